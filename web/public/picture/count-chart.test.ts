import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countChart, countTicks } from './count-chart.ts';
import { openTags } from './open-tags.ts';

const months = ['1月', '2月', '3月'];

it('a few short names stand below upright columns, many or long ones beside lying bars', () => {
  const runs = [{ name: '受理', values: [3, 5, 8] }];
  expect(countChart({ title: '逐月', labels: months, runs })).toContain('text-anchor="middle">2月');
  const villages = Array.from({ length: 23 }, (_, nth) => `第${nth}村（社区）`);
  expect(
    countChart({ title: '各村', labels: villages, runs: [{ name: '受理', values: villages.map(() => 1) }] }),
  ).toContain('text-anchor="end">第3村');
});

it('a value that nobody knows is not drawn, and nothing in a name becomes markup', () => {
  const svg = countChart({ title: '<b>', labels: months, runs: [{ name: '"x"&<i>', values: [1, null, 2] }] });
  expect(svg.match(/<rect/g)).toHaveLength(3);
  expect(svg).not.toContain('<b>');
  expect(svg).not.toContain('<i>');
  expect(openTags(svg)).toEqual([]);
});

it('ticks begin at zero, are round, and reach the greatest value', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 10_000_000 }), (most) => {
      const ticks = countTicks(most);
      expect(ticks[0]).toBe(0);
      expect(ticks.at(-1)).toBeGreaterThanOrEqual(most);
      expect(ticks.length).toBeLessThanOrEqual(7);
    }),
  );
});
