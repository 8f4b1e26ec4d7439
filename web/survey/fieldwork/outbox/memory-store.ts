// An outbox's store that lasts as long as the page: where a browser refuses IndexedDB, and in tests.
import type { Entry, OutboxStore } from './entry.ts';

export class MemoryStore implements OutboxStore {
  readonly isDurable: boolean = false;
  private entries: readonly Entry[] = [];

  async add(entries: readonly Entry[]): Promise<void> {
    this.entries = [...this.entries, ...entries];
  }

  async all(personId: string): Promise<readonly Entry[]> {
    return this.entries.filter((entry) => entry.personId === personId);
  }

  async replace(entry: Entry): Promise<void> {
    this.entries = this.entries.map((each) => (each.message.id === entry.message.id ? entry : each));
  }

  async remove(messageIds: readonly string[]): Promise<void> {
    this.entries = this.entries.filter((entry) => !messageIds.includes(entry.message.id));
  }
}
