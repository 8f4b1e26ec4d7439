// A message that waits in an outbox, and where it waits until the server has acknowledged it. It knows no wing.
import type { Problem } from '#base';

/** Anything with an id of its own, under which the server keeps it once however often it is sent. */
export interface Sendable {
  readonly id: string;
}

export interface Entry<Lane, Message extends Sendable> {
  readonly personId: string;
  readonly lane: Lane;
  readonly message: Message;
  /** why the server would not keep it */
  readonly refusal: Problem | null;
  /** put by after a refusal: kept here, no longer sent, no longer in the way */
  readonly isSetAside: boolean;
}

/** Where messages survive a crash. It forgets only what it is told to forget. */
export interface OutboxStore<Lane, Message extends Sendable> {
  /** whether messages outlive the page */
  readonly isDurable: boolean;
  add(entries: readonly Entry<Lane, Message>[]): Promise<void>;
  /** Every message of a person, oldest first. */
  all(personId: string): Promise<readonly Entry<Lane, Message>[]>;
  replace(entry: Entry<Lane, Message>): Promise<void>;
  remove(messageIds: readonly string[]): Promise<void>;
}

/** How messages belong together. */
export interface Lanes<Lane> {
  /** messages with the same key go out in their order, and a refused one holds up those after it */
  keyOf(lane: Lane): string;
  /** messages of the same road travel in one request */
  roadOf(lane: Lane): string;
}
