// Surveys, their places and their interviewers in the database.

import sql from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { SurveyStatus } from '#survey/fieldwork';
import { FRESH_UNIT } from '#survey/fieldwork';
import type { ScoringRule } from '#survey/questionnaire';
import type { Transaction } from '../../platform/database.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';

interface SurveyFacts {
  readonly county: string;
  readonly id: string;
  readonly title: string;
  readonly status: SurveyStatus;
  readonly isSimulated: boolean;
  /** ordered by an office for its own use: labelled everywhere, and never published */
  readonly isInternal: boolean;
  readonly target: number;
  readonly completes: number;
  readonly units: number;
  readonly createdMs: number;
  readonly startedMs: number | null;
  readonly closedMs: number | null;
}

const facts = sql`
  s.county, s.id, s.title, s.status, s.is_simulated as "isSimulated", s.is_internal as "isInternal", s.unit_count as units,
  (select coalesce(sum(p.target), 0) from survey.survey_place p where p.county = s.county and p.survey_id = s.id) as target,
  (select coalesce(sum(p.completes), 0) from survey.survey_place p where p.county = s.county and p.survey_id = s.id) as completes,
  (extract(epoch from s.created_at) * 1000)::bigint as "createdMs", (extract(epoch from s.started_at) * 1000)::bigint as "startedMs",
  (extract(epoch from s.closed_at) * 1000)::bigint as "closedMs"`;

/** Of the survey `s`: the office's names, or null. */
export const orderedBy = sql`
  (select json_build_object('zh', w.name_zh, 'en', w.name_en) from door.poll_order p join platform.organisation w on w.id = p.organisation_id
   where p.county = s.county and p.id = s.poll_order_id) as "orderedBy"`;

export function listSurveys(tx: Transaction, reach: readonly string[]): Promise<readonly SurveyFacts[]> {
  return tx.rows<SurveyFacts>(sql`
    select ${facts} from survey.survey s join platform.organisation o on o.id = s.organisation_id
    where o.path && ${reach}::uuid[] order by coalesce(s.started_at, s.created_at) desc`);
}

export interface SurveyDetails extends SurveyFacts {
  readonly path: readonly string[];
  readonly organisationId: string;
  readonly organisationName: string;
  readonly pollOrderId: string | null;
  /** the office that ordered an internal survey */
  readonly orderedBy: Bilingual | null;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly minimumCell: number;
  readonly callerNumbers: string[];
  readonly frameId: string;
  readonly frameName: string;
  readonly questionnaireVersionId: string;
  readonly questionnaireId: string;
  readonly questionnaireTitle: string;
  readonly versionNumber: number;
  readonly versionHash: string;
  readonly rules: ScoringRule[];
}

export function surveyOf(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<SurveyDetails | undefined> {
  return tx.first<SurveyDetails>(sql`
    select ${facts}, o.path, s.organisation_id as "organisationId", o.name_zh as "organisationName",
      s.calling_from_minute as "callingFromMinute", s.calling_to_minute as "callingToMinute", s.minimum_cell as "minimumCell",
      s.caller_numbers as "callerNumbers", s.frame_id as "frameId", f.name as "frameName", s.questionnaire_version_id as "questionnaireVersionId",
      q.id as "questionnaireId", q.title as "questionnaireTitle", v.number as "versionNumber", v.hash as "versionHash", s.scoring_rules as rules,
      s.poll_order_id as "pollOrderId", ${orderedBy}
    from survey.survey s
    join platform.organisation o on o.id = s.organisation_id
    join survey.frame f on f.county = s.county and f.id = s.frame_id
    join survey.questionnaire_version v on v.id = s.questionnaire_version_id
    join survey.questionnaire q on q.id = v.questionnaire_id
    where s.county = ${county} and s.id = ${surveyId}`);
}

/** The status, held until the transaction ends. */
export async function lockStatus(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<SurveyStatus | undefined> {
  const row = await tx.first<{ status: SurveyStatus }>(
    sql`select status from survey.survey where county = ${county} and id = ${surveyId} for update`,
  );
  return row?.status;
}

interface NewSurvey extends SurveyKey {
  readonly organisationId: string;
  readonly title: string;
  readonly versionId: string;
  readonly frameId: string;
  readonly isSimulated: boolean;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly minimumCell: number;
  readonly rules: readonly ScoringRule[];
  readonly personId: string;
  /** the order of an internal survey */
  readonly pollOrderId?: string | undefined;
}

/** False when it stands there already. */
export async function addSurvey(tx: Transaction, survey: NewSurvey): Promise<boolean> {
  const added = await tx.run(sql`
    insert into survey.survey (county, id, organisation_id, title, questionnaire_version_id, frame_id, is_simulated, status,
      calling_from_minute, calling_to_minute, scoring_rules, minimum_cell, created_by, poll_order_id)
    values (${survey.county}, ${survey.surveyId}, ${survey.organisationId}, ${survey.title}, ${survey.versionId}, ${survey.frameId}, ${survey.isSimulated},
      'draft', ${survey.callingFromMinute}, ${survey.callingToMinute}, ${JSON.stringify(survey.rules)}, ${survey.minimumCell}, ${survey.personId}, ${survey.pollOrderId ?? null})
    on conflict (county, id) do nothing`);
  return added === 1;
}

/** The frame's village table becomes the survey's, with no targets yet. */
export async function copyPlaces(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  frameId: string,
): Promise<void> {
  await tx.run(sql`
    insert into survey.survey_place (county, survey_id, place_code, name, population, target, position)
    select county, ${surveyId}::uuid, place_code, name, population, 0, position
    from survey.frame_place where county = ${county} and frame_id = ${frameId}`);
}

/** Draws every number of the frame; ids (UUIDv8) and order follow from the survey's id and the number's alone, and favour nobody. */
export async function drawAllUnits(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  frameId: string,
): Promise<number> {
  const drawn = await tx.run(sql`
    insert into survey.unit (county, id, survey_id, place_code, frame_number_id, phone_type, shuffle, standing, priority, due_at, state)
    select n.county, overlay(overlay(left(h.hex, 32) placing '8' from 13 for 1) placing '8' from 17 for 1)::uuid, ${surveyId}::uuid, n.place_code, n.id, n.phone_type,
      ('x' || right(h.hex, 12))::bit(48)::bigint / (2::float8 ^ 48),
      'free', 2, to_timestamp(0), ${JSON.stringify(FRESH_UNIT)}::jsonb
    from survey.frame_number n, lateral (select encode(sha256(convert_to(${surveyId}::text || n.id::text, 'UTF8')), 'hex') as hex) h
    where n.county = ${county} and n.frame_id = ${frameId}`);
  await tx.run(sql`select survey.know_bulk()`);
  await tx.run(
    sql`update survey.survey set unit_count = ${drawn} where county = ${county} and id = ${surveyId}`,
  );
  return drawn;
}

export async function setTargets(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  targets: readonly { placeCode: string; target: number }[],
): Promise<void> {
  await tx.run(sql`
    update survey.survey_place p set target = t.target
    from unnest(${targets.map((each) => each.placeCode)}::text[], ${targets.map((each) => each.target)}::int[]) as t(place_code, target)
    where p.county = ${county} and p.survey_id = ${surveyId} and p.place_code = t.place_code`);
}

interface Settings {
  readonly title: string;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
  readonly minimumCell: number;
}

export async function saveSettings(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  settings: Settings,
): Promise<void> {
  await tx.run(sql`
    update survey.survey set title = ${settings.title}, calling_from_minute = ${settings.callingFromMinute},
      calling_to_minute = ${settings.callingToMinute}, minimum_cell = ${settings.minimumCell}
    where county = ${county} and id = ${surveyId}`);
}

export async function saveCallerNumbers(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  numbers: readonly string[],
): Promise<void> {
  await tx.run(sql`
    update survey.survey set caller_numbers = ${numbers}::text[] where county = ${county} and id = ${surveyId}`);
}

export async function setStatus(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  status: SurveyStatus,
  now: Date,
): Promise<void> {
  await tx.run(sql`
    update survey.survey set status = ${status}, started_at = case when ${status} = 'running' then coalesce(started_at, ${now}) else started_at end,
      closed_at = case when ${status} = 'closed' then ${now}::timestamptz else closed_at end
    where county = ${county} and id = ${surveyId}`);
}

export interface SurveyPlace {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly target: number;
  readonly completes: number;
  readonly units: number;
}

export function placesOfSurvey(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly SurveyPlace[]> {
  return tx.rows<SurveyPlace>(sql`
    select p.place_code as code, p.name, p.population, p.target, p.completes, coalesce(u.units, 0) as units
    from survey.survey_place p
    left join (select place_code, count(*) as units from survey.unit where county = ${county} and survey_id = ${surveyId} group by place_code) u
      on u.place_code = p.place_code
    where p.county = ${county} and p.survey_id = ${surveyId} order by p.position`);
}

export function interviewersOf(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly { personId: string; name: string }[]> {
  return tx.rows(sql`
    select i.person_id as "personId", p.name from survey.survey_interviewer i join platform.person p on p.id = i.person_id
    where i.county = ${county} and i.survey_id = ${surveyId} and i.removed_at is null order by p.name`);
}

interface PossibleInterviewer {
  readonly personId: string;
  readonly name: string;
  readonly signInName: string;
  readonly isOnSurvey: boolean;
}

export function possibleInterviewers(
  tx: Transaction,
  key: SurveyKey,
  organisationId: string,
): Promise<readonly PossibleInterviewer[]> {
  return tx.rows<PossibleInterviewer>(sql`
    select distinct p.id as "personId", p.name, p.sign_in_name as "signInName", i.person_id is not null as "isOnSurvey"
    from platform.membership m
    join platform.organisation o on o.id = m.organisation_id
    join platform.person p on p.id = m.person_id
    left join survey.survey_interviewer i on i.county = ${key.county} and i.survey_id = ${key.surveyId} and i.person_id = p.id and i.removed_at is null
    where m.role = 'interviewer' and p.disabled_at is null and ${organisationId}::uuid = any (o.path)
    order by p.name`);
}

/** Exactly these people are on the survey from now on; whoever leaves stays on record. */
export async function setInterviewers(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personIds: readonly string[],
  now: Date,
): Promise<void> {
  await tx.run(sql`
    insert into survey.survey_interviewer (county, survey_id, person_id)
    select ${county}, ${surveyId}, id from unnest(${personIds}::uuid[]) as t(id)
    on conflict (county, survey_id, person_id) do update set removed_at = null`);
  await tx.run(sql`
    update survey.survey_interviewer set removed_at = ${now}
    where county = ${county} and survey_id = ${surveyId} and removed_at is null and not person_id = any (${personIds}::uuid[])`);
}
