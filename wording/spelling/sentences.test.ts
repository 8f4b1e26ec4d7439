import { expect, it } from 'vitest';
import { sentencesOf } from './sentences.ts';

const texts = (text: string): string[] => sentencesOf(text).map((sentence) => sentence.text);

it('a sentence ends at its mark or at the end of a line, and keeps the mark', () => {
  expect(texts('您好。请听!好吗?\n完;了')).toEqual(['您好。', '请听!', '好吗?', '完;', '了']);
});

it('a sentence knows where it begins', () => {
  for (const { text, start } of sentencesOf('甲。\n乙!丙'))
    expect('甲。\n乙!丙'.slice(start, start + text.length)).toBe(text);
});

it('a line without marks is cut after four hundred characters', () => {
  expect(texts('好'.repeat(900)).map(({ length }) => length)).toEqual([400, 400, 100]);
});

it('a sentence four away from a survey stands near it, and one five away does not', () => {
  const near = sentencesOf('民调来了。一。二。三。四。五。').map(({ nearSurvey }) => nearSurvey);
  expect(near).toEqual([true, true, true, true, true, false]);
});

it('a sentence of another occasion stands near no survey, unless it names one', () => {
  expect(sentencesOf('快递来电。').map(({ nearSurvey }) => nearSurvey)).toEqual([false]);
  expect(sentencesOf('快递来电问民调。').map(({ nearSurvey }) => nearSurvey)).toEqual([true]);
});
