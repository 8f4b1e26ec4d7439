import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { metresBetween, roundLength, type Stop, walkingRound } from './index.ts';

const somewhere = fc.record({
  latitude: fc.double({ min: 26.8, max: 27, noNaN: true }),
  longitude: fc.double({ min: 112.5, max: 112.7, noNaN: true }),
});
const someStops = fc
  .array(somewhere, { maxLength: 25 })
  .map((points) => points.map((point, nth): Stop => ({ ...point, id: String(nth).padStart(3, '0') })));

describe('a round on foot', () => {
  it('goes to every stop once', () => {
    fc.assert(
      fc.property(someStops, (stops) => {
        const round = walkingRound(stops);
        expect(round.map((stop) => stop.id).toSorted()).toEqual(stops.map((stop) => stop.id).toSorted());
      }),
    );
  });

  it('is the same whatever order the stops are given in', () => {
    fc.assert(
      fc.property(someStops, somewhere, (stops, start) => {
        expect(walkingRound(stops.toReversed(), start)).toEqual(walkingRound(stops, start));
      }),
    );
  });

  it('cannot be made shorter by turning any stretch of it round', () => {
    fc.assert(
      fc.property(someStops, somewhere, (stops, start) => {
        const round = walkingRound(stops, start);
        const length = roundLength(round, start);
        for (let from = 0; from < round.length; from += 1)
          for (let to = from + 1; to < round.length; to += 1) {
            const turned = [
              ...round.slice(0, from),
              ...round.slice(from, to + 1).reverse(),
              ...round.slice(to + 1),
            ];
            expect(roundLength(turned, start)).toBeGreaterThanOrEqual(length - 1e-3);
          }
      }),
      { numRuns: 30 },
    );
  });

  it('walks a row of houses from one end to the other', () => {
    const stops = [3, 0, 4, 1, 2].map((nth) => ({
      id: `h${nth}`,
      latitude: 26.9,
      longitude: 112.6 + nth / 1000,
    }));
    const start = { latitude: 26.9, longitude: 112.599 };
    expect(walkingRound(stops, start).map((stop) => stop.id)).toEqual(['h0', 'h1', 'h2', 'h3', 'h4']);
  });

  it('is made of a thousand stops within the patience of a phone', () => {
    const stops = Array.from({ length: 1000 }, (_, nth) => ({
      id: `h${nth}`,
      latitude: 26.9 + ((nth * 7919) % 1000) / 10_000,
      longitude: 112.6 + ((nth * 104_729) % 997) / 10_000,
    }));
    expect(walkingRound(stops)).toHaveLength(1000);
  });
});

it('a degree of latitude is 111.2 km', () => {
  const equator = { latitude: 0, longitude: 0 };
  expect(metresBetween(equator, { latitude: 1, longitude: 0 })).toBeCloseTo(111_194.9, 0);
  expect(metresBetween(equator, equator)).toBe(0);
});
