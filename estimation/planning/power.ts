// How likely a difference between two waves or two places is to be seen, and how small a one can be.
import { ok, type Result, refused } from '#base';
import { normalDistribution, normalQuantile } from '../distributions/normal.ts';
import { firstOutside, RANGES } from '../ranges.ts';

/** Two independent samples and the shares expected in them. */
export interface ChangePlan {
  readonly shares: readonly [before: number, after: number];
  /** interviews */
  readonly sizes: readonly [before: number, after: number];
  readonly deffs?: readonly [before: number, after: number];
  /** chance of a false alarm, 0.05 unless asked otherwise */
  readonly alpha?: number;
  /** chance of seeing it for `detectable`, 0.8 unless asked otherwise */
  readonly wantedPower?: number;
}

export interface ChangePower {
  readonly standardError: number;
  /** chance that the two-sided test calls the two different */
  readonly power: number;
  /** the smallest difference seen with the wanted power */
  readonly detectable: number;
}

/**
 * se = √(Σ deff_i p_i(1 - p_i)/n_i); power Φ(|p₂ - p₁|/se - z) + Φ(-|p₂ - p₁|/se - z), z = z_{1-α/2}; the smallest detectable difference
 * (z_{1-α/2} + z_power) se (Fleiss, Levin and Paik 2003, Statistical Methods for Rates and Proportions, 3rd ed.,
 * §4.2, without the continuity correction; deffs as in Kish 1965, §14.1).
 * @example powerOfChange({ shares: [0.5, 0.6], sizes: [388, 388] }) // power about 0.8
 */
export function powerOfChange(plan: ChangePlan): Result<ChangePower> {
  const { shares, sizes, deffs = [1, 1], alpha = 0.05, wantedPower = 0.8 } = plan;
  const trouble = firstOutside([
    ['share before', shares[0], RANGES.share],
    ['share after', shares[1], RANGES.share],
    ['size before', sizes[0], RANGES.positive],
    ['size after', sizes[1], RANGES.positive],
    ['deff before', deffs[0], RANGES.positive],
    ['deff after', deffs[1], RANGES.positive],
    ['alpha', alpha, RANGES.openShare],
    ['wantedPower', wantedPower, RANGES.openShare],
  ]);
  if (trouble) return refused(trouble);
  const variance = (part: 0 | 1): number => (deffs[part] * shares[part] * (1 - shares[part])) / sizes[part];
  const standardError = Math.sqrt(variance(0) + variance(1));
  const critical = normalQuantile(1 - alpha / 2);
  const detectable = (critical + normalQuantile(wantedPower)) * standardError;
  return ok({ standardError, power: chance(shares, standardError, critical), detectable });
}

// Two unanimous samples have no error: any difference is seen, none is not.
function chance([before, after]: ChangePlan['shares'], standardError: number, critical: number): number {
  if (standardError === 0) return before === after ? 0 : 1;
  const distance = Math.abs(after - before) / standardError;
  return normalDistribution(distance - critical) + normalDistribution(-distance - critical);
}

/**
 * Interviews in each of two samples for a difference to be seen with the wanted power:
 * n = (z_{1-α/2} + z_power)² Σ deff_i p_i(1 - p_i)/(p₂ - p₁)², rounded up (as above).
 * @example sizeForChange({ shares: [0.5, 0.6] }) // 385
 */
export function sizeForChange(plan: Omit<ChangePlan, 'sizes'>): Result<number> {
  const one = powerOfChange({ ...plan, sizes: [1, 1] });
  if (!one.ok) return one;
  const difference = Math.abs(plan.shares[1] - plan.shares[0]);
  const trouble = firstOutside([['difference', difference, RANGES.positive]]);
  return trouble ? refused(trouble) : ok(Math.max(1, Math.ceil((one.value.detectable / difference) ** 2)));
}

/** Places that shall be ranked. */
export interface RankPlan {
  readonly places: number;
  readonly share: number;
  /** two places this far apart shall be told apart */
  readonly difference: number;
  readonly deff?: number;
  readonly alpha?: number;
  readonly wantedPower?: number;
}

/**
 * Interviews a place for any two places that differ by `difference` to be told apart, all pairs compared at once
 * (Bonferroni over K(K - 1)/2 pairs, on the safe side of the rank sets shown). Two thousand interviews a village to
 * tell 97 % from 94 % among twenty-three: that is what ranks cost.
 * @example sizeForRanks({ places: 23, share: 0.97, difference: 0.03 }) // 1979
 */
export function sizeForRanks(plan: RankPlan): Result<number> {
  const { places, share, difference, deff = 1, alpha = 0.05 } = plan;
  const trouble = firstOutside([
    ['places', places, RANGES.count],
    ['share', share, RANGES.openShare],
    ['difference', difference, RANGES.openShare],
    ['alpha', alpha, RANGES.openShare],
  ]);
  if (trouble) return refused(trouble);
  const other = share - difference > 0 ? share - difference : share + difference;
  return sizeForChange({
    ...plan,
    shares: [share, other],
    deffs: [deff, deff],
    alpha: alpha / Math.max(1, (places * (places - 1)) / 2),
  });
}
