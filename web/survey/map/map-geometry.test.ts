import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { pictureOfAreas, pictureOfTiles, tierColour } from './map-geometry.ts';

const point = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -85, max: 85, noNaN: true }),
);

describe('a map', () => {
  it('has north up and west left', () => {
    const square = (west: number, south: number) => ({
      code: `${west}`,
      name: null,
      polygons: [
        [
          [
            [west, south],
            [west + 1, south],
            [west + 1, south + 1],
            [west, south],
          ] as [number, number][],
        ],
      ],
    });
    const { shapes } = pictureOfAreas([square(112, 26), square(114, 28)], 500);
    const [one, other] = shapes.map(({ at }) => at);
    expect((one?.[0] ?? 0) < (other?.[0] ?? 0) && (one?.[1] ?? 0) > (other?.[1] ?? 0)).toBe(true);
  });

  it('draws whatever areas there are, a single point too, without NaN', () => {
    const ring = fc.array(point, { minLength: 3, maxLength: 6 }).map((each) => [...each, each[0] ?? [0, 0]]);
    fc.assert(
      fc.property(fc.array(ring, { minLength: 1, maxLength: 4 }), (rings) => {
        const areas = rings.map((each) => ({
          code: null,
          name: null,
          polygons: [[each.map(([x = 0, y = 0]): [number, number] => [x, y])]],
        }));
        const { shapes, height } = pictureOfAreas(areas, 500);
        expect(`${height} ${shapes.map(({ path, at }) => path + at.join(' ')).join('')}`).not.toMatch(
          /NaN|Infinity/,
        );
      }),
    );
  });

  it('is tiles where there is none, each village once', () => {
    const places = Array.from({ length: 23 }, (_, nth) => ({ code: `${nth}`, name: `村${nth}` }));
    const { shapes } = pictureOfTiles(places, 800, 8);
    expect(new Set(shapes.map(({ at }) => at.join(' '))).size).toBe(23);
  });

  it('gives different tiers different colours', () => {
    const colours = [1, 2, 3, 4, 5, 6].map((tier) => tierColour(tier, 6));
    expect(new Set(colours).size).toBe(6);
    expect(tierColour(1, 1)).toBe(colours[0]);
  });
});
