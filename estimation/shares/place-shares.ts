// What a results screen needs: from columns of interviews to shares by place and overall, each with its
// error, its interval and whether it may be shown. Nothing that comes out is NaN. It does not know questions,
// options or place names.
import { ok, type Problem, type Result, refused } from '#base';
import type { Domains } from '../design/domains.ts';
import { type Estimate, type Estimates, estimateAt, estimateSound } from '../estimators/estimate.ts';
import { meanOf } from '../estimators/ratio.ts';
import { effectiveRespondents, type Interval, proportionInterval } from '../intervals/proportion-interval.ts';
import { whyUnreliable } from '../intervals/reliability.ts';
import { problem } from '../problems.ts';
import { withFittedErrors } from './fitted-places.ts';
import type { PlaceSample } from './place-sample.ts';

/** A share of the respondents in one domain; what cannot be had is undefined. */
export interface ShareFigure {
  /** respondents in the domain */
  readonly n: number;
  /** 0 to 1 */
  readonly share: number | undefined;
  /** by the design; 0 where all agree, which the interval does not take at its word */
  readonly standardError: number | undefined;
  readonly interval: Interval | undefined;
  /** how many equally weighted, independent respondents would know as much */
  readonly effectiveRespondents: number | undefined;
  readonly deff: number | undefined;
  /** whether it may be shown; if not, `whyUnreliable` says why */
  readonly isReliable: boolean;
  readonly whyUnreliable: Problem | undefined;
}

/** One question's shares. */
export interface PlaceShares {
  /** one figure a place, in the order of the populations */
  readonly places: readonly ShareFigure[];
  /** places weighted to their populations; covers only places with respondents */
  readonly overall: ShareFigure;
}

/**
 * The share of an answer, by place and overall: domain ratios Σwy/Σw (`meanOf`) with Taylor errors,
 * Korn-Graubard intervals and the presentation rules of `whyUnreliable`. For a question of several choices
 * call it once an option.
 * Refuses an answer outside [0, 1], and a place with one respondent under the rule `fail`.
 * @param answer 1 yes, 0 no, NaN not in the domain (not asked, or don't-know where the rule leaves it out)
 * @example
 * const sample = sampleByPlace({
 *   place: Int32Array.of(0, 0, 0, 1, 1), population: Float64Array.of(300, 100), lonely: 'adjust',
 * });
 * if (sample.ok) estimateShares(sample.value, Float64Array.of(1, 1, 0, 0, Number.NaN));
 * // places 2/3 of n = 3 and 0 of n = 1; overall (100 × 2 + 50 × 0)/(100 × 3 + 50) = 4/7
 * @throws RangeError when the answers are not as many as the respondents
 */
export function estimateShares(sample: PlaceSample, answer: Float64Array, level = 0.95): Result<PlaceShares> {
  const trouble = badAnswer(sample, answer);
  if (trouble) return refused(trouble);
  const byPlace = estimatesIn(sample, sample.byPlace, answer);
  if (!byPlace.ok) return byPlace;
  const overall = estimatesIn(sample, sample.overall, answer);
  if (!overall.ok) return overall;
  const figure = (place: number): ShareFigure => figureOf(estimateAt(byPlace.value, place), level);
  return ok({
    places: Array.from({ length: byPlace.value.count }, (_, place) => figure(place)),
    overall: figureOf(estimateAt(overall.value, 0), level),
  });
}

function estimatesIn(sample: PlaceSample, domains: Domains, answer: Float64Array): Result<Estimates> {
  const found = estimateSound(sample.design, meanOf(answer), { domains });
  if (!found.ok || sample.adjustments.length === 0) return found;
  return withFittedErrors(sample, domains, answer, found.value);
}

/**
 * `estimateShares` for the whole alone: what it costs does not grow with the places.
 * Refuses and throws the same.
 * @example estimateShareOverall(placeSample, Float64Array.of(1, 1, 0, 0, 1)).value.share // 0.625
 */
export function estimateShareOverall(
  sample: PlaceSample,
  answer: Float64Array,
  level = 0.95,
): Result<ShareFigure> {
  const trouble = badAnswer(sample, answer);
  if (trouble) return refused(trouble);
  const overall = estimatesIn(sample, sample.overall, answer);
  return overall.ok ? ok(figureOf(estimateAt(overall.value, 0), level)) : overall;
}

function badAnswer({ design }: PlaceSample, answer: Float64Array): Problem | undefined {
  if (answer.length !== design.rows) throw new RangeError('one answer for each respondent');
  // A loop, not `findIndex`: every option of every question passes here.
  for (let row = 0; row < answer.length; row += 1) {
    const value = answer[row] ?? 0;
    if (value < 0 || value > 1)
      return problem('share-answer-out-of-range', { row: row + 1, value }, `row ${row + 1}`);
  }
  return undefined;
}

const NO_FIGURE: ShareFigure = {
  n: 0,
  share: undefined,
  standardError: undefined,
  interval: undefined,
  effectiveRespondents: undefined,
  deff: undefined,
  isReliable: false,
  whyUnreliable: problem('figure-without-answers', {}),
};

function figureOf(found: Estimate | undefined, level: number): ShareFigure {
  if (found === undefined) return NO_FIGURE;
  const interval = proportionInterval(found, { level });
  const why = whyUnreliable(found, interval);
  return {
    n: found.n,
    share: found.value,
    standardError: interval && found.standardError,
    interval,
    effectiveRespondents: interval && effectiveRespondents(found),
    deff: found.deff,
    isReliable: why === undefined,
    whyUnreliable: why,
  };
}
