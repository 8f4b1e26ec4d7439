import { expect, it } from 'vitest';
import { readOutline, SPECIMENS } from '#survey/questionnaire';
import { keepUnchanged } from './keep-unchanged.ts';

it('only the question that was changed is another one', () => {
  const before = readOutline(SPECIMENS.goTo).questionnaire.questions;
  const after = readOutline(SPECIMENS.goTo.replace('不认识', '不太认识')).questionnaire.questions;
  const kept = keepUnchanged(before, after);
  expect(kept.map((question, index) => question === before[index])).toEqual([true, false, true]);
  expect(kept).toEqual(after);
});
