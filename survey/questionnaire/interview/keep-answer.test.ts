import { describe, expect, it } from 'vitest';
import type { Answer, Answers } from '../model.ts';
import { QUESTIONNAIRE_PROBLEMS } from '../problems.ts';
import { SPECIMENS } from '../specimens/features.ts';
import { Scenario } from '../specimens/scenario.ts';

type Refused = {
  readonly specimen: keyof typeof SPECIMENS;
  readonly before?: Answers;
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
  'answer-nothing-said': { specimen: 'number', questionId: 'Q1', answer: { chosen: [], value: ' ' } },
  'answer-no-number': { specimen: 'number', questionId: 'Q1', answer: { chosen: [], value: '三口' } },
  'answer-too-many-decimals': { specimen: 'number', questionId: 'Q2', answer: { chosen: [], value: '1.25' } },
  'answer-below': { specimen: 'number', questionId: 'Q1', answer: { chosen: [], value: '-1' } },
  'answer-above': { specimen: 'number', questionId: 'Q1', answer: { chosen: [], value: '21' } },
  'answer-two-ways': { specimen: 'number', questionId: 'Q1', answer: { chosen: ['99'], value: '3' } },
  'answer-no-date': {
    specimen: 'dateAndTime',
    questionId: 'Q1',
    answer: { chosen: [], value: '2023-02-29' },
  },
  'answer-no-time': { specimen: 'dateAndTime', questionId: 'Q2', answer: { chosen: [], value: '24:00' } },
  'answer-to-note': { specimen: 'words', questionId: 'Q2', answer: { chosen: [], otherText: '好' } },
  'answer-too-few-options': { specimen: 'ranking', questionId: 'Q1', answer: { chosen: ['2'] } },
  'answer-too-many-options': { specimen: 'limits', questionId: 'Q1', answer: { chosen: ['1', '2', '3'] } },
  'answer-contradicts': {
    specimen: 'askedWhen',
    before: { Q1: { chosen: [], value: '1' } },
    questionId: 'Q4',
    answer: { chosen: ['2'] },
  },
  'answer-needs-reason': {
    specimen: 'askedWhen',
    before: { Q1: { chosen: [], value: '16' } },
    questionId: 'Q2',
    answer: { chosen: ['2'] },
  },
  'answer-text-without-option': {
    specimen: 'otherText',
    questionId: 'Q1',
    answer: { chosen: ['1'], otherText: '邻居' },
  },
};

describe('keeping an answer', () => {
  it.each(Object.entries(REFUSED))(
    'is refused with %s',
    (code, { specimen, before = {}, questionId, answer }) => {
      const scenario = new Scenario(SPECIMENS[specimen]);
      for (const [id, given] of Object.entries(before)) scenario.keep(id, given);
      if (code === 'answer-question-off-route') scenario.answer('Q1', '2');
      const problem = scenario.refusal(questionId, answer);
      expect(problem?.code).toBe(code);
      expect(problem?.where).toBe(questionId);
      expect(`${problem?.message.zh}${problem?.message.en}`).not.toMatch(/[{}]/);
    },
  );

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

  it.each([
    ['number', 'Q1', '０12', '12'],
    ['number', 'Q2', ' 2.50 ', '2.5'],
    ['dateAndTime', 'Q1', '2026年3月1日', '2026-03-01'],
    ['dateAndTime', 'Q1', '2026/3/1', '2026-03-01'],
    ['dateAndTime', 'Q2', '8点', '08:00'],
    ['dateAndTime', 'Q2', '20：5', '20:05'],
  ] as const)('of %s, %s typed as “%s” is kept as %s', (specimen, id, typed, kept) => {
    const scenario = new Scenario(SPECIMENS[specimen]).keep(id, { chosen: [], value: typed });
    expect(scenario.answers[id]).toEqual({ chosen: [], value: kept });
  });

  it('keeps a ranking in the order of the person', () => {
    expect(new Scenario(SPECIMENS.ranking).answer('Q1', '3', '1').answers).toEqual({
      Q1: { chosen: ['3', '1'] },
    });
  });

  it('takes an exclusive option though the least number of options is not reached', () => {
    const text = SPECIMENS.limits.replace('最多选2项', '最少选2项');
    expect(new Scenario(text).answer('Q1', '4').answers).toEqual({ Q1: { chosen: ['4'] } });
    expect(new Scenario(text).refusal('Q1', { chosen: ['1'] })?.code).toBe('answer-too-few-options');
  });

  it('keeps an answer against a soft check with the reason, and without it once the check is met', () => {
    const scenario = new Scenario(SPECIMENS.askedWhen).keep('Q1', { chosen: [], value: '16' });
    scenario.keep('Q2', { chosen: ['2'], despite: '  孩子都工作了 ' });
    expect(scenario.answers.Q2).toEqual({ chosen: ['2'], despite: '孩子都工作了' });
    scenario.keep('Q2', { chosen: ['1'], despite: '不用了' });
    expect(scenario.answers.Q2).toEqual({ chosen: ['1'] });
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
