// Shifts and the turns in them, in the database.
import sql, { empty } from 'sql-template-tag';
import type { PatrolDuty } from '#service/patrol';
import type { ShiftKind, SpotKind } from '#service/patrol/activities';
import type { ShiftRow } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';

export interface NewShift {
  readonly id: string;
  readonly kind: ShiftKind;
  readonly duty: PatrolDuty;
  readonly teamId: string | null;
  readonly placeCode: string;
  readonly spotId: string | null;
  readonly title: string;
  readonly words: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly places: number | null;
}

interface Planner {
  readonly county: string;
  readonly personId: string;
  readonly at: Date;
  readonly isSimulated: boolean;
}

/** Answers those that are new. */
export async function addShifts(
  tx: Transaction,
  { county, personId, at, isSimulated }: Planner,
  shifts: readonly NewShift[],
): Promise<ReadonlySet<string>> {
  const rows = shifts.map(({ startMs, endMs, ...rest }) => ({
    ...rest,
    start: new Date(startMs).toISOString(),
    end: new Date(endMs).toISOString(),
  }));
  const added = await tx.rows<{ id: string }>(sql`
    insert into service.patrol_shift (county, id, kind, duty, team_id, place_code, spot_id, title, words, start_at, end_at, places,
      is_simulated, created_by, created_at)
    select ${county}, t.id, t.kind, t.duty, t."teamId", t."placeCode", t."spotId", t.title, t.words, t.start, t."end", t.places,
      ${isSimulated}, ${personId}, ${at}
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(id uuid, kind text, duty text, "teamId" uuid, "placeCode" text, "spotId" uuid,
      title text, words text, start timestamptz, "end" timestamptz, places int)
    on conflict (county, id) do nothing returning id`);
  return new Set(added.map(({ id }) => id));
}

export interface NewTurn {
  readonly id: string;
  readonly shiftId: string;
  readonly memberId: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly way: 'rota' | 'sign-up' | 'stand-in' | 'swap';
}

export async function addTurns(
  tx: Transaction,
  county: string,
  turns: readonly NewTurn[],
  at: Date,
): Promise<void> {
  if (turns.length === 0) return;
  const rows = turns.map(({ startMs, endMs, ...rest }) => ({
    ...rest,
    start: new Date(startMs).toISOString(),
    end: new Date(endMs).toISOString(),
  }));
  await tx.run(sql`
    insert into service.patrol_turn (county, id, shift_id, member_id, team_id, place_code, start_at, end_at, way, given_at)
    select ${county}, t.id, t."shiftId", t."memberId", t."teamId", t."placeCode", t.start, t."end", t.way, ${at}
    from json_to_recordset(${JSON.stringify(rows)}::json) as t(id uuid, "shiftId" uuid, "memberId" uuid, "teamId" uuid, "placeCode" text,
      start timestamptz, "end" timestamptz, way text)
    on conflict (county, id) do nothing`);
}

export interface KeptShift {
  readonly id: string;
  readonly kind: ShiftKind;
  readonly duty: PatrolDuty;
  readonly spotKind: SpotKind | null;
  readonly teamId: string | null;
  readonly placeCode: string;
  readonly startMs: number;
  readonly endMs: number;
  readonly places: number | null;
  readonly taken: number;
  readonly isCalledOff: boolean;
}

/** Held, so that places are taken one after the other; undefined where the acting person does not see it. */
export async function holdShift(
  tx: Transaction,
  county: string,
  shiftId: string,
): Promise<KeptShift | undefined> {
  const held = await tx.first<{ taken: number }>(
    sql`select service.hold_shift(${county}, ${shiftId}) as taken`,
  );
  return tx.first<KeptShift>(sql`
    select s.id, s.kind, s.duty, p.kind as "spotKind", s.team_id as "teamId", s.place_code as "placeCode",
      (extract(epoch from s.start_at) * 1000)::bigint as "startMs", (extract(epoch from s.end_at) * 1000)::bigint as "endMs", s.places,
      ${held?.taken ?? 0}::int as taken, s.called_off_at is not null as "isCalledOff"
    from service.patrol_shift s left join service.patrol_spot p on p.county = s.county and p.id = s.spot_id
    where s.county = ${county} and s.id = ${shiftId}`);
}

export async function noteCalledOff(
  tx: Transaction,
  county: string,
  shiftId: string,
  why: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.patrol_shift set called_off_at = coalesce(called_off_at, ${at}), called_off_why = coalesce(called_off_why, ${why})
    where county = ${county} and id = ${shiftId}`);
  await tx.run(sql`
    update service.patrol_turn set ended_at = ${at}, ended_way = 'called-off'
    where county = ${county} and shift_id = ${shiftId} and ended_at is null`);
}

export interface ShiftFilter {
  readonly fromMs: number;
  readonly toMs: number;
  readonly placeCode?: string | undefined;
  readonly teamId?: string | undefined;
}

const MOST_SHIFTS = 500;

/** By time, with the turns that the acting person may see. */
export function listShifts(
  tx: Transaction,
  county: string,
  filter: ShiftFilter,
): Promise<readonly ShiftRow[]> {
  return tx.rows<ShiftRow>(sql`
    with wanted as materialized (
      select s.* from service.patrol_shift s
      where s.county = ${county} and s.start_at >= ${new Date(filter.fromMs)} and s.start_at < ${new Date(filter.toMs)}
        ${filter.placeCode ? sql`and starts_with(s.place_code, ${filter.placeCode})` : empty}
        ${filter.teamId ? sql`and s.team_id = ${filter.teamId}` : empty}
      order by s.start_at, s.id limit ${MOST_SHIFTS})
    select s.id, s.kind, s.duty, s.team_id as "teamId", t.name as "teamName", s.place_code as "placeCode", p.name as "spotName",
      p.kind as "spotKind", s.title, s.words, (extract(epoch from s.start_at) * 1000)::bigint as "startMs",
      (extract(epoch from s.end_at) * 1000)::bigint as "endMs", s.places, coalesce(n.taken, 0)::int as taken,
      s.called_off_why as "calledOffWhy", s.is_simulated as "isSimulated",
      coalesce((select json_agg(json_build_object('id', u.id, 'memberId', u.member_id, 'memberName', coalesce(m.name, ''), 'offer', u.offer,
          'offeredTo', u.offered_to, 'wantedTurnId', u.wanted_turn_id) order by m.name, u.id)
        from service.patrol_turn u left join service.patrol_member m on m.county = ${county} and m.id = u.member_id
        where u.county = ${county} and u.shift_id = s.id and u.ended_at is null), '[]') as turns
    from wanted s
    left join service.patrol_team t on t.county = ${county} and t.id = s.team_id
    left join service.patrol_spot p on p.county = ${county} and p.id = s.spot_id
    left join service.shifts_taken(${county}, (select array_agg(id) from wanted)) n on n.shift_id = s.id
    order by s.start_at, s.id`);
}
