// What a patrol sees: told by phones, and ended as a case, a visit or nothing.
import sql from 'sql-template-tag';
import { localTime, ok, type Result } from '#base';
import { isCaseKind } from '#service/casework';
import { judgeTimes, SEEN_ENDS, SEEN_KINDS, type SeenEnd } from '#service/patrol/activities';
import type { SightingMessage } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { takeInCase } from '../../casework/take-in.ts';
import { cappedTotal, requirePlace } from '../../outreach/reach.ts';
import { problem } from './problems.ts';
import {
  addSighting,
  type KeptSighting,
  listSightings,
  lockSighting,
  noteEnd,
  ownGroundOf,
  type SightingFilter,
  sightingOf,
} from './sightings.store.ts';

interface Reported {
  readonly caseNumber: string | null;
}

/** Problems: `activity-not-member`, `id-taken`, those of `takeInCase`. Sent again, it is the same case. */
export function reportSightingBy(
  house: House,
  actor: Actor,
  county: string,
  message: SightingMessage,
): Promise<Result<Reported>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const nowMs = house.now();
    const times = judgeTimes({ startedMs: message.seenMs, endedMs: null }, { sentMs: message.sentMs, nowMs });
    const ground = await ownGroundOf(tx, county, message.memberId, localTime(times.startedMs).date);
    if (!ground) return refuse(problem('activity-not-member', {}, 'memberId'));
    const told = {
      ...ground,
      county,
      personId: actor.personId,
      seenMs: times.startedMs,
      at: new Date(nowMs),
    };
    const isNew = await addSighting(tx, { ...told, isSimulated: false }, message);
    const kept = await sightingOf(tx, county, message.id);
    if (!kept || kept.memberId !== message.memberId) return refuse(platformProblem('id-taken', {}));
    if (!isNew || message.wish === 'visit') return ok({ caseNumber: kept.caseNumber });
    // A member has no desk, any more than a resident has: what follows is done in the server's own name, in the same transaction.
    await tx.run(sql`select platform.begin_acting('system')`);
    return ok(
      await endAs(
        tx,
        house,
        undefined,
        { county, id: message.id, personId: actor.personId, kept },
        message.wish,
      ),
    );
  });
}

interface Ending {
  readonly county: string;
  readonly id: string;
  readonly personId: string;
  readonly kept: KeptSighting;
  readonly text?: string;
  readonly householdId?: string | null;
}

async function endAs(
  tx: Transaction,
  house: House,
  actor: Actor | undefined,
  { county, id, personId, kept, text = '', householdId = null }: Ending,
  code: SeenEnd,
): Promise<Reported> {
  const made = code === 'case' ? await makeCase(tx, house, actor, county, kept) : undefined;
  const caseNumber = made?.number ?? null;
  const end = { code, text, at: new Date(house.now()), personId, householdId };
  await noteEnd(tx, county, id, { ...end, caseId: made?.caseId ?? null, caseNumber });
  return { caseNumber };
}

// The intake has an id of its own: many see the sighting's, and with an intake's id and the same words its code is given again.
function makeCase(
  tx: Transaction,
  house: House,
  actor: Actor | undefined,
  county: string,
  kept: KeptSighting,
) {
  const { sort, caseKind } = SEEN_KINDS[kept.kind];
  const { latitude, longitude, text, placeCode, spot, photoIds } = kept;
  return takeInCase(tx, house, actor, county, {
    ...{ id: newId(house.now()), sort, kind: isCaseKind(caseKind) ? caseKind : null },
    ...{ text, placeCode, spot, photoIds },
    source: 'patrol',
    point: latitude !== null && longitude !== null ? { latitude, longitude } : null,
    people: 1,
    sender: null,
    about: { people: [], units: [] },
    isAboutPerson: false,
    isSimulated: false,
  });
}

export function sightingsFor(house: House, actor: Actor, county: string, filter: SightingFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const { rows, counted } = await listSightings(tx, county, filter);
    return ok({ rows, ...cappedTotal(counted) });
  });
}

interface SightingKey {
  readonly county: string;
  readonly sightingId: string;
}

interface Decision {
  readonly end: SeenEnd;
  readonly text: string;
  readonly householdId: string | null;
}

/** Problems: `not-found`, `not-allowed`, `sighting-ended`, `sighting-reason-missing`, `sighting-household-missing`. */
export async function endSightingBy(
  house: House,
  actor: Actor,
  { county, sightingId: id }: SightingKey,
  { end, text, householdId }: Decision,
) {
  const act = { county, action: 'patrol-sighting-ended', subject: id, details: { end } };
  const reported = await change(house, 'service', actor, act, async (tx) => {
    const kept = await lockSighting(tx, county, id);
    if (!kept) return refuse(platformProblem('not-found', { what: '巡防发现 / what was seen' }));
    await requirePlace(tx, actor, 'activity.decide', county, kept.placeCode);
    if (kept.endCode !== null) refuse(problem('sighting-ended', {}));
    if (SEEN_ENDS[end].needsReason && text === '') refuse(problem('sighting-reason-missing', {}, 'text'));
    if (end === 'visit' && householdId === null)
      refuse(problem('sighting-household-missing', {}, 'householdId'));
    return endAs(tx, house, actor, { county, id, personId: actor.personId, kept, text, householdId }, end);
  });
  return ok(reported);
}
