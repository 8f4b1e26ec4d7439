// A sample as it was drawn: stages, weights, what was done to the weights since, and which rows are looked at.
// Everything that is estimated is estimated from one of these; it does not know what was asked.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { JointDraw } from './joint-draw.ts';
import { drawnIn, type Stage, type StageColumns, stageOf } from './stage.ts';

/** A step that fitted the weights to known totals: what it leaves of an influence (a column already times its weight). */
export interface Adjustment {
  /** 0: row by row; 1: on totals of the first stage's units */
  readonly stage: number;
  residual(influence: Float64Array): Float64Array;
  /** the same told by categories, where it is a sum of one number a category of known margins */
  readonly cellMeans?: CellMeans;
}

/** What an influence over its weight loses: its means by category, margin after margin, again and again. */
export interface CellMeans {
  /** each margin's category of every row, -1 for none, and how many categories it has */
  readonly margins: readonly { readonly cell: Int32Array; readonly categories: number }[];
  /** what the means are weighted by */
  readonly by: Float64Array;
  /** the weight over which the influence is taken */
  readonly weight: Float64Array;
  readonly mostSweeps: number;
  /** whether the sweeps end when nothing moves; otherwise all are done */
  readonly untilStill: boolean;
}

/** Weights of many pretended samples, with how their spread becomes a variance. */
export interface Replicates {
  readonly type: string;
  /** the weights of all rows in each replicate, ready to use */
  readonly weights: readonly Float64Array[];
  readonly scale: number;
  readonly rscales: Float64Array;
  /** deviations from the estimate (mean squared error) rather than from the mean of the replicates */
  readonly isAroundEstimate: boolean;
  /** Fay's ρ, 0 elsewhere */
  readonly rho: number;
  /** the design's own degrees of freedom, undefined once rows were left out or weights fitted */
  readonly degreesOfFreedom: number | undefined;
}

export interface Sample {
  readonly rows: number;
  /** 0 for rows that are not looked at */
  readonly weight: Float64Array;
  /** 1 for rows that are still there; rows left out of a fitted sample stay, with weight 0 */
  readonly isThere: Uint8Array;
  readonly stages: readonly Stage[];
  readonly adjustments: readonly Adjustment[];
  readonly joint: JointDraw | undefined;
  readonly replicates: Replicates | undefined;
}

/** What `drawnSample` is made from. */
export interface SampleColumns {
  readonly rows: number;
  readonly stages: readonly StageColumns[];
  /** left out: the inverse of the sampled shares, over all stages */
  readonly weight?: Float64Array;
}

/**
 * The sample that columns describe; the first stage first.
 * Refuses weights that are not finite and positive, populations below the sample, units in two strata, missing codes.
 * @example drawnSample({ rows: 4, stages: [{ isNested: false, stratum: Int32Array.of(0, 0, 1, 1) }], weight })
 */
export function drawnSample({ rows, stages, weight }: SampleColumns): Result<Sample> {
  if (rows === 0) return refused(problem('no-respondents', {}));
  const made: Stage[] = [];
  for (const columns of stages) {
    const stage = stageOf(rows, columns, made.at(-1));
    if (!stage.ok) return stage;
    made.push(stage.value);
  }
  const weights = weight ?? inverseShares(rows, made);
  const bad = weights.findIndex((each) => !(each > 0 && each < Number.POSITIVE_INFINITY));
  if (bad >= 0) {
    const details = { row: bad + 1, weight: weights[bad] ?? Number.NaN };
    return refused(problem('weight-not-positive', details, `row ${bad + 1}`));
  }
  const isThere = new Uint8Array(rows).fill(1);
  const nothing = { adjustments: [], joint: undefined, replicates: undefined };
  return ok({ rows, weight: weights, isThere, stages: made, ...nothing });
}

function inverseShares(rows: number, stages: readonly Stage[]): Float64Array {
  return Float64Array.from({ length: rows }, (_, row) =>
    stages.reduce((product, stage) => {
      const unit = stage.unit[row] ?? 0;
      return (product * (stage.population[unit] ?? 1)) / drawnIn(stage, stage.stratumOfUnit[unit] ?? 0);
    }, 1),
  );
}

/**
 * The part of a sample that lies in a domain. The design stays whole: strata keep the units with which they were drawn,
 * and units without a row in the domain count as zeros (Särndal, Swensson and Wretman 1992, §5.8;
 * Lumley 2010, Complex Surveys, §2.6).
 * @example within(sample, Uint8Array.of(1, 0, 1, 0)).weight // 10, 0, 20, 0
 */
export function within(sample: Sample, isIn: Uint8Array): Sample {
  const isThere =
    sample.adjustments.length > 0
      ? sample.isThere
      : sample.isThere.map((there, row) => there * (isIn[row] ?? 0));
  const inside = (weights: Float64Array): Float64Array =>
    weights.map((each, row) => (isIn[row] === 1 ? each : 0));
  const { replicates } = sample;
  return {
    ...sample,
    isThere,
    weight: inside(sample.weight),
    replicates: replicates && {
      ...replicates,
      weights: replicates.weights.map(inside),
      degreesOfFreedom: undefined,
    },
  };
}
