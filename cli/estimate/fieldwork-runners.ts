// Planning, outcome rates, interviewers and sensitive items.
import {
  allocate,
  listExperiment,
  normalQuantile,
  oneWay,
  outcomeRates,
  powerOfChange,
  sampleSize,
  weightingCost,
} from '#estimation';
import { type Arguments, numberOf, numbersOf, textOf } from './arguments.ts';
import { answerOf, type DataFile, type Runner } from './runner.ts';

function sampleSizeProportion(args: Arguments): unknown {
  const found = answerOf(
    sampleSize({
      share: numberOf(args, 'p'),
      margin: numberOf(args, 'moe'),
      confidence: numberOf(args, 'confidence', 0.95),
      deff: numberOf(args, 'deff', 1),
      population: numberOf(args, 'N', Number.POSITIVE_INFINITY),
      yieldRate: numberOf(args, 'response_rate', 1),
    }),
  );
  return {
    n_srs: found.simple,
    n_design: found.design,
    n_fpc: found.corrected,
    n_complete: found.completes,
    n_issue: found.units,
  };
}

function powerChange(args: Arguments): unknown {
  const alpha = numberOf(args, 'alpha', 0.05);
  const found = answerOf(
    powerOfChange({
      shares: [numberOf(args, 'p1'), numberOf(args, 'p2')],
      sizes: [numberOf(args, 'n1'), numberOf(args, 'n2')],
      deffs: [numberOf(args, 'deff1', 1), numberOf(args, 'deff2', 1)],
      alpha,
    }),
  );
  const detectable = (normalQuantile(1 - alpha / 2) + normalQuantile(0.8)) * found.standardError;
  return { se: found.standardError, power: found.power, mde_80: detectable };
}

function allocation(args: Arguments): unknown {
  const strata = { population: [...numbersOf(args, 'N')], deviation: [...numbersOf(args, 'S')] };
  const limit = { interviews: numberOf(args, 'n') };
  return {
    neyman: answerOf(allocate(strata, { rule: 'neyman' }, limit)),
    proportional: answerOf(allocate(strata, { rule: 'proportional' }, limit)),
    power_half: answerOf(allocate(strata, { rule: 'power', exponent: 0.5 }, limit)),
  };
}

const RATE_ORDER = ['I', 'P', 'R', 'NC', 'O', 'UH', 'UO'] as const;

function aaporRates(args: Arguments): unknown {
  const [I = 0, P = 0, R = 0, NC = 0, O = 0, UH = 0, UO = 0] = RATE_ORDER.map((name) =>
    numberOf(args, name, 0),
  );
  const rates = answerOf(outcomeRates({ I, P, R, NC, O, UH, UO }, numberOf(args, 'e', 1)));
  return Object.fromEntries(Object.entries(rates).map(([name, rate]) => [name, rate ?? Number.NaN]));
}

function numeric(file: DataFile, name: string): Float64Array {
  return Float64Array.from(file.column(name), (text) => (text === '' ? Number.NaN : Number(text)));
}

function grouped(file: DataFile, name: string): Int32Array {
  const known = new Map<string, number>();
  return Int32Array.from(file.column(name), (text) => {
    if (text === '') return -1;
    const group = known.get(text) ?? known.size;
    known.set(text, group);
    return group;
  });
}

const kish: Runner = async (args, data) => {
  const file = await data(textOf(args, 'data'));
  const { n, sum, effective, deff, variation } = answerOf(
    weightingCost(numeric(file, textOf(args, 'weight'))),
  );
  return { n, sum, n_eff: effective, deff_w: deff, cv: variation };
};

const iccOneWay: Runner = async (args, data) => {
  const file = await data(textOf(args, 'data'));
  const { n, groups, anova, reml, deff } = answerOf(
    oneWay(numeric(file, textOf(args, 'y')), grouped(file, textOf(args, 'group'))),
  );
  return {
    n,
    groups,
    anova: {
      MSB: anova.meanSquareBetween,
      MSW: anova.meanSquareWithin,
      n0: anova.typicalSize,
      icc: anova.icc,
    },
    reml: {
      var_group: reml.groupVariance,
      var_resid: reml.residualVariance,
      icc: reml.icc,
      intercept: reml.mean,
      loglik: reml.logLikelihood,
    },
    deff_interviewer: deff,
  };
};

const listItems: Runner = async (args, data) => {
  const file = await data(textOf(args, 'data'));
  const weight =
    args.weight === undefined ? new Float64Array(file.rows).fill(1) : numeric(file, textOf(args, 'weight'));
  const found = answerOf(
    listExperiment({
      count: numeric(file, textOf(args, 'y')),
      hasSensitive: Uint8Array.from(numeric(file, textOf(args, 'treat'))),
      weight,
      harmless: numberOf(args, 'J'),
    }),
  );
  return {
    est: found.share,
    se: found.standardError,
    ci: [found.low, found.high],
    design_effect_p: found.designEffectP,
  };
};

export const FIELDWORK_RUNNERS: Readonly<Record<string, Runner>> = {
  sample_size_proportion: sampleSizeProportion,
  power_change: powerChange,
  allocation,
  aapor_rates: aaporRates,
  kish,
  icc_oneway: iccOneWay,
  list_experiment: listItems,
};
