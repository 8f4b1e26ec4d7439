import { expect, it } from 'vitest';
import { placeRows } from '../../results/place-rows.ts';
import { yunjiResults } from '../../results/specimens/yunji-results.ts';
import { filteredRows, isFiltering, sideOf } from './place-filter.ts';

const results = yunjiResults();
const [indicator] = results.indicators;
if (!indicator) throw new Error('no indicator');
const rows = placeRows(indicator, results.minimumCell);
const overall = indicator.overall.share;

it('finds a place by a part of its name', () => {
  const [first] = rows;
  const found = filteredRows(rows, { find: first?.place.name.slice(0, 2) }, overall);
  expect(found).toContain(first);
  expect(found.length).toBeLessThan(rows.length);
});

it('sorts all places into compared, with care, and withheld', () => {
  const parts = (['sure', 'caution', 'withheld'] as const).map((only) =>
    filteredRows(rows, { only }, overall),
  );
  expect(new Set(parts.flat()).size).toBe(rows.length);
});

it('is below only when the whole interval is', () => {
  const figure = { share: 0.6, standardError: 0.05, lower: 0.5, upper: 0.7, n: 90, caution: null };
  expect([0.71, 0.7, 0.5, 0.49].map((each) => sideOf(figure, each))).toEqual([
    'below',
    undefined,
    undefined,
    'above',
  ]);
  expect(sideOf(undefined, 0.5)).toBeUndefined();
});

it('knows whether anything is filtered', () => {
  expect([isFiltering({}), isFiltering({ tier: 1 })]).toEqual([false, true]);
  expect(filteredRows(rows, {}, overall)).toEqual(rows);
});
