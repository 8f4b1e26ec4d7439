// What results are computed from: completed interviews by place, and where units stand. No person is in it.

import sql, { type Sql } from 'sql-template-tag';
import type { Answers } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';

export interface CompletedInterview {
  readonly placeCode: string;
  readonly answers: Answers;
  /** only where it was asked for */
  readonly phoneType?: string | null;
}

const PHONE_OF_UNIT = sql`(select u.phone_type from survey.unit u where u.county = i.county and u.id = i.unit_id)`;

/** The kind of telephone called, where a weighting asks for it: a million look-ups are not made for nothing. */
export function phoneColumn(scheme: Pick<WeightingScheme, 'nonResponse'> | undefined): Sql {
  return scheme?.nonResponse ? PHONE_OF_UNIT : sql`null::text`;
}

export function completedInterviews(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  scheme?: WeightingScheme,
): Promise<readonly CompletedInterview[]> {
  return tx.rows<CompletedInterview>(sql`
    select i.place_code as "placeCode", i.answers, ${phoneColumn(scheme)} as "phoneType" from survey.interview i
    where i.county = ${county} and i.survey_id = ${surveyId} and i.standing = 'completed' order by i.id`);
}

export interface PlaceDisposition {
  readonly placeCode: string;
  readonly disposition: string;
  readonly units: number;
}

/** Units that were called, by place and disposition. */
export function placeDispositions(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly PlaceDisposition[]> {
  return tx.rows<PlaceDisposition>(sql`
    select place_code as "placeCode", disposition, count(*) as units from survey.unit
    where county = ${county} and survey_id = ${surveyId} and attempts > 0 and disposition is not null group by 1, 2`);
}

export async function fieldworkSpan(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<{ fromMs: number | null; toMs: number | null }> {
  const row = await tx.first<{ fromMs: number | null; toMs: number | null }>(sql`
    select (extract(epoch from min(placed_at)) * 1000)::bigint as "fromMs", (extract(epoch from max(placed_at)) * 1000)::bigint as "toMs"
    from survey.call where county = ${county} and survey_id = ${surveyId}`);
  return row ?? { fromMs: null, toMs: null };
}

interface FrozenResult extends SurveyKey {
  readonly id: string;
  readonly personId: string;
  readonly content: object;
  readonly hash: string;
}

/** False when it was frozen before: the same publication sent twice. */
export async function freezeResult(tx: Transaction, frozen: FrozenResult): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.frozen_result (county, id, survey_id, frozen_by, content, hash)
    values (${frozen.county}, ${frozen.id}, ${frozen.surveyId}, ${frozen.personId}, ${JSON.stringify(frozen.content)}, ${frozen.hash})
    on conflict (county, id) do nothing`);
  return added === 1;
}

/** What was frozen of a survey before, under other ids than `id`, first things first. */
export async function frozenBefore(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  id?: string,
): Promise<readonly unknown[]> {
  const rows = await tx.rows<{ content: unknown }>(sql`
    select content from survey.frozen_result
    where county = ${county} and survey_id = ${surveyId} and id is distinct from ${id ?? null}::uuid order by frozen_at, id`);
  return rows.map(({ content }) => content);
}

/** Of which survey the result is that was frozen under this id. */
export async function frozenSurvey(tx: Transaction, county: string, id: string): Promise<string | undefined> {
  const row = await tx.first<{ surveyId: string }>(
    sql`select survey_id as "surveyId" from survey.frozen_result where county = ${county} and id = ${id}`,
  );
  return row?.surveyId;
}
