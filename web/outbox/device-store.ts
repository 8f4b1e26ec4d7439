// An outbox's messages on this device, in IndexedDB. Nothing is deleted but what the server has acknowledged.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Entry, OutboxStore, Sendable } from './entry.ts';

// Strict: a message counts as kept when it would survive the power going off.
const DURABLE = { durability: 'strict' } as const;

interface StoredEntry<Lane, Message extends Sendable> extends Entry<Lane, Message> {
  readonly messageId: string;
}

/** The table of messages as it stands in a database. */
export interface MessageTable<Lane, Message extends Sendable> extends DBSchema {
  messages: {
    key: number;
    value: StoredEntry<Lane, Message>;
    indexes: { person: string; message: string };
  };
}

/** Opens the messages of a database that has been built. */
export async function openMessages<Lane, Message extends Sendable>(
  name: string,
  version: number,
): Promise<OutboxStore<Lane, Message>> {
  return storeIn(await openDB<MessageTable<Lane, Message>>(name, version));
}

function storeIn<Lane, Message extends Sendable>(
  device: IDBPDatabase<MessageTable<Lane, Message>>,
): OutboxStore<Lane, Message> {
  return {
    isDurable: true,
    async add(entries) {
      const work = device.transaction('messages', 'readwrite', DURABLE);
      await Promise.all([...entries.map((entry) => work.store.add(stored(entry))), work.done]);
    },
    // An index lists equal keys in the order of the rows' own: oldest first.
    all: (personId) => device.getAllFromIndex('messages', 'person', personId),
    async replace(entry) {
      const work = device.transaction('messages', 'readwrite', DURABLE);
      const key = await work.store.index('message').getKey(entry.message.id);
      if (key !== undefined) await work.store.put(stored(entry), key);
      await work.done;
    },
    async remove(messageIds) {
      const work = device.transaction('messages', 'readwrite');
      for (const messageId of messageIds) {
        const key = await work.store.index('message').getKey(messageId);
        if (key !== undefined) await work.store.delete(key);
      }
      await work.done;
    },
  };
}

function stored<Lane, Message extends Sendable>(entry: Entry<Lane, Message>): StoredEntry<Lane, Message> {
  return { ...entry, messageId: entry.message.id };
}
