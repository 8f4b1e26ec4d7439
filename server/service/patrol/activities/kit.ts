// Equipment lent to members and teams, and handed back. What is lost or broken is written down, and nothing is owed for it.
import { localTime, ok, type Result } from '#base';
import type { KitCondition, KitKind } from '#service/patrol/activities';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { addKit, isOfTeam, type KitFilter, listKit, lockKit, noteReturn } from './kit.store.ts';
import { teamOf } from './members-at-work.store.ts';
import { problem } from './problems.ts';

export function kitFor(house: House, actor: Actor, county: string, filter: KitFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'activity.plan', county);
    return ok(await listKit(tx, county, filter));
  });
}

interface Issued {
  readonly id: string;
  readonly teamId: string;
  readonly memberId: string | null;
  readonly kind: KitKind;
  readonly label: string;
  readonly count: number;
}

/** Problems: `not-found` for team or member, `not-allowed`. */
export async function issueKitBy(
  house: House,
  actor: Actor,
  county: string,
  kit: Issued,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-kit-issued', subject: kit.id, details: { kind: kit.kind } };
  await change(house, 'service', actor, act, async (tx) => {
    const team = await teamOf(tx, county, kit.teamId);
    if (!team) return refuse(platformProblem('not-found', { what: '巡防队 / patrol team' }));
    await requirePlace(tx, actor, 'activity.plan', county, team.placeCode);
    if (kit.memberId !== null && !(await isOfTeam(tx, county, kit.memberId, kit.teamId)))
      refuse(platformProblem('not-found', { what: '队员 / member' }));
    const issuedOn = localTime(house.now()).date;
    const whole = { ...kit, placeCode: team.placeCode, issuedOn, isSimulated: false };
    return addKit(tx, county, whole, actor.personId);
  });
  return ok({});
}

/** Problems: `not-found`, `not-allowed`, `kit-returned-before`. */
export async function returnKitBy(
  house: House,
  actor: Actor,
  { county, kitId }: { readonly county: string; readonly kitId: string },
  condition: KitCondition,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-kit-returned', subject: kitId, details: { condition } };
  await change(house, 'service', actor, act, async (tx) => {
    const kit = await lockKit(tx, county, kitId);
    if (!kit) return refuse(platformProblem('not-found', { what: '装备 / kit' }));
    await requirePlace(tx, actor, 'activity.plan', county, kit.placeCode);
    if (kit.isReturned) refuse(problem('kit-returned-before', {}));
    return noteReturn(tx, county, kitId, {
      on: localTime(house.now()).date,
      condition,
      personId: actor.personId,
    });
  });
  return ok({});
}
