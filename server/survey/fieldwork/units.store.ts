// Sample units, calls and interviews as they stand, for whoever has a unit in hand. All SQL of the phone room's hot path.

import sql from 'sql-template-tag';
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

/**
 * The next unit, put into the person's hand: an appointment that is due, else what is to be called again in the first of the
 * places that has some, else what nobody has called. SKIP LOCKED: fifty interviewers who ask at once each get
 * another unit, and nobody waits. The second choice is looked for only when the first finds nothing, and so place by place.
 */
export function takeNext(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  personId: string,
  places: readonly string[],
  now: Date,
): Promise<UnitRow | undefined> {
  const free = sql`c.county = ${county} and c.survey_id = ${surveyId} and c.standing = 'free' and c.due_at <= ${now}`;
  return tx.first<UnitRow>(sql`
    with chosen as materialized (
      select coalesce(
        (select c.id from survey.unit c where ${free} and c.priority = ${PRIORITY.appointment}
         order by c.due_at limit 1 for update skip locked),
        (select found.id
         from unnest(${places}::text[]) as w(place_code)
         cross join (values (${PRIORITY.retry}::smallint), (${PRIORITY.fresh}::smallint)) as r(priority)
         cross join lateral (
           select c.id from survey.unit c where ${free} and c.place_code = w.place_code and c.priority = r.priority
           order by c.due_at, c.shuffle limit 1 for update skip locked) found
         limit 1)) as id
    )
    update survey.unit u set standing = 'in-hand', held_by = ${personId}, held_since = ${now}, state = jsonb_set(state, '{standing}', '"in-hand"')
    from chosen, survey.survey_place p
    where u.county = ${county} and u.id = chosen.id and ${itsPlace}
    returning ${unitColumns}`);
}

export interface InHand {
  /** the number in sealed form; the database gives it to the holder alone and notes the look */
  readonly sealed: Buffer | null;
  readonly calls: readonly CallRow[] | null;
  readonly interview: InterviewRow | null;
}

const callColumns = sql`
  c.id, (extract(epoch from c.placed_at) * 1000)::bigint as "placedMs", c.outcome, c.note, c.ended_at is null as "isOpen"`;
const interviewColumns = sql`
  i.id, i.standing, i.answers, i.answer_events as "answerEvents", i.last_sequence as "lastSequence", i.note`;

/** Everything that the holder of a unit is shown of it. */
export async function inHandOf(tx: Transaction, county: string, unitId: string): Promise<InHand> {
  const row = await tx.first<InHand>(sql`
    select survey.number_in_hand(${county}, ${unitId}) as sealed,
      (select json_agg(each order by each."placedMs") from (
        select ${callColumns} from survey.call c where c.county = ${county} and c.unit_id = ${unitId}) each) as calls,
      (select row_to_json(each) from (
        select ${interviewColumns} from survey.interview i where i.county = ${county} and i.unit_id = ${unitId}) each) as interview`);
  return row ?? { sealed: null, calls: null, interview: null };
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
  readonly isOpen: boolean;
}

export function openCallOf(tx: Transaction, county: string, unitId: string): Promise<CallRow | undefined> {
  return tx.first<CallRow>(sql`
    select ${callColumns} from survey.call c where c.county = ${county} and c.unit_id = ${unitId} and c.ended_at is null`);
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
    select ${interviewColumns} from survey.interview i where i.county = ${county} and i.unit_id = ${unitId}`);
}

interface InterviewKeeping {
  readonly placeCode: string;
  readonly personId: string;
  readonly startedAt: Date;
  /** when it stopped being open; null while it is */
  readonly endedAt: Date | null;
}

/** Begins the interview, with all that was said by now. Problem: `id-taken`, by the database: no other interview is touched. */
export async function addInterview(
  tx: Transaction,
  key: UnitKey,
  interview: InterviewRow,
  keeping: InterviewKeeping,
): Promise<void> {
  await tx.run(sql`
    insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, ended_at, standing, answers, answer_events, last_sequence, note)
    values (${key.county}, ${interview.id}, ${key.surveyId}, ${key.unitId}, ${keeping.placeCode}, ${keeping.personId}, ${keeping.startedAt}, ${keeping.endedAt},
      ${interview.standing}, ${JSON.stringify(interview.answers)}, ${JSON.stringify(interview.answerEvents)}, ${interview.lastSequence}, ${interview.note})`);
}

/** Writes what became of the interview; it began when it first began. */
export async function saveInterview(
  tx: Transaction,
  { county, unitId }: UnitKey,
  interview: InterviewRow,
  keeping: InterviewKeeping,
): Promise<void> {
  await tx.run(sql`
    update survey.interview set person_id = ${keeping.personId}, ended_at = ${keeping.endedAt}, standing = ${interview.standing},
      answers = ${JSON.stringify(interview.answers)}, answer_events = ${JSON.stringify(interview.answerEvents)},
      last_sequence = ${interview.lastSequence}, note = ${interview.note}
    where county = ${county} and id = ${interview.id} and unit_id = ${unitId}`);
}

export async function countComplete(
  tx: Transaction,
  { county, surveyId }: SurveyKey,
  placeCode: string,
): Promise<void> {
  await tx.run(sql`
    update survey.survey_place set completes = completes + 1 where county = ${county} and survey_id = ${surveyId} and place_code = ${placeCode}`);
}
