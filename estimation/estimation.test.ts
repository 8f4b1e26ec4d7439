import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import * as door from '#estimation';
import {
  comparePlaces,
  compareShares,
  domainsBy,
  eligibilityShare,
  estimate,
  estimateAt,
  estimateShares,
  meanInterval,
  meanOf,
  outcomeRates,
  proportionInterval,
  ratioOf,
  sampleByPlace,
  stratifiedDesign,
  weightsToPopulations,
} from '#estimation';
import { accepted } from './specimens.ts';

describe('the examples of the door', () => {
  const design = accepted(
    stratifiedDesign({
      stratum: Int32Array.of(0, 0, 1, 1),
      strataCount: 2,
      weight: Float64Array.of(10, 10, 30, 30),
      lonely: 'fail',
    }),
  );
  it('design, estimator and domains make an estimate with its error', () => {
    const shares = estimate(design, meanOf(Float64Array.of(1, 0, 1, Number.NaN)));
    expect(estimateAt(accepted(shares), 0)).toMatchObject({ value: 40 / 50, n: 3, degreesOfFreedom: 1 });
    const domains = domainsBy(design, Int32Array.of(0, 1, 0, 1), 2);
    const two = accepted(
      estimate(design, ratioOf(Float64Array.of(1, 2, 3, 4), Float64Array.of(2, 2, 2, 2)), { domains }),
    );
    expect([estimateAt(two, 0)?.value, estimateAt(two, 1)?.value]).toEqual([1.25, 1.75]);
  });
  it('weights to populations are 100, 50 and none', () => {
    const weights = accepted(
      weightsToPopulations(Int32Array.of(10, 20, 0), Float64Array.of(1000, 1000, 500)),
    );
    expect([[...weights.weightOfStratum], weights.uncovered, weights.coveredShare, weights.deff]).toEqual([
      [100, 50, 0],
      [2],
      0.8,
      1.125,
    ]);
  });
  it('fifty of fifty is 92.89 % to 100 %', () => {
    const found = proportionInterval({ value: 1, standardError: 0, degreesOfFreedom: 49, n: 50, kishN: 50 });
    expect([found?.low.toFixed(4), found?.high]).toEqual(['0.9289', 1]);
    expect(meanInterval({ value: 1, standardError: 0, degreesOfFreedom: 49 })).toEqual({
      low: 1,
      high: 1,
      level: 0.95,
    });
  });
  it('RR1, RR3 and RR5 are 0.3, 0.4 and 0.6', () => {
    const rates = accepted(
      outcomeRates({ I: 60, P: 0, R: 20, NC: 20, O: 0, UH: 100, UO: 0 }, eligibilityShare(1, 1) ?? 0),
    );
    expect([rates.RR1, rates.RR3, rates.RR5]).toEqual([0.3, 0.4, 0.6]);
  });
  it('two places near each other share a tier and the third stands below', () => {
    const found = accepted(
      comparePlaces(
        { estimate: Float64Array.of(0.97, 0.96, 0.8), standardError: Float64Array.of(0.01, 0.01, 0.02) },
        { method: 'tukey-kramer' },
      ),
    );
    expect([[...found.rank], [...found.bestRank], [...found.worstRank], [...found.tier]]).toEqual([
      [1, 2, 3],
      [1, 1, 3],
      [2, 2, 3],
      [1, 1, 2],
    ]);
  });
  it('a screen gets shares by place and overall, and places compared', () => {
    const sample = accepted(
      sampleByPlace({
        place: Int32Array.of(0, 0, 0, 1, 1),
        population: Float64Array.of(300, 100),
        lonely: 'adjust',
      }),
    );
    const shares = accepted(estimateShares(sample, Float64Array.of(1, 1, 0, 0, Number.NaN)));
    expect([shares.places[0]?.share, shares.places[1]?.share, shares.overall.share]).toEqual([
      expect.closeTo(2 / 3, 14),
      0,
      expect.closeTo(4 / 7, 14),
    ]);
    expect(accepted(compareShares(shares.places, { method: 'tukey-kramer' })).compared).toBe(0);
  });
  it('and every other function of the door is called in a test of this room', () => {
    const folder = new URL('.', import.meta.url);
    const tests = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((path) =>
      path.endsWith('.test.ts'),
    );
    const text = tests.map((path) => readFileSync(new URL(path, folder), 'utf8')).join('\n');
    const functions = Object.entries(door).filter(([, value]) => typeof value === 'function');
    expect(functions.map(([name]) => name).filter((name) => !text.includes(`${name}(`))).toEqual([]);
  });
});
