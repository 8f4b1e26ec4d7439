// A made-up survey of the size that a province has: respondents in clusters in villages, fourteen items, three margins.
import { chanceFrom } from '#base';
import {
  type AnswerRows,
  answerRows,
  type CubeDesign,
  type CubeLayout,
  cubeDesign,
  cubeLayout,
  type Measure,
} from '#estimation';

export const ITEMS = 14;
/** 0 missing, 1 very safe … 5 very unsafe, 6 don't know, 7 unused */
export const CODES = 8;
const MISSING = Number.NaN;

export interface BenchSample {
  readonly rows: number;
  readonly places: number;
  readonly layout: CubeLayout;
  readonly answers: AnswerRows;
  readonly design: CubeDesign;
  readonly codes: readonly Uint8Array[];
  /** sex, age, schooling */
  readonly margins: readonly Uint8Array[];
  readonly categories: readonly number[];
  readonly totals: readonly Float64Array[];
}

const CATEGORIES = [2, 5, 4];

/** `rows` respondents, in order of their clusters, ten clusters a place. */
export function makeSample(rows: number, places: number, clustersEach = 10): BenchSample {
  const units = places * clustersEach;
  const chance = chanceFrom(`bench ${rows} ${places}`);
  const unit = Int32Array.from({ length: rows }, (_, row) => Math.floor((row * units) / rows));
  const weight = Float64Array.from(unit, () => Math.round((50 + 100 * chance.next()) * 1e6) / 1e6);
  const codes = Array.from({ length: ITEMS }, () => answersOf(unit, chance.next));
  const layout = cubeLayout(units, Array(ITEMS).fill(CODES));
  const stratum = Int32Array.from({ length: units }, (_, u) => Math.floor(u / clustersEach));
  return {
    rows,
    places,
    layout,
    answers: sound(answerRows(layout, { unit, weight, codes })),
    design: sound(cubeDesign({ stratum, strata: places, lonely: 'fail' })),
    codes,
    margins: CATEGORIES.map((most) => Uint8Array.from(unit, () => Math.floor(most * chance.next()))),
    categories: CATEGORIES,
    totals: CATEGORIES.map((most) => totalsOf(most, 100 * rows)),
  };
}

// A cluster has its own mood, so that errors are those of clusters.
function answersOf(unit: Int32Array, next: () => number): Uint8Array {
  let [last, mood] = [-1, 0];
  return Uint8Array.from(unit, (here) => {
    if (here !== last) [last, mood] = [here, 0.2 * next() - 0.1];
    return answerAt(next() + mood);
  });
}

/** Above each share lies the next code. */
const STEPS = [0.02, 0.45, 0.8, 0.92, 0.96, 0.98];

function answerAt(share: number): number {
  return STEPS.filter((step) => share > step).length;
}

function totalsOf(categories: number, people: number): Float64Array {
  return Float64Array.from(
    { length: categories },
    (_, c) => (people / categories) * (1 + (0.2 * (c - (categories - 1) / 2)) / categories),
  );
}

/** The value of a result that cannot be refused here. */
export function sound<Value>(
  result: { ok: true; value: Value } | { ok: false; problem: { message: { en: string } } },
): Value {
  if (result.ok) return result.value;
  throw new Error(result.problem.message.en);
}

const without = (score: readonly number[]): number[] => [MISSING, ...score, MISSING, MISSING];

/** The mean of 100 to 0 of every item. */
export const MEANS: readonly Measure[] = Array.from({ length: ITEMS }, (_, question) => ({
  question,
  score: without([100, 75, 50, 25, 0]),
}));

/** Another rule: marks of ten. */
export const MARKS: readonly Measure[] = Array.from({ length: ITEMS }, (_, question) => ({
  question,
  score: without([10, 8, 5, 2, 0]),
}));

/** Mean, rate without don't-know, and the share of each of six options, of every item. */
export const FULL: readonly Measure[] = Array.from({ length: ITEMS }, (_, question) => [
  { question, score: without([100, 75, 50, 25, 0]) },
  { question, score: without([1, 1, 0, 0, 0]) },
  ...[1, 2, 3, 4, 5, 6].map((option) => ({
    question,
    score: [MISSING, ...[1, 2, 3, 4, 5, 6].map((code) => (code === option ? 1 : 0)), MISSING],
  })),
]).flat();
