import { expect, it } from 'vitest';
import { reachOf, scaleSegments } from './scale-bars.ts';

const scale = {
  questionId: 'Q14',
  ruleId: 'satisfied',
  options: [
    { code: '1', side: 'positive' as const },
    { code: '2', side: 'positive' as const },
    { code: '3', side: 'negative' as const },
    { code: '4', side: 'negative' as const },
    { code: '5', side: 'apart' as const },
  ],
};
const shares = new Map([
  ['1', 0.4],
  ['2', 0.3],
  ['3', 0.1],
  ['4', 0.15],
  ['5', 0.05],
]);

it('positive steps grow to the right of nought, the mildest first', () => {
  const positive = scaleSegments(scale, shares).filter(({ side }) => side === 'positive');
  expect(positive.map(({ code, from, step }) => [code, from, step])).toEqual([
    ['2', 0, 0],
    ['1', 0.3, 1],
  ]);
});

it('negative steps grow to the left, the mildest first', () => {
  const negative = scaleSegments(scale, shares).filter(({ side }) => side === 'negative');
  expect(negative.map(({ code, from }) => [code, from])).toEqual([
    ['3', -0.1],
    ['4', -0.25],
  ]);
});

it('don’t know stands apart and moves neither side', () => {
  const apart = scaleSegments(scale, shares).filter(({ side }) => side === 'apart');
  expect(apart).toMatchObject([{ code: '5', from: 0, share: 0.05 }]);
});

it('a withheld option has no segment', () => {
  expect(scaleSegments(scale, new Map([['1', 0.9]])).map(({ code }) => code)).toEqual(['1']);
});

it('all rows share one nought', () => {
  const reach = reachOf([scaleSegments(scale, shares), scaleSegments(scale, new Map([['4', 0.6]]))]);
  expect(reach.negative).toBeCloseTo(0.6, 12);
  expect(reach.positive).toBeCloseTo(0.7, 12);
  expect(reach.apart).toBe(0.1);
});
