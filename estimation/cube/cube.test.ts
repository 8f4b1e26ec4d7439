import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { domainsBy } from '../design/domains.ts';
import { stratifiedDesign } from '../design/stratified-design.ts';
import { type Estimates, estimate } from '../estimators/estimate.ts';
import { meanOf } from '../estimators/ratio.ts';
import { accepted, refusal } from '../specimens.ts';
import { type AnswerRows, answerRows } from './answer-rows.ts';
import { appendAnswers, mergeCubes, retractAnswers } from './counting.ts';
import { type CubeDesign, cubeDesign } from './cube-design.ts';
import { domainMoments, refreshDomain } from './domain-moments.ts';
import { type Cube, cubeLayout, emptyCube } from './layout.ts';
import { type Measure, type MeasureTable, measureAt, measureCell, measureTable } from './measure-table.ts';

const NONE = Number.NaN;
const CODES = [4, 3, 5];
const MEASURES: readonly Measure[] = [
  { question: 0, score: [NONE, 10, 5, 0] },
  { question: 0, score: [NONE, 1, 0, NONE] },
  { question: 2, score: [0, 0, 1, 0, 0] },
];

interface Made {
  readonly unit: Int32Array;
  readonly weight: Float64Array;
  readonly codes: readonly Uint8Array[];
  readonly stratumOfUnit: Int32Array;
  readonly strata: number;
}

/** Three questions, strata of two to four units of up to seven respondents. */
function made(seed: string): Made {
  const chance = chanceFrom(seed);
  const strata = 2 + chance.integer(4);
  const stratumOfUnit: number[] = [];
  for (let h = 0; h < strata; h += 1)
    for (let u = 0; u < 2 + chance.integer(3); u += 1) stratumOfUnit.push(h);
  const unit = stratumOfUnit.flatMap((_, u) => Array<number>(1 + chance.integer(7)).fill(u));
  return {
    unit: Int32Array.from(unit),
    weight: Float64Array.from(unit, () => 1 + chance.integer(9)),
    codes: CODES.map((codes) => Uint8Array.from(unit, () => chance.integer(codes))),
    stratumOfUnit: Int32Array.from(stratumOfUnit),
    strata,
  };
}

function cubeOf({ unit, weight, codes, stratumOfUnit }: Made): { cube: Cube; answers: AnswerRows } {
  const layout = cubeLayout(stratumOfUnit.length, CODES);
  const answers = accepted(answerRows(layout, { unit, weight, codes }));
  const cube = emptyCube(layout);
  appendAnswers(cube, answers);
  return { cube, answers };
}

function designFor(
  { stratumOfUnit, strata }: Made,
  change: Partial<Parameters<typeof cubeDesign>[0]> = {},
): CubeDesign {
  return accepted(cubeDesign({ stratum: stratumOfUnit, strata, lonely: 'remove', ...change }));
}

function tableOf(sample: Made, change: Partial<Parameters<typeof cubeDesign>[0]> = {}): MeasureTable {
  return accepted(measureTable(domainMoments(cubeOf(sample).cube, designFor(sample, change)), MEASURES));
}

const scoreOf = (measure: Measure, sample: Made): Float64Array =>
  Float64Array.from(sample.codes[measure.question] ?? [], (code) => measure.score[code] ?? NONE);

describe('the table from the cube', () => {
  it('is that of the estimator that reads the rows, where every respondent is a unit', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const clustered = made(seed);
        const people = clustered.unit.length;
        const alone = {
          ...clustered,
          unit: Int32Array.from({ length: people }, (_, row) => row),
          stratumOfUnit: clustered.unit.map((u) => clustered.stratumOfUnit[u] ?? 0),
        };
        const table = tableOf(alone);
        const design = accepted(
          stratifiedDesign({
            stratum: alone.stratumOfUnit,
            strataCount: alone.strata,
            weight: alone.weight,
            lonely: 'remove',
          }),
        );
        const domains = domainsBy(design, alone.stratumOfUnit, alone.strata);
        for (const [index, measure] of MEASURES.entries()) {
          const rows = accepted(estimate(design, meanOf(scoreOf(measure, alone)), { domains }));
          for (let domain = 0; domain < alone.strata; domain += 1) expectSame(table, index, rows, domain);
        }
      }),
    );
  });
  it('has the errors of clusters: unit totals around their stratum, worked out the long way', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const sample = made(seed);
        const everybody = { domain: new Int32Array(sample.stratumOfUnit.length), domains: 1 };
        const table = tableOf(sample, everybody);
        for (const [index, measure] of MEASURES.entries()) {
          const slow = slowly(sample, scoreOf(measure, sample));
          expect(table.value[index]).toBeCloseTo(slow.mean, 11);
          if ((table.degreesOfFreedom[index] ?? 0) > 0)
            expect(table.variance[index]).toBeCloseTo(slow.variance, 10);
        }
      }),
    );
  });
  it('does not depend on the order of the respondents', () => {
    const sample = made('order');
    const turn = <Column extends Uint8Array | Int32Array | Float64Array>(column: Column): Column =>
      column.slice().reverse() as Column;
    const turned = {
      ...sample,
      unit: turn(sample.unit),
      weight: turn(sample.weight),
      codes: sample.codes.map(turn),
    };
    const [one, other] = [tableOf(sample), tableOf(turned)];
    for (const [at, value] of one.value.entries()) expect(other.value[at]).toBeCloseTo(value, 12);
    for (const [at, value] of one.variance.entries()) expect(other.variance[at]).toBeCloseTo(value, 12);
  });
  it('does not move when all weights double', () => {
    const sample = made('double');
    expect(tableOf({ ...sample, weight: sample.weight.map((w) => 2 * w) }).variance).toEqual(
      tableOf(sample).variance,
    );
  });
  it('counts units without anybody as zeros, and corrects for a finite population', () => {
    const sample = made('absent');
    const present = designFor(sample).drawn;
    const all = { domain: new Int32Array(sample.stratumOfUnit.length), domains: 1 };
    const more = tableOf(sample, { ...all, drawn: present.map((n) => n + 2) });
    const finite = tableOf(sample, { ...all, population: Float64Array.from(present, (n) => 2 * n) });
    const plain = tableOf(sample, all);
    expect(finite.variance[0]).toBeCloseTo((plain.variance[0] ?? 0) / 2, 12);
    expect(more.variance[0]).not.toBeCloseTo(plain.variance[0] ?? 0, 6);
    expect(more.value[0]).toBe(plain.value[0]);
  });
  it('treats a stratum of one unit as it is told to', () => {
    const one = {
      ...made('lonely'),
      unit: Int32Array.of(0, 0, 1, 2, 2),
      weight: new Float64Array(5).fill(1),
      codes: [Uint8Array.of(1, 2, 1, 2, 1), new Uint8Array(5), new Uint8Array(5)],
      stratumOfUnit: Int32Array.of(0, 1, 1),
      strata: 2,
    };
    const all = { domain: new Int32Array(3), domains: 1 };
    expect(
      refusal(
        measureTable(domainMoments(cubeOf(one).cube, designFor(one, { ...all, lonely: 'fail' })), MEASURES),
      ),
    ).toBe('stratum-with-one-unit at stratum 1');
    const varianceBy = (lonely: 'remove' | 'adjust' | 'average' | 'certainty'): number =>
      tableOf(one, { ...all, lonely }).variance[0] ?? 0;
    // m = 8; unit 1 scores 15 - 16 = -1, its stratum's others 2 and -1: 2 · (1.5² + 1.5²) = 9 over 5².
    expect(varianceBy('remove')).toBeCloseTo(9 / 25, 12);
    expect(varianceBy('certainty')).toBeCloseTo(9 / 25, 12);
    expect(varianceBy('average')).toBeCloseTo(18 / 25, 12);
    expect(varianceBy('adjust')).toBeCloseTo(10 / 25, 12);
  });
  it('has nothing for a domain with nobody in it, and never a number that is none elsewhere', () => {
    const sample = made('nobody');
    const table = tableOf(sample, { domains: sample.strata + 1, domain: sample.stratumOfUnit });
    const last = measureCell(table, 0, sample.strata);
    expect([table.value[last], table.n[last], table.variance[last]]).toEqual([NONE, 0, NONE]);
    expect(measureAt(table, 0, sample.strata)).toBeUndefined();
    for (const measure of MEASURES.keys()) {
      for (let domain = 0; domain < sample.strata; domain += 1)
        for (const each of Object.values(measureAt(table, measure, domain) ?? {})) expect(each).not.toBeNaN();
    }
  });
  it('throws for a score of another question', () => {
    const { cube } = cubeOf(made('bug'));
    const moments = domainMoments(cube, designFor(made('bug')));
    expect(() => measureTable(moments, [{ question: 1, score: [1, 2] }])).toThrow(RangeError);
    expect(() => measureTable(moments, [{ question: 9, score: [1] }])).toThrow(RangeError);
  });
});

describe('the cube itself', () => {
  it('is the same after an interview was added and taken back, to the last bit where nobody is left', () => {
    const sample = made('retract');
    const { cube } = cubeOf(sample);
    const before = cube.weight.slice();
    const one = accepted(
      answerRows(cube.layout, {
        unit: Int32Array.of(1),
        weight: Float64Array.of(0.1),
        codes: [Uint8Array.of(3), Uint8Array.of(2), Uint8Array.of(4)],
      }),
    );
    appendAnswers(cube, one);
    expect(cube.weight).not.toEqual(before);
    retractAnswers(cube, one);
    for (const [cell, w] of before.entries()) expect(cube.weight[cell]).toBeCloseTo(w, 12);
    for (const [cell, n] of cube.count.entries()) if (n === 0) expect(cube.weight[cell]).toBe(0);
  });
  it('refuses to take back what was never added', () => {
    const { cube, answers } = cubeOf(made('never'));
    retractAnswers(cube, answers);
    expect(() => retractAnswers(cube, answers)).toThrow(RangeError);
  });
  it('is bit for bit the same counted at once or by three workers with a range of units each', () => {
    fc.assert(
      fc.property(fc.string(), fc.nat(9), fc.nat(9), (seed, one, other) => {
        const { cube, answers } = cubeOf(made(seed));
        const [first, second] = [Math.min(one, other), Math.max(one, other)];
        const shared = emptyCube(cube.layout);
        for (const [from, to] of [
          [second, 99],
          [0, first],
          [first, second],
        ] as const)
          appendAnswers(shared, answers, { from, to });
        expect(shared.weight).toEqual(cube.weight);
        expect(shared.count).toEqual(cube.count);
      }),
    );
  });
  it('is the sum of its parts', () => {
    const sample = made('parts');
    const { cube, answers } = cubeOf(sample);
    const doubled = emptyCube(cube.layout);
    appendAnswers(doubled, answers);
    mergeCubes(doubled, cube);
    expect([...doubled.weight]).toEqual([...cube.weight].map((w) => 2 * w));
    expect(() => mergeCubes(doubled, emptyCube(cubeLayout(1, CODES)))).toThrow(RangeError);
  });
  it('counts more questions than are written out in its loop', () => {
    const codes = Array<number>(17).fill(3);
    const layout = cubeLayout(2, codes);
    const columns = codes.map((_, question) => Uint8Array.of(question % 3, 2, 0));
    const answers = accepted(
      answerRows(layout, { unit: Int32Array.of(0, 1, 1), weight: Float64Array.of(1, 2, 4), codes: columns }),
    );
    const cube = emptyCube(layout);
    appendAnswers(cube, answers);
    expect(cube.weight.reduce((sum, w) => sum + w, 0)).toBe(7 * 17);
    expect([cube.weight[16 * 3 + 1], cube.weight[51 + 16 * 3], cube.weight[51 + 16 * 3 + 2]]).toEqual([
      1, 4, 2,
    ]);
  });
  it('gives a live figure of one domain that is the same as reckoning all again', () => {
    const sample = made('live');
    const { cube } = cubeOf(sample);
    const moments = domainMoments(cube, designFor(sample));
    appendAnswers(
      cube,
      accepted(
        answerRows(cube.layout, {
          unit: Int32Array.of(0),
          weight: Float64Array.of(3),
          codes: [Uint8Array.of(1), Uint8Array.of(0), Uint8Array.of(2)],
        }),
      ),
    );
    refreshDomain(moments, cube, 0);
    expect(moments).toEqual(domainMoments(cube, designFor(sample)));
    const live = accepted(measureTable(moments, MEASURES, [0]));
    const whole = accepted(measureTable(moments, MEASURES));
    for (const measure of MEASURES.keys()) {
      const at = measureCell(whole, measure, 0);
      expect([live.value[at], live.variance[at]]).toEqual([whole.value[at], whole.variance[at]]);
    }
    expect(live.n[measureCell(live, 0, 1)]).toBe(0);
  });
});

describe('what the cube refuses', () => {
  const layout = cubeLayout(2, [3]);
  const rows = (change: Partial<Parameters<typeof answerRows>[1]>): string =>
    refusal(
      answerRows(layout, {
        unit: Int32Array.of(0, 1),
        weight: Float64Array.of(1, 1),
        codes: [Uint8Array.of(0, 1)],
        ...change,
      }),
    );
  it('names the row: a code that the question has not, a unit that is none, a weight of nothing or without end', () => {
    expect(rows({ codes: [Uint8Array.of(0, 3)] })).toBe('answer-code-unknown at row 2, question 1');
    expect(rows({ unit: Int32Array.of(0, 2) })).toBe('unit-unknown at row 2');
    for (const w of [0, -1, Number.NaN, Number.POSITIVE_INFINITY])
      expect(rows({ weight: Float64Array.of(1, w) })).toBe('weight-not-positive at row 2');
  });
  it('names the stratum: more units than drawn, a population below the sample', () => {
    const stratum = Int32Array.of(0, 0, 0);
    const design = (change: object): string =>
      refusal(cubeDesign({ stratum, strata: 1, lonely: 'fail', ...change }));
    expect(design({ drawn: Int32Array.of(2) })).toBe('stratum-units-too-few at stratum 1');
    expect(design({ population: Float64Array.of(2) })).toBe('population-below-sample at stratum 1');
  });
  it('throws for columns that do not fit together', () => {
    expect(() =>
      answerRows(layout, { unit: Int32Array.of(0), weight: new Float64Array(2), codes: [new Uint8Array(1)] }),
    ).toThrow(RangeError);
    expect(() => cubeLayout(1, [70_000])).toThrow(RangeError);
    expect(() => cubeDesign({ stratum: Int32Array.of(1), strata: 1, lonely: 'fail' })).toThrow(RangeError);
    expect(() => domainMoments(emptyCube(cubeLayout(1, [40])), designFor(made('x')))).toThrow(RangeError);
  });
});

function expectSame(table: MeasureTable, index: number, rows: Estimates, domain: number): void {
  const at = measureCell(table, index, domain);
  const near = (found: number | undefined, expected: number | undefined): void =>
    expect(found).toBeCloseTo(expected ?? 0, 10);
  expect(table.n[at]).toBe(rows.n[domain]);
  if (rows.n[domain] === 0) return;
  near(table.value[at], rows.value[domain]);
  expect(table.degreesOfFreedom[at]).toBe(rows.degreesOfFreedom[domain]);
  if (!rows.degreesOfFreedom[domain]) return;
  near(table.variance[at], rows.variance[domain]);
  if ((rows.variance[domain] ?? 0) > 1e-9) expect(table.deff[at]).toBeCloseTo(rows.deff[domain] ?? 0, 7);
}

/** The ultimate-cluster variance of a mean over the whole sample, from the rows. */
function slowly(sample: Made, y: Float64Array): { mean: number; variance: number } {
  const rows = [...y.keys()].filter((row) => !Number.isNaN(y[row]));
  const people = rows.reduce((sum, row) => sum + (sample.weight[row] ?? 0), 0);
  const mean = rows.reduce((sum, row) => sum + (sample.weight[row] ?? 0) * (y[row] ?? 0), 0) / people;
  const totals = sample.stratumOfUnit.map(() => 0);
  const z = Float64Array.from(totals);
  for (const row of rows) {
    const u = sample.unit[row] ?? 0;
    z[u] = (z[u] ?? 0) + ((sample.weight[row] ?? 0) * ((y[row] ?? 0) - mean)) / people;
  }
  let variance = 0;
  for (let h = 0; h < sample.strata; h += 1) {
    const own = [...z].filter((_, u) => sample.stratumOfUnit[u] === h);
    const centre = own.reduce((sum, each) => sum + each, 0) / own.length;
    variance += (own.length / (own.length - 1)) * own.reduce((sum, each) => sum + (each - centre) ** 2, 0);
  }
  return { mean, variance };
}
