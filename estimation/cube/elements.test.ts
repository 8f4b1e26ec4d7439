import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { domainsBy } from '../design/domains.ts';
import { type Design, type LonelyRule, stratifiedDesign } from '../design/stratified-design.ts';
import { type Estimates, estimate } from '../estimators/estimate.ts';
import { meanOf } from '../estimators/ratio.ts';
import { accepted, refusal } from '../specimens.ts';
import { type AnswerRows, answerRows, squaredWeights } from './answer-rows.ts';
import { appendAnswers, retractAnswers } from './counting.ts';
import { cubeDesign } from './cube-design.ts';
import { type DomainMoments, domainMoments, refreshDomain } from './domain-moments.ts';
import { type Cube, cubeLayout, emptyCube } from './layout.ts';
import { type Measure, type MeasureTable, measureCell, measureTable } from './measure-table.ts';
import { rakedTable } from './raked-table.ts';

const NONE = Number.NaN;
const CODES = [4, 3];
const MEASURES: readonly Measure[] = [
  { question: 0, score: [NONE, 10, 5, 0] },
  { question: 0, score: [NONE, 1, 0, NONE] },
  { question: 1, score: [0, 1, 1] },
];
/** a unit of the cube is one sex of one village */
const SEXES = 2;

interface Village {
  readonly village: Int32Array;
  readonly sex: Int32Array;
  readonly weight: Float64Array;
  readonly codes: readonly Uint8Array[];
  readonly villages: number;
  readonly people: Float64Array;
}

/** Villages of one to nine respondents with weights that differ within them. */
function made(seed: string, least = 1): Village {
  const chance = chanceFrom(seed);
  const villages = 2 + chance.integer(4);
  const sizes = Array.from({ length: villages }, () => least + chance.integer(9));
  const village = Int32Array.from(sizes.flatMap((size, nth) => Array<number>(size).fill(nth)));
  return {
    village,
    sex: village.map(() => chance.integer(SEXES)),
    weight: Float64Array.from(village, () => 1 + chance.integer(9)),
    codes: CODES.map((codes) => Uint8Array.from(village, () => chance.integer(codes))),
    villages,
    people: Float64Array.from(sizes, (size) => 3 * size),
  };
}

interface Counted {
  readonly cube: Cube;
  readonly squares: Cube;
  readonly answers: AnswerRows;
}

function counted({ village, sex, weight, codes, villages }: Village): Counted {
  const layout = cubeLayout(villages * SEXES, CODES);
  const unit = village.map((each, row) => each * SEXES + (sex[row] ?? 0));
  const answers = accepted(answerRows(layout, { unit, weight, codes }));
  const [cube, squares] = [emptyCube(layout), emptyCube(layout)];
  appendAnswers(cube, answers);
  appendAnswers(squares, squaredWeights(answers));
  return { cube, squares, answers };
}

type DomainOf = (village: number, sex: number) => number;

function momentsOf(
  sample: Village,
  { cube, squares }: Omit<Counted, 'answers'>,
  domainOf: DomainOf,
  lonely: LonelyRule,
): DomainMoments {
  const units = Array.from({ length: sample.villages * SEXES }, (_, unit) => unit);
  const domain = Int32Array.from(units, (unit) => domainOf(Math.floor(unit / SEXES), unit % SEXES));
  const drawn = new Int32Array(sample.villages);
  for (const each of sample.village) drawn[each] = (drawn[each] ?? 0) + 1;
  const design = cubeDesign({
    stratum: Int32Array.from(units, (unit) => Math.floor(unit / SEXES)),
    strata: sample.villages,
    domain,
    domains: Math.max(...domain) + 1,
    drawn,
    population: sample.people,
    lonely,
  });
  return domainMoments(cube, accepted(design), squares);
}

function rowsDesign({ village, villages, weight, people }: Village, lonely: LonelyRule): Design {
  const columns = { stratum: village, strataCount: villages, weight, lonely, population: people };
  return accepted(stratifiedDesign(columns));
}

const DOMAINS: Readonly<Record<string, DomainOf>> = {
  'the whole county': () => 0,
  'the villages': (village) => village,
  'the sexes, across the villages': (_, sex) => sex,
  'women alone, nobody else': (_, sex) => sex - 1,
};

function expectSame(table: MeasureTable, index: number, rows: Estimates, domain: number): void {
  const at = measureCell(table, index, domain);
  expect(table.n[at]).toBe(rows.n[domain]);
  if (!table.n[at]) return;
  expect(table.value[at]).toBeCloseTo(rows.value[domain] ?? 0, 10);
  expect(table.degreesOfFreedom[at]).toBe(rows.degreesOfFreedom[domain]);
  if (!table.degreesOfFreedom[at]) return;
  expect(table.variance[at]).toBeCloseTo(rows.variance[domain] ?? 0, 10);
  if ((rows.variance[domain] ?? 0) > 1e-9) expect(table.deff[at]).toBeCloseTo(rows.deff[domain] ?? 0, 7);
}

describe('the errors of respondents drawn one by one, from Σ w and Σ w²', () => {
  it.each(Object.entries(DOMAINS))('are those of the rows for %s', (_, domainOf) => {
    fc.assert(
      fc.property(fc.string(), fc.constantFrom('remove', 'adjust', 'average'), (seed, lonely) => {
        const sample = made(seed);
        const moments = momentsOf(sample, counted(sample), domainOf, lonely);
        const table = accepted(measureTable(moments, MEASURES));
        const design = rowsDesign(sample, lonely);
        const group = sample.village.map((each, row) => domainOf(each, sample.sex[row] ?? 0));
        const domains = domainsBy(design, group, table.domains);
        for (const [index, { question, score }] of MEASURES.entries()) {
          const y = Float64Array.from(sample.codes[question] ?? [], (code) => score[code] ?? NONE);
          const rows = accepted(estimate(design, meanOf(y), { domains }));
          for (let domain = 0; domain < table.domains; domain += 1) expectSame(table, index, rows, domain);
        }
      }),
    );
  });

  it('are other than those of villages taken whole', () => {
    const sample = made('whole', 4);
    const { cube, squares } = counted(sample);
    const moments = momentsOf(sample, { cube, squares }, () => 0, 'remove');
    const units = domainMoments(cube, moments.design);
    const [one, other] = [accepted(measureTable(moments, MEASURES)), accepted(measureTable(units, MEASURES))];
    expect(one.value).toEqual(other.value);
    expect(one.variance[0]).not.toBeCloseTo(other.variance[0] ?? 0, 6);
  });

  it('follow an interview that is added and one that is taken back, without reading the others', () => {
    const sample = made('live', 4);
    const found = counted(sample);
    const moments = momentsOf(sample, found, (village) => village, 'remove');
    const before = accepted(measureTable(moments, MEASURES));
    const late = accepted(
      answerRows(found.cube.layout, {
        unit: Int32Array.of(0),
        weight: Float64Array.of(5),
        codes: [Uint8Array.of(1), Uint8Array.of(2)],
      }),
    );
    appendAnswers(found.cube, late);
    appendAnswers(found.squares, squaredWeights(late));
    refreshDomain(moments, found.cube, 0);
    expect(accepted(measureTable(moments, MEASURES)).variance).not.toEqual(before.variance);
    retractAnswers(found.cube, late);
    retractAnswers(found.squares, squaredWeights(late));
    refreshDomain(moments, found.cube, 0);
    expect(accepted(measureTable(moments, MEASURES))).toEqual(before);
  });

  it('refuse a village of one respondent where the rule is to fail', () => {
    const one = { ...made('fail', 2), villages: 3, people: Float64Array.of(9, 9, 9) };
    const village = Int32Array.of(0, 0, 1, 2, 2);
    const codes = CODES.map(() => new Uint8Array(5).fill(1));
    const sample = { ...one, village, sex: new Int32Array(5), weight: new Float64Array(5).fill(1), codes };
    const moments = momentsOf(sample, counted(sample), () => 0, 'fail');
    expect(refusal(measureTable(moments, MEASURES))).toBe('stratum-with-one-unit at stratum 2');
  });

  it('are not taken for squares of another cube, nor for raked weights', () => {
    const sample = made('bug', 4);
    const { cube, squares, answers } = counted(sample);
    const moments = momentsOf(sample, { cube, squares }, () => 0, 'remove');
    expect(() => domainMoments(cube, moments.design, emptyCube(cubeLayout(1, CODES)))).toThrow(RangeError);
    const raked = { answers, cube, moments, margins: [sample.sex], categories: [SEXES] };
    expect(() => rakedTable(raked, MEASURES)).toThrow(RangeError);
  });
});
