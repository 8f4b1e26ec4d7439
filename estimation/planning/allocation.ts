// How a sample is shared out between strata, for a fixed number of interviews or for a fixed budget.
import { ok, type Problem, type Result, refused } from '#base';
import { firstOutside, RANGES } from '../ranges.ts';

/** Strata, one entry each. */
export interface Strata {
  /** N_h, people */
  readonly population: readonly number[];
  /** S_h, standard deviation expected; left out: equal */
  readonly deviation?: readonly number[];
  /** c_h, cost of an interview; left out: equal */
  readonly cost?: readonly number[];
}

/**
 * `proportional` n_h ∝ N_h; `neyman` n_h ∝ N_h S_h/√c_h, the least variance for the money; `power` n_h ∝ N_h^q,
 * between the precision of the whole (q = 1) and of every place alike (q = 0).
 */
export type AllocationRule =
  | { readonly rule: 'proportional' | 'neyman' }
  | { readonly rule: 'power'; readonly exponent: number };

/** So many interviews, or so much money. */
export type AllocationLimit = { readonly interviews: number } | { readonly budget: number };

/**
 * The interviews of each stratum, not rounded (see `roundAllocation`) and not held to N_h.
 * Neyman 1934 with costs: Cochran 1977, Sampling Techniques, 3rd ed., §5.5; power allocation: Bankier
 * 1988, The American Statistician 42(3). For a budget C the same proportions are scaled to Σ c_h n_h = C.
 * @example allocate({ population: [3000, 1000] }, { rule: 'proportional' }, { interviews: 200 }) // 150, 50
 */
export function allocate(
  strata: Strata,
  how: AllocationRule,
  limit: AllocationLimit,
): Result<readonly number[]> {
  const trouble = badStrata(strata) ?? badLimit(how, limit);
  if (trouble) return refused(trouble);
  const cost = strata.cost ?? strata.population.map(() => 1);
  const parts = strata.population.map((people, h) => {
    if (how.rule === 'power') return people ** how.exponent;
    if (how.rule === 'proportional') return people;
    return (people * (strata.deviation?.[h] ?? 1)) / Math.sqrt(cost[h] ?? 1);
  });
  const [total, unit] =
    'budget' in limit ? [limit.budget, (h: number) => cost[h] ?? 1] : [limit.interviews, () => 1];
  const whole = parts.reduce((sum, part, h) => sum + part * unit(h), 0);
  return ok(parts.map((part) => (total * part) / whole));
}

/**
 * Whole numbers with the same sum, at least `least` and at most N_h each: largest remainders first (Hamilton), and
 * what a small population cannot give goes to the others in proportion. Ties go to the earlier stratum.
 * @example roundAllocation([2.5, 2.5, 5], [100, 100, 100], 2) // 3, 2, 5
 */
export function roundAllocation(
  allocation: readonly number[],
  population: readonly number[],
  least: number,
): readonly number[] {
  const total = Math.round(allocation.reduce((sum, each) => sum + each, 0));
  const floor = population.map((people) => Math.min(least, Math.floor(people)));
  const held = holdToLimits(allocation, floor, population.map(Math.floor), total);
  const whole = held.map((each) => Math.floor(each + 1e-9));
  const left = total - whole.reduce((sum, each) => sum + each, 0);
  const byRemainder = held
    .map((each, h) => ({ h, remainder: each - (whole[h] ?? 0) }))
    .filter(({ h, remainder }) => remainder > 1e-9 && (whole[h] ?? 0) < Math.floor(population[h] ?? 0))
    .sort((one, other) => other.remainder - one.remainder || one.h - other.h);
  for (const { h } of byRemainder.slice(0, Math.max(0, left))) whole[h] = (whole[h] ?? 0) + 1;
  return whole;
}

// The allocation scaled so that, held between its limits, it sums to the total; found by bisection, since the sum
// grows with the scale.
function holdToLimits(
  parts: readonly number[],
  least: readonly number[],
  most: readonly number[],
  total: number,
): readonly number[] {
  const at = (scale: number): number[] =>
    parts.map((part, h) => Math.min(most[h] ?? 0, Math.max(least[h] ?? 0, scale * part)));
  const sumAt = (scale: number): number => at(scale).reduce((sum, each) => sum + each, 0);
  let [low, high] = [0, 2];
  while (sumAt(high) < total && high < 1e12) high *= 2;
  for (let step = 0; step < 200; step += 1) {
    const middle = (low + high) / 2;
    if (sumAt(middle) < total) low = middle;
    else high = middle;
  }
  return at(high);
}

function badStrata({ population, deviation, cost }: Strata): Problem | undefined {
  const columns = [deviation, cost].filter((column) => column !== undefined);
  if (columns.some((column) => column.length !== population.length))
    throw new RangeError('one entry for each stratum');
  const checks = population.flatMap((people, h) => [
    [`population ${h + 1}`, people, RANGES.positive] as const,
    [`deviation ${h + 1}`, deviation?.[h] ?? 1, RANGES.notNegative] as const,
    [`cost ${h + 1}`, cost?.[h] ?? 1, RANGES.positive] as const,
  ]);
  const spread = (deviation ?? population).reduce((sum, each) => sum + each, 0);
  return firstOutside([
    ['strata', population.length, RANGES.count],
    ...checks,
    ['deviation', spread, RANGES.positive],
  ]);
}

function badLimit(how: AllocationRule, limit: AllocationLimit): Problem | undefined {
  const [name, value] = 'budget' in limit ? ['budget', limit.budget] : ['interviews', limit.interviews];
  return firstOutside([
    [String(name), Number(value), RANGES.positive],
    ['exponent', how.rule === 'power' ? how.exponent : 0, RANGES.notNegative],
  ]);
}
