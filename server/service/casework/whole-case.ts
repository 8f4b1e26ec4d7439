// One case for reading, as far as it is any of the reader's business.
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { refuse } from '../../platform/refusal.ts';
import { caseMoreOf, caseRowOf } from './case-list.store.ts';
import { type CaseKey, caseInSight } from './cases.store.ts';
import { maySee } from './reach-of-case.ts';
import { caseUnknown } from './take-step.ts';

export async function readWhole(tx: Transaction, actor: Actor, key: CaseKey) {
  const file = (await caseInSight(tx, key)) ?? refuse(caseUnknown());
  if (!maySee(actor, file)) refuse(caseUnknown());
  const row = (await caseRowOf(tx, key.county, key.caseId)) ?? refuse(caseUnknown());
  const more = (await caseMoreOf(tx, key.county, key.caseId)) ?? refuse(caseUnknown());
  return { file, row, more };
}
