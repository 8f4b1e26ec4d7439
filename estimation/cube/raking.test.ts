import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { accepted, refusal } from '../specimens.ts';
import { type AnswerRows, answerRows } from './answer-rows.ts';
import { rakeCells } from './cell-raking.ts';
import { counterWord } from './counter-chance.ts';
import { appendAnswers } from './counting.ts';
import { applyCellFactors, type CrossedRows, crossMargins, weightByCell } from './crossed-margins.ts';
import { type CubeDesign, cubeDesign } from './cube-design.ts';
import { domainMoments } from './domain-moments.ts';
import { jackknife } from './jackknife.ts';
import { cubeLayout, emptyCube } from './layout.ts';
import { type Measure, measureCell, measureTable } from './measure-table.ts';
import { rakedTable } from './raked-table.ts';
import { bootstrapFactors, rakedReplicates, replicateTotals } from './replicates.ts';

const CATEGORIES = [2, 3];
const MEASURES: readonly Measure[] = [
  { question: 0, score: [Number.NaN, 1, 0] },
  { question: 1, score: [4, 2, 1, Number.NaN] },
];

/** Four strata of three units, of up to thirty respondents each, weighted 1 to 3. */
function made(seed: string): { answers: AnswerRows; margins: Uint8Array[]; stratum: Int32Array } {
  const chance = chanceFrom(seed);
  const unit = Int32Array.from(
    Array.from({ length: 12 }, (_, u) => Array<number>(10 + chance.integer(20)).fill(u)).flat(),
  );
  const column = (codes: number): Uint8Array => Uint8Array.from(unit, () => chance.integer(codes));
  const weight = Float64Array.from(unit, () => 1 + 2 * chance.next());
  const answers = accepted(
    answerRows(cubeLayout(12, [3, 4]), { unit, weight, codes: [column(3), column(4)] }),
  );
  return {
    answers,
    margins: CATEGORIES.map(column),
    stratum: Int32Array.from({ length: 12 }, (_, u) => Math.floor(u / 3)),
  };
}

const TOTALS = [Float64Array.of(300, 200), Float64Array.of(100, 250, 150)];

function raked(
  seed: string,
): ReturnType<typeof made> & { crossed: CrossedRows; weight: Float64Array; design: CubeDesign } {
  const sample = made(seed);
  const crossed = accepted(crossMargins(sample.margins, CATEGORIES));
  const { factor } = accepted(rakeCells(weightByCell(sample.answers.weight, crossed), crossed, TOTALS));
  const weight = applyCellFactors(sample.answers.weight, crossed, factor);
  const design = accepted(cubeDesign({ stratum: sample.stratum, strata: 4, lonely: 'fail' }));
  return { ...sample, answers: { ...sample.answers, weight }, crossed, weight, design };
}

describe('raking of cells', () => {
  it('makes every margin hold, and multiplies weights by a product of one number a category', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { weight, margins } = raked(seed);
        for (const [margin, totals] of TOTALS.entries()) {
          const sums = sumsBy(margins[margin] ?? new Uint8Array(0), weight, totals.length);
          for (const [category, total] of totals.entries())
            expect((sums[category] ?? 0) / total).toBeCloseTo(1, 11);
        }
        const { factor } = accepted(
          rakeCells(weightByCell(weight, raked(seed).crossed), raked(seed).crossed, TOTALS),
        );
        for (const each of factor) expect(each).toBeCloseTo(1, 10);
      }),
      { numRuns: 20 },
    );
  });
  it('changes nothing where the margins hold already', () => {
    const crossed = accepted(crossMargins([Uint8Array.of(0, 1), Uint8Array.of(0, 1)], [2, 2]));
    const { factor, sweeps } = accepted(
      rakeCells(Float64Array.of(5, 0, 0, 7), crossed, [Float64Array.of(5, 7), Float64Array.of(5, 7)]),
    );
    expect([[...factor], sweeps]).toEqual([[1, 1, 1, 1], 1]);
  });
  it('refuses with margin and category: no total, sums that differ, nobody, and margins that cannot both hold', () => {
    const crossed = accepted(crossMargins([Uint8Array.of(0, 1), Uint8Array.of(0, 1)], [2, 2]));
    const people = Float64Array.of(5, 0, 0, 7);
    const rake = (one: number[], other: number[], weight = people): string =>
      refusal(rakeCells(weight, crossed, [Float64Array.from(one), Float64Array.from(other)]));
    expect(rake([5, 0], [5, 7])).toBe('margin-total-not-positive at margin 1, category 2');
    expect(rake([5, 7], [5, 8])).toBe('margins-contradict at margin 2');
    expect(rake([5, 7], [5, 7], Float64Array.of(5, 0, 0, 0))).toBe('margin-empty at margin 1, category 2');
    expect(rake([5, 7], [6, 6])).toMatch(/^raking-not-converged at margin/);
    expect(refusal(crossMargins([Uint8Array.of(0, 2)], [2]))).toBe('category-unknown at row 2, margin 1');
  });
});

describe('errors after raking', () => {
  it('are those of every row’s residual from ten sweeps of category means, for every domain', () => {
    fc.assert(
      fc.property(fc.string(), (seed) => {
        const { answers, margins, design, stratum } = raked(seed);
        const cube = emptyCube(cubeLayout(12, [3, 4]));
        appendAnswers(cube, answers);
        const table = accepted(
          rakedTable(
            { answers, cube, moments: domainMoments(cube, design), margins, categories: CATEGORIES },
            MEASURES,
          ),
        );
        for (const [index, measure] of MEASURES.entries()) {
          for (let domain = 0; domain < 4; domain += 1)
            expect(table.variance[measureCell(table, index, domain)]).toBeCloseTo(
              slowly(answers, margins, stratum, measure, domain),
              11,
            );
        }
      }),
      { numRuns: 30 },
    );
  });
});

describe('replicates', () => {
  it('of the jackknife give a total the Taylor variance, and a mean nearly', () => {
    const { answers, stratum } = made('jackknife');
    const cube = emptyCube(cubeLayout(12, [3, 4]));
    appendAnswers(cube, answers);
    const design = accepted(
      cubeDesign({ stratum, strata: 4, domain: new Int32Array(12), domains: 1, lonely: 'fail' }),
    );
    const totals = jackknife(cube, design, MEASURES, 'total');
    const means = jackknife(cube, design, MEASURES, 'mean');
    const taylor = accepted(measureTable(domainMoments(cube, design), MEASURES));
    for (const index of [0, 1]) {
      expect(totals.variance[index]).toBeCloseTo(varianceOfTotal(answers, stratum, MEASURES[index]), 6);
      expect(means.value[index]).toBeCloseTo(taylor.value[index] ?? 0, 12);
      expect((means.variance[index] ?? 0) / (taylor.variance[index] ?? 1)).toBeCloseTo(1, 1);
    }
  });
  it('of the bootstrap draw one unit less than there are, and the same in any order of work', () => {
    const stratum = Int32Array.of(0, 0, 0, 1, 1, 2);
    const factors = bootstrapFactors(stratum, 3, 50, 1);
    for (let b = 0; b < 50; b += 1) {
      const own = factors.slice(b * 6, b * 6 + 6);
      expect((own[0] ?? 0) + (own[1] ?? 0) + (own[2] ?? 0)).toBeCloseTo(3, 12);
      expect([(own[3] ?? 0) + (own[4] ?? 0), own[5]]).toEqual([2, 1]);
    }
    expect(bootstrapFactors(stratum, 3, 10, 1)).toEqual(factors.slice(0, 60));
    expect(bootstrapFactors(stratum, 3, 10, 2)).not.toEqual(factors.slice(0, 60));
  });
  it('of the bootstrap, each raked again, come near the raked Taylor error', () => {
    const { answers, crossed, margins, stratum } = raked('bootstrap');
    const cells = emptyCube(cubeLayout(12 * crossed.cells, [3, 4]));
    const unit = answers.unit.map((u, row) => u * crossed.cells + (crossed.cellOfRow[row] ?? 0));
    appendAnswers(cells, { ...answers, unit });
    const found = accepted(
      rakedReplicates(
        {
          cube: cells,
          units: 12,
          cells: crossed,
          totals: TOTALS,
          factors: bootstrapFactors(stratum, 4, 2000, 3),
        },
        MEASURES,
      ),
    );
    const cube = emptyCube(cubeLayout(12, [3, 4]));
    appendAnswers(cube, answers);
    const whole = accepted(
      cubeDesign({ stratum, strata: 4, domain: new Int32Array(12), domains: 1, lonely: 'fail' }),
    );
    const taylor = accepted(
      rakedTable(
        { answers, cube, moments: domainMoments(cube, whole), margins, categories: CATEGORIES },
        MEASURES,
      ),
    );
    for (const index of [0, 1]) {
      expect(found.value[index]).toBeCloseTo(taylor.value[index] ?? 0, 10);
      expect(Math.sqrt((found.variance[index] ?? 0) / (taylor.variance[index] ?? 1))).toBeGreaterThan(0.8);
      expect(Math.sqrt((found.variance[index] ?? 0) / (taylor.variance[index] ?? 1))).toBeLessThan(1.25);
    }
  });
  it('have totals by blocks that are plain sums of products, whatever the number of rows and columns', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 9 }), fc.integer({ min: 1, max: 5 }), (replicates, columns) => {
        const factors = Float64Array.from({ length: replicates * 3 }, (_, at) => (at * 7) % 5);
        const values = Float64Array.from({ length: columns * 3 }, (_, at) => (at * 3) % 11);
        const totals = replicateTotals(factors, values, 3);
        for (const [at, total] of totals.entries()) {
          const [b, c] = [Math.floor(at / columns), at % columns];
          expect(total).toBe(
            [0, 1, 2].reduce((sum, u) => sum + (factors[b * 3 + u] ?? 0) * (values[c * 3 + u] ?? 0), 0),
          );
        }
      }),
    );
  });
  it('count their chance: words fill their range evenly and do not repeat from place to place', () => {
    const words = Array.from({ length: 20_000 }, (_, at) => counterWord(1, at % 7, at));
    expect(new Set(words).size).toBeGreaterThan(19_990);
    const mean = words.reduce((sum, word) => sum + word / 2 ** 32, 0) / words.length;
    expect(Math.abs(mean - 0.5)).toBeLessThan(0.01);
  });
});

/** e = z less ten sweeps of unweighted category means, times w; unit totals around their stratum. */
function slowly(
  answers: AnswerRows,
  margins: readonly Uint8Array[],
  stratum: Int32Array,
  measure: Measure,
  domain: number,
): number {
  const rows = [...answers.unit.keys()];
  const scores = scoresOf(answers, measure);
  const isIn = (row: number): boolean =>
    stratum[answers.unit[row] ?? 0] === domain && !Number.isNaN(scores[row]);
  const people = rows.filter(isIn).reduce((sum, row) => sum + (answers.weight[row] ?? 0), 0);
  const mean =
    rows.filter(isIn).reduce((sum, row) => sum + (answers.weight[row] ?? 0) * (scores[row] ?? 0), 0) / people;
  const z = rows.map((row) => (isIn(row) ? ((scores[row] ?? 0) - mean) / people : 0));
  for (let sweep = 0; sweep < 10; sweep += 1) for (const column of margins) takeMeans(z, column);
  return spreadOfUnits(answers, stratum, z);
}

function takeMeans(z: number[], column: Uint8Array): void {
  const sums = sumsBy(column, z, 3);
  const ones = z.map(() => 1);
  const heads = sumsBy(column, ones, 3);
  for (const [row, category] of column.entries())
    z[row] = (z[row] ?? 0) - (sums[category] ?? 0) / (heads[category] ?? 1);
}

function sumsBy(column: Uint8Array, values: ArrayLike<number>, categories: number): number[] {
  const sums = Array<number>(categories).fill(0);
  for (const [row, category] of column.entries()) sums[category] = (sums[category] ?? 0) + (values[row] ?? 0);
  return sums;
}

function scoresOf(answers: AnswerRows, measure: Measure): number[] {
  const offset = measure.question === 0 ? 0 : 3;
  return [...answers.unit.keys()].map(
    (row) => measure.score[(answers.places[row * 2 + measure.question] ?? 0) - offset] ?? Number.NaN,
  );
}

function spreadOfUnits(answers: AnswerRows, stratum: Int32Array, z: readonly number[]): number {
  const totals = new Float64Array(stratum.length);
  for (const [row, each] of z.entries()) {
    const u = answers.unit[row] ?? 0;
    totals[u] = (totals[u] ?? 0) + each * (answers.weight[row] ?? 0);
  }
  let variance = 0;
  for (let h = 0; h < 4; h += 1) {
    const own = [...totals].filter((_, u) => stratum[u] === h);
    const centre = own.reduce((sum, each) => sum + each, 0) / own.length;
    variance += (own.length / (own.length - 1)) * own.reduce((sum, each) => sum + (each - centre) ** 2, 0);
  }
  return variance;
}

function varianceOfTotal(answers: AnswerRows, stratum: Int32Array, measure: Measure | undefined): number {
  if (measure === undefined) return Number.NaN;
  return spreadOfUnits(
    answers,
    stratum,
    scoresOf(answers, measure).map((s) => (Number.isNaN(s) ? 0 : s)),
  );
}
