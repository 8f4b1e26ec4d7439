// How units stand over the rounds that were closed: scores with the noise that is in them, ranks as sets, tiers where places cannot be
// told apart. Where the noise cannot be known there is no rank at all, and it is said why.
import { type Chance, ok, type Problem, type Result, refused } from '#base';
import {
  normalQuantile,
  type RepeatedScores,
  rankSets,
  repeatedScores,
  studentQuantile,
  tiersOfSets,
} from '#estimation';
import { problem } from './problems.ts';
import type { RoundScores } from './strike-rules.ts';

export interface UnitStanding {
  readonly unitId: string;
  readonly rounds: number;
  /** the plain mean of its scores */
  readonly mean: number;
  /** what it would have in an average round, and the error against the average of all; null where there are no ranks */
  readonly estimate: number | null;
  readonly standardError: number | null;
  readonly rank: number | null;
  readonly bestRank: number | null;
  readonly worstRank: number | null;
  /** 1 the best; all 1 where none can be told from another */
  readonly tier: number | null;
}

export interface Noise {
  /** how far one round's score lies from the unit's standing, as a standard deviation in points */
  readonly standardDeviation: number;
  /** the share of one round's differences between units that is noise */
  readonly shareOfOneRound: number;
  /** the same for the mean of the rounds so far */
  readonly shareOfMean: number;
  readonly freedom: number;
}

export interface Scorecard {
  /** best first */
  readonly units: readonly UnitStanding[];
  readonly rounds: number;
  readonly tiers: number;
  readonly noise: Noise | null;
  /** why there are no ranks */
  readonly why: Problem | null;
}

/** The card of closed rounds, oldest first. Rounds with fewer than two units rank nobody, and are left out. */
export function scorecardOf(rounds: readonly RoundScores[], chance: Chance): Scorecard {
  const ranking = rounds.filter(({ scores }) => scores.length >= 2);
  const unitIds = [...new Set(ranking.flatMap(({ scores }) => scores.map(({ unitId }) => unitId)))].sort();
  const plain = unitIds.map((unitId) => plainStanding(unitId, ranking));
  const ranked = ranks(ranking, unitIds, chance);
  if (!ranked.ok)
    return { units: plain.sort(byMean), rounds: ranking.length, tiers: 0, noise: null, why: ranked.problem };
  const units = plain.map((unit, at) => ({ ...unit, ...standingAt(ranked.value, at) }));
  return {
    units: units.sort((left, right) => (right.estimate ?? 0) - (left.estimate ?? 0)),
    rounds: ranking.length,
    tiers: Math.max(0, ...ranked.value.tier),
    noise: noiseOf(ranked.value.fit, ranking, unitIds.length),
    why: null,
  };
}

function byMean(left: UnitStanding, right: UnitStanding): number {
  return right.mean - left.mean || (left.unitId < right.unitId ? -1 : 1);
}

function plainStanding(unitId: string, rounds: readonly RoundScores[]): UnitStanding {
  const own = rounds.flatMap(({ scores }) => scores.filter((each) => each.unitId === unitId));
  const mean = own.reduce((sum, { score }) => sum + score, 0) / own.length;
  return {
    ...{ unitId, rounds: own.length, mean, estimate: null, standardError: null },
    ...{ rank: null, bestRank: null, worstRank: null, tier: null },
  };
}

interface Ranked {
  readonly fit: RepeatedScores;
  readonly rank: Int32Array;
  readonly bestRank: Int32Array;
  readonly worstRank: Int32Array;
  readonly tier: Int32Array;
}

const LEVEL = 0.95;

/** As many as a second allows: the promise of a set holds whatever their number is (estimation's `rankSets`). */
function drawsFor(units: number): number {
  return Math.max(300, Math.min(2000, Math.round(1_500_000 / units ** 2)));
}

function ranks(rounds: readonly RoundScores[], unitIds: readonly string[], chance: Chance): Result<Ranked> {
  if (rounds.length === 0) return refused(problem('rounds-too-few-for-ranks', {}));
  const at = new Map(unitIds.map((id, nth) => [id, nth]));
  const rows = rounds.flatMap(({ scores }, round) =>
    scores.map(({ unitId, score }) => ({ unitId, score, round })),
  );
  const fit = repeatedScores({
    place: Int32Array.from(rows, ({ unitId }) => at.get(unitId) ?? 0),
    round: Int32Array.from(rows, ({ round }) => round),
    score: Float64Array.from(rows, ({ score }) => score),
    places: unitIds.length,
    rounds: rounds.length,
  });
  if (!fit.ok) return fit;
  // The noise is itself an estimate: its errors are widened as Student's t is wider than the normal.
  const tail = 1 - (1 - LEVEL) / 2;
  const widening = (studentQuantile(tail, fit.value.freedom) / normalQuantile(tail)) ** 2;
  const covariance = fit.value.covariance.map((each) => each * widening);
  const sets = rankSets(
    { estimate: fit.value.estimate, error: { covariance } },
    { chance, draws: drawsFor(unitIds.length), level: LEVEL },
  );
  return sets.ok ? ok({ ...sets.value, fit: fit.value, tier: tiersOfSets(sets.value) }) : sets;
}

function standingAt(ranked: Ranked, at: number): Partial<UnitStanding> {
  const { fit, rank, bestRank, worstRank, tier } = ranked;
  const units = rank.length;
  const own = (fit.covariance[at * units + at] ?? 0) - fit.noiseVariance / units;
  return {
    estimate: fit.estimate[at] ?? null,
    standardError: Math.sqrt(Math.max(0, own)),
    rank: rank[at] ?? null,
    bestRank: bestRank[at] ?? null,
    worstRank: worstRank[at] ?? null,
    tier: tier[at] ?? null,
  };
}

function noiseOf(fit: RepeatedScores, rounds: readonly RoundScores[], units: number): Noise {
  const scores = rounds.reduce((sum, round) => sum + round.scores.length, 0);
  const ofMean = (fit.noiseVariance * units) / scores;
  return {
    standardDeviation: Math.sqrt(fit.noiseVariance),
    shareOfOneRound: fit.noiseShare,
    shareOfMean: ofMean / (ofMean + fit.betweenVariance),
    freedom: fit.freedom,
  };
}
