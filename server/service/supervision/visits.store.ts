// The visit to each unit: planned out of its sight, found by an inspector, replied to, answered.
import sql, { type Sql } from 'sql-template-tag';
import type { Criterion, InspectionFacts, Mark } from '#service/supervision';
import type { InspectionVisit, PlannedInspection } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export interface PlannedVisit {
  readonly id: string;
  readonly unitId: string;
  readonly placeCode: string;
  readonly inspectorId: string;
}

export async function planVisits(
  tx: Transaction,
  round: { readonly county: string; readonly id: string; readonly regionCode: string },
  visits: readonly PlannedVisit[],
): Promise<void> {
  await tx.run(sql`
    insert into service.inspection_visit (county, id, round_id, ordered_by, unit_id, place_code, inspector_id)
    select ${round.county}, v.id, ${round.id}, ${round.regionCode}, v.unit_id, v.place_code, v.inspector_id
    from unnest(${visits.map(({ id }) => id)}::uuid[], ${visits.map(({ unitId }) => unitId)}::uuid[],
      ${visits.map(({ placeCode }) => placeCode)}::text[], ${visits.map(({ inspectorId }) => inspectorId)}::uuid[])
      as v(id, unit_id, place_code, inspector_id)`);
}

/** A visit as it stands in the table, with what its standing follows from. */
export type KeptVisit = Omit<InspectionVisit, 'standing' | 'mends'> &
  InspectionFacts & { readonly criteria: Criterion[]; readonly inspectorId: string };

const columns = sql`
  v.id, v.round_id as "roundId", r.title as "roundTitle", r.criteria, v.place_code as "placeCode", v.inspector_id as "inspectorId", i.name as "inspectorName",
  json_build_object('id', u.id, 'name', json_build_object('zh', u.name_zh, 'en', u.name_en)) as unit,
  v.left_out as "leftOut", v.left_out is not null as "isLeftOut", v.marks, v.first_marks as "firstMarks", v.score::float8 as score, v.first_score::float8 as "firstScore",
  v.note, v.photo_ids as "photoIds", v.answer, a.name as "answeredByName",
  case when v.latitude is null then null else json_build_object('latitude', v.latitude, 'longitude', v.longitude, 'accuracyMetres', v.accuracy_metres) end as place,
  (extract(epoch from v.visited_at) * 1000)::bigint as "visitedMs", (extract(epoch from v.scored_at) * 1000)::bigint as "scoredMs",
  (extract(epoch from v.reply_by) * 1000)::bigint as "replyByMs", (extract(epoch from v.answered_at) * 1000)::bigint as "answeredMs", y.stance,
  case when y.stance is null then null else json_build_object('stance', y.stance, 'words', y.words, 'personName', w.name,
    'atMs', (extract(epoch from y.at) * 1000)::bigint) end as reply`;
const tables = sql`
  service.inspection_visit v join service.inspection_round r on r.county = v.county and r.id = v.round_id
  join platform.organisation u on u.id = v.unit_id join platform.person i on i.id = v.inspector_id
  left join platform.person a on a.id = v.answered_by
  left join service.inspection_reply y on y.county = v.county and y.subject_id = v.id left join platform.person w on w.id = y.person_id`;

export function visitsOfRound(
  tx: Transaction,
  county: string,
  roundId: string,
): Promise<readonly KeptVisit[]> {
  return tx.rows<KeptVisit>(sql`
    select ${columns} from ${tables} where v.county = ${county} and v.round_id = ${roundId}
    order by v.score desc nulls last, u.region_code, v.id`);
}

export function visitOf(tx: Transaction, county: string, id: string): Promise<KeptVisit | undefined> {
  return tx.first<KeptVisit>(
    sql`select ${columns} from ${tables} where v.county = ${county} and v.id = ${id}`,
  );
}

/** What was found about some units, newest first. */
export function visitsOfUnits(
  tx: Transaction,
  county: string,
  unitIds: readonly string[],
  { page, size }: { readonly page: number; readonly size: number },
): Promise<readonly KeptVisit[]> {
  return tx.rows<KeptVisit>(sql`
    select ${columns} from ${tables} where ${found(county, unitIds)}
    order by v.scored_at desc, v.id limit ${size} offset ${(page - 1) * size}`);
}

function found(county: string, unitIds: readonly string[]): Sql {
  return sql`v.county = ${county} and v.unit_id = any (${unitIds}::uuid[]) and v.scored_at is not null`;
}

export async function countVisitsOfUnits(
  tx: Transaction,
  county: string,
  unitIds: readonly string[],
): Promise<number> {
  const row = await tx.first<{ found: number }>(
    sql`select count(*) as found from service.inspection_visit v where ${found(county, unitIds)}`,
  );
  return row?.found ?? 0;
}

/** The acting person's visits that are still to be made. */
export function plannedFor(tx: Transaction, personId: string): Promise<readonly PlannedInspection[]> {
  return tx.rows<PlannedInspection>(sql`
    select v.county, v.id, r.title as "roundTitle", r.kind, r.ends_on as "endsOn", r.mend_days as "mendDays", r.criteria, v.place_code as "placeCode",
      json_build_object('zh', u.name_zh, 'en', u.name_en) as "unitName", r.is_simulated as "isSimulated"
    from service.inspection_visit v join service.inspection_round r on r.county = v.county and r.id = v.round_id
      join platform.organisation u on u.id = v.unit_id
    where v.inspector_id = ${personId} and v.scored_at is null and v.left_out is null and r.standing = 'running'
    order by r.ends_on, u.region_code, v.id limit 200`);
}

export interface VisitToScore {
  readonly messageId: string | null;
  readonly isDone: boolean;
  readonly inspectorId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly placeCode: string;
  readonly orderedBy: string;
}

/** Held until the transaction ends. */
export function lockVisit(tx: Transaction, county: string, id: string): Promise<VisitToScore | undefined> {
  return tx.first<VisitToScore>(sql`
    select message_id as "messageId", scored_at is not null or left_out is not null as "isDone", inspector_id as "inspectorId", round_id as "roundId",
      unit_id as "unitId", place_code as "placeCode", ordered_by as "orderedBy"
    from service.inspection_visit where county = ${county} and id = ${id} for update`);
}

export interface Finding {
  readonly county: string;
  readonly visitId: string;
  readonly messageId: string;
  readonly visitedAt: Date;
  readonly scoredAt: Date;
  readonly replyBy: Date;
  readonly place: InspectionVisit['place'];
  readonly marks: readonly Mark[];
  readonly score: number;
  readonly note: string;
  readonly photoIds: readonly string[];
}

export async function keepFinding(tx: Transaction, finding: Finding): Promise<void> {
  const { place } = finding;
  const marks = JSON.stringify(finding.marks);
  await tx.run(sql`
    update service.inspection_visit set message_id = ${finding.messageId}, visited_at = ${finding.visitedAt}, scored_at = ${finding.scoredAt},
      reply_by = ${finding.replyBy}, latitude = ${place?.latitude ?? null}, longitude = ${place?.longitude ?? null},
      accuracy_metres = ${place?.accuracyMetres ?? null}, marks = ${marks}::jsonb, first_marks = ${marks}::jsonb, score = ${finding.score},
      first_score = ${finding.score}, note = ${finding.note}, photo_ids = ${finding.photoIds}::uuid[]
    where county = ${finding.county} and id = ${finding.visitId}`);
}

export async function giveTo(
  tx: Transaction,
  county: string,
  visitId: string,
  inspectorId: string,
): Promise<void> {
  await tx.run(sql`
    update service.inspection_visit set inspector_id = ${inspectorId}
    where county = ${county} and id = ${visitId} and scored_at is null and left_out is null`);
}

export async function leaveOut(
  tx: Transaction,
  county: string,
  visitId: string,
  { messageId, reason }: { readonly messageId: string; readonly reason: string },
): Promise<void> {
  await tx.run(sql`
    update service.inspection_visit set message_id = ${messageId}, left_out = ${reason} where county = ${county} and id = ${visitId}`);
}

export async function keepAnswer(
  tx: Transaction,
  key: { readonly county: string; readonly visitId: string },
  answer: { readonly words: string; readonly marks: readonly Mark[]; readonly score: number },
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    update service.inspection_visit set answer = ${answer.words}, marks = ${JSON.stringify(answer.marks)}::jsonb, score = ${answer.score},
      answered_by = ${by.personId}, answered_at = ${by.at}
    where county = ${key.county} and id = ${key.visitId}`);
}

export interface ReplyRow {
  readonly county: string;
  readonly subjectId: string;
  readonly unitId: string;
  readonly stance: string;
  readonly words: string;
  readonly personId: string;
  readonly at: Date;
}

/** False where there is one already. */
export async function addReply(tx: Transaction, reply: ReplyRow): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.inspection_reply (county, subject_id, unit_id, stance, words, person_id, at)
    values (${reply.county}, ${reply.subjectId}, ${reply.unitId}, ${reply.stance}, ${reply.words}, ${reply.personId}, ${reply.at})
    on conflict (county, subject_id) do nothing`);
  return added === 1;
}

/** Whether the reply that stands is this one, sent before. */
export async function isSameReply(tx: Transaction, reply: ReplyRow): Promise<boolean> {
  const row = await tx.first(sql`
    select 1 from service.inspection_reply where county = ${reply.county} and subject_id = ${reply.subjectId}
      and stance = ${reply.stance} and words = ${reply.words} and person_id = ${reply.personId}`);
  return row !== undefined;
}
