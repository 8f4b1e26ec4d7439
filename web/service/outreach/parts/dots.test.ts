import { describe, expect, it } from 'vitest';
import { dotsOf } from './dots.ts';

const BOX = { wide: 400, high: 200, margin: 10 };

describe('households as dots', () => {
  it('stand inside the picture, north up, and a square on the ground stays a square', () => {
    const north = 0.001;
    const east = 0.001 / Math.cos((26 * Math.PI) / 180);
    const square = [
      { latitude: 26, longitude: 112 },
      { latitude: 26 + north, longitude: 112 },
      { latitude: 26 + north, longitude: 112 + east },
      { latitude: null, longitude: null },
    ];
    const dots = dotsOf(square, BOX)?.dots ?? [];
    expect(dots).toHaveLength(3);
    const [southWest, northWest, northEast] = dots;
    const up = (southWest?.y ?? 0) - (northWest?.y ?? 0);
    const right = (northEast?.x ?? 0) - (northWest?.x ?? 0);
    expect(up).toBeGreaterThan(100);
    expect(right).toBeCloseTo(up, 6);
    for (const { x, y } of dots) {
      expect(x).toBeGreaterThanOrEqual(10);
      expect(x).toBeLessThanOrEqual(390);
      expect(y).toBeGreaterThanOrEqual(9.999);
      expect(y).toBeLessThanOrEqual(190.001);
    }
  });

  it('are none where nobody has a place', () => {
    expect(dotsOf([{ latitude: null, longitude: null }], BOX)).toBeNull();
  });
});
