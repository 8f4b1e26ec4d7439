// Ranks of places, small areas and adjusted p values.
import { chanceFrom } from '#base';
import { type AdjustmentMethod, adjustPValues, fitSmallAreas, intervalRanks, rankSets } from '#estimation';
import { type Arguments, choiceOf, flagOf, matrixOf, numberOf, numbersOf, textOf } from './arguments.ts';
import { answerOf, type Runner } from './runner.ts';

/** Ten times the draws asked for, so that the answer hardly depends on the seed, which is always this one. */
const DRAWS_TIMES = 10;
const SEED = 'wenan';

const SIDES = { 'two-sided': 'both', lower: 'best', upper: 'worst' } as const;

function rankSetsMrsw(args: Arguments): unknown {
  const covariance = matrixOf(args, 'Sigma');
  const sets = answerOf(
    rankSets(
      {
        estimate: numbersOf(args, 'x'),
        error: covariance
          ? { covariance: Float64Array.from(covariance.flatMap((row) => [...row])) }
          : { standardError: numbersOf(args, 'se') },
      },
      {
        chance: chanceFrom(SEED),
        draws: DRAWS_TIMES * numberOf(args, 'draws', 1000),
        level: numberOf(args, 'coverage', 0.95),
        sides: choiceOf(args, 'cstype', SIDES, 'two-sided'),
        isStepwise: flagOf(args, 'stepdown', true),
        isJoint: flagOf(args, 'simultaneous', true),
      },
    ),
  );
  const [rank, L, U] = [[...sets.rank], [...sets.bestRank], [...sets.worstRank]];
  return { rank, L, U, L_min: L, L_max: L, U_min: U, U_max: U };
}

const WIDENING = { none: 'none', bonferroni: 'bonferroni', independence: 'independence' } as const;

function rankRegion(args: Arguments): unknown {
  // Rank 1 is the largest unless the direction says the smallest; then everything is turned round and back.
  const sign = textOf(args, 'direction', 'rank 1 = largest').includes('smallest') ? -1 : 1;
  const found = answerOf(
    intervalRanks(
      numbersOf(args, 'x').map((x) => sign * x),
      numbersOf(args, 'se'),
      choiceOf(args, 'adjust', WIDENING, 'independence'),
      numberOf(args, 'confidence', 0.95),
    ),
  );
  const [low, high] = sign === 1 ? [found.low, found.high] : [found.high, found.low];
  return {
    critical: found.criticalValue,
    lower: [...low].map((x) => sign * x),
    upper: [...high].map((x) => sign * x),
    rank: [...found.rank],
    rank_best: [...found.bestRank],
    rank_worst: [...found.worstRank],
  };
}

const METHODS = { REML: 'reml', ML: 'ml', FH: 'fay-herriot' } as const;

function fayHerriot(args: Arguments): unknown {
  const direct = numbersOf(args, 'y');
  const model = answerOf(
    fitSmallAreas(
      { direct, variance: numbersOf(args, 'vardir'), columns: explanatory(args, direct.length) },
      choiceOf(args, 'method', METHODS, 'REML'),
    ),
  );
  return {
    refvar: model.betweenVariance,
    beta: [...model.coefficients],
    beta_se: [...model.coefficientErrors],
    eblup: [...model.estimate],
    mse: [...model.meanSquaredError],
    loglike: model.logLikelihood,
    iterations: model.iterations,
  };
}

// `x_factor`: ones and an indicator of each level but the lowest; `x`: a column, or rows of several, with ones before
// them unless they are among them, as in R's formulas; neither: ones.
function explanatory(args: Arguments, places: number): readonly Float64Array[] {
  const ones = new Float64Array(places).fill(1);
  const rows = matrixOf(args, 'x');
  if (rows) {
    const columns = [...(rows[0] ?? []).keys()].map((k) =>
      Float64Array.from(rows, (row) => row[k] ?? Number.NaN),
    );
    return columns.some((column) => column.every((each) => each === 1)) ? columns : [ones, ...columns];
  }
  if (args.x_factor === undefined) return [ones];
  const factor = numbersOf(args, 'x_factor');
  const [, ...levels] = [...new Set(factor)].sort((one, other) => one - other);
  return [ones, ...levels.map((level) => factor.map((each) => (each === level ? 1 : 0)))];
}

const ADJUSTMENTS: Readonly<Record<string, AdjustmentMethod>> = {
  holm: 'holm',
  hochberg: 'hochberg',
  hommel: 'hommel',
  bonferroni: 'bonferroni',
  BH: 'bh',
  fdr: 'bh',
  BY: 'by',
  none: 'none',
};

export const PLACE_RUNNERS: Readonly<Record<string, Runner>> = {
  rank_sets_mrsw: rankSetsMrsw,
  rank_region_kww: rankRegion,
  fay_herriot: fayHerriot,
  p_adjust: (args) => [
    ...answerOf(adjustPValues(numbersOf(args, 'p'), choiceOf(args, 'method', ADJUSTMENTS, 'holm'))),
  ],
};
