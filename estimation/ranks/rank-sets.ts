// Confidence sets for the ranks of places: between which ranks each may lie, with a promise that holds for one place
// or for all of them together. It knows estimates and their errors, not what was measured.
import { type Chance, ok, type Result, refused } from '#base';
import { firstOutside, RANGES } from '../ranges.ts';
import { type ErrorModel, errorModel, type PlacesToRank } from './error-draws.ts';
import { type SettledPlaces, settleTogether } from './joint-comparison.ts';
import { type RankSides, settleOneByOne } from './marginal-comparison.ts';

export interface RankSetOptions {
  readonly chance: Chance;
  /** 10,000 unless asked otherwise; at least 1/(1 - level) - 1 */
  readonly draws?: number;
  /** 0.95 unless asked otherwise */
  readonly level?: number;
  readonly sides?: RankSides;
  /** true (default): all sets hold together; false: each holds by itself, narrower */
  readonly isJoint?: boolean;
  /** true (default): what is settled is taken out and the rest compared again, never wider */
  readonly isStepwise?: boolean;
}

/** One entry a place. */
export interface RankSets {
  readonly level: number;
  /** 1 + places with a higher estimate */
  readonly rank: Int32Array;
  /** 1 + places surely better; 1 throughout for `worst` */
  readonly bestRank: Int32Array;
  /** places - places surely worse; the number of places throughout for `best` */
  readonly worstRank: Int32Array;
  /** critical value of the last step: one for all, or one a place where sets are not joint */
  readonly criticalValue: Float64Array;
}

/**
 * Rank sets of Mogstad, Romano, Shaikh and Wilhelm (2024, Review of Economic Studies 91(1), §3: joint,
 * marginal and stepwise, algorithm 3.2): place a is surely better than b when (x_a - x_b)/s_ab exceeds the
 * level-quantile of max (e_a - e_b)/s_ab over the ordered pairs in question; the sets are 1 + |surely better| to
 * K - |surely worse|. s_ab² = v_a + v_b - 2c_ab, so places that share sample units are compared as they should be.
 * Directions are hypotheses of their own, so stepping down keeps the promise on signs as well.
 * Of B draws the ⌈level (B + 1)⌉-th smallest is taken, so the level holds whatever B is; the same chance gives the
 * same sets. The same families as R's `csranks`.
 * Refuses what is no estimate, error or covariance by its place or cell, and a level outside (0, 1).
 * @example rankSets(places, { chance })
 */
export function rankSets(places: PlacesToRank, options: RankSetOptions): Result<RankSets> {
  const { level = 0.95, draws = 10_000 } = options;
  const trouble = firstOutside([
    ['level', level, RANGES.openShare],
    ['places', places.estimate.length, RANGES.count],
    ['draws', draws, RANGES.count],
  ]);
  if (trouble) return refused(trouble);
  if (Math.ceil(level * (draws + 1)) > draws)
    throw new RangeError(`${draws} draws are too few for level ${level}`);
  const model = errorModel(places);
  if (!model.ok) return model;
  const drawn = drawErrors(model.value, options.chance, draws);
  const { sides = 'both', isJoint = true, isStepwise = true } = options;
  const question = { model: model.value, estimate: places.estimate, drawn, level, isStepwise };
  const settled = isJoint ? settleTogether(question) : settleOneByOne(question, sides);
  return ok(setsFrom(places.estimate, level, sides, settled));
}

function drawErrors(model: ErrorModel, chance: Chance, draws: number): readonly Float64Array[] {
  return Array.from({ length: draws }, () => {
    const errors = new Float64Array(model.places);
    model.draw(errors, chance);
    return errors;
  });
}

function setsFrom(estimate: Float64Array, level: number, sides: RankSides, settled: SettledPlaces): RankSets {
  const { surelyBetter, surelyWorse, criticalValue } = settled;
  return {
    level,
    rank: plainRanks(estimate),
    bestRank: surelyBetter.map((count) => (sides === 'worst' ? 1 : 1 + count)),
    worstRank: surelyWorse.map((count) => estimate.length - (sides === 'best' ? 0 : count)),
    criticalValue,
  };
}

/** 1 + places with a higher estimate; equal estimates share a rank. */
export function plainRanks(estimate: Float64Array): Int32Array {
  const sorted = estimate.toSorted().reverse();
  const first = new Map<number, number>();
  for (const [position, value] of sorted.entries()) if (!first.has(value)) first.set(value, position + 1);
  return Int32Array.from(estimate, (value) => first.get(value) ?? 0);
}

/**
 * The places that may be among the best `count`, all together with the level asked for: those whose `bestRank` is
 * `count` or better (Mogstad et al. 2024, §3.5: tau-best).
 * @example possiblyBest(places, 1, { chance })
 */
export function possiblyBest(
  places: PlacesToRank,
  count: number,
  options: Omit<RankSetOptions, 'sides' | 'isJoint'>,
): Result<readonly number[]> {
  const sets = rankSets(places, { ...options, sides: 'best', isJoint: true });
  if (!sets.ok) return sets;
  return ok([...sets.value.bestRank.keys()].filter((place) => (sets.value.bestRank[place] ?? 0) <= count));
}

/**
 * The places that may be among the worst `count`: the mirror of `possiblyBest` (tau-worst).
 * @example possiblyWorst(places, 1, { chance }) // 2
 */
export function possiblyWorst(
  places: PlacesToRank,
  count: number,
  options: Omit<RankSetOptions, 'sides' | 'isJoint'>,
): Result<readonly number[]> {
  return possiblyBest({ ...places, estimate: places.estimate.map((value) => -value) }, count, options);
}

/**
 * Tiers from joint rank sets: a line is drawn after the k-th place only where the sets put the first k into the first k
 * ranks and all others below; 1 is the best tier.
 * @example tiersOfSets(accepted(rankSets(places, { chance }))) // 1, 1, 2
 */
export function tiersOfSets({
  rank,
  bestRank,
  worstRank,
}: Pick<RankSets, 'rank' | 'bestRank' | 'worstRank'>): Int32Array {
  const order = [...rank.keys()].sort((one, other) => (rank[one] ?? 0) - (rank[other] ?? 0));
  const tier = new Int32Array(rank.length);
  const bestBelow = [...order];
  let best = Number.POSITIVE_INFINITY;
  for (let position = order.length - 1; position >= 0; position -= 1) {
    bestBelow[position] = best;
    best = Math.min(best, bestRank[order[position] ?? 0] ?? 1);
  }
  let [current, worst] = [1, 0];
  for (const [position, place] of order.entries()) {
    tier[place] = current;
    worst = Math.max(worst, worstRank[place] ?? 0);
    if (worst <= position + 1 && (bestBelow[position] ?? 0) > position + 1) current += 1;
  }
  return tier;
}
