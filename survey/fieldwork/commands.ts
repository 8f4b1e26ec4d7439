// The checklists that stand before every act of an interviewer. Plain facts in, yes or the first reason against out.
// It looks nothing up: the use cases bring the facts, in the transaction that will make the change.
import { clockText, localTime, ok, type Problem, type Result, refused } from '#base';
import { CALL_OUTCOMES, type CallOutcomeCode } from './call-outcomes.ts';
import { type CallingHours, hoursText, isWithinHours } from './calling-hours.ts';
import { problem } from './problems.ts';
import { SURVEY_STATUSES, type SurveyStatus } from './survey-status.ts';

interface Holding {
  readonly interviewer: string;
  /** who has the unit in hand */
  readonly holder?: string;
}

interface Hour {
  readonly surveyStatus: SurveyStatus;
  readonly callingHours: CallingHours;
  readonly nowMs: number;
}

export interface TakingFacts extends Hour {
  readonly isInSurvey: boolean;
  /** a unit that the interviewer has in hand already: it is gone on with, not added to */
  readonly unitInHand?: string;
}

/** Before an interviewer is given the next unit. */
export function mayTakeUnit(facts: TakingFacts): Result<true> {
  return checked([
    surveyRuns(facts),
    facts.isInSurvey ? undefined : problem('interviewer-not-in-survey', {}),
    withinHours(facts),
    facts.unitInHand === undefined ? undefined : problem('interviewer-holds-unit', {}),
  ]);
}

export interface DiallingFacts extends Hour, Holding {
  readonly isCallOpen: boolean;
}

/** Before a number is shown and dialled: no call after the survey's end, outside the hours, or on top of another. */
export function mayPlaceCall(facts: DiallingFacts): Result<true> {
  return checked([
    unitHeld(facts),
    surveyRuns(facts),
    withinHours(facts),
    facts.isCallOpen ? problem('unit-call-open', {}) : undefined,
  ]);
}

export interface AnsweringFacts extends Holding {
  readonly isCallOpen: boolean;
  readonly isInterviewOpen: boolean;
}

/**
 * Before an answer is kept. Neither the clock nor a pause nor the closing of the survey is asked: what a person has
 * said in a call that was rightly placed is not lost.
 */
export function mayKeepAnswer(facts: AnsweringFacts): Result<true> {
  return checked([
    unitHeld(facts),
    facts.isCallOpen ? undefined : problem('unit-call-not-open', {}),
    facts.isInterviewOpen ? undefined : problem('interview-not-open', {}),
  ]);
}

export interface EndingFacts extends Holding {
  readonly isCallOpen: boolean;
  readonly outcome: CallOutcomeCode;
  readonly answersInCall: number;
  /** in this and all earlier calls */
  readonly answersInInterview: number;
  /** every question that was this respondent's is answered; one who was screened out has not finished */
  readonly isInterviewFinished: boolean;
  /** whether a person chose the outcome, or the questionnaire came to its end */
  readonly chosenBy: 'interviewer' | 'questionnaire';
}

/** Before a call's outcome is recorded; what the outcome asks for is checked by `afterCall`. */
export function mayEndCall(facts: EndingFacts): Result<true> {
  return checked([
    unitHeld(facts),
    facts.isCallOpen ? undefined : problem('unit-call-not-open', {}),
    chosenRightly(facts),
    fitsInterview(facts),
  ]);
}

function checked(reasonsAgainst: readonly (Problem | undefined)[]): Result<true> {
  const first = reasonsAgainst.find((reason) => reason !== undefined);
  return first ? refused(first) : ok(true);
}

function surveyRuns({ surveyStatus }: Hour): Problem | undefined {
  const { mayCall, label } = SURVEY_STATUSES[surveyStatus];
  return mayCall ? undefined : problem('survey-not-running', { statusZh: label.zh, statusEn: label.en });
}

function withinHours({ nowMs, callingHours }: Hour): Problem | undefined {
  if (isWithinHours(nowMs, callingHours)) return undefined;
  const now = clockText(localTime(nowMs).minuteOfDay);
  return problem('outside-calling-hours', { now, ...hoursText(callingHours) });
}

function unitHeld({ interviewer, holder }: Holding): Problem | undefined {
  return holder === interviewer ? undefined : problem('unit-not-held', {});
}

function wordsOf(code: CallOutcomeCode): { outcomeZh: string; outcomeEn: string } {
  const { label } = CALL_OUTCOMES[code];
  return { outcomeZh: label.zh, outcomeEn: label.en };
}

function chosenRightly({ outcome, chosenBy }: EndingFacts): Problem | undefined {
  const isChoosable = CALL_OUTCOMES[outcome].key !== undefined;
  if (chosenBy === 'questionnaire' || isChoosable) return undefined;
  return problem('outcome-not-for-interviewer', wordsOf(outcome), 'outcome');
}

function fitsInterview(facts: EndingFacts): Problem | undefined {
  const needs = CALL_OUTCOMES[facts.outcome].interview;
  const words = wordsOf(facts.outcome);
  if (needs === 'finished' && !facts.isInterviewFinished)
    return problem('outcome-before-end', words, 'outcome');
  if (needs !== 'finished' && facts.isInterviewFinished)
    return problem('outcome-after-end', words, 'outcome');
  if (needs === 'begun' && facts.answersInInterview === 0)
    return problem('outcome-without-interview', words, 'outcome');
  if (needs === 'none' && facts.answersInCall > 0)
    return problem('outcome-after-answers', { ...words, answers: facts.answersInCall }, 'outcome');
  return undefined;
}
