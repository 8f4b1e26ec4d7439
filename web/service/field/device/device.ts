// What the phone keeps, in IndexedDB: what waits to be sent, the rounds taken along, visits begun, and those made on this phone.
// No telephone number is ever among them. What waits to be sent is deleted only when the server has it.
import { type IDBPDatabase, openDB } from 'idb';
import { type MessageTable, openMessages } from '../../../outbox/device-store.ts';
import { MemoryStore } from '../../../outbox/memory-store.ts';
import type { OnDuty } from '../patrol/on-duty.ts';
import type { MyPatrol } from '../patrol/use-patrol.ts';
import type { Round } from '../round/round.ts';
import type { Task } from '../tasks/task.ts';
import type { MadeVisit, VisitDraft } from '../visit/draft.ts';
import type { FieldLane, FieldMessage, FieldStore } from './field-message.ts';

const NAME = 'wenan-field';
const VERSION = 2;

/** A round as it was when the phone last had a line. */
export interface KeptRound {
  readonly personId: string;
  readonly round: Round;
}

interface FieldTables extends MessageTable<FieldLane, FieldMessage> {
  rounds: { key: string; value: KeptRound; indexes: { person: string } };
  drafts: { key: string; value: VisitDraft };
  tasks: { key: string; value: readonly Task[] };
  made: { key: string; value: MadeVisit & { readonly personId: string }; indexes: { person: string } };
  patrol: { key: string; value: MyPatrol };
  duty: { key: string; value: OnDuty };
}

export interface FieldDevice {
  readonly messages: FieldStore;
  rounds(personId: string): Promise<readonly Round[]>;
  keepRound(personId: string, round: Round): Promise<void>;
  draft(key: string): Promise<VisitDraft | undefined>;
  keepDraft(key: string, draft: VisitDraft | null): Promise<void>;
  made(personId: string): Promise<readonly MadeVisit[]>;
  keepMade(personId: string, visit: MadeVisit): Promise<void>;
  /** Undefined where none were ever taken along. */
  tasks(personId: string): Promise<readonly Task[] | undefined>;
  keepTasks(personId: string, tasks: readonly Task[]): Promise<void>;
  /** Undefined where it was never taken along. */
  patrol(personId: string): Promise<MyPatrol | undefined>;
  keepPatrol(personId: string, patrol: MyPatrol): Promise<void>;
  /** The duty that was begun on this phone and not ended. */
  duty(personId: string): Promise<OnDuty | undefined>;
  keepDuty(personId: string, duty: OnDuty | null): Promise<void>;
  /** Takes the addresses off the phone; what waits to be sent stays. */
  forgetPlaces(personId: string): Promise<void>;
}

/** Opens this phone's stores; where the browser refuses them, ones that last as long as the page and say so. */
export async function openFieldDevice(): Promise<FieldDevice> {
  try {
    const device = await openDB<FieldTables>(NAME, VERSION, { upgrade: build });
    return deviceOn(device, await openMessages(NAME, VERSION));
  } catch {
    return NO_DEVICE;
  }
}

function build(device: IDBPDatabase<FieldTables>, before: number): void {
  if (before < 1) buildFirst(device);
  device.createObjectStore('patrol');
  device.createObjectStore('duty');
}

function buildFirst(device: IDBPDatabase<FieldTables>): void {
  const messages = device.createObjectStore('messages', { autoIncrement: true });
  messages.createIndex('person', 'personId');
  messages.createIndex('message', 'messageId', { unique: true });
  device.createObjectStore('rounds').createIndex('person', 'personId');
  device.createObjectStore('drafts');
  device.createObjectStore('tasks');
  device.createObjectStore('made').createIndex('person', 'personId');
}

function deviceOn(device: IDBPDatabase<FieldTables>, messages: FieldStore): FieldDevice {
  return {
    messages,
    rounds: async (personId) =>
      (await device.getAllFromIndex('rounds', 'person', personId)).map(({ round }) => round),
    keepRound: async (personId, round) => {
      await device.put(
        'rounds',
        { personId, round },
        `${personId}/${round.campaign.county}/${round.campaign.id}`,
      );
    },
    draft: (key) => device.get('drafts', key),
    keepDraft: async (key, draft) => {
      if (draft) await device.put('drafts', draft, key);
      else await device.delete('drafts', key);
    },
    made: (personId) => device.getAllFromIndex('made', 'person', personId),
    keepMade: async (personId, visit) => {
      await device.put('made', { ...visit, personId }, visit.message.visitId);
    },
    tasks: (personId) => device.get('tasks', personId),
    keepTasks: async (personId, tasks) => {
      await device.put('tasks', tasks, personId);
    },
    patrol: (personId) => device.get('patrol', personId),
    keepPatrol: async (personId, patrol) => {
      await device.put('patrol', patrol, personId);
    },
    duty: (personId) => device.get('duty', personId),
    keepDuty: async (personId, duty) => {
      if (duty) await device.put('duty', duty, personId);
      else await device.delete('duty', personId);
    },
    forgetPlaces: (personId) => forgetPlaces(device, personId),
  };
}

async function forgetPlaces(device: IDBPDatabase<FieldTables>, personId: string): Promise<void> {
  await device.delete('tasks', personId);
  await device.delete('patrol', personId);
  for (const table of ['rounds', 'made'] as const) {
    const keys = await device.getAllKeysFromIndex(table, 'person', personId);
    await Promise.all(keys.map((key) => device.delete(table, key)));
  }
}

const NO_DEVICE: FieldDevice = {
  messages: new MemoryStore(),
  rounds: async () => [],
  keepRound: async () => undefined,
  draft: async () => undefined,
  keepDraft: async () => undefined,
  made: async () => [],
  keepMade: async () => undefined,
  tasks: async () => undefined,
  keepTasks: async () => undefined,
  patrol: async () => undefined,
  keepPatrol: async () => undefined,
  duty: async () => undefined,
  keepDuty: async () => undefined,
  forgetPlaces: async () => undefined,
};
