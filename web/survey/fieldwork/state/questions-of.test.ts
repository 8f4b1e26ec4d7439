import { describe, expect, it } from 'vitest';
import { readOutline, SPECIMENS } from '#survey/questionnaire';
import { placesToGo, progressAt, questionAt } from './questions-of.ts';

const { questionnaire } = readOutline(SPECIMENS.goTo);
const PASSING_Q2 = { Q1: { chosen: ['2'] } };

describe('where one is among the questions', () => {
  it('is the first open question unless one went back', () => {
    expect(questionAt(questionnaire, { answers: PASSING_Q2, at: null })?.id).toBe('Q3');
    expect(questionAt(questionnaire, { answers: PASSING_Q2, at: 'Q1' })?.id).toBe('Q1');
  });

  it('is nowhere at the end', () => {
    const answers = { ...PASSING_Q2, Q3: { chosen: ['1'] } };
    expect(questionAt(questionnaire, { answers, at: null })).toBeUndefined();
    expect(placesToGo(questionnaire, { answers, at: null })).toEqual(['Q1', 'Q3', null]);
  });

  it('counts neither way what is passed over', () => {
    expect(progressAt(questionnaire, { answers: {}, at: null })).toEqual({ number: 1, about: 3 });
    expect(progressAt(questionnaire, { answers: PASSING_Q2, at: null })).toEqual({ number: 2, about: 2 });
  });

  it('may be any answered question or the first open one, never one passed over', () => {
    expect(placesToGo(questionnaire, { answers: PASSING_Q2, at: null })).toEqual(['Q1', null]);
  });
});
