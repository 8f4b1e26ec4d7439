// What an interviewer finds on coming to work: the surveys, and for each the questionnaire.

import sql from 'sql-template-tag';
import { type Bilingual, ok, type Result } from '#base';
import type { SurveyStatus } from '#survey/fieldwork';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { orderedBy } from '../office/surveys.store.ts';
import { startOfDay } from '../start-of-day.ts';
import { questionnaireOfVersion, surveyAtWork } from './survey-at-work.ts';
import type { SurveyKey } from './units.store.ts';

interface MySurvey {
  readonly county: string;
  readonly id: string;
  readonly title: string;
  readonly status: SurveyStatus;
  readonly isSimulated: boolean;
  readonly isInternal: boolean;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly callsToday: number;
  readonly completesToday: number;
}

/** Draft surveys are not yet the interviewer's business. */
export async function mySurveys(house: House, actor: Actor): Promise<Result<{ rows: MySurvey[] }>> {
  const today = startOfDay(house.now());
  const rows = await house.database.transaction('survey', actor.personId, (tx) =>
    tx.rows<MySurvey>(sql`
      select s.county, s.id, s.title, s.status, s.is_simulated as "isSimulated", s.is_internal as "isInternal",
        s.calling_from_minute as "callingFromMinute", s.calling_to_minute as "callingToMinute",
        (select count(*) from survey.call c where c.county = s.county and c.survey_id = s.id and c.person_id = i.person_id and c.placed_at >= ${today}) as "callsToday",
        (select count(*) from survey.call c where c.county = s.county and c.survey_id = s.id and c.person_id = i.person_id and c.placed_at >= ${today} and c.outcome = 'completed') as "completesToday"
      from survey.survey_interviewer i join survey.survey s on s.county = i.county and s.id = i.survey_id
      where i.person_id = ${actor.personId} and i.removed_at is null and s.status <> 'draft'
      order by s.status = 'running' desc, s.started_at desc`),
  );
  return ok({ rows: [...rows] });
}

export function consoleFor(house: House, actor: Actor, key: SurveyKey) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const { versionId } = await surveyAtWork(tx, key, actor.personId);
    const facts = await tx.first<{
      title: string;
      isSimulated: boolean;
      orderedBy: Bilingual | null;
      organisationName: string;
      versionNumber: number;
      hash: string;
    }>(sql`
      select s.title, s.is_simulated as "isSimulated", ${orderedBy}, o.name_zh as "organisationName", v.number as "versionNumber", v.hash
      from survey.survey s join platform.organisation o on o.id = s.organisation_id
      join survey.questionnaire_version v on v.id = s.questionnaire_version_id
      where s.county = ${key.county} and s.id = ${key.surveyId}`);
    if (!facts) throw new Error('a survey at work is missing');
    const { versionNumber, hash, ...survey } = facts;
    const questionnaire = await questionnaireOfVersion(tx, versionId);
    return ok({
      survey: { ...survey, county: key.county, id: key.surveyId },
      questionnaire,
      versionNumber,
      hash,
    });
  });
}
