// What the console keeps on this device, in IndexedDB: the outbox's messages, and the trail of the call in hand.
// No telephone number is ever among them. Nothing here is deleted but what the server has acknowledged.
import { type IDBPDatabase, openDB } from 'idb';
import type { Message } from '#wire/survey';
import { type MessageTable, openMessages } from '../../../outbox/device-store.ts';
import { MemoryStore } from '../../../outbox/memory-store.ts';
import type { Trail } from '../state/resume.ts';
import type { Lane, OutboxStore } from './entry.ts';

const NAME = 'wenan-console';
const VERSION = 1;

interface Device extends MessageTable<Lane, Message> {
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
    return { outbox: await openMessages(NAME, VERSION), trails: trailsIn(device) };
  } catch {
    return { outbox: new MemoryStore(), trails: NO_TRAILS };
  }
}

function build(device: IDBPDatabase<Device>): void {
  const messages = device.createObjectStore('messages', { autoIncrement: true });
  messages.createIndex('person', 'personId');
  messages.createIndex('message', 'messageId', { unique: true });
  device.createObjectStore('trails');
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
