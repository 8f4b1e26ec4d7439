// Places whose respondents' weights were fitted further: to margins of sex and age, say, or held to a band.
// What is estimated from them has the errors of the fit.
import { ok, type Result } from '#base';
import type { Domains } from '../design/domains.ts';
import type { Design } from '../design/stratified-design.ts';
import type { Estimates } from '../estimators/estimate.ts';
import { type Estimator, meanOf } from '../estimators/ratio.ts';
import { taylorVariance } from '../estimators/taylor-variance.ts';
import { drawnSample, type Sample } from '../sampling/sample.ts';
import { weightReport } from '../weighting/weight-report.ts';
import { type MarginBlocks, marginBlocks } from './margin-blocks.ts';
import type { PlaceSample } from './place-sample.ts';
import { residualVariance } from './residual-variance.ts';

/**
 * The same respondents in the same strata with the weights that `reweigh` gives them. `weights` keeps who is not covered and
 * the first weight of each stratum; its deff and its limits are those of the new weights.
 * Refuses what the fit refuses.
 * @example
 * const bySex = { name: 'sex', cell: Int32Array.of(0, 1, 0, 1, 0), totals: Float64Array.of(200, 200) };
 * fittedPlaces(placeSample, (drawn) => raked(drawn, [bySex]))
 */
export function fittedPlaces(
  places: PlaceSample,
  reweigh: (drawn: Sample) => Result<Sample>,
): Result<PlaceSample> {
  const { design } = places;
  const stages = [{ isNested: false, stratum: design.stratum }];
  const drawn = drawnSample({ rows: design.rows, stages, weight: design.weight });
  if (!drawn.ok) return drawn;
  const done = reweigh(drawn.value);
  if (!done.ok) return done;
  const { weight, adjustments } = done.value;
  const report = weightReport(design.weight, weight);
  const all = [...places.adjustments, ...adjustments];
  const means = all.length === 1 ? all[0]?.cellMeans : undefined;
  return ok({
    ...places,
    design: { ...design, weight },
    adjustments: all,
    blocks: means && (adjustments.length === 0 ? places.blocks : marginBlocks(design, means)),
    weights: {
      ...places.weights,
      deff: report.deff,
      effectiveRespondents: report.effectiveRows,
      smallestWeight: report.percentiles[0] ?? 0,
      largestWeight: report.percentiles.at(-1) ?? 0,
    },
  });
}

/**
 * The estimates with the variance of what the fit leaves of each domain's scores: all strata take part in it, whatever the
 * domain (Särndal, Swensson and Wretman 1992, §6.6 and §7.10 for domains).
 * Refuses a stratum with one unit under the rule `fail`.
 */
export function withFittedErrors(
  sample: PlaceSample,
  domains: Domains,
  answer: Float64Array,
  found: Estimates,
): Result<Estimates> {
  const spread = sample.blocks
    ? varianceByBlocks(sample.blocks, sample.design, domains, answer)
    : varianceByRows(sample, domains, answer);
  if (!spread.ok) return spread;
  // A domain without answers, or without an error of its own, has none afterwards either.
  const variance = spread.value.map((each, d) => (Number.isFinite(found.variance[d]) ? each : Number.NaN));
  const deff = found.deff.map((each, d) => (each * (variance[d] ?? 0)) / (found.variance[d] ?? Number.NaN));
  return ok({ ...found, variance, deff });
}

function varianceByRows(
  { design, adjustments, overall }: PlaceSample,
  domains: Domains,
  answer: Float64Array,
): Result<Float64Array> {
  const variance = new Float64Array(domains.count);
  for (const [domain, column] of scoresByDomain(meanOf(answer), design, domains).entries()) {
    const left = adjustments.reduce((scores, adjustment) => adjustment.residual(scores), column);
    const spread = taylorVariance(design, overall, left);
    if (!spread.ok) return spread;
    variance[domain] = spread.value.variance[0] ?? Number.NaN;
  }
  return ok(variance);
}

function varianceByBlocks(
  blocks: MarginBlocks,
  design: Design,
  domains: Domains,
  answer: Float64Array,
): Result<Float64Array> {
  const { score } = meanOf(answer).linearise(design.weight, domains);
  return residualVariance(blocks, design, domains, score);
}

function scoresByDomain(estimator: Estimator, design: Design, domains: Domains): readonly Float64Array[] {
  const { score } = estimator.linearise(design.weight, domains);
  const columns = Array.from({ length: domains.count }, () => new Float64Array(design.rows));
  for (const [cell, domain] of domains.cellDomain.entries()) {
    for (let at = domains.cellStart[cell] ?? 0; at < (domains.cellStart[cell + 1] ?? 0); at += 1) {
      const row = domains.rows[at] ?? 0;
      const own = score[row] ?? Number.NaN;
      const column = columns[domain];
      if (column && !Number.isNaN(own)) column[row] = own;
    }
  }
  return columns;
}
