import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { type ImportanceColumns, importancePerformance } from './importance-performance.ts';
import { shapleyValues, subsetFits } from './subset-fits.ts';

/** Covariance of items and index from columns of numbers, divided by n. */
function covarianceOf(columns: readonly (readonly number[])[]): Float64Array {
  const mean = (values: readonly number[]): number =>
    values.reduce((sum, each) => sum + each, 0) / values.length;
  const centred = columns.map((column) => column.map((each) => each - mean(column)));
  return Float64Array.from(
    centred.flatMap((one) => centred.map((other) => mean(one.map((each, row) => each * (other[row] ?? 0))))),
  );
}

/** Items of the strengths given, independent, 20 units of 30 respondents. */
function made(strengths: readonly number[], seed = 'importance'): ImportanceColumns {
  const chance = chanceFrom(seed);
  const unit = Int32Array.from({ length: 600 }, (_, row) => Math.floor(row / 30));
  const items = strengths.map((_, item) => Float64Array.from(unit, () => chance.normal() + 5 - item));
  const index = Float64Array.from(unit, (_, row) =>
    strengths.reduce((sum, strength, item) => sum + strength * (items[item]?.[row] ?? 0), chance.normal()),
  );
  return {
    items,
    index,
    weight: Float64Array.from(unit, () => 1 + chance.next()),
    unit,
    stratumOfUnit: Int32Array.from({ length: 20 }, (_, u) => Math.floor(u / 4)),
  };
}

describe('Shapley values', () => {
  it('are half the sum of both orders for two items', () => {
    // r₁ = 0.6, r₂ = 0.5, r₁₂ = 0.4: R² = (0.36 + 0.25 - 0.24)/0.84; values by hand over the two orders.
    const covariance = Float64Array.of(1, 0.4, 0.6, 0.4, 1, 0.5, 0.6, 0.5, 1);
    const all = (0.36 + 0.25 - 2 * 0.6 * 0.5 * 0.4) / (1 - 0.16);
    const [first, second] = shapleyValues(subsetFits(covariance, 2), 2);
    expect(first).toBeCloseTo((0.36 + all - 0.25) / 2, 12);
    expect(second).toBeCloseTo((0.25 + all - 0.36) / 2, 12);
  });
  it('sum to R², are never below zero, and do not depend on the order of the items', () => {
    const column = fc.array(fc.integer({ min: -9, max: 9 }), { minLength: 12, maxLength: 12 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 2, maxLength: 6 }), (columns) => {
        const count = columns.length - 1;
        const fits = subsetFits(covarianceOf(columns), count);
        const values = shapleyValues(fits, count);
        for (const value of values) expect(value).toBeGreaterThanOrEqual(0);
        expect(values.reduce((sum, value) => sum + value, 0)).toBeCloseTo(fits[fits.length - 1] ?? 0, 9);
        const turned = [...columns.slice(0, count).toReversed(), columns[count] ?? []];
        const other = shapleyValues(subsetFits(covarianceOf(turned), count), count).reverse();
        for (const [item, value] of values.entries()) expect(other[item]).toBeCloseTo(value, 8);
      }),
    );
  });
  it('give twins the same, and nothing for what has no spread', () => {
    const one = [1, 2, 3, 4, 5, 9];
    const values = shapleyValues(
      subsetFits(covarianceOf([one, one, [7, 7, 7, 7, 7, 7], [2, 3, 5, 8, 9, 21]]), 3),
      3,
    );
    expect(values[0]).toBeCloseTo(values[1] ?? 0, 10);
    expect(values[2]).toBeCloseTo(0, 12);
  });
});

describe('importance against performance', () => {
  it('says what to mend first: what moves the index and does badly', () => {
    const { items, explained, n } = accepted(importancePerformance(made([0.1, 0.1, 0.1, 1]), { seed: 1 }));
    expect(items.map(({ standing }) => standing)).toEqual(['leave', 'leave', 'mend-later', 'mend-first']);
    expect(items.reduce((sum, { importance }) => sum + importance.value, 0)).toBeCloseTo(explained, 10);
    expect(n).toBe(600);
    for (const { importance, performance } of items) {
      expect(importance.low <= importance.value && importance.value <= importance.high).toBe(true);
      expect(performance.low < performance.value && performance.value < performance.high).toBe(true);
    }
  });
  it('does not claim an order where it cannot: equal items are unclear', () => {
    const { items } = accepted(importancePerformance(made([0.5, 0.5]), { seed: 1 }));
    expect(items.map(({ standing }) => standing)).toEqual(['unclear', 'unclear']);
  });
  it('gives a share near one an interval that holds there, not the replicates’ own', () => {
    const columns = made([1, 0.3]);
    const rare = Float64Array.from(columns.unit, (_, row) => (row === 7 ? 0 : 1));
    const items = [rare, columns.items[0] ?? rare];
    const found = accepted(importancePerformance({ ...columns, items }, { seed: 1 })).items[0]?.performance;
    expect(found?.high).toBeGreaterThan(found?.value ?? 1);
    expect(found?.high).toBeLessThan(1);
    expect(found?.low).toBeLessThan(0.996);
    const all = accepted(
      importancePerformance({ ...columns, items: [rare.map(() => 1), items[1] ?? rare] }, { seed: 1 }),
    ).items[0]?.performance;
    expect(all?.value).toBeCloseTo(1, 12);
    expect(all?.low).toBeLessThan(0.997);
  });
  it('does not move when all weights double or the index is measured in other units', () => {
    const columns = made([1, 0.3]);
    const one = accepted(importancePerformance(columns, { seed: 1, replicates: 20 }));
    const other = accepted(
      importancePerformance(
        { ...columns, weight: columns.weight.map((w) => 2 * w), index: columns.index.map((y) => 10 * y + 3) },
        { seed: 1, replicates: 20 },
      ),
    );
    for (const [item, each] of one.items.entries())
      expect(other.items[item]?.importance.high).toBeCloseTo(each.importance.high, 9);
  });
  it('refuses an index that is the same everywhere, a weight of nothing, and fewer rows than items', () => {
    const columns = made([1, 1]);
    const how = { seed: 1, replicates: 5 };
    expect(refusal(importancePerformance({ ...columns, index: new Float64Array(600).fill(4) }, how))).toBe(
      'regression-without-spread',
    );
    expect(
      refusal(
        importancePerformance(
          { ...columns, weight: columns.weight.map((w, row) => (row === 4 ? 0 : w)) },
          how,
        ),
      ),
    ).toBe('weight-not-positive at row 5');
    expect(
      refusal(importancePerformance({ ...columns, index: new Float64Array(600).fill(Number.NaN) }, how)),
    ).toBe('model-rows-too-few');
    expect(refusal(importancePerformance({ ...columns, unit: columns.unit.map((u) => u + 1) }, how))).toBe(
      'unit-unknown at row 571',
    );
  });
});
