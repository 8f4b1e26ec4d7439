import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type PlotFigure, type PlotRow, placeRows } from './geometry.ts';

const figures: fc.Arbitrary<PlotFigure> = fc
  .tuple(...Array.from({ length: 3 }, () => fc.double({ min: 0, max: 1, noNaN: true })))
  .map((three) => {
    const [lower = 0, share = 0, upper = 0] = three.toSorted((left, right) => left - right);
    return { lower, share, upper };
  });

const rowsOfTiers: fc.Arbitrary<PlotRow[]> = fc
  .array(
    fc.record({
      name: fc.string({ minLength: 1, maxLength: 30 }),
      figure: fc.option(figures, { nil: null }),
      n: fc.nat(5000),
      tier: fc.option(fc.integer({ min: 1, max: 4 }), { nil: null }),
    }),
    { maxLength: 220 },
  )
  .map((rows) => rows.toSorted((left, right) => (left.tier ?? 9) - (right.tier ?? 9)));

const frames = fc.record({
  widthPx: fc.integer({ min: 320, max: 1200 }),
  topPx: fc.integer({ min: 0, max: 80 }),
});
const EDGE = 1e-6;

describe('the geometry of the picture', () => {
  it('keeps every point and interval inside the axis, and the point within its interval', () => {
    fc.assert(
      fc.property(rowsOfTiers, fc.option(figures, { nil: null }), frames, (rows, overall, frame) => {
        const { rows: placed, plotLeft, plotRight, overall: across } = placeRows(rows, overall, frame);
        expect(plotLeft).toBeLessThan(plotRight);
        for (const { left, x, right } of [...placed, ...(across ? [across] : [])]) {
          expect(left).toBeGreaterThanOrEqual(plotLeft - EDGE);
          expect(x).toBeGreaterThanOrEqual(left - EDGE);
          expect(right).toBeGreaterThanOrEqual(x - EDGE);
          expect(right).toBeLessThanOrEqual(plotRight + EDGE);
        }
      }),
    );
  });

  it('draws the places that have a figure in the order given, one under the other, between top and bottom', () => {
    fc.assert(
      fc.property(rowsOfTiers, frames, (rows, frame) => {
        const { rows: placed, top, bottom, rowPx } = placeRows(rows, null, frame);
        expect(placed.map(({ row }) => row)).toEqual(rows.filter(({ figure }) => figure !== null));
        let above = top - rowPx / 2;
        for (const { y } of placed) {
          expect(y - above).toBeGreaterThanOrEqual(rowPx - EDGE);
          above = y;
        }
        expect(above).toBeLessThanOrEqual(bottom - rowPx / 2 + EDGE);
      }),
    );
  });

  it('separates places only where their tier changes, and not at all within one tier', () => {
    fc.assert(
      fc.property(rowsOfTiers, frames, (rows, frame) => {
        const { tiers, rows: placed } = placeRows(rows, null, frame);
        const shown = [...new Set(placed.map(({ row }) => row.tier))];
        expect(tiers.map(({ tier }) => tier)).toEqual(shown.length > 1 ? shown : []);
      }),
    );
  });

  it('a higher share lies further to the right', () => {
    const row = (share: number): PlotRow => ({
      name: 'a',
      figure: { share, lower: share - 0.05, upper: share + 0.05 },
      n: 80,
      tier: 1,
    });
    const [low, high] = placeRows([row(0.7), row(0.8)], null, { widthPx: 800, topPx: 0 }).rows;
    expect(low?.x ?? 0).toBeLessThan(high?.x ?? 0);
  });

  it('figures stand beside the lines only where there is width for them', () => {
    expect(placeRows([], null, { widthPx: 400, topPx: 0 }).figuresRight).toBeUndefined();
    expect(placeRows([], null, { widthPx: 800, topPx: 0 }).figuresRight).toBeDefined();
  });

  it('a long name does not take the room of the lines', () => {
    const rows = [{ name: '很长很长很长很长很长很长的社区名称', figure: null, n: 0, tier: null }];
    const { plotLeft, plotRight } = placeRows(rows, null, { widthPx: 360, topPx: 0 });
    expect(plotRight - plotLeft).toBeGreaterThan(120);
  });
});
