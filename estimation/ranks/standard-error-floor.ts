// A standard error for comparing shares that never says "certain" because everybody happened to agree.
import { effectiveRespondents, type ShareEvidence } from '../intervals/proportion-interval.ts';

/**
 * The larger of the design's standard error and √(p̃(1 - p̃)/(n* + 2)), p̃ = (n* p + 1)/(n* + 2): one imagined
 * yes and one imagined no for each of two samples compared (Agresti and Caffo 2000, The American Statistician 54(4),
 * pp. 280-288; after Agresti and Coull 1998, 52(2), pp. 119-126). n* is the effective sample of the share.
 * @example flooredStandardError({ value: 1, standardError: 0, degreesOfFreedom: 97, n: 98, kishN: 98 }) // √(0.99 × 0.01 / 100)
 */
export function flooredStandardError(evidence: ShareEvidence): number {
  const effective = Math.min(evidence.n, effectiveRespondents(evidence));
  const share = (effective * evidence.value + 1) / (effective + 2);
  return Math.max(evidence.standardError ?? 0, Math.sqrt((share * (1 - share)) / (effective + 2)));
}
