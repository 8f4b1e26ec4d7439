// An office plans: the rota of a team, guard at a spot, a call to many teams; and calls off what is not needed.
import { createHash } from 'node:crypto';
import { ok, type Result, uuidFrom } from '#base';
import { dutyObstacles, type PatrolDuty } from '#service/patrol';
import { dutyOf, type PlannedShift, rotaShifts, type SpotKind } from '#service/patrol/activities';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import {
  type MemberAtWork,
  membersAtWork,
  type TeamHere,
  teamOf,
  teamsWithin,
} from './members-at-work.store.ts';
import { problem } from './problems.ts';
import {
  addShifts,
  addTurns,
  holdShift,
  listShifts,
  type NewShift,
  type NewTurn,
  noteCalledOff,
  type ShiftFilter,
} from './shifts.store.ts';
import { spotOf } from './spots.store.ts';

export function shiftsFor(house: House, actor: Actor, county: string, filter: ShiftFilter) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await listShifts(tx, county, filter))] }),
  );
}

export function teamsToPlanFor(house: House, actor: Actor, county: string, placeCode: string | undefined) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'activity.plan', county);
    return ok({ rows: [...(await teamsWithin(tx, county, placeCode ?? county))] });
  });
}

interface Rota {
  readonly id: string;
  readonly kind: 'rota' | 'guard';
  readonly teamId: string;
  readonly duty: PatrolDuty;
  readonly spotId: string | null;
  readonly title: string;
  readonly weekdays: readonly number[];
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly firstDay: string;
  readonly weeks: number;
  readonly eachTime: number;
  readonly memberIds: readonly string[];
}

/**
 * Problems: those of `rotaShifts`, `not-found`, `not-allowed`, `shift-not-of-place`. Whom a duty may not be given to (no cover, no course) is
 * left out of it and named; the place stays open.
 */
export async function addRotaBy(house: House, actor: Actor, county: string, rota: Rota) {
  const act = { county, action: 'patrol-rota-made', subject: rota.id, details: { weeks: rota.weeks } };
  const made = await change(house, 'service', actor, act, async (tx) => {
    const team = await ownTeam(tx, actor, county, rota.teamId);
    const spot = await spotWithin(tx, county, rota.spotId, team.placeCode);
    const planned = must(rotaShifts(rota, rota.memberIds));
    const members = await membersAtWork(tx, county, rota.memberIds, new Date(house.now()));
    const shifts = planned.map((shift, nth) => shiftOf(rota, team, shift, nth));
    const fresh = await addShifts(tx, plannerOf(house, actor, county), shifts);
    const { turns, without } = turnsOf(planned, shifts, {
      members,
      teamId: team.id,
      duty: rota.duty,
      spotKind: spot,
    });
    await addTurns(
      tx,
      county,
      turns.filter(({ shiftId }) => fresh.has(shiftId)),
      new Date(house.now()),
    );
    return { shifts: shifts.length, withoutCover: without };
  });
  return ok(made);
}

function plannerOf(house: House, { personId }: Actor, county: string) {
  return { county, personId, at: new Date(house.now()), isSimulated: false };
}

async function ownTeam(tx: Transaction, actor: Actor, county: string, teamId: string): Promise<TeamHere> {
  const team = await teamOf(tx, county, teamId);
  if (!team) return refuse(platformProblem('not-found', { what: '巡防队 / patrol team' }));
  await requirePlace(tx, actor, 'activity.plan', county, team.placeCode);
  return team;
}

async function spotWithin(
  tx: Transaction,
  county: string,
  spotId: string | null,
  placeCode: string,
): Promise<SpotKind | null> {
  if (spotId === null) return null;
  const spot = await spotOf(tx, county, spotId);
  if (!spot) return refuse(platformProblem('not-found', { what: '守护点 / spot' }));
  const isNear = spot.placeCode.startsWith(placeCode) || placeCode.startsWith(spot.placeCode);
  return isNear ? spot.kind : refuse(problem('shift-not-of-place', {}, 'spotId'));
}

function shiftOf(rota: Rota, team: TeamHere, { startMs, endMs }: PlannedShift, nth: number): NewShift {
  const { kind, duty, spotId, title, eachTime } = rota;
  const id = derivedId(startMs, `${rota.id}/${nth}`);
  return {
    ...{ id, kind, duty, spotId, title, startMs, endMs, places: eachTime, words: '' },
    teamId: team.id,
    placeCode: team.placeCode,
  };
}

// The same rota sent again makes the same shifts and turns.
function derivedId(atMs: number, of: string): string {
  return uuidFrom(atMs, createHash('sha256').update(of).digest());
}

interface Turning {
  readonly members: ReadonlyMap<string, MemberAtWork>;
  readonly teamId: string;
  readonly duty: PatrolDuty;
  readonly spotKind: SpotKind | null;
}

function turnsOf(
  planned: readonly PlannedShift[],
  shifts: readonly NewShift[],
  { members, teamId, duty, spotKind }: Turning,
): { turns: NewTurn[]; without: string[] } {
  const without = new Set<string>();
  const turns = planned.flatMap(({ startMs, endMs, memberIds }, nth) =>
    memberIds.flatMap((memberId): NewTurn[] => {
      const member = members.get(memberId);
      const shift = shifts[nth];
      if (!shift || member?.teamId !== teamId) return [];
      if (dutyObstacles(dutyOf({ duty, spotKind, startMs, endMs }), member).length > 0) {
        without.add(member.name);
        return [];
      }
      const id = derivedId(startMs, `${shift.id}/${memberId}`);
      const { placeCode } = shift;
      return [{ id, shiftId: shift.id, memberId, teamId, placeCode, startMs, endMs, way: 'rota' }];
    }),
  );
  return { turns, without: [...without].toSorted() };
}

interface Call extends Omit<NewShift, 'kind' | 'teamId'> {
  readonly places: number | null;
}

/** A call to every team of a place. Problems: `not-allowed`, `shift-times-impossible`, `shift-not-of-place`, `not-found`. */
export async function addCallBy(
  house: House,
  actor: Actor,
  county: string,
  call: Call,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-call-made', subject: call.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'activity.plan', county, call.placeCode);
    await spotWithin(tx, county, call.spotId, call.placeCode);
    if (call.endMs <= call.startMs) refuse(problem('call-times-impossible', {}, 'endMs'));
    const shift: NewShift = { ...call, kind: 'call', teamId: null };
    await addShifts(tx, plannerOf(house, actor, county), [shift]);
  });
  return ok({});
}

interface ShiftKey {
  readonly county: string;
  readonly shiftId: string;
}

/** Problems: `not-found`, `not-allowed`. */
export async function callOffShiftBy(
  house: House,
  actor: Actor,
  { county, shiftId }: ShiftKey,
  why: string,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-shift-called-off', subject: shiftId, details: { why } };
  await change(house, 'service', actor, act, async (tx) => {
    const shift = await holdShift(tx, county, shiftId);
    if (!shift) return refuse(platformProblem('not-found', { what: '班次 / shift' }));
    await requirePlace(tx, actor, 'activity.plan', county, shift.placeCode);
    return noteCalledOff(tx, county, shiftId, why, new Date(house.now()));
  });
  return ok({});
}
