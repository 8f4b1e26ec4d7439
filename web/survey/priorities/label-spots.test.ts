import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { areOverlapping, labelSpots } from './label-spots.ts';

const ROOM = { width: 700, height: 420 };

describe('labels of points', () => {
  it('never cover each other or leave the picture', () => {
    const point = fc.record({
      x: fc.integer({ min: 0, max: 700 }),
      y: fc.integer({ min: 0, max: 420 }),
      width: fc.integer({ min: 20, max: 160 }),
    });
    fc.assert(
      fc.property(fc.array(point, { maxLength: 16 }), (points) => {
        const spots = labelSpots(points, ROOM).filter((spot) => spot !== undefined);
        for (const [nth, spot] of spots.entries()) {
          expect(spot.x >= 0 && spot.x + spot.width <= ROOM.width && spot.y >= 0).toBe(true);
          expect(spot.y + spot.height).toBeLessThanOrEqual(ROOM.height);
          expect(spots.some((other, at) => at !== nth && areOverlapping(spot, other))).toBe(false);
        }
      }),
    );
  });

  it('are all there where there is room', () => {
    const points = Array.from({ length: 8 }, (_, nth) => ({ x: 200, y: 20 + nth * 50, width: 120 }));
    expect(labelSpots(points, ROOM).every((spot) => spot !== undefined)).toBe(true);
  });

  it('are left out where there is none', () => {
    const points = Array.from({ length: 16 }, () => ({ x: 350, y: 200, width: 150 }));
    expect(labelSpots(points, ROOM).filter((spot) => spot === undefined).length).toBeGreaterThan(4);
  });
});
