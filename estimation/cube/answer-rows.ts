// Answers as the cube reads them: one column of units, one of weights, and the answers of a respondent side by side,
// each as its place among the cells of a unit. Checked once, here, so that the counting need not.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { CubeLayout } from './layout.ts';

export interface AnswerRows {
  readonly rows: number;
  /** unit of each row */
  readonly unit: Int32Array;
  /** weight of each row, above zero */
  readonly weight: Float64Array;
  /** offset + code of each answer, respondent after respondent */
  readonly places: Uint8Array | Uint16Array;
}

/** One entry a row; `codes` has one column a question. */
export interface AnswerColumns {
  readonly unit: Int32Array;
  readonly weight: Float64Array;
  readonly codes: readonly (Uint8Array | Uint16Array | Int32Array)[];
}

/**
 * Refuses a unit that does not exist, a weight that is not finite and positive, and a code that the question does
 * not have, each with its row from 1.
 * @throws RangeError when the columns differ in length or are not one a question
 * @example answerRows(layout, { unit: Int32Array.of(0, 1), weight: Float64Array.of(10, 20), codes: [Uint8Array.of(2, 0)] })
 */
export function answerRows(layout: CubeLayout, { unit, weight, codes }: AnswerColumns): Result<AnswerRows> {
  const rows = unit.length;
  const isAligned =
    codes.length === layout.codesOf.length && [weight, ...codes].every((c) => c.length === rows);
  if (!isAligned) throw new RangeError('one unit, one weight and one code a question for each row');
  const trouble = badUnit(layout, unit) ?? badWeight(weight);
  if (trouble) return refused(trouble);
  const cells = rows * codes.length;
  const places = layout.width <= 256 ? new Uint8Array(cells) : new Uint16Array(cells);
  for (const [question, column] of codes.entries()) {
    const wrong = interleave(places, column, question, layout);
    if (wrong >= 0) return refused(badCode(wrong, question, column[wrong] ?? -1, layout));
  }
  return ok({ rows, unit, weight, places });
}

/**
 * The same answers with w² for w: appended to a second cube they give Σ w², which respondents drawn one by one need.
 * @example squaredWeights(answers).weight // 100, 100, 400, 400
 */
export function squaredWeights(answers: AnswerRows): AnswerRows {
  return { ...answers, weight: answers.weight.map((each) => each * each) };
}

// The first row whose code does not exist, or -1.
function interleave(
  places: Uint8Array | Uint16Array,
  column: Uint8Array | Uint16Array | Int32Array,
  question: number,
  { codesOf, offsetOf }: CubeLayout,
): number {
  const [most, offset, step] = [codesOf[question] ?? 0, offsetOf[question] ?? 0, codesOf.length];
  for (let row = 0, place = question; row < column.length; row += 1, place += step) {
    const code = column[row] ?? -1;
    if (code < 0 || code >= most) return row;
    places[place] = offset + code;
  }
  return -1;
}

function badUnit({ units }: CubeLayout, unit: Int32Array): Problem | undefined {
  const row = unit.findIndex((each) => each < 0 || each >= units);
  if (row < 0) return undefined;
  const details = { row: row + 1, unit: (unit[row] ?? 0) + 1, units };
  return problem('unit-unknown', details, `row ${row + 1}`);
}

function badWeight(weight: Float64Array): Problem | undefined {
  const row = weight.findIndex((each) => !(each > 0 && each < Number.POSITIVE_INFINITY));
  if (row < 0) return undefined;
  return problem('weight-not-positive', { row: row + 1, weight: weight[row] ?? 0 }, `row ${row + 1}`);
}

function badCode(row: number, question: number, code: number, { codesOf }: CubeLayout): Problem {
  const details = { row: row + 1, question: question + 1, code, most: (codesOf[question] ?? 1) - 1 };
  return problem('answer-code-unknown', details, `row ${row + 1}, question ${question + 1}`);
}
