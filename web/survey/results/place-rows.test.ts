import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inOrder, orderFrom, orderText, placeRows, type SortKey } from './place-rows.ts';
import { yunjiResults } from './specimens/yunji-results.ts';

const CONTENT = yunjiResults();
const ROWS = CONTENT.indicators.slice(0, 1).flatMap((indicator) => placeRows(indicator, CONTENT.minimumCell));
const KEYS = [
  'name',
  'share',
  'n',
  'completes',
  'response',
  'rank',
  'tier',
] as const satisfies readonly SortKey[];

describe('the table of villages', () => {
  it('has every village once, withheld ones last', () => {
    expect(new Set(ROWS.map(({ place }) => place.code)).size).toBe(23);
    expect(ROWS.slice(-2).every(({ figure }) => figure === undefined)).toBe(true);
    expect(ROWS.filter(({ figure }) => figure === undefined).map(({ place }) => place.name)).toContain(
      '新桥',
    );
  });

  it('can be turned to the lowest share first', () => {
    const shares = inOrder(ROWS, orderFrom('share')).flatMap(({ figure }) => figure?.share ?? []);
    expect(shares).toEqual(shares.toSorted((left, right) => left - right));
    expect(inOrder(ROWS, orderFrom('-share'))[0]?.figure?.share).toBe(Math.max(...shares));
  });

  it('goes back to the order of the villages’ codes', () => {
    const codes = inOrder(ROWS, orderFrom('name'))
      .slice(0, 21)
      .map(({ place }) => place.code);
    expect(codes).toEqual(codes.toSorted());
  });

  it('keeps every row and leaves the withheld ones last, whatever the order', () => {
    fc.assert(
      fc.property(fc.constantFrom(...KEYS), fc.boolean(), (key, isDescending) => {
        const ordered = inOrder(ROWS, { key, isDescending });
        expect(new Set(ordered)).toEqual(new Set(ROWS));
        expect(ordered.slice(-2).every(({ figure }) => figure === undefined)).toBe(true);
        expect(orderFrom(orderText({ key, isDescending }))).toEqual({ key, isDescending });
      }),
    );
  });

  it.each([undefined, '', '-', 'constructor', 'shares'])(
    'an order that nobody knows (%s) is none',
    (text) => {
      expect(orderFrom(text)).toBeUndefined();
    },
  );
});
