import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { drawnSample, within } from '../sampling/sample.ts';
import { accepted, refusal } from '../specimens.ts';
import { estimateFigures, standardErrors } from '../statistics/figures.ts';
import { meansOf } from '../statistics/totals.ts';
import type { Margin } from '../weighting/post-stratify.ts';
import { RAKE_STOP, raked } from '../weighting/rake.ts';
import { trimmed } from '../weighting/trim.ts';
import { fittedPlaces } from './fitted-places.ts';
import { type PlaceSample, sampleByPlace } from './place-sample.ts';
import { estimateShareOverall, estimateShares } from './place-shares.ts';

const PLACE = Int32Array.of(0, 0, 0, 0, 1, 1, 1, 1, 1, 1);
const ANSWER = Float64Array.of(1, 0, 1, 1, 0, 1, 1, 0, Number.NaN, 1);
const SEX = Int32Array.of(0, 0, 1, 1, 0, 1, 1, 0, 0, 1);
const AGE = Int32Array.of(0, 1, 0, 1, 1, 0, 1, 0, 1, 0);
const MARGINS: readonly Margin[] = [
  { name: 'sex', cell: SEX, totals: Float64Array.of(210, 190) },
  { name: 'age', cell: AGE, totals: Float64Array.of(150, 250) },
];

function sampleOf(place = PLACE): PlaceSample {
  return accepted(sampleByPlace({ place, population: Float64Array.of(300, 100), lonely: 'adjust' }));
}

describe('places whose weights were raked', () => {
  const fitted = accepted(fittedPlaces(sampleOf(), (drawn) => raked(drawn, MARGINS)));

  it('have the shares and the errors of the same sample estimated the other way', () => {
    const { weight } = sampleOf().design;
    const stages = [{ isNested: false, stratum: PLACE }];
    const drawn = accepted(raked(accepted(drawnSample({ rows: 10, stages, weight })), MARGINS));
    const found = accepted(estimateShares(fitted, ANSWER));
    for (const [nth, figure] of [...found.places, found.overall].entries()) {
      const isIn = Uint8Array.from(PLACE, (place, row) =>
        (nth === 2 || place === nth) && !Number.isNaN(ANSWER[row]) ? 1 : 0,
      );
      const y = ANSWER.map((each) => (Number.isNaN(each) ? 0 : each));
      const other = accepted(estimateFigures(within(drawn, isIn), meansOf([y])));
      expect(figure.share).toBeCloseTo(other.values[0] ?? 0, 12);
      expect(figure.standardError).toBeCloseTo(standardErrors(other)[0] ?? 0, 12);
    }
    expect(accepted(estimateShareOverall(fitted, ANSWER))).toEqual(found.overall);
  });

  it('tell the deff of the new weights and keep who is not covered', () => {
    expect(fitted.weights.deff).toBeGreaterThan(sampleOf().weights.deff);
    expect(fitted.weights.uncovered).toEqual([]);
    expect(fitted.design.weight.reduce((sum, each) => sum + each, 0)).toBeCloseTo(400, 8);
  });

  it('know a margin without error', () => {
    const isWoman = SEX.map((cell) => 1 - cell);
    const { overall } = accepted(estimateShares(fitted, Float64Array.from(isWoman)));
    expect(overall.share).toBeCloseTo(210 / 400, 10);
    expect(overall.standardError).toBeCloseTo(0, 8);
  });

  it('are refused what the fit refuses, with its cell', () => {
    const bad = { name: 'sex', cell: SEX, totals: Float64Array.of(210, 0), labels: ['F', 'M'] };
    expect(refusal(fittedPlaces(sampleOf(), (drawn) => raked(drawn, [bad])))).toBe(
      'margin-cell-total-not-positive at margin sex, cell M',
    );
  });

  it('never give NaN, whatever the answers', () => {
    const trimmedToo = accepted(
      fittedPlaces(fitted, (drawn) => trimmed(drawn, { lower: 10, upper: 100, isStrict: true })),
    );
    const answers = fc.array(fc.constantFrom(0, 1, Number.NaN), { minLength: 10, maxLength: 10 });
    fc.assert(
      fc.property(answers, fc.constantFrom(fitted, trimmedToo), (each, sample) => {
        const { places, overall } = accepted(estimateShares(sample, Float64Array.from(each)));
        for (const { share, standardError, deff, interval } of [...places, overall])
          for (const number of [share, standardError, deff, interval?.low, interval?.high])
            expect(Number.isNaN(number)).toBe(false);
      }),
    );
  });

  it('stop being weighted where the margins cannot be met', () => {
    const odd: Margin = { name: 'sex again', cell: SEX, totals: Float64Array.of(100, 300) };
    const sexes = MARGINS.slice(0, 1);
    const stop = { ...RAKE_STOP, maxSweeps: 50 };
    expect(refusal(fittedPlaces(sampleOf(), (drawn) => raked(drawn, [...sexes, odd], stop)))).toMatch(
      /^raking-stopped-early at margin/,
    );
  });
});
