// Weights and replicates as they stand after the steps of a design.
import { degreesOfFreedom } from '#estimation';
import { type Call, type Json, jsonList, Unsupported } from '../request.ts';
import { settingOf } from '../setting.ts';
import type { World } from '../world.ts';
import type { Runner } from './case-runner.ts';

function weights(call: Call, world: World): Json {
  const { sample } = settingOf(call, world);
  // Rows left out of a sample that was never fitted are gone; those of a fitted one stay, with a weight of 0.
  const own = sample.weight.filter((_, row) => sample.isThere[row] === 1);
  const sorted = own.slice().sort();
  return {
    n: own.length,
    sum: own.reduce((sum, each) => sum + each, 0),
    sum_sq: own.reduce((sum, each) => sum + each * each, 0),
    min: sorted[0],
    max: sorted[sorted.length - 1],
    weights: jsonList(own),
    weights_every: null,
  };
}

function replicates(call: Call, world: World): Json {
  const { sample } = settingOf(call, world);
  const made = sample.replicates;
  if (!made) throw new Unsupported('replicates of a design without any');
  const factors = made.weights.map((each) =>
    each.map((weight, row) => (sample.weight[row] === 0 ? 0 : weight / (sample.weight[row] ?? 1))),
  );
  const sums = factors.map((factor) => factor.reduce((sum, each) => sum + each, 0));
  return {
    type: made.type,
    replicates: made.weights.length,
    scale: made.scale,
    rscales: jsonList(made.rscales),
    mse: made.isAroundEstimate,
    degf: degreesOfFreedom(sample),
    combined_weights: false,
    rho: made.rho,
    factor_colsums: jsonList(sums),
    factor_sumsq: factors.reduce(
      (sum, factor) => sum + factor.reduce((inner, each) => inner + each * each, 0),
      0,
    ),
  };
}

export const WEIGHT_RUNNERS: Readonly<Record<string, Runner>> = { weights, 'as.svrepdesign': replicates };
