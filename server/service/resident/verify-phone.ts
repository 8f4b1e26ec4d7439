// A resident's telephone counts as verified once somebody called it and the sender answered. Where a gateway for messages is named,
// a code is the other way (check-phone.ts); both write the same mark.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import { change, type House } from '../../platform/house.ts';
import { problem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { markPhone } from './resident-cases.store.ts';

interface SenderKey {
  readonly county: string;
  readonly caseId: string;
}

/** Problem: `not-found`, also for whoever may not see the sender or where no number was given. */
export async function verifyPhoneBy(
  house: House,
  actor: Actor,
  key: SenderKey,
  isVerified: boolean,
): Promise<Result<Nothing>> {
  const act = {
    county: key.county,
    action: 'sender-phone-verified',
    subject: key.caseId,
    details: { isVerified },
  };
  await change(house, 'service', actor, act, async (tx) => {
    if (!(await markPhone(tx, key, isVerified)))
      refuse(problem('not-found', { what: '反映人的电话 / the sender’s telephone' }));
  });
  return ok({});
}
