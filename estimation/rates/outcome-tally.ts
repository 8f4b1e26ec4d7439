// Outcome rates with their e, and how it was got, from the outcomes of single units, weighted or not.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import { eligibilityShare, type OutcomeCounts, type OutcomeRates, outcomeRates } from './outcome-rates.ts';

/** How the share of unknown units taken as eligible was got. */
export type EligibilitySource =
  | { readonly from: 'proportional'; readonly ineligible: number }
  | { readonly from: 'given'; readonly value: number; readonly source: Bilingual }
  | { readonly from: 'all' | 'none' };

export interface RatesWithEligibility {
  readonly rates: OutcomeRates;
  /** e; undefined while nothing is known: the rates that use it are those of e = 1 */
  readonly eligibility: number | undefined;
  /** to be printed with the rates */
  readonly how: Bilingual;
}

/**
 * All rates with e by the way asked for: `proportional` takes it from the units of known eligibility (CASRO; AAPOR
 * 2023, Standard Definitions, 10th edition, appendix on estimating e), `all` and `none` are its ends, and a `given`
 * value names its source. Sums of base weights make weighted rates.
 * Refuses what `outcomeRates` refuses, and ineligible units that are no count.
 * @example ratesWithEligibility({ I: 60, P: 0, R: 20, NC: 20, O: 0, UH: 100, UO: 0 }, { from: 'proportional', ineligible: 40 })
 */
export function ratesWithEligibility(
  counts: OutcomeCounts,
  source: EligibilitySource,
): Result<RatesWithEligibility> {
  if (source.from === 'proportional' && !(source.ineligible >= 0 && source.ineligible < Infinity)) {
    const details = { outcome: 'ineligible', count: source.ineligible };
    return refused(problem('outcome-count-not-a-count', details, 'ineligible'));
  }
  const eligibility = eligibilityOf(counts, source);
  const rates = outcomeRates(counts, eligibility ?? 1);
  return rates.ok ? ok({ rates: rates.value, eligibility, how: wordsOf(source) }) : rates;
}

function eligibilityOf(counts: OutcomeCounts, source: EligibilitySource): number | undefined {
  if (source.from === 'given') return source.value;
  if (source.from !== 'proportional') return source.from === 'all' ? 1 : 0;
  const { I, P, R, NC, O } = counts;
  return eligibilityShare(I + P + R + NC + O, source.ineligible);
}

function wordsOf(source: EligibilitySource): Bilingual {
  return source.from === 'given' ? source.source : HOW[source.from];
}

const HOW = {
  proportional: {
    zh: '按已知是否合格的单位的合格比例推算(CASRO 法)',
    en: 'the share eligible among units of known eligibility (CASRO)',
  },
  all: { zh: '未知单位全部当作合格', en: 'all unknown units taken as eligible' },
  none: { zh: '未知单位全部当作不合格', en: 'all unknown units taken as not eligible' },
} as const satisfies Record<Exclude<EligibilitySource['from'], 'given'>, Bilingual>;

/**
 * Units by outcome: one each, or the sum of their base weights.
 * Refuses a weight that is not finite and positive, with its row.
 * @example tallyOutcomes(['I', 'R', 'NC'], Float64Array.of(2, 1, 1)) // I 2, R 1, NC 1
 */
export function tallyOutcomes(
  outcomes: readonly (keyof OutcomeCounts)[],
  weight?: Float64Array,
): Result<OutcomeCounts> {
  if (weight && weight.length !== outcomes.length) throw new RangeError('one weight for each unit');
  const wrong = weight?.findIndex((w) => !(w > 0 && w < Number.POSITIVE_INFINITY)) ?? -1;
  if (wrong >= 0) {
    const details = { row: wrong + 1, weight: weight?.[wrong] ?? 0 };
    return refused(problem('weight-not-positive', details, `row ${wrong + 1}`));
  }
  const counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0 };
  for (const [row, outcome] of outcomes.entries()) counts[outcome] += weight?.[row] ?? 1;
  return ok(counts);
}
