// Whether a share may be shown at all. A rule that says no comes with words for the screen.
import type { Problem } from '#base';
import { problem } from '../problems.ts';
import { effectiveRespondents, type Interval, type ShareEvidence } from './proportion-interval.ts';

const EFFECTIVE_NEEDED = 30;
const DEGREES_OF_FREEDOM_NEEDED = 8;
const NARROW = 0.05;
const WIDE = 0.3;
const WIDE_FOR_SHARE = 1.3;

/**
 * Why a share should not be shown; undefined when it may be. The rules of Parker et al. 2017, NCHS Data
 * Presentation Standards for Proportions (Vital and Health Statistics 2(175)): an effective sample of 30;
 * then an interval at most 0.05 wide passes, one 0.30 or wider fails, and between them it must not exceed 130
 * % of the share. Fewer than 8 degrees of freedom, where NCHS asks a statistician to look, count as
 * unreliable: a screen has none. The complement of a shown share may fail the last rule; it is not judged
 * here.
 */
export function whyUnreliable(evidence: ShareEvidence, interval: Interval | undefined): Problem | undefined {
  if (interval === undefined) return problem('figure-without-error', { respondents: evidence.n });
  const effective = Math.min(evidence.n, effectiveRespondents(evidence));
  if (effective < EFFECTIVE_NEEDED) {
    const details = { effective: Math.floor(effective), needed: EFFECTIVE_NEEDED };
    return problem('figure-too-few-respondents', details);
  }
  const { degreesOfFreedom } = evidence;
  if (degreesOfFreedom < DEGREES_OF_FREEDOM_NEEDED) {
    const details = { degreesOfFreedom, needed: DEGREES_OF_FREEDOM_NEEDED };
    return problem('figure-too-few-degrees-of-freedom', details);
  }
  return whyTooWide(evidence.value, interval.high - interval.low);
}

function whyTooWide(share: number, width: number): Problem | undefined {
  if (width <= NARROW) return undefined;
  if (width >= WIDE) {
    return problem('figure-interval-too-wide', { width: Math.round(width * 100), limit: WIDE * 100 });
  }
  if (width <= WIDE_FOR_SHARE * share) return undefined;
  const relativeWidth = share > 0 ? Math.round((width / share) * 100) : '∞';
  return problem('figure-interval-too-wide-for-share', { relativeWidth, limit: WIDE_FOR_SHARE * 100 });
}
