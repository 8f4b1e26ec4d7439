import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suppressSmallPlaces } from './disclosure.ts';

const MINIMUM = 10;

function rowsOf(...counts: number[]) {
  return counts.map((n, index) => ({ key: `p${index}`, n }));
}

function withheld(...counts: number[]): Record<string, string> {
  return Object.fromEntries(suppressSmallPlaces(rowsOf(...counts), MINIMUM).withheld);
}

describe('a table of places', () => {
  it('with enough respondents everywhere is shown whole', () => {
    expect(withheld(10, 25, 300)).toEqual({});
  });

  it('with one small place withholds the next smallest too', () => {
    expect(withheld(40, 3, 12)).toEqual({ p1: 'small', p2: 'would-reveal-another' });
  });

  it('with two small places that together reach the minimum withholds them alone', () => {
    expect(withheld(40, 6, 7)).toEqual({ p1: 'small', p2: 'small' });
  });

  it('with two very small places withholds a third', () => {
    expect(withheld(40, 1, 2, 30)).toEqual({ p1: 'small', p2: 'small', p3: 'would-reveal-another' });
  });

  it('a place without respondents is shown, and covers nobody', () => {
    expect(withheld(0, 3, 12, 40)).toEqual({ p1: 'small', p2: 'would-reveal-another' });
  });

  it('of one small place, or of few respondents altogether, withholds its total as well', () => {
    expect(suppressSmallPlaces(rowsOf(3), MINIMUM).isTotalWithheld).toBe(true);
    expect(suppressSmallPlaces(rowsOf(3, 0), MINIMUM).isTotalWithheld).toBe(true);
    expect(suppressSmallPlaces(rowsOf(3, 4), MINIMUM).isTotalWithheld).toBe(true);
    expect(suppressSmallPlaces(rowsOf(3, 7), MINIMUM).isTotalWithheld).toBe(false);
    expect(suppressSmallPlaces([], MINIMUM).isTotalWithheld).toBe(true);
  });

  it('with counts that are none is a bug', () => {
    expect(() => suppressSmallPlaces(rowsOf(2.5), MINIMUM)).toThrow();
    expect(() => suppressSmallPlaces(rowsOf(-1), MINIMUM)).toThrow();
    expect(() => suppressSmallPlaces([...rowsOf(1), ...rowsOf(2)], MINIMUM)).toThrow();
  });
});

describe('no withheld count can be had by subtraction', () => {
  const counts = fc.array(fc.nat(40), { maxLength: 12 });
  const minimum = fc.integer({ min: 2, max: 30 });

  it('what is left of the total belongs to two places or more, and reaches the minimum', () => {
    fc.assert(
      fc.property(counts, minimum, (each, fewest) => {
        const rows = rowsOf(...each);
        const { withheld: hidden, isTotalWithheld } = suppressSmallPlaces(rows, fewest);
        if (hidden.size === 0 || isTotalWithheld) return;
        const left = rows.filter(({ key }) => hidden.has(key)).reduce((sum, { n }) => sum + n, 0);
        expect(hidden.size).toBeGreaterThanOrEqual(2);
        expect(left).toBeGreaterThanOrEqual(fewest);
      }),
    );
  });

  it('no place below the minimum is shown, and no place is withheld without need', () => {
    fc.assert(
      fc.property(counts, minimum, (each, fewest) => {
        const rows = rowsOf(...each);
        const { withheld: hidden } = suppressSmallPlaces(rows, fewest);
        for (const { key, n } of rows) if (n > 0 && n < fewest) expect(hidden.get(key)).toBe('small');
        const smalls = [...hidden.values()].filter((why) => why === 'small').length;
        if (smalls === 0) expect(hidden.size).toBe(0);
        expect(hidden.size - smalls).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('the same counts in another order withhold the same places', () => {
    fc.assert(
      fc.property(counts, minimum, (each, fewest) => {
        const rows = rowsOf(...each);
        const turned = suppressSmallPlaces([...rows].reverse(), fewest);
        expect([...turned.withheld].sort()).toEqual([...suppressSmallPlaces(rows, fewest).withheld].sort());
      }),
    );
  });
});
