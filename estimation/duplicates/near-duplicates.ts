// Interviews that are too alike: for every respondent the most similar other one of the same place. It knows answer
// codes only, and accuses nobody: people do agree.

/** Answers of one word pair: eight to a word of 32 bits, fifteen to a pair, so that a sum of matches fits four bits. */
const PER_PAIR = 15;
const PER_WORD = 8;

/** Codes side by side, four bits each. */
export interface PackedAnswers {
  readonly rows: number;
  readonly questions: number;
  /** pairs of words of each row, row after row */
  readonly words: Int32Array;
  readonly pairs: number;
}

/**
 * @param codes one column a question, codes from 0 to 15
 * @throws RangeError for a code beyond 15 or columns of different lengths
 * @example packAnswers([Uint8Array.of(1, 2), Uint8Array.of(3, 3)])
 */
export function packAnswers(codes: readonly (Uint8Array | Uint16Array)[]): PackedAnswers {
  const rows = codes[0]?.length ?? 0;
  const pairs = Math.max(1, Math.ceil(codes.length / PER_PAIR));
  const words = new Int32Array(rows * pairs * 2);
  for (const [question, column] of codes.entries()) {
    if (column.length !== rows || column.some((code) => code > 15))
      throw new RangeError('codes from 0 to 15, one a row');
    const within = question % PER_PAIR;
    const word = Math.floor(question / PER_PAIR) * 2 + (within < PER_WORD ? 0 : 1);
    const shift = 4 * (within % PER_WORD);
    for (let row = 0; row < rows; row += 1) {
      const at = row * pairs * 2 + word;
      words[at] = (words[at] ?? 0) | ((column[row] ?? 0) << shift);
    }
  }
  return { rows, questions: codes.length, words, pairs };
}

/** Entry a row: the most similar other row of the same place and how many answers they share; -1 and 0 for none. */
export interface Nearest {
  readonly partner: Int32Array;
  readonly shared: Uint16Array;
}

/**
 * The maximum percent match of Kuriakose and Robbins (2016, Statistical Journal of the IAOS 32(3)): for
 * every row the largest number of equal answers with any other row of its place. All pairs of a place are compared,
 * some nanoseconds each. Which shares are suspicious depends on the questionnaire: lay them beside those of other places,
 * and above 0.85 look at the interviews, never at a list of names (Simmons, Mercer, Schwarzer and Kennedy 2016, same
 * issue, on how often honest surveys pass it).
 * @param placeStart where each place's rows begin, and at the end their number: rows of a place stand together
 * @example nearestInPlace(packAnswers([Uint8Array.of(1, 1, 2), Uint8Array.of(3, 3, 3)]), Int32Array.of(0, 3)).shared
 */
export function nearestInPlace(answers: PackedAnswers, placeStart: Int32Array): Nearest {
  const fewest = new Uint16Array(answers.rows).fill(answers.questions + 1);
  const partner = new Int32Array(answers.rows).fill(-1);
  for (let place = 0; place + 1 < placeStart.length; place += 1) {
    const from = placeStart[place] ?? 0;
    const to = placeStart[place + 1] ?? 0;
    if (answers.pairs === 1) compareShort(answers.words, from, to, fewest, partner);
    else compareLong(answers, from, to, fewest, partner);
  }
  const shared = fewest.map((differing) => Math.max(0, answers.questions - differing));
  return { partner, shared };
}

// A group of four bits is not zero where two answers differ: their number by one multiplication.
function differing(one: number, other: number): number {
  const here = one | (one >>> 1);
  const there = other | (other >>> 1);
  const marks = ((here | (here >>> 2)) & 0x11111111) + ((there | (there >>> 2)) & 0x11111111);
  return Math.imul(marks, 0x11111111) >>> 28;
}

function wordAt(words: Int32Array, at: number): number {
  return words[at] ?? 0;
}

function compareShort(
  words: Int32Array,
  from: number,
  to: number,
  fewest: Uint16Array,
  partner: Int32Array,
): void {
  for (let one = from; one < to; one += 1) {
    const [low, high] = [wordAt(words, 2 * one), wordAt(words, 2 * one + 1)];
    let best = fewest[one] ?? 0;
    let nearest = partner[one] ?? -1;
    for (let other = one + 1; other < to; other += 1) {
      const apart = differing(low ^ wordAt(words, 2 * other), high ^ wordAt(words, 2 * other + 1));
      if (apart < best) [best, nearest] = [apart, other];
      if (apart < (fewest[other] ?? 0)) {
        fewest[other] = apart;
        partner[other] = one;
      }
    }
    fewest[one] = best;
    partner[one] = nearest;
  }
}

function compareLong(
  { words, pairs }: PackedAnswers,
  from: number,
  to: number,
  fewest: Uint16Array,
  partner: Int32Array,
): void {
  for (let one = from; one < to; one += 1) {
    for (let other = one + 1; other < to; other += 1) {
      let apart = 0;
      for (let pair = 0, a = 2 * one * pairs, b = 2 * other * pairs; pair < pairs; pair += 1, a += 2, b += 2)
        apart += differing(wordAt(words, a) ^ wordAt(words, b), wordAt(words, a + 1) ^ wordAt(words, b + 1));
      keep(one, other, apart, fewest, partner);
      keep(other, one, apart, fewest, partner);
    }
  }
}

function keep(row: number, other: number, apart: number, fewest: Uint16Array, partner: Int32Array): void {
  if (apart >= (fewest[row] ?? 0)) return;
  fewest[row] = apart;
  partner[row] = other;
}
