import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom, type Result } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { compareShares } from './compare-shares.ts';
import { type PlaceColumns, type PlaceSample, sampleByPlace } from './place-sample.ts';
import { estimateShareOverall, estimateShares, type PlaceShares, type ShareFigure } from './place-shares.ts';

const NONE = Number.NaN;

function sampled(columns: Partial<PlaceColumns> & Pick<PlaceColumns, 'place'>): Result<PlaceSample> {
  return sampleByPlace({ population: Float64Array.of(300, 100), lonely: 'adjust', ...columns });
}

function shares(
  place: readonly number[],
  answer: readonly number[],
  columns: Partial<PlaceColumns> = {},
): PlaceShares {
  const sample = accepted(sampled({ place: Int32Array.from(place), ...columns }));
  return accepted(estimateShares(sample, Float64Array.from(answer)));
}

/** `sizes[p]` people of place p, of whom the share `rates[p]` says yes. */
function villages(sizes: readonly number[], rates: readonly number[]): PlaceShares {
  const place = sizes.flatMap((n, p) => Array<number>(n).fill(p));
  const answer = sizes.flatMap((n, p) =>
    Array.from({ length: n }, (_, each) => (each < n * (rates[p] ?? 0) ? 1 : 0)),
  );
  return shares(place, answer, { population: Float64Array.from(sizes, () => 1000) });
}

describe('shares by place', () => {
  it('are the shares of those who answered, and overall weighted to the people of each place', () => {
    // Weights 100 and 50: overall (100 × 2 + 50 × 0) / (100 × 3 + 50) = 4/7.
    const found = shares([0, 0, 0, 1, 1], [1, 1, 0, 0, NONE]);
    expect(found.places.map(({ share, n }) => [share, n])).toEqual([
      [expect.closeTo(2 / 3, 14), 3],
      [0, 1],
    ]);
    expect(found.overall.share).toBeCloseTo(4 / 7, 14);
    expect(found.overall.n).toBe(4);
  });
  it('have the simple random error √(p(1 - p)/(n - 1)) within a place where all were asked', () => {
    const [first] = villages([50, 60], [0.9, 0.5]).places;
    expect(first?.standardError).toBeCloseTo(Math.sqrt(0.09 / 49), 14);
  });
  it('of a place with one answer have no error and no interval', () => {
    const [, second] = shares([0, 0, 0, 1, 1], [1, 1, 0, 0, NONE]).places;
    expect(second).toMatchObject({
      share: 0,
      standardError: undefined,
      interval: undefined,
      isReliable: false,
    });
    expect(second?.whyUnreliable?.code).toBe('figure-without-error');
  });
  it('of a place where nobody answered are undefined and say so', () => {
    const [, second] = shares([0, 0, 0], [1, 1, 0]).places;
    expect(second).toMatchObject({ n: 0, share: undefined, isReliable: false });
    expect(second?.whyUnreliable?.message.zh).toBe('无人作答');
  });
  it('of a unanimous place have an interval that is no point', () => {
    const [first] = villages([50, 60], [1, 0.5]).places;
    expect(first).toMatchObject({ share: 1, standardError: 0, isReliable: true });
    expect(first?.interval).toMatchObject({ low: expect.closeTo(0.025 ** (1 / 50), 12), high: 1 });
  });
  it('name the places that the overall figure does not cover', () => {
    expect(accepted(sampled({ place: Int32Array.of(0, 0) })).weights.uncovered).toEqual([1]);
  });
  it('of all the options of a single-choice question add up to one, overall and by place', () => {
    const place = [0, 0, 0, 1, 1, 1];
    const options = [0, 1, 2].map((option) =>
      shares(
        place,
        [0, 1, 2, 2, 1, 1].map((given) => (given === option ? 1 : 0)),
      ),
    );
    expect(options.reduce((sum, each) => sum + (each.overall.share ?? 0), 0)).toBeCloseTo(1, 14);
    expect(options.reduce((sum, each) => sum + (each.places[1]?.share ?? 0), 0)).toBeCloseTo(1, 14);
  });
  it('never hold a NaN, whatever was answered', () => {
    const row = fc.record({ place: fc.nat(3), answer: fc.constantFrom(0, 1, NONE) });
    fc.assert(
      fc.property(fc.array(row, { minLength: 1, maxLength: 60 }), (rows) => {
        const found = shares(
          rows.map(({ place }) => place),
          rows.map(({ answer }) => answer),
          {
            population: Float64Array.of(100, 200, 300, 400),
          },
        );
        for (const figure of [...found.places, found.overall]) expectSound(figure);
      }),
    );
  });
  it('refuse an answer that makes no share', () => {
    const sample = accepted(sampled({ place: Int32Array.of(0, 0, 1) }));
    expect(refusal(estimateShares(sample, Float64Array.of(1, 2, 0)))).toBe(
      'share-answer-out-of-range at row 2',
    );
    expect(refusal(estimateShares(sample, Float64Array.of(1, 1, Number.NEGATIVE_INFINITY)))).toBe(
      'share-answer-out-of-range at row 3',
    );
  });
  it('refuse a place with one respondent where the survey chose to fail', () => {
    const sample = accepted(sampled({ place: Int32Array.of(0, 0, 1), lonely: 'fail' }));
    expect(refusal(estimateShares(sample, Float64Array.of(1, 0, 1)))).toBe(
      'stratum-with-one-unit at stratum 2',
    );
  });
  it('refuse places without people, more respondents than people, and a place that does not exist', () => {
    expect(refusal(sampled({ place: Int32Array.of(0), population: Float64Array.of(1, 0) }))).toBe(
      'population-not-positive at stratum 2',
    );
    expect(refusal(sampled({ place: Int32Array.of(0, 0), population: Float64Array.of(1, 9) }))).toBe(
      'population-below-sample at stratum 1',
    );
    expect(refusal(sampled({ place: Int32Array.of(0, 2) }))).toBe('stratum-unknown at row 2');
    expect(refusal(sampled({ place: new Int32Array(0) }))).toBe('no-respondents');
  });
  it('throw when there are more answers than respondents', () => {
    const sample = accepted(sampled({ place: Int32Array.of(0, 1) }));
    expect(() => estimateShares(sample, new Float64Array(3))).toThrow(RangeError);
    expect(() => estimateShareOverall(sample, new Float64Array(3))).toThrow(RangeError);
  });
});

describe('places compared by a share', () => {
  it('are in one tier where the data cannot tell them apart', () => {
    const found = accepted(
      compareShares(villages([50, 50, 50], [0.94, 0.96, 1]).places, { method: 'tukey-kramer' }),
    );
    expect([...found.tier]).toEqual([1, 1, 1]);
    expect([...found.rank]).toEqual([3, 2, 1]);
    expect([...found.worstRank]).toEqual([3, 3, 3]);
  });
  it('are in two tiers where it can', () => {
    const found = accepted(
      compareShares(villages([200, 200, 200], [0.98, 0.6, 1]).places, { method: 'tukey-kramer' }),
    );
    expect([...found.tier]).toEqual([1, 2, 1]);
  });
  it('take part only when their figure may be shown', () => {
    const found = accepted(
      compareShares(villages([200, 5, 200], [0.98, 1, 0.6]).places, { method: 'tukey-kramer' }),
    );
    expect([[...found.rank], [...found.tier], found.compared]).toEqual([[1, 0, 2], [1, 0, 2], 2]);
  });
  it('may be all unanimous, or a single one', () => {
    expect([
      ...accepted(compareShares(villages([50, 50], [1, 1]).places, { method: 'tukey-kramer' })).tier,
    ]).toEqual([1, 1]);
    expect([
      ...accepted(compareShares(villages([50, 5], [1, 1]).places, { method: 'tukey-kramer' })).tier,
    ]).toEqual([1, 0]);
  });
  it('compare alike by simulation, twice the same for one seed', () => {
    const { places } = villages([200, 200, 100, 60], [0.98, 0.6, 0.8, 0.9]);
    const once = accepted(compareShares(places, { method: 'max-t', chance: chanceFrom('s'), draws: 999 }));
    const again = accepted(compareShares(places, { method: 'max-t', chance: chanceFrom('s'), draws: 999 }));
    expect(again).toEqual(once);
  });
  it('have a rank within their rank set although the adjustment may reorder them', () => {
    const village = fc.record({
      n: fc.integer({ min: 2, max: 400 }),
      rate: fc.double({ min: 0, max: 1, noNaN: true }),
    });
    fc.assert(
      fc.property(fc.array(village, { minLength: 2, maxLength: 10 }), (each) => {
        const figures = villages(
          each.map(({ n }) => n),
          each.map(({ rate }) => rate),
        ).places;
        const everyone = figures.map((figure) => ({ ...figure, isReliable: figure.interval !== undefined }));
        const found = accepted(compareShares(everyone, { method: 'tukey-kramer' }));
        for (const [place, rank] of found.rank.entries()) {
          expect(rank).toBeGreaterThanOrEqual(found.bestRank[place] ?? 0);
          expect(rank).toBeLessThanOrEqual(found.worstRank[place] ?? 0);
        }
      }),
      { numRuns: 60 },
    );
  });
});

function expectSound(figure: ShareFigure): void {
  const numbers = [
    figure.n,
    figure.share,
    figure.standardError,
    figure.effectiveRespondents,
    figure.deff,
    figure.interval?.low,
    figure.interval?.high,
  ];
  for (const each of numbers) expect(each === undefined || Number.isFinite(each)).toBe(true);
  if (figure.interval === undefined) return;
  expect(figure.interval.low).toBeLessThanOrEqual(figure.share ?? 0);
  expect(figure.interval.high).toBeGreaterThanOrEqual(figure.share ?? 1);
  expect(figure.interval.high).toBeGreaterThan(figure.interval.low);
}
