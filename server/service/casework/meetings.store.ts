// Review meetings and suggestions: each belongs to the office that held the meeting and those above.
import sql, { type Sql } from 'sql-template-tag';
import type { ReviewMeeting, Suggestion } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

interface NewMeeting {
  readonly id: string;
  readonly title: string;
  readonly placeCode: string;
  readonly heldOn: string;
  readonly residents: number;
  readonly units: number;
  readonly note: string;
}

export interface Writer {
  readonly county: string;
  readonly organisationId: string;
  readonly reach: readonly string[];
  readonly personId: string;
  readonly now: Date;
}

/** False where it was there. */
export async function addMeeting(tx: Transaction, by: Writer, meeting: NewMeeting): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.review_meeting (county, id, organisation_id, reach, title, place_code, held_on, residents, units, note, written_by, written_at)
    values (${by.county}, ${meeting.id}, ${by.organisationId}, ${by.reach}::uuid[], ${meeting.title}, ${meeting.placeCode}, ${meeting.heldOn},
      ${meeting.residents}, ${meeting.units}, ${meeting.note}, ${by.personId}, ${by.now}) on conflict (county, id) do nothing`);
  return added === 1;
}

export async function addSuggestions(
  tx: Transaction,
  by: Writer,
  meetingId: string,
  suggestions: readonly { readonly id: string; readonly text: string }[],
): Promise<void> {
  await tx.run(sql`
    insert into service.suggestion (county, id, meeting_id, reach, text, said_at, written_by)
    select ${by.county}, s.id, ${meetingId}, ${by.reach}::uuid[], s.text, ${by.now}, ${by.personId}
    from unnest(${suggestions.map(({ id }) => id)}::uuid[], ${suggestions.map(({ text }) => text)}::text[]) as s(id, text)
    on conflict (county, id) do nothing`);
}

/** The reach of a meeting that the acting person sees. */
export async function meetingReach(
  tx: Transaction,
  county: string,
  id: string,
): Promise<{ readonly organisationId: string; readonly reach: readonly string[] } | undefined> {
  return tx.first(sql`
    select organisation_id as "organisationId", reach from service.review_meeting where county = ${county} and id = ${id}`);
}

const meetingColumns = sql`
  m.id, m.title, m.place_code as "placeCode", m.held_on as "heldOn", m.residents, m.units, m.note,
  s.suggestions, s.mended, s.told`;
const itsSuggestions = sql`
  left join lateral (
    select count(*) as suggestions, count(*) filter (where standing = 'mended' or (standing = 'told' and ended_at is not null and outcome <> '' and not is_refused)) as mended,
      count(*) filter (where standing = 'told') as told
    from service.suggestion g where g.county = m.county and g.meeting_id = m.id) s on true`;

function inDays(county: string, fromDay: string | undefined, toDay: string | undefined): Sql {
  return sql`
    m.county = ${county} and (${fromDay ?? null}::date is null or m.held_on >= ${fromDay ?? null}::date)
    and (${toDay ?? null}::date is null or m.held_on <= ${toDay ?? null}::date)`;
}

interface MeetingFilter {
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export function listMeetings(
  tx: Transaction,
  county: string,
  filter: MeetingFilter,
): Promise<readonly ReviewMeeting[]> {
  return tx.rows<ReviewMeeting>(sql`
    select ${meetingColumns} from (select * from service.review_meeting m where ${inDays(county, filter.fromDay, filter.toDay)}
      order by m.held_on desc, m.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}) m ${itsSuggestions}
    order by m.held_on desc, m.id`);
}

interface Totals {
  readonly meetings: number;
  readonly residents: number;
  readonly units: number;
  readonly suggestions: number;
  readonly mended: number;
  readonly told: number;
}

export async function meetingTotals(tx: Transaction, county: string, filter: MeetingFilter): Promise<Totals> {
  const row = await tx.first<Totals>(sql`
    select count(*) as meetings, coalesce(sum(m.residents), 0) as residents, coalesce(sum(m.units), 0) as units,
      coalesce(sum(s.suggestions), 0)::bigint as suggestions, coalesce(sum(s.mended), 0)::bigint as mended, coalesce(sum(s.told), 0)::bigint as told
    from service.review_meeting m ${itsSuggestions} where ${inDays(county, filter.fromDay, filter.toDay)}`);
  return row ?? { meetings: 0, residents: 0, units: 0, suggestions: 0, mended: 0, told: 0 };
}

export function meetingOf(
  tx: Transaction,
  county: string,
  id: string,
): Promise<(ReviewMeeting & { note: string }) | undefined> {
  return tx.first(
    sql`select ${meetingColumns} from service.review_meeting m ${itsSuggestions} where m.county = ${county} and m.id = ${id}`,
  );
}

const suggestionColumns = sql`
  g.id, g.meeting_id as "meetingId", g.text, g.topic, g.standing, g.mend_by as "mendBy", g.outcome, g.told_how as "toldHow", g.case_id as "caseId",
  case when o.id is null then null else json_build_object('id', o.id, 'name', json_build_object('zh', o.name_zh, 'en', o.name_en)) end as unit,
  (extract(epoch from g.said_at) * 1000)::bigint as "saidMs", (extract(epoch from g.ended_at) * 1000)::bigint as "endedMs"`;

export function suggestionsOfMeeting(
  tx: Transaction,
  county: string,
  meetingId: string,
): Promise<readonly Suggestion[]> {
  return tx.rows<Suggestion>(sql`
    select ${suggestionColumns} from service.suggestion g left join platform.organisation o on o.id = g.unit_id
    where g.county = ${county} and g.meeting_id = ${meetingId} order by g.said_at, g.id limit 1000`);
}

interface SuggestionFilter {
  readonly topic?: string | undefined;
  readonly standing?: string | undefined;
  readonly unitId?: string | undefined;
  readonly page: number;
  readonly size: number;
}

function ofFilter(county: string, { topic, standing, unitId }: SuggestionFilter): Sql {
  return sql`
    g.county = ${county} and (${topic ?? null}::text is null or g.topic = ${topic ?? null})
    and (${standing ?? null}::text is null or g.standing = ${standing ?? null}) and (${unitId ?? null}::uuid is null or g.unit_id = ${unitId ?? null})`;
}

export function listSuggestions(
  tx: Transaction,
  county: string,
  filter: SuggestionFilter,
): Promise<readonly Suggestion[]> {
  return tx.rows<Suggestion>(sql`
    select ${suggestionColumns} from service.suggestion g left join platform.organisation o on o.id = g.unit_id
    where ${ofFilter(county, filter)} order by g.said_at desc, g.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

export async function countSuggestions(
  tx: Transaction,
  county: string,
  filter: SuggestionFilter,
): Promise<number> {
  const row = await tx.first<{ count: number }>(
    sql`select count(*) as count from service.suggestion g where ${ofFilter(county, filter)}`,
  );
  return row?.count ?? 0;
}

/** The suggestion, held until the transaction ends. */
export function lockSuggestion(
  tx: Transaction,
  county: string,
  id: string,
): Promise<Pick<Suggestion, 'standing' | 'outcome' | 'toldHow'> | undefined> {
  return tx.first(sql`
    select standing, outcome, told_how as "toldHow" from service.suggestion where county = ${county} and id = ${id} for update`);
}

export async function sortSuggestion(
  tx: Transaction,
  county: string,
  id: string,
  given: { readonly topic: string; readonly unitId: string; readonly mendBy: string },
): Promise<void> {
  await tx.run(sql`
    update service.suggestion set standing = 'sorted', topic = ${given.topic}, unit_id = ${given.unitId}, mend_by = ${given.mendBy}
    where county = ${county} and id = ${id}`);
}

export async function endSuggestion(
  tx: Transaction,
  county: string,
  id: string,
  given: { readonly standing: string; readonly outcome: string; readonly now: Date },
): Promise<void> {
  await tx.run(sql`
    update service.suggestion set standing = ${given.standing}, is_refused = ${given.standing === 'not-taken'}, outcome = ${given.outcome}, ended_at = ${given.now}
    where county = ${county} and id = ${id}`);
}

export async function tellSuggestion(
  tx: Transaction,
  county: string,
  id: string,
  how: string,
): Promise<void> {
  await tx.run(
    sql`update service.suggestion set standing = 'told', told_how = ${how} where county = ${county} and id = ${id}`,
  );
}
