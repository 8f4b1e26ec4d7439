import { expect, it } from 'vitest';
import { spokenText } from './piped-text.ts';
import { SPECIMENS } from './specimens/features.ts';
import { Scenario } from './specimens/scenario.ts';

const scenario = new Scenario(SPECIMENS.battery);
const asked = scenario.questionnaire.questions.at(-1)?.text ?? '';

it('takes up an answer by its label, and says that there is none yet', () => {
  expect(spokenText(scenario.questionnaire, asked, {})).toBe('您对……这个回答有补充吗?');
  expect(spokenText(scenario.questionnaire, asked, { Q1_2: { chosen: ['3'] } })).toBe(
    '您对不太满意这个回答有补充吗?',
  );
});

it('says a number with its unit, words as they were said and a ranking in its order', () => {
  const said = (specimen: keyof typeof SPECIMENS, answers: Parameters<typeof spokenText>[2]) =>
    spokenText(new Scenario(SPECIMENS[specimen]).questionnaire, '“{Q1}”', answers);
  expect(said('number', { Q1: { chosen: [], value: '4' } })).toBe('“4人”');
  expect(said('words', { Q1: { chosen: [], otherText: '路灯' } })).toBe('“路灯”');
  expect(said('ranking', { Q1: { chosen: ['3', '1'] } })).toBe('“养犬、路灯”');
  expect(said('otherText', { Q1: { chosen: ['3'], otherText: '邻居' } })).toBe('“其他：邻居”');
});

it('leaves other braces alone', () => {
  expect(spokenText(scenario.questionnaire, '{甲}{Q}', {})).toBe('{甲}{Q}');
});
