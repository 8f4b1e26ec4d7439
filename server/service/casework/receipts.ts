// The receipt of whoever took a case in at a desk, for cases that are held back from them: that it is there, where it went, and what was
// told. What becomes of it is never in it, so that nothing of it comes to those whom it may be about.
import { ok, type Result } from '#base';
import { withoutNumbers } from '#service/casework';
import type { CaseReceipt } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { refuse } from '../../platform/refusal.ts';
import { type CaseKey, receiptOf } from './cases.store.ts';
import { countyOfficeOf } from './offices.store.ts';
import { problem } from './problems.ts';
import { caseUnknown } from './take-step.ts';

/** Problem: `not-found`, also for whoever did not take it in. */
export function receiptFor(house: House, actor: Actor, key: CaseKey): Promise<Result<CaseReceipt>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const found = (await receiptOf(tx, key)) ?? refuse(caseUnknown());
    const office = (await countyOfficeOf(tx, key.county)) ?? refuse(problem('no-office-in-county', {}));
    const { isShielded, text, spot, ...rest } = found;
    const shown = (words: string): string => (isShielded ? withoutNumbers(words) : words);
    return ok({ ...rest, text: shown(text), spot: shown(spot), office: office.name });
  });
}
