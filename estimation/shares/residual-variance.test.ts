import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ok, type Result } from '#base';
import { type Domains, domainsBy } from '../design/domains.ts';
import type { LonelyRule } from '../design/stratified-design.ts';
import { estimateSound } from '../estimators/estimate.ts';
import { meanOf } from '../estimators/ratio.ts';
import type { Sample } from '../sampling/sample.ts';
import { accepted, refusal } from '../specimens.ts';
import { type Margin, postStratified } from '../weighting/post-stratify.ts';
import { RAKE_STOP, raked } from '../weighting/rake.ts';
import { trimmed } from '../weighting/trim.ts';
import { fittedPlaces, withFittedErrors } from './fitted-places.ts';
import { type PlaceSample, sampleByPlace } from './place-sample.ts';
import { estimateShares } from './place-shares.ts';

const PLACES = 7;
const AGES = 4;

interface County {
  readonly place: Int32Array;
  readonly sex: Int32Array;
  readonly age: Int32Array;
  readonly answer: Float64Array;
}

// Place 0 has one respondent, no matter what; every sex and age is there.
const counties: fc.Arbitrary<County> = fc
  .array(
    fc.record({
      place: fc.integer({ min: 1, max: PLACES - 1 }),
      sex: fc.nat(1),
      age: fc.nat(AGES - 1),
      answer: fc.constantFrom(0, 1, 1, Number.NaN),
    }),
    { minLength: 30, maxLength: 90 },
  )
  .map((drawn) => {
    const people = drawn.map((each, row) => (row < 8 ? { ...each, sex: row % 2, age: row % AGES } : each));
    return {
      place: Int32Array.from(people, ({ place }, row) => (row === 0 ? 0 : place)),
      sex: Int32Array.from(people, ({ sex }) => sex),
      age: Int32Array.from(people, ({ age }) => age),
      answer: Float64Array.from(people, ({ answer }) => answer),
    };
  });

const POPULATION = Float64Array.of(120, 400, 250, 900, 610, 330, 1200);

type Refit = (drawn: Sample, county: County) => Result<Sample>;

// Totals that some weights meet, so that all margins can be met at once.
function margin(name: string, cell: Int32Array, { weight }: Sample): Margin {
  const known = [...new Set(cell)];
  const totals = new Float64Array(known.length);
  const renumbered = cell.map((each) => known.indexOf(each));
  for (const [row, nth] of renumbered.entries())
    totals[nth] = (totals[nth] ?? 0) + (weight[row] ?? 0) * (1 + ((row * 7) % 5) / 4);
  return { name, cell: renumbered, totals };
}

function marginsOf(drawn: Sample, { place, sex, age }: County): readonly Margin[] {
  return [margin('place', place, drawn), margin('sex', sex, drawn), margin('age', age, drawn)];
}

// Whether they have converged makes no difference to what is compared here.
const STOP = { ...RAKE_STOP, maxSweeps: 30, mustConverge: false };
const FITS: Readonly<Record<string, Refit>> = {
  'raked to places, sex and age': (drawn, county) => raked(drawn, marginsOf(drawn, county), STOP),
  'raked to sex and age': (drawn, county) => raked(drawn, marginsOf(drawn, county).slice(1), STOP),
  'raked as R does': (drawn, county) =>
    raked(drawn, marginsOf(drawn, county), { ...STOP, residual: 'sweeps' }),
  'raked from weights that differ within a place': (drawn, county) => {
    const weight = drawn.weight.map((each, row) => each * (1 + (row % 3)));
    return raked({ ...drawn, weight }, marginsOf(drawn, county), STOP);
  },
  'post-stratified to age': (drawn, { age }) => postStratified(drawn, margin('age', age, drawn)),
};

function sampleOf({ place }: County, lonely: LonelyRule): PlaceSample {
  return accepted(sampleByPlace({ place, population: POPULATION, lonely }));
}

function cut(sample: PlaceSample): PlaceSample {
  const mean = sample.design.weight.reduce((sum, each) => sum + each, 0) / sample.design.rows;
  const band = { lower: mean / 3, upper: mean * 2, isStrict: false };
  return accepted(fittedPlaces(sample, (drawn) => trimmed(drawn, band)));
}

function variances(sample: PlaceSample, domains: Domains, answer: Float64Array): Float64Array {
  const found = accepted(estimateSound(sample.design, meanOf(answer), { domains }));
  return accepted(withFittedErrors(sample, domains, answer, found)).variance;
}

function expectSame(sample: PlaceSample, domains: Domains, answer: Float64Array): void {
  expect(sample.blocks).toBeDefined();
  const byRows = variances({ ...sample, blocks: undefined }, domains, answer);
  for (const [domain, variance] of variances(sample, domains, answer).entries()) {
    const other = byRows[domain] ?? Number.NaN;
    expect(Number.isNaN(variance)).toBe(Number.isNaN(other));
    // A margin's own variance is nothing but rounding, of the size 1e-30.
    if (!Number.isNaN(other)) expect(Math.abs(variance - other)).toBeLessThanOrEqual(1e-10 * other + 1e-20);
  }
}

const RULES = ['adjust', 'average', 'remove', 'certainty'] as const;

describe('the errors of fitted places by blocks of alike respondents', () => {
  it.each(Object.entries(FITS))('are those of every row for every place: %s, trimmed or not', (_, refit) => {
    fc.assert(
      fc.property(counties, fc.constantFrom(...RULES), fc.boolean(), (county, lonely, isCut) => {
        const fitted = accepted(fittedPlaces(sampleOf(county, lonely), (drawn) => refit(drawn, county)));
        const sample = isCut ? cut(fitted) : fitted;
        expectSame(sample, sample.byPlace, county.answer);
        expectSame(sample, sample.overall, county.answer);
      }),
      { numRuns: 40 },
    );
  });

  it('are the same for domains that lie across the strata, and leave some respondents out', () => {
    fc.assert(
      fc.property(counties, (county) => {
        const refit = FITS['raked to places, sex and age'] ?? ok;
        const sample = accepted(fittedPlaces(sampleOf(county, 'adjust'), (drawn) => refit(drawn, county)));
        const group = county.age.map((age) => (age === 3 ? -1 : age));
        expectSame(sample, domainsBy(sample.design, group, AGES - 1), county.answer);
      }),
      { numRuns: 40 },
    );
  });

  it('are refused where a place has one respondent and the rule is to fail, as row by row', () => {
    const place = Int32Array.of(0, 1, 1, 1, 1);
    const sex = Int32Array.of(0, 0, 1, 0, 1);
    const sample = accepted(sampleByPlace({ place, population: Float64Array.of(50, 90), lonely: 'fail' }));
    const bySex = { name: 'sex', cell: sex, totals: Float64Array.of(70, 70) };
    const fitted = accepted(fittedPlaces(sample, (drawn) => postStratified(drawn, bySex)));
    const nobodyThere = Float64Array.of(Number.NaN, 1, 0, 0, 1);
    const code = 'stratum-with-one-unit at stratum 1';
    expect(refusal(estimateShares({ ...fitted, blocks: undefined }, nobodyThere))).toBe(code);
    expect(refusal(estimateShares(fitted, nobodyThere))).toBe(code);
  });

  it('are taken row by row after two fits, one upon the other', () => {
    const place = Int32Array.of(0, 0, 0, 1, 1, 1);
    const sex = Int32Array.of(0, 1, 0, 0, 1, 1);
    const age = Int32Array.of(0, 1, 1, 1, 0, 0);
    const once = accepted(
      fittedPlaces(
        accepted(sampleByPlace({ place, population: Float64Array.of(50, 90), lonely: 'adjust' })),
        (drawn) => postStratified(drawn, margin('sex', sex, drawn)),
      ),
    );
    const twice = accepted(fittedPlaces(once, (drawn) => postStratified(drawn, margin('age', age, drawn))));
    expect([once.blocks === undefined, twice.blocks === undefined]).toEqual([false, true]);
  });
});
