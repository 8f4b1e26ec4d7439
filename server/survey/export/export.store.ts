// Exports in the database: who asked for what, how far it came; and the interviews themselves, read through a cursor.
import sql from 'sql-template-tag';
import type { Answers } from '#survey/questionnaire';
import type { ExportFormat, ExportRow, Manifest } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import type { ExportedPlace } from './columns.ts';

export interface AskedExport extends SurveyKey {
  readonly id: string;
  readonly personId: string;
  readonly format: ExportFormat;
  readonly language: 'zh' | 'en';
  readonly withWords: boolean;
  readonly reason: string;
}

/** False when it was asked before. */
export async function addExport(tx: Transaction, asked: AskedExport, nowMs: number): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.export (county, id, survey_id, person_id, format, language, with_words, reason, asked_at, moved_at)
    values (${asked.county}, ${asked.id}, ${asked.surveyId}, ${asked.personId}, ${asked.format}, ${asked.language}, ${asked.withWords},
      ${asked.reason}, to_timestamp(${nowMs}::float8 / 1000), to_timestamp(${nowMs}::float8 / 1000))
    on conflict (county, id) do nothing`);
  return added === 1;
}

export function exportOf(tx: Transaction, county: string, id: string): Promise<AskedExport | undefined> {
  return tx.first<AskedExport>(sql`
    select county, survey_id as "surveyId", id, person_id as "personId", format, language, with_words as "withWords", reason
    from survey.export where county = ${county} and id = ${id}`);
}

/** A file that has not moved for so long is not being written any more. */
const STILL_AFTER_SECONDS = 120;

export async function runningExports(tx: Transaction, nowMs: number): Promise<number> {
  const row = await tx.first<{ running: number }>(sql`
    select count(*) as running from survey.export
    where standing = 'running' and moved_at > to_timestamp(${nowMs}::float8 / 1000) - make_interval(secs => ${STILL_AFTER_SECONDS})`);
  return row?.running ?? 0;
}

interface Progress {
  readonly standing: ExportRow['standing'];
  readonly rowsWritten: number;
  readonly rowsExpected: number | null;
  readonly manifest: Manifest | null;
}

export async function moveExport(
  tx: Transaction,
  { county, id }: Pick<AskedExport, 'county' | 'id'>,
  to: Progress,
  nowMs: number,
): Promise<void> {
  await tx.run(sql`
    update survey.export set standing = ${to.standing}, rows_written = ${to.rowsWritten}, rows_expected = ${to.rowsExpected},
      manifest = ${to.manifest === null ? null : JSON.stringify(to.manifest)}::jsonb, moved_at = to_timestamp(${nowMs}::float8 / 1000)
    where county = ${county} and id = ${id}`);
}

const MOST_LISTED = 50;

/** The newest fifty. */
export function listExports(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string,
  nowMs: number,
): Promise<readonly ExportRow[]> {
  return tx.rows<ExportRow>(sql`
    select e.id, e.format, e.with_words as "withWords", e.reason, (extract(epoch from e.asked_at) * 1000)::bigint as "askedMs",
      p.name as "askedBy", e.person_id = ${personId}::uuid as "isOwn",
      case when e.standing = 'running' and e.moved_at < to_timestamp(${nowMs}::float8 / 1000) - make_interval(secs => ${STILL_AFTER_SECONDS})
        then 'broken' else e.standing end as standing,
      e.rows_written as "rowsWritten", e.rows_expected as "rowsExpected", e.manifest
    from survey.export e join platform.person p on p.id = e.person_id
    where e.county = ${county} and e.survey_id = ${surveyId} order by e.asked_at desc, e.id limit ${MOST_LISTED}`);
}

/** Places in the survey's order, with the completed interviews that are there to be exported. */
export function exportedPlaces(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly ExportedPlace[]> {
  return tx.rows<ExportedPlace>(sql`
    select p.place_code as code, p.name, p.population, coalesce(i.completes, 0) as completes
    from survey.survey_place p left join (
      select place_code, count(*) as completes from survey.interview
      where county = ${county} and survey_id = ${surveyId} and standing = 'completed' group by place_code) i on i.place_code = p.place_code
    where p.county = ${county} and p.survey_id = ${surveyId} order by p.position, p.place_code`);
}

/** How many interviews stand where, those that are not exported. */
export function leftOutInterviews(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<
  readonly { readonly standing: 'open' | 'screened-out' | 'broken-off'; readonly interviews: number }[]
> {
  return tx.rows(sql`
    select standing, count(*) as interviews from survey.interview
    where county = ${county} and survey_id = ${surveyId} and standing <> 'completed' group by standing order by standing`);
}

export interface StoredInterview {
  readonly unitId: string;
  readonly placeCode: string;
  readonly disposition: string;
  readonly phoneType: string;
  readonly answers: Answers;
}

const BATCH = sql`fetch 1000 from exported`;

/** Completed interviews a thousand at a time. One reading at a time in a transaction. */
export async function* completedInBatches(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): AsyncGenerator<readonly StoredInterview[]> {
  await tx.run(sql`
    declare exported no scroll cursor for
    select i.unit_id as "unitId", i.place_code as "placeCode", coalesce(u.disposition, '') as disposition,
      coalesce(u.phone_type, '') as "phoneType", i.answers
    from survey.interview i left join survey.unit u on u.county = i.county and u.id = i.unit_id
    where i.county = ${county} and i.survey_id = ${surveyId} and i.standing = 'completed' order by i.ended_at, i.id`);
  for (;;) {
    const rows = await tx.rows<StoredInterview>(BATCH);
    if (rows.length === 0) break;
    yield rows;
  }
  await tx.run(sql`close exported`);
}
