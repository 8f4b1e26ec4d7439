// What the analyst's figures are kept from: completed interviews since the last look. No person is in it.

import sql from 'sql-template-tag';
import type { Answers } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';

export interface NewInterview {
  readonly id: string;
  readonly placeCode: string;
  readonly endedMs: number;
  readonly answers: Answers;
}

/** Counted as they were completed, so that nobody needs to read interviews in order to know that none is new. */
export async function completesOf(tx: Transaction, { county, surveyId }: SurveyKey): Promise<number> {
  const row = await tx.first<{ completes: number }>(sql`
    select coalesce(sum(completes), 0)::int as completes from survey.survey_place where county = ${county} and survey_id = ${surveyId}`);
  return row?.completes ?? 0;
}

/** Completed interviews that ended at `fromMs` or later. */
export function interviewsSince(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  fromMs: number,
): Promise<readonly NewInterview[]> {
  return tx.rows<NewInterview>(sql`
    select id, place_code as "placeCode", (extract(epoch from ended_at) * 1000)::bigint as "endedMs", answers from survey.interview
    where county = ${county} and survey_id = ${surveyId} and standing = 'completed' and ended_at >= ${new Date(fromMs)} order by ended_at, id`);
}
