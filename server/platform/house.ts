// What every use case may lean on: the database, the keys for telephone numbers, the clock.

import type { Actor } from './actor.ts';
import { type Act, recordAct } from './audit.store.ts';
import type { Database, Transaction, Wing } from './database.ts';
import type { PhoneCipher } from './phone-cipher.ts';

export interface House {
  readonly database: Database;
  readonly cipher: PhoneCipher;
  readonly now: () => number;
}

/** The county under which acts are kept that belong to none. */
export const NO_COUNTY = '000000';

/** Changes something in the name of a person, and writes it into the audit log in the same transaction. */
export function change<Value>(
  house: House,
  wing: Wing,
  actor: Actor,
  act: Act,
  work: (tx: Transaction) => Promise<Value>,
): Promise<Value> {
  return house.database.transaction(wing, actor.personId, async (tx) => {
    const value = await work(tx);
    await recordAct(tx, actor.personId, act);
    return value;
  });
}
