// From a scheme's margins to columns of cells: which respondents stand in which cell, and the people each shall stand for.
// Pure: values in, margins or a problem out.
import type { Problem } from '#base';
import type { Margin, PlaceSample } from '#estimation';
import type { Answers, Question, Questionnaire } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import { problem } from '../problems.ts';
import type { NamedPlace, ResponseFacts } from './response-facts.ts';
import { mixesVillages, responseFault } from './response-step.ts';

export interface Weighable {
  readonly questionnaire: Questionnaire;
  readonly places: readonly NamedPlace[];
  readonly answers: readonly Answers[];
  /** under villages' weights */
  readonly sample: PlaceSample;
  /** undefined where the scheme asks for no classes of non-response */
  readonly response?: ResponseFacts | undefined;
}

type WantedMargin = WeightingScheme['margins'][number];

const CELLS_MOST = 60;
/** How far percentages may sum from 100. */
const WHOLE_WITHIN = 0.5;

/** Problems: those of `weighting-…`, each with its question and option. */
export function schemeFault(questionnaire: Questionnaire, scheme: WeightingScheme): Problem | undefined {
  const ids = scheme.margins.map(({ questionId }) => questionId);
  const twice = ids.find((id, nth) => ids.indexOf(id) !== nth);
  if (twice !== undefined) return problem('weighting-question-twice', { question: twice }, twice);
  const faults = scheme.margins.flatMap(
    (margin) => marginFault(questionnaire, scheme.isInShares, margin) ?? [],
  );
  return faults[0] ?? trimFault(scheme) ?? responseFault(scheme);
}

function trimFault({ trim }: WeightingScheme): Problem | undefined {
  if (!trim) return undefined;
  const { least, most } = trim;
  const holds = least > 0 && least < 1 && most > 1 && most <= 100;
  return holds ? undefined : problem('weighting-trim-out-of-range', { least, most }, 'trim');
}

function marginFault(
  { questions }: Questionnaire,
  isInShares: boolean,
  { questionId, cells }: WantedMargin,
): Problem | undefined {
  const question = questions.find(({ id }) => id === questionId);
  const about = { question: questionId };
  if (!question) return problem('weighting-question-unknown', about, questionId);
  if (question.kind !== 'single') return problem('weighting-question-not-single', about, questionId);
  const size = { ...about, cells: cells.length };
  if (cells.length > CELLS_MOST)
    return problem('weighting-cells-too-many', { ...size, most: CELLS_MOST }, questionId);
  if (cells.length < 2) return problem('weighting-cells-too-few', size, questionId);
  return codeFault(question, cells) ?? totalFault(question, isInShares, cells);
}

function codeFault({ id, options }: Question, cells: WantedMargin['cells']): Problem | undefined {
  const codes = cells.flatMap((cell) => cell.codes);
  const unknown = codes.find((code) => !options.some((option) => option.code === code));
  if (unknown !== undefined)
    return problem('weighting-option-unknown', { question: id, option: unknown }, `${id} ${unknown}`);
  const twice = codes.find((code, nth) => codes.indexOf(code) !== nth);
  return twice === undefined
    ? undefined
    : problem('weighting-option-twice', { question: id, option: twice }, `${id} ${twice}`);
}

function totalFault(
  question: Question,
  isInShares: boolean,
  cells: WantedMargin['cells'],
): Problem | undefined {
  const { id } = question;
  const bad = cells.find(({ total }) => !(total > 0 && total < Number.POSITIVE_INFINITY));
  if (bad) {
    const option = labelOf(question, bad.codes);
    return problem(
      'weighting-total-not-positive',
      { question: id, option, total: bad.total },
      `${id} ${option}`,
    );
  }
  const sum = cells.reduce((all, { total }) => all + total, 0);
  const isOff = isInShares && Math.abs(sum - 100) > WHOLE_WITHIN;
  return isOff
    ? problem('weighting-shares-not-whole', { question: id, sum: Math.round(sum * 100) / 100 }, id)
    : undefined;
}

function labelOf({ options }: Question, codes: readonly string[]): string {
  return codes.map((code) => options.find((option) => option.code === code)?.label ?? code).join('、');
}

const NOT_ANSWERED = '未回答 / not answered';

/**
 * The margins of a scheme that `schemeFault` passes, villages first where they are kept.
 * @param started the sample under the weights to which the margins are fitted
 */
export function marginsOf(
  weighable: Weighable,
  started: PlaceSample,
  scheme: WeightingScheme,
): readonly Margin[] {
  const asked = scheme.margins.map((margin) =>
    questionMargin({ ...weighable, sample: started }, scheme.isInShares, margin),
  );
  const isVillages = scheme.keepsVillages && (asked.length > 0 || mixesVillages(scheme));
  return isVillages ? [villageMargin(weighable), ...asked] : asked;
}

function villageMargin({ places, sample: { design } }: Weighable): Margin {
  const covered = [...design.unitsInStratum.keys()].filter(
    (place) => (design.unitsInStratum[place] ?? 0) > 0,
  );
  const cellOf = new Map(covered.map((place, cell) => [place, cell]));
  const cell = design.stratum.map((place) => cellOf.get(place) ?? -1);
  return {
    name: '村（社区） / villages',
    cell,
    totals: sumsBy(cell, design.weight, covered.length),
    labels: covered.map((place) => places[place]?.name ?? ''),
  };
}

// Whoever did not answer keeps the part of the people that the first weights give; the totals share out the rest.
function questionMargin(
  { questionnaire, answers, sample: { design } }: Weighable,
  isInShares: boolean,
  { questionId, cells }: WantedMargin,
): Margin {
  const question = questionnaire.questions.find(({ id }) => id === questionId);
  if (!question) throw new Error(`no question ${questionId}`);
  const cell = Int32Array.from(answers, (each) => {
    const code = each[questionId]?.chosen[0];
    const found = code === undefined ? -1 : cells.findIndex(({ codes }) => codes.includes(code));
    return found < 0 ? cells.length : found;
  });
  const base = sumsBy(cell, design.weight, cells.length + 1);
  const people = base.reduce((sum, each) => sum + each, 0);
  const sum = cells.reduce((all, { total }) => all + total, 0);
  const whole = isInShares ? people : sum;
  const missing = (base[cells.length] ?? 0) / people;
  const totals = cells.map(({ total }) => (total / sum) * whole * (1 - missing));
  const labels = cells.map(({ codes }) => labelOf(question, codes));
  const isAnyMissing = missing > 0;
  return {
    name: `${question.id} ${question.text}`,
    cell,
    totals: Float64Array.from(isAnyMissing ? [...totals, whole * missing] : totals),
    labels: isAnyMissing ? [...labels, NOT_ANSWERED] : labels,
  };
}

export function sumsBy(cell: Int32Array, weight: Float64Array, count: number): Float64Array {
  const sums = new Float64Array(count);
  for (const [row, at] of cell.entries()) sums[at] = (sums[at] ?? 0) + (weight[row] ?? 0);
  return sums;
}
