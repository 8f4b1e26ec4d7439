// Which places are surely better or worse than one place, for each place by itself.
import { type Question, type SettledPlaces, upperQuantile } from './joint-comparison.ts';

/** `both` bounds the rank on both sides; `best` says only how good a place may be, `worst` only how bad. */
export type RankSides = 'both' | 'best' | 'worst';

/** One place's questions, one entry another place: 1 while it is open whether that one is better, or worse. */
interface OpenQuestions {
  readonly better: Uint8Array;
  readonly worse: Uint8Array;
}

export function settleOneByOne(question: Question, sides: RankSides): SettledPlaces {
  const { places } = question.model;
  const surelyBetter = new Int32Array(places);
  const surelyWorse = new Int32Array(places);
  const criticalValue = new Float64Array(places);
  for (let place = 0; place < places; place += 1) {
    const open = questionsOf(place, places, sides);
    criticalValue[place] = settle(question, place, open);
    if (sides !== 'worst') surelyBetter[place] = closedIn(open.better);
    if (sides !== 'best') surelyWorse[place] = closedIn(open.worse);
  }
  return { surelyBetter, surelyWorse, criticalValue };
}

// All but the open ones, and the place itself.
function closedIn(open: Uint8Array): number {
  return open.reduce((count, each) => count - each, open.length - 1);
}

function questionsOf(place: number, places: number, sides: RankSides): OpenQuestions {
  const better = new Uint8Array(places).fill(sides === 'worst' ? 0 : 1);
  const worse = new Uint8Array(places).fill(sides === 'best' ? 0 : 1);
  better[place] = 0;
  worse[place] = 0;
  return { better, worse };
}

/** Closes what is settled, and answers the critical value of the last step. */
function settle(
  { model, estimate, drawn, level, isStepwise }: Question,
  place: number,
  open: OpenQuestions,
): number {
  const precision = model.differencePrecision.subarray(place * model.places, (place + 1) * model.places);
  for (;;) {
    const maxima = Float64Array.from(drawn, (errors) => largestAround(place, errors, precision, open));
    const square = upperQuantile(maxima, level);
    const settled = closeQuestions(place, estimate, precision, square, open);
    if (settled === 0 || !isStepwise) return Math.sqrt(square);
  }
}

function largestAround(
  place: number,
  errors: Float64Array,
  precision: Float64Array,
  open: OpenQuestions,
): number {
  const here = errors[place] ?? 0;
  let largest = 0;
  for (let other = 0; other < errors.length; other += 1) {
    const difference = here - (errors[other] ?? 0);
    if ((difference > 0 ? open.worse : open.better)[other] === 0) continue;
    const square = difference * difference * (precision[other] ?? 0);
    if (square > largest) largest = square;
  }
  return largest;
}

function closeQuestions(
  place: number,
  estimate: Float64Array,
  precision: Float64Array,
  square: number,
  { better, worse }: OpenQuestions,
): number {
  let settled = 0;
  for (let other = 0; other < estimate.length; other += 1) {
    const difference = (estimate[place] ?? 0) - (estimate[other] ?? 0);
    const side = difference > 0 ? worse : better;
    if (side[other] === 0 || difference * difference * (precision[other] ?? 0) <= square) continue;
    side[other] = 0;
    settled += 1;
  }
  return settled;
}
