// What an interval's 95 % is worth where it is shown: measured, not taken from the label. A screen must not offer an
// interval whose promise fails.
import type { Problem } from '#base';
import { problem } from '../problems.ts';
import { effectiveRespondents, type ShareEvidence } from './proportion-interval.ts';

/** Ways to an interval for a share; `mean` is value ± t · error, as for any mean. */
export type PromisedMethod = 'beta' | 'wilson' | 'mean';

/**
 * `holds`: covers between 94 and 96 times in a hundred; `at-least`: 95 times or more, wider than it need be; `fails`:
 * less than 94 times for some true shares.
 */
export type IntervalPromise = 'holds' | 'at-least' | 'fails';

/** Effective answers on the rarer side (n* times the smaller of p and 1 - p) from which a method holds. */
const HOLDS_FROM: Readonly<Record<PromisedMethod, number>> = { beta: 200, wilson: 50, mean: 50 };

/**
 * The promise of a nominal 95 % interval for a share. Measured exactly for simple samples of 10 to 10,000 and by
 * simulation for strata, clusters and weights (`npm run bench -- coverage`; the erratic coverage of all such intervals
 * is that of Brown, Cai and DasGupta 2001, Statistical Science 16, pp. 101-133). With a rarer side below 50, Wilson's
 * covers as little as 86 % and the plain one 0 %; Korn and Graubard's never less than 95 %, often 98 %.
 * @example intervalPromise('mean', { value: 0.97, standardError: 0.02, degreesOfFreedom: 59, n: 60, kishN: 60 }) // fails
 */
export function intervalPromise(method: PromisedMethod, evidence: ShareEvidence): IntervalPromise {
  if (rarerSide(evidence) >= HOLDS_FROM[method]) return 'holds';
  return method === 'beta' ? 'at-least' : 'fails';
}

/**
 * Why a screen must not offer this interval; undefined when it may.
 * @example
 * whyNotOffered('mean', { value: 0.97, standardError: 0.02, degreesOfFreedom: 59, n: 60, kishN: 60 })?.code
 * // figure-interval-does-not-hold
 */
export function whyNotOffered(method: PromisedMethod, evidence: ShareEvidence): Problem | undefined {
  if (intervalPromise(method, evidence) !== 'fails') return undefined;
  const details = { method, fewer: Math.floor(rarerSide(evidence)), needed: HOLDS_FROM[method], percent: 95 };
  return problem('figure-interval-does-not-hold', details);
}

function rarerSide(evidence: ShareEvidence): number {
  const effective = Math.min(evidence.n, effectiveRespondents(evidence));
  return effective * Math.min(evidence.value, 1 - evidence.value);
}

/** Below so many degrees of freedom the t interval of a skewed mark covers as little as 92 times in a hundred. */
const MEAN_DEGREES_NEEDED = 29;

/**
 * Why the interval value ± t · error must not be offered for a mean of marks; undefined when it may. With ten
 * respondents it covered 92.5 times in a hundred, from thirty on 94 to 96 (`npm run bench -- coverage`).
 * @example whyMeanNotOffered({ degreesOfFreedom: 9 })?.code // figure-too-few-degrees-of-freedom
 */
export function whyMeanNotOffered({
  degreesOfFreedom,
}: Pick<ShareEvidence, 'degreesOfFreedom'>): Problem | undefined {
  if (degreesOfFreedom >= MEAN_DEGREES_NEEDED) return undefined;
  return problem('figure-too-few-degrees-of-freedom', { degreesOfFreedom, needed: MEAN_DEGREES_NEEDED });
}
