// Scores and rates from answers by a questionnaire's scoring rule, don't-knows as the rule says.

/** What each answer is worth; the code is the place in the list. */
export interface ScoringRule {
  /** score of each option, or undefined for "don't know" and its like */
  readonly scores: readonly (number | undefined)[];
  /** left out of the base, or given a score of their own (0 makes them unsatisfied) */
  readonly dontKnow: 'left-out' | { readonly scoredAs: number };
}

/**
 * The score of each answer, NaN for rows that are not in the base: missing answers, and don't-knows that are left out.
 * The index is the mean of this column among rows that have one (`within`, then `meansOf`).
 * @param answer option code of each row, -1 where not answered
 * @example scoresOf(Int32Array.of(0, 2, 3), { scores: [100, 50, 0, undefined], dontKnow: 'left-out' }) // 100, 0, NaN
 */
export function scoresOf(answer: Int32Array, { scores, dontKnow }: ScoringRule): Float64Array {
  const unknown = dontKnow === 'left-out' ? Number.NaN : dontKnow.scoredAs;
  return Float64Array.from(answer, (code) => (code < 0 ? Number.NaN : (scores[code] ?? unknown)));
}

/**
 * 1 for answers that count as satisfied, 0 for others, NaN outside the base: the rate is its mean.
 * @param least the least score that satisfies
 * @example satisfiedOf(Int32Array.of(0, 1, 2), { scores: [100, 50, 0], dontKnow: 'left-out' }, 50) // 1, 1, 0
 */
export function satisfiedOf(answer: Int32Array, rule: ScoringRule, least: number): Float64Array {
  return scoresOf(answer, rule).map((score) => (Number.isNaN(score) ? score : score >= least ? 1 : 0));
}

/**
 * The index of several items: the mean of a row's scores, NaN unless at least `least` of them are there.
 * @example indexOf([Float64Array.of(100, 50), Float64Array.of(50, Number.NaN)], 1) // 75, 50
 */
export function indexOf(items: readonly Float64Array[], least: number): Float64Array {
  return (items[0] ?? new Float64Array()).map((_, row) => {
    const known = items.map((item) => item[row] ?? Number.NaN).filter((score) => !Number.isNaN(score));
    return known.length < least ? Number.NaN : known.reduce((sum, score) => sum + score, 0) / known.length;
  });
}
