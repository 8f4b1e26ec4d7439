// Sample units, calls and interviews as they stand, for whoever has a unit in hand. All SQL of the phone room's hot path.

import sql, { type Sql } from 'sql-template-tag';
import type { UnitState } from '#survey/fieldwork';
import type { Answers } from '#survey/questionnaire';
import type { PhoneType } from '#survey/sampling';
import type { Transaction } from '../../platform/database.ts';

export interface SurveyKey {
  readonly county: string;
  readonly surveyId: string;
}

export interface UnitKey extends SurveyKey {
  readonly unitId: string;
}

export interface UnitRow {
  readonly id: string;
  readonly placeCode: string;
  readonly placeName: string;
  readonly phoneType: PhoneType;
  readonly state: UnitState;
  readonly holder: string | null;
  readonly heldSinceMs: number | null;
  readonly dueMs: number;
  /** with whom a time was agreed on, while one is */
  readonly appointmentWith: string | null;
}

const PRIORITY = { appointment: 0, retry: 1, fresh: 2 } as const satisfies Record<
  UnitState['priority'],
  number
>;

const unitColumns = sql`
  u.id, u.place_code as "placeCode", p.name as "placeName", u.phone_type as "phoneType", u.state, u.held_by as holder,
  (extract(epoch from u.held_since) * 1000)::bigint as "heldSinceMs", (extract(epoch from u.due_at) * 1000)::bigint as "dueMs", u.appointment_with as "appointmentWith"`;
const itsPlace = sql`p.county = u.county and p.survey_id = u.survey_id and p.place_code = u.place_code`;

export function unitHeldBy(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string,
): Promise<UnitRow | undefined> {
  return tx.first<UnitRow>(sql`
    select ${unitColumns} from survey.unit u join survey.survey_place p on ${itsPlace}
    where u.county = ${county} and u.survey_id = ${surveyId} and u.held_by = ${personId} and u.standing = 'in-hand'`);
}

/** The unit, held until the transaction ends: what two tabs send side by side happens one after the other. */
export function lockUnit(
  tx: Transaction,
  { county, surveyId, unitId }: UnitKey,
): Promise<UnitRow | undefined> {
  return tx.first<UnitRow>(sql`
    select ${unitColumns} from survey.unit u join survey.survey_place p on ${itsPlace}
    where u.county = ${county} and u.id = ${unitId} and u.survey_id = ${surveyId} for update of u`);
}

// SKIP LOCKED: fifty interviewers who ask at once each get another unit, and nobody waits.
function take(
  tx: Transaction,
  county: string,
  personId: string,
  now: Date,
  candidates: Sql,
): Promise<UnitRow | undefined> {
  return tx.first<UnitRow>(sql`
    update survey.unit u set standing = 'in-hand', held_by = ${personId}, held_since = ${now}, state = jsonb_set(state, '{standing}', '"in-hand"')
    from survey.survey_place p
    where u.county = ${county} and u.id = (${candidates} limit 1 for update skip locked) and ${itsPlace}
    returning ${unitColumns}`);
}

export function takeAppointment(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string,
  now: Date,
): Promise<UnitRow | undefined> {
  return take(
    tx,
    county,
    personId,
    now,
    sql`
    select c.id from survey.unit c
    where c.county = ${county} and c.survey_id = ${surveyId} and c.standing = 'free' and c.priority = ${PRIORITY.appointment} and c.due_at <= ${now}
    order by c.due_at`,
  );
}

export function takeInPlace(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  place: string,
  priority: 'retry' | 'fresh',
  personId: string,
  now: Date,
): Promise<UnitRow | undefined> {
  return take(
    tx,
    county,
    personId,
    now,
    sql`
    select c.id from survey.unit c
    where c.county = ${county} and c.survey_id = ${surveyId} and c.standing = 'free' and c.place_code = ${place}
      and c.priority = ${PRIORITY[priority]} and c.due_at <= ${now}
    order by c.due_at, c.shuffle`,
  );
}

export interface PlaceProgress {
  readonly place: string;
  readonly target: number;
  readonly completes: number;
  readonly underWay: number;
}

/** Every place with its target, completes, and the interviews going on there. */
export function progressOf(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
): Promise<readonly PlaceProgress[]> {
  return tx.rows<PlaceProgress>(sql`
    select p.place_code as place, p.target, p.completes, coalesce(w.under_way, 0) as "underWay"
    from survey.survey_place p
    left join (
      select u.place_code, count(*) as under_way
      from survey.unit u join survey.interview i on i.county = u.county and i.unit_id = u.id and i.standing = 'open'
      where u.county = ${county} and u.survey_id = ${surveyId} and u.standing = 'in-hand' group by u.place_code
    ) w on w.place_code = p.place_code
    where p.county = ${county} and p.survey_id = ${surveyId} and p.completes < p.target`);
}

/** The number in sealed form; the database gives it to the holder alone and notes the look. */
export async function numberInHand(
  tx: Transaction,
  county: string,
  unitId: string,
): Promise<Buffer | undefined> {
  const row = await tx.first<{ sealed: Buffer | null }>(
    sql`select survey.number_in_hand(${county}, ${unitId}) as sealed`,
  );
  return row?.sealed ?? undefined;
}

/** Writes where the unit stands now; it leaves the holder's hand unless it is still in it. */
export async function saveUnit(
  tx: Transaction,
  { county, unitId }: UnitKey,
  state: UnitState,
  appointmentWith: string | null,
): Promise<void> {
  await tx.run(sql`
    update survey.unit set standing = ${state.standing}, priority = ${PRIORITY[state.priority]}, due_at = ${new Date(state.dueAtMs ?? 0)},
      attempts = ${state.attempts}, disposition = ${state.disposition}, state = ${JSON.stringify(state)}, appointment_with = ${appointmentWith},
      held_by = case when ${state.standing} = 'in-hand' then held_by end, held_since = case when ${state.standing} = 'in-hand' then held_since end
    where county = ${county} and id = ${unitId}`);
}

export interface CallRow {
  readonly id: string;
  readonly placedMs: number;
  readonly outcome: string | null;
  readonly note: string | null;
  readonly answers: number;
  readonly isOpen: boolean;
}

export function callsOf(tx: Transaction, county: string, unitId: string): Promise<readonly CallRow[]> {
  return tx.rows<CallRow>(sql`
    select id, (extract(epoch from placed_at) * 1000)::bigint as "placedMs", outcome, note, answers, ended_at is null as "isOpen"
    from survey.call where county = ${county} and unit_id = ${unitId} order by placed_at`);
}

export async function addCall(
  tx: Transaction,
  key: UnitKey,
  callId: string,
  personId: string,
  placedAt: Date,
): Promise<void> {
  await tx.run(sql`
    insert into survey.call (county, id, survey_id, unit_id, person_id, placed_at)
    values (${key.county}, ${callId}, ${key.surveyId}, ${key.unitId}, ${personId}, ${placedAt})`);
}

export async function countAnswers(
  tx: Transaction,
  county: string,
  callId: string,
  answers: number,
): Promise<void> {
  await tx.run(sql`update survey.call set answers = ${answers} where county = ${county} and id = ${callId}`);
}

interface CallEnd {
  readonly outcome: string;
  readonly reason: string | null;
  readonly note: string | null;
  readonly answers: number;
  readonly endedAt: Date;
}

export async function endCall(tx: Transaction, county: string, callId: string, end: CallEnd): Promise<void> {
  await tx.run(sql`
    update survey.call set ended_at = ${end.endedAt}, outcome = ${end.outcome}, reason = ${end.reason}, note = ${end.note}, answers = ${end.answers}
    where county = ${county} and id = ${callId}`);
}

/** A call that was never ended, of a unit that was taken back: closed without an outcome. */
export async function dropOpenCall(
  tx: Transaction,
  county: string,
  callId: string,
  endedAt: Date,
): Promise<void> {
  await tx.run(sql`update survey.call set ended_at = ${endedAt} where county = ${county} and id = ${callId}`);
}

export type InterviewStanding = 'open' | 'completed' | 'screened-out' | 'broken-off';

export interface InterviewRow {
  readonly id: string;
  readonly standing: InterviewStanding;
  readonly answers: Answers;
  /** the event that keeps the present answer to each question */
  readonly answerEvents: Readonly<Record<string, string>>;
  readonly lastSequence: number;
  readonly note: string;
}

export function interviewOf(
  tx: Transaction,
  county: string,
  unitId: string,
): Promise<InterviewRow | undefined> {
  return tx.first<InterviewRow>(sql`
    select id, standing, answers, answer_events as "answerEvents", last_sequence as "lastSequence", note
    from survey.interview where county = ${county} and unit_id = ${unitId}`);
}

export async function addInterview(
  tx: Transaction,
  key: UnitKey,
  interviewId: string,
  placeCode: string,
  personId: string,
  startedAt: Date,
): Promise<void> {
  await tx.run(sql`
    insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, standing)
    values (${key.county}, ${interviewId}, ${key.surveyId}, ${key.unitId}, ${placeCode}, ${personId}, ${startedAt}, 'open')`);
}

/** @param endedAt when it stopped counting as open; null while it is */
export async function saveInterview(
  tx: Transaction,
  county: string,
  interview: InterviewRow,
  personId: string,
  endedAt: Date | null,
): Promise<void> {
  await tx.run(sql`
    update survey.interview set standing = ${interview.standing}, answers = ${JSON.stringify(interview.answers)},
      answer_events = ${JSON.stringify(interview.answerEvents)}, last_sequence = ${interview.lastSequence}, note = ${interview.note},
      person_id = ${personId}, ended_at = ${endedAt}
    where county = ${county} and id = ${interview.id}`);
}

export async function countComplete(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  placeCode: string,
): Promise<void> {
  await tx.run(sql`
    update survey.survey_place set completes = completes + 1 where county = ${county} and survey_id = ${surveyId} and place_code = ${placeCode}`);
}
