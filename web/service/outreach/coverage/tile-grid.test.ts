import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { tileGrid } from './tile-grid.ts';

describe('tiles of villages', () => {
  it('stand each in a place of its own, inside the grid, however many there are', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.integer({ min: 1, max: 12 }), (tiles, widest) => {
        const grid = tileGrid(tiles, widest);
        const places = Array.from({ length: tiles }, (_, nth) => grid.at(nth));
        expect(new Set(places.map(({ column, line }) => `${column}/${line}`)).size).toBe(tiles);
        expect(grid.columns).toBeLessThanOrEqual(widest);
        for (const { column, line } of places) {
          expect(column).toBeLessThan(grid.columns);
          expect(line).toBeLessThan(grid.rows);
        }
      }),
    );
  });

  it('shares twenty-three villages out evenly', () => {
    expect(tileGrid(23, 8)).toMatchObject({ columns: 8, rows: 3 });
    expect(tileGrid(9, 8)).toMatchObject({ columns: 5, rows: 2 });
  });
});
