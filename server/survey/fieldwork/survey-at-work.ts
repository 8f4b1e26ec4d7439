// What an interviewer's acts need to know of the survey: its status, hours, and the questionnaire that it asks.

import sql from 'sql-template-tag';
import type { FieldworkRules, SurveyStatus } from '#survey/fieldwork';
import { FIELDWORK_PRESET } from '#survey/fieldwork';
import type { Questionnaire } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { InterviewRow, SurveyKey, UnitKey } from './units.store.ts';

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

const facts = sql`
  s.status, s.questionnaire_version_id as "versionId", s.calling_from_minute as "fromMinute", s.calling_to_minute as "toMinute",
  i.removed_at is null as "isInSurvey"`;

/** The survey beside the person's place in it: no row for whoever was never on it. */
function surveyOfPerson({ county, surveyId }: SurveyKey, personId: string) {
  return sql`
    from survey.survey s join survey.survey_interviewer i on i.county = s.county and i.survey_id = s.id and i.person_id = ${personId}
    where s.county = ${county} and s.id = ${surveyId}`;
}

/** Problem: `not-found`, for whoever is not on the survey as well: they need not know that there is one. */
export async function surveyAtWork(tx: Transaction, key: SurveyKey, personId: string): Promise<SurveyAtWork> {
  return known(await tx.first<Row>(sql`select ${facts} ${surveyOfPerson(key, personId)}`));
}

function known(row: Row | undefined): SurveyAtWork {
  if (!row) return refuse(platformProblem('not-found', { what: '调查 / survey' }));
  const { status, versionId, isInSurvey, fromMinute, toMinute } = row;
  return {
    status,
    versionId,
    isInSurvey,
    rules: { ...FIELDWORK_PRESET, callingHours: { fromMinute, toMinute } },
  };
}

interface PlaceProgress {
  readonly place: string;
  readonly target: number;
  readonly completes: number;
  /** interviews going on there */
  readonly underWay: number;
}

/** What is asked before somebody gets a unit: the survey, the unit already in hand, and the places that still need interviews. */
export async function takingFacts(tx: Transaction, key: SurveyKey, personId: string) {
  const { county, surveyId } = key;
  const row = await tx.first<
    Row & { heldUnit: string | null; progress: readonly PlaceProgress[] | null }
  >(sql`
    select ${facts},
      (select u.id from survey.unit u where u.county = ${county} and u.survey_id = ${surveyId} and u.held_by = ${personId} and u.standing = 'in-hand') as "heldUnit",
      (select json_agg(json_build_object('place', p.place_code, 'target', p.target, 'completes', p.completes, 'underWay', coalesce(w.under_way, 0)))
       from survey.survey_place p
       left join survey.interviews_under_way(${county}, ${surveyId}) w on w.place_code = p.place_code
       where p.county = ${county} and p.survey_id = ${surveyId} and p.completes < p.target) as progress
    ${surveyOfPerson(key, personId)}`);
  return { survey: known(row), heldUnit: row?.heldUnit ?? undefined, progress: row?.progress ?? [] };
}

interface DeskRow extends Row {
  readonly openCall: string | null;
  readonly answersInCall: number;
  readonly interview: InterviewRow | null;
  readonly kept: readonly string[];
  readonly lastMs: number | null;
}

/**
 * What is asked before messages are kept, once the unit is locked: the survey, the open call, the interview, and which
 * of the messages' ids are kept already at this unit, and when the last of all was.
 * @param isCallEnding whether the answers given in the open call have to be counted
 */
export async function deskFacts(
  tx: Transaction,
  key: UnitKey,
  personId: string,
  ids: readonly string[],
  isCallEnding: boolean,
) {
  const { county, unitId } = key;
  const row = await tx.first<DeskRow>(sql`
    select ${facts}, c.id as "openCall",
      case when ${isCallEnding} then (
        select count(*) from survey.event e
        where e.county = ${county} and e.unit_id = ${unitId} and e.at >= c.placed_at and e.body->>'kind' = 'answer-kept') else 0 end as "answersInCall",
      (select row_to_json(each) from (
        select v.id, v.standing, v.answers, v.answer_events as "answerEvents", v.last_sequence as "lastSequence", v.note
        from survey.interview v where v.county = ${county} and v.unit_id = ${unitId}) each) as interview,
      array(select e.id from survey.event e
        where e.county = ${county} and e.id = any (${ids}::uuid[]) and e.unit_id = ${unitId})::text[] as kept,
      (select (extract(epoch from max(e.at)) * 1000)::bigint from survey.event e where e.county = ${county} and e.unit_id = ${unitId}) as "lastMs"
    from survey.survey s
    join survey.survey_interviewer i on i.county = s.county and i.survey_id = s.id and i.person_id = ${personId}
    left join survey.call c on c.county = s.county and c.unit_id = ${unitId} and c.ended_at is null
    where s.county = ${county} and s.id = ${key.surveyId}`);
  const call = row?.openCall ? { id: row.openCall, answers: row.answersInCall } : undefined;
  return {
    survey: known(row),
    call,
    interview: row?.interview ?? undefined,
    kept: new Set(row?.kept ?? []),
    lastMs: row?.lastMs ?? undefined,
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
