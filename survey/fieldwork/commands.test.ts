import { describe, expect, it } from 'vitest';
import { CALL_OUTCOMES, isCallOutcome } from './call-outcomes.ts';
import { type EndingFacts, mayEndCall, mayKeepAnswer, mayPlaceCall, mayTakeUnit } from './commands.ts';

const OPEN_HOUR = {
  surveyStatus: 'running',
  callingHours: { fromMinute: 540, toMinute: 1260 },
  nowMs: Date.parse('2023-09-04T10:00:00+08:00'),
} as const;
const MINE = { interviewer: 'chen', holder: 'chen' };
const NIGHT = Date.parse('2023-09-04T22:05:00+08:00');

function answerOf(result: { ok: true } | { ok: false; problem: { code: string } }): string {
  return result.ok ? 'yes' : result.problem.code;
}

describe('taking a unit', () => {
  const facts = { ...OPEN_HOUR, isInSurvey: true };

  it('is allowed to an interviewer of a running survey within calling hours', () => {
    expect(mayTakeUnit(facts)).toEqual({ ok: true, value: true });
  });

  it.each([
    ['a survey not begun', { surveyStatus: 'draft' }, 'survey-not-running'],
    ['a survey paused', { surveyStatus: 'paused' }, 'survey-not-running'],
    ['a survey closed', { surveyStatus: 'closed' }, 'survey-not-running'],
    ['at night', { nowMs: NIGHT }, 'outside-calling-hours'],
    ['somebody else’s survey', { isInSurvey: false }, 'interviewer-not-in-survey'],
    ['with a unit in hand already', { unitInHand: 'u1' }, 'interviewer-holds-unit'],
  ] as const)('is refused: %s', (_, change, code) => {
    expect(answerOf(mayTakeUnit({ ...facts, ...change }))).toBe(code);
  });

  it('says what the clock says', () => {
    const night = mayTakeUnit({ ...facts, nowMs: NIGHT });
    expect(night.ok ? '' : night.problem.message.en).toContain(
      'It is 22:05, outside the calling hours 09:00-21:00',
    );
  });
});

describe('placing a call', () => {
  const facts = { ...OPEN_HOUR, ...MINE, isCallOpen: false };

  it('is allowed to whoever holds the unit', () => {
    expect(mayPlaceCall(facts).ok).toBe(true);
  });

  it.each([
    ['a unit taken back', { holder: 'wang' }, 'unit-not-held'],
    ['after the survey’s end', { surveyStatus: 'closed' }, 'survey-not-running'],
    ['outside the hours', { nowMs: NIGHT }, 'outside-calling-hours'],
    ['on top of another call', { isCallOpen: true }, 'unit-call-open'],
  ] as const)('is refused: %s', (_, change, code) => {
    expect(answerOf(mayPlaceCall({ ...facts, ...change }))).toBe(code);
  });

  it('is refused when nobody holds the unit', () => {
    expect(answerOf(mayPlaceCall({ ...OPEN_HOUR, interviewer: 'chen', isCallOpen: false }))).toBe(
      'unit-not-held',
    );
  });
});

describe('keeping an answer', () => {
  const facts = { ...MINE, isCallOpen: true, isInterviewOpen: true };

  it('asks neither the clock nor the survey’s status: what was said is not lost', () => {
    expect(mayKeepAnswer(facts).ok).toBe(true);
  });

  it.each([
    ['of a unit taken back', { holder: 'wang' }, 'unit-not-held'],
    ['after the call', { isCallOpen: false }, 'unit-call-not-open'],
    ['after the interview', { isInterviewOpen: false }, 'interview-not-open'],
  ] as const)('is refused %s', (_, change, code) => {
    expect(answerOf(mayKeepAnswer({ ...facts, ...change }))).toBe(code);
  });
});

describe('ending a call', () => {
  const facts: EndingFacts = {
    ...MINE,
    isCallOpen: true,
    outcome: 'no-answer',
    answersInCall: 0,
    answersInInterview: 0,
    isInterviewFinished: false,
    chosenBy: 'interviewer',
  };

  it.each([
    ['no answer, nothing asked', {}],
    ['a soft refusal in mid-interview', { outcome: 'refused-soft', answersInCall: 4, answersInInterview: 4 }],
    [
      'broken off at once, with answers from an earlier call',
      { outcome: 'broken-off', answersInInterview: 4 },
    ],
    ['nobody there, with answers from an earlier call', { outcome: 'no-answer', answersInInterview: 4 }],
    [
      'the end of the questionnaire',
      {
        outcome: 'completed',
        answersInCall: 14,
        answersInInterview: 14,
        isInterviewFinished: true,
        chosenBy: 'questionnaire',
      },
    ],
    [
      'screened out',
      { outcome: 'not-eligible', answersInCall: 2, answersInInterview: 2, chosenBy: 'questionnaire' },
    ],
  ] as const)('is allowed: %s', (_, change) => {
    expect(answerOf(mayEndCall({ ...facts, ...change }))).toBe('yes');
  });

  it.each([
    ['a unit taken back', { holder: 'wang' }, 'unit-not-held'],
    ['a call ended before', { isCallOpen: false }, 'unit-call-not-open'],
    ['completed by hand', { outcome: 'completed', isInterviewFinished: true }, 'outcome-not-for-interviewer'],
    ['completed too early', { outcome: 'completed', chosenBy: 'questionnaire' }, 'outcome-before-end'],
    ['broken off before it began', { outcome: 'broken-off' }, 'outcome-without-interview'],
    ['no answer from somebody who answered', { answersInCall: 3 }, 'outcome-after-answers'],
    [
      'a refusal after the last question',
      { outcome: 'refused-soft', isInterviewFinished: true },
      'outcome-after-end',
    ],
  ] as const)('is refused: %s', (_, change, code) => {
    expect(answerOf(mayEndCall({ ...facts, ...change }))).toBe(code);
  });

  it('every outcome that an interviewer can choose can end some call', () => {
    for (const outcome of Object.keys(CALL_OUTCOMES).filter(isCallOutcome)) {
      if (CALL_OUTCOMES[outcome].key === undefined) continue;
      const answers = CALL_OUTCOMES[outcome].interview === 'begun' ? 1 : 0;
      expect(answerOf(mayEndCall({ ...facts, outcome, answersInInterview: answers }))).toBe('yes');
    }
  });
});
