// What the console keeps on this device, in IndexedDB: the outbox's messages, and the trail of the call in hand.
// No telephone number is ever among them. Nothing here is deleted but what the server has acknowledged.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { Message } from '#wire/survey';
import { MemoryStore } from '../../../outbox/memory-store.ts';
import type { Trail } from '../state/resume.ts';
import type { Entry, Lane, OutboxStore } from './entry.ts';

const NAME = 'wenan-console';
const VERSION = 1;

// Strict: a message counts as kept when it would survive the power going off.
const DURABLE = { durability: 'strict' } as const;

interface StoredEntry extends Entry {
  readonly messageId: string;
}

interface Device extends DBSchema {
  messages: {
    key: number;
    value: StoredEntry;
    indexes: { person: string; message: string };
  };
  trails: { key: string; value: Trail };
}

/** The trail of the call in hand, by person and survey. */
export interface TrailStore {
  read(key: string): Promise<Trail | null>;
  write(key: string, trail: Trail | null): Promise<void>;
}

export interface DeviceStores {
  readonly outbox: OutboxStore;
  readonly trails: TrailStore;
}

const NO_TRAILS: TrailStore = { read: async () => null, write: async () => undefined };

/** Opens this device's stores; where the browser refuses them, ones that last as long as the page and say so. */
export async function openDevice(): Promise<DeviceStores> {
  try {
    const device = await openDB<Device>(NAME, VERSION, { upgrade: build });
    return { outbox: outboxIn(device), trails: trailsIn(device) };
  } catch {
    return { outbox: new MemoryStore<Lane, Message>(), trails: NO_TRAILS };
  }
}

function build(device: IDBPDatabase<Device>): void {
  const messages = device.createObjectStore('messages', { autoIncrement: true });
  messages.createIndex('person', 'personId');
  messages.createIndex('message', 'messageId', { unique: true });
  device.createObjectStore('trails');
}

function outboxIn(device: IDBPDatabase<Device>): OutboxStore {
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

function stored(entry: Entry): StoredEntry {
  return { ...entry, messageId: entry.message.id };
}

function trailsIn(device: IDBPDatabase<Device>): TrailStore {
  return {
    read: async (key) => (await device.get('trails', key)) ?? null,
    async write(key, trail) {
      if (trail) await device.put('trails', trail, key);
      else await device.delete('trails', key);
    },
  };
}

/** How many messages of a person wait on this device to be sent. */
export async function waitingHere(personId: string): Promise<number> {
  const { outbox } = await openDevice();
  return (await outbox.all(personId)).filter((entry) => !entry.isSetAside).length;
}
