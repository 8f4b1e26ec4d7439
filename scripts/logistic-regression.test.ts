import { expect, it } from 'vitest';
import { fitWeights, type Lesson, weightOf } from './logistic-regression.ts';

const alone = (): number => 0;
const lesson = (answer: 0 | 1, ...rows: readonly (readonly number[])[]): Lesson => ({
  rows: rows.map((features) => ({ features, damping: 1 })),
  answer,
  share: 1,
});
const LESSONS = Array.from({ length: 20 }).flatMap(() => [lesson(1, [0, 2], [3]), lesson(0, [1, 2], [3])]);

it('learns which feature tells two sorts of texts apart', () => {
  const fitted = fitWeights(LESSONS, 4, alone);
  expect(weightOf([{ features: [0, 2], damping: 1 }], fitted, alone).weight).toBeGreaterThan(0);
  expect(weightOf([{ features: [1, 2], damping: 1 }], fitted, alone).weight).toBeLessThan(0);
});

it('a text weighs what its weightiest sentence weighs', () => {
  const fitted = fitWeights(LESSONS, 4, alone);
  const rows = [[1], [0], [1]].map((features) => ({ features, damping: 1 }));
  expect(weightOf(rows, fitted, alone).at).toBe(1);
});

it('the same texts give the same weights', () => {
  expect(fitWeights(LESSONS, 4, alone)).toEqual(fitWeights(LESSONS, 4, alone));
});
