// What is to be mended after an inspection: asked for with a day, reported by the unit, looked at again.
import sql, { type Sql } from 'sql-template-tag';
import type { MendStanding } from '#service/supervision';
import type { InspectionMend, SecondLook } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export interface NewMend {
  readonly id: string;
  readonly criterionText: string;
  readonly words: string;
}

interface MendOf {
  readonly county: string;
  readonly visitId: string;
  readonly roundId: string;
  readonly orderedBy: string;
  readonly unitId: string;
  readonly placeCode: string;
  readonly inspectorId: string;
  readonly dueOn: string;
}

export async function addMends(tx: Transaction, of: MendOf, mends: readonly NewMend[]): Promise<void> {
  if (mends.length === 0) return;
  await tx.run(sql`
    insert into service.inspection_mend (county, id, visit_id, round_id, ordered_by, unit_id, place_code, inspector_id, criterion_text, words, due_on)
    select ${of.county}, m.id, ${of.visitId}, ${of.roundId}, ${of.orderedBy}, ${of.unitId}, ${of.placeCode}, ${of.inspectorId}, m.text, m.words, ${of.dueOn}
    from unnest(${mends.map(({ id }) => id)}::uuid[], ${mends.map(({ criterionText }) => criterionText)}::text[],
      ${mends.map(({ words }) => words)}::text[]) as m(id, text, words)
    on conflict (county, id) do nothing`);
}

function columns(today: string): Sql {
  return sql`
    m.id, m.visit_id as "visitId", m.round_id as "roundId", r.title as "roundTitle", m.criterion_text as criterion, m.words, m.due_on as "dueOn",
    m.standing <> 'mended' and m.due_on < ${today}::date as "isOverdue", m.standing, m.report, m.look, m.looks, i.name as "inspectorName",
    json_build_object('id', u.id, 'name', json_build_object('zh', u.name_zh, 'en', u.name_en)) as unit`;
}
const tables = sql`
  service.inspection_mend m join service.inspection_round r on r.county = m.county and r.id = m.round_id
  join platform.organisation u on u.id = m.unit_id join platform.person i on i.id = m.inspector_id`;

export function mendsOfVisits(
  tx: Transaction,
  county: string,
  visitIds: readonly string[],
  today: string,
): Promise<readonly InspectionMend[]> {
  return tx.rows<InspectionMend>(sql`
    select ${columns(today)} from ${tables} where m.county = ${county} and m.visit_id = any (${visitIds}::uuid[]) order by m.due_on, m.id`);
}

export interface MendFilter {
  readonly show: 'open' | 'overdue' | 'all';
  readonly page: number;
  readonly size: number;
}

function shown(county: string, show: MendFilter['show'], today: string): Sql {
  const open = show === 'all' ? sql`true` : sql`m.standing <> 'mended'`;
  return sql`m.county = ${county} and ${open} and (${show !== 'overdue'} or m.due_on < ${today}::date)`;
}

export function listMends(
  tx: Transaction,
  county: string,
  filter: MendFilter,
  today: string,
): Promise<readonly InspectionMend[]> {
  return tx.rows<InspectionMend>(sql`
    select ${columns(today)} from ${tables} where ${shown(county, filter.show, today)}
    order by m.due_on, m.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

export async function countMends(
  tx: Transaction,
  county: string,
  show: MendFilter['show'],
  today: string,
): Promise<number> {
  const row = await tx.first<{ found: number }>(
    sql`select count(*) as found from service.inspection_mend m where ${shown(county, show, today)}`,
  );
  return row?.found ?? 0;
}

/** How many of each unit are overdue. */
export function overdueByUnit(
  tx: Transaction,
  county: string,
  today: string,
): Promise<readonly { readonly unitId: string; readonly overdue: number }[]> {
  return tx.rows(sql`
    select m.unit_id as "unitId", count(*) as overdue from service.inspection_mend m
    where ${shown(county, 'overdue', today)} group by m.unit_id`);
}

/** What the acting person is to look at again. */
export function secondLooksFor(tx: Transaction, personId: string): Promise<readonly SecondLook[]> {
  return tx.rows<SecondLook>(sql`
    select m.county, m.id, m.visit_id as "visitId", m.place_code as "placeCode", m.criterion_text as criterion, m.words, m.report, m.due_on as "dueOn",
      json_build_object('zh', u.name_zh, 'en', u.name_en) as "unitName", r.is_simulated as "isSimulated"
    from ${tables} where m.inspector_id = ${personId} and m.standing = 'reported' order by m.due_on, m.id limit 200`);
}

export interface MendToMove {
  readonly standing: MendStanding;
  readonly unitId: string;
  readonly inspectorId: string;
  readonly report: string;
  readonly reportedBy: string | null;
  readonly lookMessage: string | null;
}

/** As it stands; whoever moves it names the standing from which. */
export function mendToMove(tx: Transaction, county: string, id: string): Promise<MendToMove | undefined> {
  return tx.first<MendToMove>(sql`
    select standing, unit_id as "unitId", inspector_id as "inspectorId", report, reported_by as "reportedBy", look_message as "lookMessage"
    from service.inspection_mend where county = ${county} and id = ${id}`);
}

export async function noteReport(
  tx: Transaction,
  key: { readonly county: string; readonly mendId: string },
  words: string,
  by: { readonly personId: string; readonly at: Date },
): Promise<void> {
  await tx.run(sql`
    update service.inspection_mend set standing = 'reported', report = ${words}, reported_by = ${by.personId}, reported_at = ${by.at}
    where county = ${key.county} and id = ${key.mendId} and standing = 'asked'`);
}

export interface LookNote {
  readonly messageId: string;
  readonly isMended: boolean;
  readonly words: string;
  readonly dueOn: string | null;
  readonly personId: string;
  readonly at: Date;
}

export async function noteLook(
  tx: Transaction,
  key: { readonly county: string; readonly mendId: string },
  look: LookNote,
): Promise<void> {
  await tx.run(sql`
    update service.inspection_mend set standing = ${look.isMended ? 'mended' : 'asked'}, look = ${look.words}, looks = looks + 1,
      due_on = coalesce(${look.isMended ? null : look.dueOn}::date, due_on), looked_by = ${look.personId}, looked_at = ${look.at}, look_message = ${look.messageId}
    where county = ${key.county} and id = ${key.mendId} and standing = 'reported'`);
}

/** A follow-through round takes over what its units still have to mend. */
export async function handOverMends(
  tx: Transaction,
  county: string,
  visits: readonly { readonly unitId: string; readonly inspectorId: string }[],
): Promise<void> {
  await tx.run(sql`
    update service.inspection_mend m set inspector_id = v.inspector_id
    from unnest(${visits.map(({ unitId }) => unitId)}::uuid[], ${visits.map(({ inspectorId }) => inspectorId)}::uuid[]) as v(unit_id, inspector_id)
    where m.county = ${county} and m.unit_id = v.unit_id and m.standing <> 'mended'`);
}
