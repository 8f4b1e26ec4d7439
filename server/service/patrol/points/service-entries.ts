// Service done before the system or on paper: entered by an office with its reason, withdrawn where it was wrong.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { ServiceEntry } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import type { MemberKey } from './accounts.ts';
import { addServiceEntry, withdrawServiceEntry } from './disputes.store.ts';
import { memberOf } from './members.store.ts';
import { problem } from './problems.ts';
import { reckonIn, todayOf } from './reckon.ts';

/** Problem: `service-day-ahead`. Sent twice, it is entered once; points follow at once. */
export async function addServiceEntryBy(
  house: House,
  actor: Actor,
  { county, memberId }: MemberKey,
  entry: Omit<ServiceEntry, 'isWithdrawn'>,
): Promise<Result<Nothing>> {
  const act = { county, action: 'service-entered', subject: entry.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requireMember(tx, actor, { county, memberId });
    if (entry.day > todayOf(house)) refuse(problem('service-day-ahead', { day: entry.day }, 'day'));
    const by = { county, memberId, personId: actor.personId, now: new Date(house.now()) };
    await addServiceEntry(tx, { ...entry, ...by });
    await reckonIn(tx, house, county, [memberId]);
  });
  return ok({});
}

export async function withdrawServiceEntryBy(
  house: House,
  actor: Actor,
  { county, memberId, entryId }: MemberKey & { readonly entryId: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'service-entry-withdrawn', subject: entryId };
  await change(house, 'service', actor, act, async (tx) => {
    await requireMember(tx, actor, { county, memberId });
    await withdrawServiceEntry(tx, county, memberId, entryId, new Date(house.now()));
    await reckonIn(tx, house, county, [memberId]);
  });
  return ok({});
}

async function requireMember(tx: Transaction, actor: Actor, { county, memberId }: MemberKey): Promise<void> {
  const member = await memberOf(tx, county, memberId);
  await requirePlace(tx, actor, 'points.enter', county, member.placeCode);
}
