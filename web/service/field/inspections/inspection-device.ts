// What this phone keeps of inspections beside the outbox: what was taken along, and what is being written down.
import { type DBSchema, type IDBPDatabase, openDB } from 'idb';
import type { PlannedInspection, SecondLook } from '#wire/service';
import type { InspectionDraft } from './inspection-draft.ts';

export interface TakenAlong {
  readonly visits: readonly PlannedInspection[];
  readonly looks: readonly SecondLook[];
}

interface Tables extends DBSchema {
  taken: { key: string; value: TakenAlong };
  drafts: { key: string; value: InspectionDraft };
}

export interface InspectionDevice {
  /** Undefined where nothing was ever taken along. */
  taken(personId: string): Promise<TakenAlong | undefined>;
  keepTaken(personId: string, taken: TakenAlong): Promise<void>;
  draft(visitId: string): Promise<InspectionDraft | undefined>;
  keepDraft(visitId: string, draft: InspectionDraft | null): Promise<void>;
  /** Takes off the phone what was taken along; drafts and what waits to be sent stay. */
  forget(personId: string): Promise<void>;
}

const NAME = 'wenan-inspections';

let device: Promise<IDBPDatabase<Tables>> | undefined;

function opened(): Promise<IDBPDatabase<Tables>> {
  device ??= openDB<Tables>(NAME, 1, {
    upgrade(fresh) {
      fresh.createObjectStore('taken');
      fresh.createObjectStore('drafts');
    },
  });
  return device;
}

/** Where the browser refuses to store, each promise fails: whoever asks goes on without. */
export const inspectionDevice: InspectionDevice = {
  taken: async (personId) => (await opened()).get('taken', personId),
  keepTaken: async (personId, taken) => {
    await (await opened()).put('taken', taken, personId);
  },
  draft: async (visitId) => (await opened()).get('drafts', visitId),
  keepDraft: async (visitId, draft) => {
    const kept = await opened();
    if (draft) await kept.put('drafts', draft, visitId);
    else await kept.delete('drafts', visitId);
  },
  forget: async (personId) => (await opened()).delete('taken', personId),
};
