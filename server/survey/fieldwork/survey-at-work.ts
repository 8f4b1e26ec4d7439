// What an interviewer's acts need to know of the survey: its status, hours, and the questionnaire that it asks.

import sql from 'sql-template-tag';
import type { FieldworkRules, SurveyStatus } from '#survey/fieldwork';
import { FIELDWORK_PRESET } from '#survey/fieldwork';
import type { Questionnaire } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { SurveyKey } from './units.store.ts';

export interface SurveyAtWork {
  readonly status: SurveyStatus;
  readonly versionId: string;
  readonly rules: FieldworkRules;
  readonly isInSurvey: boolean;
}

interface Row {
  readonly status: SurveyStatus;
  readonly versionId: string;
  readonly fromMinute: number;
  readonly toMinute: number;
  readonly isInSurvey: boolean;
}

/** Problem: `not-found`, for whoever is not on the survey as well: they need not know that there is one. */
export async function surveyAtWork(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string,
): Promise<SurveyAtWork> {
  const row = await tx.first<Row>(sql`
    select s.status, s.questionnaire_version_id as "versionId", s.calling_from_minute as "fromMinute", s.calling_to_minute as "toMinute",
      i.removed_at is null as "isInSurvey"
    from survey.survey s join survey.survey_interviewer i on i.county = s.county and i.survey_id = s.id and i.person_id = ${personId}
    where s.county = ${county} and s.id = ${surveyId}`);
  if (!row) return refuse(platformProblem('not-found', { what: '调查 / survey' }));
  const callingHours = { fromMinute: row.fromMinute, toMinute: row.toMinute };
  return {
    status: row.status,
    versionId: row.versionId,
    isInSurvey: row.isInSurvey,
    rules: { ...FIELDWORK_PRESET, callingHours },
  };
}

const KEPT_VERSIONS = 200;
const versions = new Map<string, Questionnaire>();

/** The questionnaire of a used version. Such a version never changes, so it is read once. */
export async function questionnaireOfVersion(tx: Transaction, versionId: string): Promise<Questionnaire> {
  const known = versions.get(versionId);
  if (known) return known;
  const row = await tx.first<{ content: Questionnaire; isUsed: boolean }>(sql`
    select content, used_at is not null as "isUsed" from survey.questionnaire_version where id = ${versionId}`);
  if (!row) throw new Error('a survey without its questionnaire version');
  if (versions.size >= KEPT_VERSIONS) versions.clear();
  if (row.isUsed) versions.set(versionId, row.content);
  return row.content;
}
