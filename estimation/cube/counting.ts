// Filling the cube: one addition an answer. The cube is a sum, so interviews can be added, taken back and counted
// apart, on any day and machine, and put together; an interview costs as many additions as it has answers.
import type { AnswerRows } from './answer-rows.ts';
import type { Cube } from './layout.ts';

/** Units from (included) to (excluded), for workers that share one cube. */
export interface UnitRange {
  readonly from: number;
  readonly to: number;
}

/**
 * Adds all answers of all rows, or of those whose unit lies in a range. Each unit's sums are taken in the order of its
 * rows, so any number of workers, each with a range of its own, gives the same bits as one.
 * @example
 * appendAnswers(cube, answers);
 * cube.weight[0] // 20: ten by the answers that the cube holds already, ten more
 */
export function appendAnswers(cube: Cube, answers: AnswerRows, range?: UnitRange): void {
  if (range !== undefined) addWithin(cube, answers, range);
  else addAll(cube, answers);
}

const AT_ONCE = 14;

// Fourteen questions a pass over the rows, the rest one by one.
function addAll(cube: Cube, answers: AnswerRows): void {
  const questions = cube.layout.codesOf.length;
  const whole = questions - (questions % AT_ONCE);
  for (let first = 0; first < whole; first += AT_ONCE) {
    addWeights(cube, answers, first);
    addCounts(cube, answers, first);
  }
  for (let question = whole; question < questions; question += 1) addQuestion(cube, answers, question);
}

// The loops that everything waits for: fourteen answers are written out, since a loop over them costs half as much
// again, and weights and counts go apart, since together they cost a quarter more.
function addWeights({ layout, weight }: Cube, answers: AnswerRows, first: number): void {
  const { rows, unit, weight: rowWeight, places } = answers;
  const { width } = layout;
  const questions = layout.codesOf.length;
  for (let row = 0, place = first; row < rows; row += 1, place += questions) {
    const base = (unit[row] ?? 0) * width;
    const w = rowWeight[row] ?? 0;
    addWeight(weight, base + placeAt(places, place), w);
    addWeight(weight, base + placeAt(places, place + 1), w);
    addWeight(weight, base + placeAt(places, place + 2), w);
    addWeight(weight, base + placeAt(places, place + 3), w);
    addWeight(weight, base + placeAt(places, place + 4), w);
    addWeight(weight, base + placeAt(places, place + 5), w);
    addWeight(weight, base + placeAt(places, place + 6), w);
    addWeight(weight, base + placeAt(places, place + 7), w);
    addWeight(weight, base + placeAt(places, place + 8), w);
    addWeight(weight, base + placeAt(places, place + 9), w);
    addWeight(weight, base + placeAt(places, place + 10), w);
    addWeight(weight, base + placeAt(places, place + 11), w);
    addWeight(weight, base + placeAt(places, place + 12), w);
    addWeight(weight, base + placeAt(places, place + 13), w);
  }
}

function addCounts({ layout, count }: Cube, { rows, unit, places }: AnswerRows, first: number): void {
  const { width } = layout;
  const questions = layout.codesOf.length;
  for (let row = 0, place = first; row < rows; row += 1, place += questions) {
    const base = (unit[row] ?? 0) * width;
    addHead(count, base + placeAt(places, place));
    addHead(count, base + placeAt(places, place + 1));
    addHead(count, base + placeAt(places, place + 2));
    addHead(count, base + placeAt(places, place + 3));
    addHead(count, base + placeAt(places, place + 4));
    addHead(count, base + placeAt(places, place + 5));
    addHead(count, base + placeAt(places, place + 6));
    addHead(count, base + placeAt(places, place + 7));
    addHead(count, base + placeAt(places, place + 8));
    addHead(count, base + placeAt(places, place + 9));
    addHead(count, base + placeAt(places, place + 10));
    addHead(count, base + placeAt(places, place + 11));
    addHead(count, base + placeAt(places, place + 12));
    addHead(count, base + placeAt(places, place + 13));
  }
}

function placeAt(places: AnswerRows['places'], index: number): number {
  return places[index] ?? 0;
}

function addWeight(weight: Float64Array, cell: number, w: number): void {
  weight[cell] = (weight[cell] ?? 0) + w;
}

function addHead(count: Int32Array, cell: number): void {
  count[cell] = (count[cell] ?? 0) + 1;
}

function addQuestion({ layout, weight, count }: Cube, answers: AnswerRows, question: number): void {
  const questions = layout.codesOf.length;
  for (let row = 0, place = question; row < answers.rows; row += 1, place += questions) {
    const cell = (answers.unit[row] ?? 0) * layout.width + (answers.places[place] ?? 0);
    weight[cell] = (weight[cell] ?? 0) + (answers.weight[row] ?? 0);
    count[cell] = (count[cell] ?? 0) + 1;
  }
}

// Runs of rows that lie in the range go through the same loops as all would: one run where rows stand in the order of
// their units.
function addWithin(cube: Cube, answers: AnswerRows, { from, to }: UnitRange): void {
  const { rows, unit } = answers;
  let begin = 0;
  while (begin < rows) {
    while (begin < rows && !((unit[begin] ?? 0) >= from && (unit[begin] ?? 0) < to)) begin += 1;
    let end = begin;
    while (end < rows && (unit[end] ?? 0) >= from && (unit[end] ?? 0) < to) end += 1;
    if (end > begin) addAll(cube, rowsBetween(answers, begin, end));
    begin = end;
  }
}

/** Some of the rows, in the same memory. */
function rowsBetween({ unit, weight, places, rows }: AnswerRows, from: number, to: number): AnswerRows {
  const questions = places.length / rows;
  return {
    rows: to - from,
    unit: unit.subarray(from, to),
    weight: weight.subarray(from, to),
    places: places.subarray(from * questions, to * questions),
  };
}

/**
 * Takes rows back that were appended with the same weights. A cell that nobody is left in is exactly zero again.
 * @example
 * appendAnswers(cube, answers);
 * retractAnswers(cube, answers);
 * cube.weight[0] // 10
 */
export function retractAnswers(cube: Cube, answers: AnswerRows): void {
  for (let row = 0; row < answers.rows; row += 1) addRow(cube, answers, row, -1);
}

function addRow({ layout, weight, count }: Cube, answers: AnswerRows, row: number, sign: 1 | -1): void {
  const questions = layout.codesOf.length;
  const base = (answers.unit[row] ?? 0) * layout.width;
  const w = sign * (answers.weight[row] ?? 0);
  for (let place = row * questions, end = place + questions; place < end; place += 1) {
    const cell = base + (answers.places[place] ?? 0);
    const left = (count[cell] ?? 0) + sign;
    if (left < 0) throw new RangeError(`row ${row + 1} was never appended`);
    count[cell] = left;
    weight[cell] = left === 0 ? 0 : (weight[cell] ?? 0) + w;
  }
}

/**
 * Adds another cube of the same layout. Merged in a fixed order, parts give the same bits whoever counted them.
 * @example
 * const other = emptyCube(layout);
 * mergeCubes(other, cube);
 * other.weight[0] // 10
 */
export function mergeCubes(into: Cube, other: Cube): void {
  if (into.weight.length !== other.weight.length || into.layout.width !== other.layout.width)
    throw new RangeError('cubes of one layout only');
  for (let cell = 0; cell < into.weight.length; cell += 1) {
    into.weight[cell] = (into.weight[cell] ?? 0) + (other.weight[cell] ?? 0);
    into.count[cell] = (into.count[cell] ?? 0) + (other.count[cell] ?? 0);
  }
}
