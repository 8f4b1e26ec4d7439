import { describe, expect, it } from 'vitest';
import type { Answer } from '../model.ts';
import { QUESTIONNAIRE_PROBLEMS } from '../problems.ts';
import { SPECIMENS } from '../specimens/features.ts';
import { Scenario } from '../specimens/scenario.ts';

type Refused = {
  readonly specimen: keyof typeof SPECIMENS;
  readonly questionId: string;
  readonly answer: Answer;
};

const REFUSED: Readonly<Record<string, Refused>> = {
  'answer-question-unknown': { specimen: 'goTo', questionId: 'Q9', answer: { chosen: ['1'] } },
  'answer-question-off-route': { specimen: 'goTo', questionId: 'Q2', answer: { chosen: ['1'] } },
  'answer-nothing-chosen': { specimen: 'goTo', questionId: 'Q1', answer: { chosen: [] } },
  'answer-option-unknown': { specimen: 'goTo', questionId: 'Q1', answer: { chosen: ['7'] } },
  'answer-option-twice': { specimen: 'otherText', questionId: 'Q1', answer: { chosen: ['1', '1'] } },
  'answer-too-many': { specimen: 'goTo', questionId: 'Q1', answer: { chosen: ['1', '2'] } },
  'answer-exclusive-with-others': { specimen: 'exclusive', questionId: 'Q1', answer: { chosen: ['1', '3'] } },
  'answer-text-missing': {
    specimen: 'otherText',
    questionId: 'Q1',
    answer: { chosen: ['3'], otherText: ' \u3000' },
  },
  'answer-text-too-long': {
    specimen: 'otherText',
    questionId: 'Q1',
    answer: { chosen: ['3'], otherText: '字'.repeat(501) },
  },
  'answer-text-without-option': {
    specimen: 'otherText',
    questionId: 'Q1',
    answer: { chosen: ['1'], otherText: '邻居' },
  },
};

describe('keeping an answer', () => {
  it.each(Object.entries(REFUSED))('is refused with %s', (code, { specimen, questionId, answer }) => {
    const scenario = new Scenario(SPECIMENS[specimen]);
    if (code === 'answer-question-off-route') scenario.answer('Q1', '2');
    const problem = scenario.refusal(questionId, answer);
    expect(problem?.code).toBe(code);
    expect(problem?.where).toBe(questionId);
    expect(`${problem?.message.zh}${problem?.message.en}`).not.toMatch(/[{}]/);
  });

  it('is refused for every reason in the catalogue, each planted above', () => {
    const codes = Object.keys(QUESTIONNAIRE_PROBLEMS).filter((code) => code.startsWith('answer-'));
    expect(Object.keys(REFUSED).sort()).toEqual(codes.sort());
  });

  it('keeps codes in the order of the questionnaire and words without stray spaces', () => {
    const scenario = new Scenario(SPECIMENS.otherText).answerWith(' 邻居\u0000\n说的 ', 'Q1', '3', '1');
    expect(scenario.answers).toEqual({ Q1: { chosen: ['1', '3'], otherText: '邻居 说的' } });
  });

  it('takes words of exactly the longest length', () => {
    const scenario = new Scenario(SPECIMENS.otherText).answerWith('字'.repeat(500), 'Q1', '3');
    expect(scenario.answers.Q1?.otherText).toHaveLength(500);
  });

  it('takes an exclusive option alone', () => {
    expect(new Scenario(SPECIMENS.exclusive).answer('Q1', '3').answers).toEqual({ Q1: { chosen: ['3'] } });
  });

  it('takes an earlier question again and works the route out anew', () => {
    const scenario = new Scenario(SPECIMENS.goTo).answer('Q1', '2');
    expect(scenario.next).toBe('Q3');
    expect(scenario.answer('Q1', '1').next).toBe('Q2');
  });

  it('takes a later question on the route before an earlier one', () => {
    expect(new Scenario(SPECIMENS.goTo).answer('Q3', '1').next).toBe('Q1');
  });

  it('refuses every question after the call has ended, and still takes the correction', () => {
    const scenario = new Scenario(SPECIMENS.screener).answer('S1', '2');
    expect(scenario.refusal('Q1', { chosen: ['1'] })?.code).toBe('answer-question-off-route');
    expect(scenario.answer('S1', '1').answer('Q1', '1').route.end).toEqual({ how: 'complete' });
  });

  it('changes nothing that it was given', () => {
    const scenario = new Scenario(SPECIMENS.goTo).answer('Q1', '1');
    const before = scenario.answers;
    scenario.answer('Q2', '1');
    expect(before).toEqual({ Q1: { chosen: ['1'] } });
  });
});
