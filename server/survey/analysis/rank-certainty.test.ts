import { expect, it } from 'vitest';
import type { ShareFigure } from '#estimation';
import { rankCertainty } from './rank-certainty.ts';

function figure(share: number, n: number, isReliable = true): ShareFigure {
  const standardError = Math.sqrt((share * (1 - share)) / n);
  return {
    n,
    share,
    standardError,
    interval: undefined,
    effectiveRespondents: n,
    deff: 1,
    isReliable,
    whyUnreliable: undefined,
  };
}

const places = Array.from({ length: 12 }, (_, nth) => ({ code: `v${nth}` }));

it('chances of being among the last three add up to three, and the worst has the largest', () => {
  const shares = places.map((_, nth) => figure(0.95 - 0.03 * nth, 60));
  const { places: found } = rankCertainty(places, shares, 'a');
  const chances = found.map(({ bottomChance }) => bottomChance ?? 0);
  expect(chances.reduce((sum, each) => sum + each, 0)).toBeCloseTo(3, 6);
  expect(Math.max(...chances)).toBe(chances.at(-1));
});

it('what chance alone would make is all noise, and large samples far apart are hardly any', () => {
  const alike = places.map((_, nth) => figure(nth % 2 === 0 ? 0.81 : 0.79, 40));
  expect(rankCertainty(places, alike, 'a').noiseShare).toBeCloseTo(1, 6);
  const apart = places.map((_, nth) => figure(0.95 - 0.05 * nth, 2000));
  expect(rankCertainty(places, apart, 'a').noiseShare).toBeLessThan(0.02);
});

it('whoever looks again sees the same', () => {
  const shares = places.map((_, nth) => figure(0.9 - 0.02 * nth, 50));
  expect(rankCertainty(places, shares, 'a')).toEqual(rankCertainty(places, shares, 'a'));
});

it('places that are not compared have no chance, and three places no last three', () => {
  const shares = places.map((_, nth) => figure(0.9 - 0.02 * nth, 50, nth !== 5));
  const { compared, places: found } = rankCertainty(places, shares, 'a');
  expect([compared, found[5]?.bottomChance]).toEqual([11, null]);
  const few = rankCertainty(places.slice(0, 3), shares, 'a');
  expect([few.noiseShare, few.strike]).toEqual([null, null]);
});

it('even equal places are struck: the chance is never nought', () => {
  const shares = places.map(() => figure(0.8, 40));
  expect(rankCertainty(places, shares, 'a').strike?.ofAny).toBeGreaterThan(0.1);
});
