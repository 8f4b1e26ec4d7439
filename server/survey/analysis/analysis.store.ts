// What the analyst's figures are kept from: completed interviews since the last look. No person is in it.

import sql from 'sql-template-tag';
import type { Answers } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { phoneColumn } from '../results/results.store.ts';

export interface NewInterview {
  readonly id: string;
  readonly placeCode: string;
  readonly endedMs: number;
  readonly answers: Answers;
  /** only where the weighting asks for it */
  readonly phoneType: string | null;
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
  scheme: WeightingScheme | undefined,
): Promise<readonly NewInterview[]> {
  return tx.rows<NewInterview>(sql`
    select i.id, i.place_code as "placeCode", (extract(epoch from i.ended_at) * 1000)::bigint as "endedMs", i.answers,
      ${phoneColumn(scheme)} as "phoneType" from survey.interview i
    where i.county = ${county} and i.survey_id = ${surveyId} and i.standing = 'completed' and i.ended_at >= ${new Date(fromMs)} order by i.ended_at, i.id`);
}
