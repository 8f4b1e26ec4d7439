// How earlier surveys of a county went: numbers called and completes, and where their numbers ended. No person is in it.
import sql from 'sql-template-tag';
import type { Transaction } from '../../platform/database.ts';

interface PastDisposition {
  readonly surveyId: string;
  readonly disposition: string;
  readonly units: number;
}

interface PastSurvey {
  readonly id: string;
  readonly title: string;
  readonly units: number;
}

/** Surveys of the county that were started, of organisations within reach; newest first. Internal polls are none. */
export function startedSurveys(
  tx: Transaction,
  county: string,
  reach: readonly string[],
): Promise<readonly PastSurvey[]> {
  return tx.rows<PastSurvey>(sql`
    select s.id, s.title, s.unit_count as units from survey.survey s join platform.organisation o on o.id = s.organisation_id
    where s.county = ${county} and s.started_at is not null and not s.is_internal and o.path && ${reach}::uuid[]
    order by s.started_at desc limit 20`);
}

export function pastDispositions(
  tx: Transaction,
  county: string,
  surveyIds: readonly string[],
): Promise<readonly PastDisposition[]> {
  return tx.rows<PastDisposition>(sql`
    select survey_id as "surveyId", disposition, count(*) as units from survey.unit
    where county = ${county} and survey_id = any (${surveyIds}::uuid[]) and attempts > 0 and disposition is not null group by 1, 2`);
}
