// An outbox's store that lasts as long as the page: where a browser refuses IndexedDB, and in tests.
import type { Entry, OutboxStore, Sendable } from './entry.ts';

export class MemoryStore<Lane, Message extends Sendable> implements OutboxStore<Lane, Message> {
  readonly isDurable: boolean = false;
  private entries: readonly Entry<Lane, Message>[] = [];

  async add(entries: readonly Entry<Lane, Message>[]): Promise<void> {
    this.entries = [...this.entries, ...entries];
  }

  async all(personId: string): Promise<readonly Entry<Lane, Message>[]> {
    return this.entries.filter((entry) => entry.personId === personId);
  }

  async replace(entry: Entry<Lane, Message>): Promise<void> {
    this.entries = this.entries.map((each) => (each.message.id === entry.message.id ? entry : each));
  }

  async remove(messageIds: readonly string[]): Promise<void> {
    this.entries = this.entries.filter((entry) => !messageIds.includes(entry.message.id));
  }
}
