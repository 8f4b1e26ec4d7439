// A weighting scheme at work: villages' weights, classes of non-response, margins, bounds, and what each step did.
// Pure: values in, weights and reports out. A step that cannot be done ends the row with its problem.
import { ok, type Problem, type Result, refused } from '#base';
import {
  fittedPlaces,
  type Margin,
  type PlaceSample,
  postStratified,
  raked,
  trimmed,
  weightReport,
} from '#estimation';
import type { WeightingReport, WeightingScheme, WeightingStep } from '#wire/survey';
import { type Adjusted, adjustedForResponse } from './response-step.ts';
import { marginsOf, schemeFault, sumsBy, type Weighable } from './scheme-margins.ts';

export interface Weighed {
  /** after all steps; with the first weights where a step could not be done */
  readonly sample: PlaceSample;
  /** before the margins: villages' weights, or those that stand for the silent as well */
  readonly started: PlaceSample;
  /** empty where the scheme's own cannot be made */
  readonly margins: readonly Margin[];
  readonly report: WeightingReport;
}

const BARS = 20;

/** The sample under a scheme: all of its steps, or none. */
export function weighed(weighable: Weighable, scheme: WeightingScheme): Weighed {
  const { sample } = weighable;
  const adjusted = startedFrom(weighable, scheme);
  if (!adjusted.ok) return ended(sample, [], [stepOf('base', sample, sample, [])], adjusted.problem);
  const { sample: started, classes } = adjusted.value;
  const margins = marginsOf(weighable, started, scheme);
  const steps = [stepOf('base', sample, sample, margins)];
  if (scheme.nonResponse)
    steps.push({ ...stepOf('non-response', sample, started, margins), classes: [...classes] });
  const fitted = fittedTo(started, margins);
  if (!fitted.ok) return ended(sample, margins, steps, fitted.problem);
  if (margins.length > 0)
    steps.push(stepOf(margins.length === 1 ? 'post-stratify' : 'rake', started, fitted.value, margins));
  const cut = cutTo(fitted.value, scheme);
  if (!cut.ok) return ended(sample, margins, steps, cut.problem);
  if (scheme.trim) steps.push(stepOf('trim', fitted.value, cut.value, margins));
  return { sample: cut.value, started, margins, report: { steps, problem: null } };
}

function startedFrom(weighable: Weighable, scheme: WeightingScheme): Result<Adjusted> {
  const { questionnaire, places, sample, response } = weighable;
  const fault = schemeFault(questionnaire, scheme);
  if (fault) return refused(fault);
  if (!scheme.nonResponse) return ok({ sample, classes: [] });
  if (!response) throw new Error('a scheme with classes of non-response needs what is known of all numbers');
  return adjustedForResponse(sample, response, scheme.nonResponse, places);
}

function ended(
  sample: PlaceSample,
  margins: readonly Margin[],
  steps: WeightingStep[],
  problem: Problem,
): Weighed {
  return { sample, started: sample, margins, report: { steps, problem } };
}

function fittedTo(sample: PlaceSample, margins: readonly Margin[]): Result<PlaceSample> {
  const [only] = margins;
  if (!only) return { ok: true, value: sample };
  return fittedPlaces(sample, (drawn) =>
    margins.length === 1 ? postStratified(drawn, only) : raked(drawn, margins),
  );
}

function cutTo(sample: PlaceSample, { trim }: WeightingScheme): Result<PlaceSample> {
  if (!trim) return { ok: true, value: sample };
  const { weight } = sample.design;
  const mean = weight.reduce((sum, each) => sum + each, 0) / weight.length;
  const band = { lower: trim.least * mean, upper: trim.most * mean, isStrict: true };
  return fittedPlaces(sample, (drawn) => trimmed(drawn, band));
}

function stepOf(
  kind: WeightingStep['kind'],
  before: PlaceSample,
  after: PlaceSample,
  margins: readonly Margin[],
): WeightingStep {
  const { weight } = after.design;
  const report = weightReport(before.design.weight, weight);
  return {
    kind,
    respondents: report.rows,
    people: report.sum,
    deff: report.deff,
    effective: report.effectiveRows,
    least: report.percentiles[0] ?? 0,
    median: report.percentiles[4] ?? 0,
    most: report.percentiles.at(-1) ?? 0,
    leastChange: report.leastChange,
    mostChange: report.mostChange,
    histogram: histogramOf(weight),
    cells: margins.flatMap((margin) => cellsOf(margin, before.design.weight, weight)),
    classes: [],
  };
}

function histogramOf(weight: Float64Array): WeightingStep['histogram'] {
  const least = weight.reduce((low, each) => Math.min(low, each), Number.POSITIVE_INFINITY);
  const most = weight.reduce((high, each) => Math.max(high, each), 0);
  // Weights that are all alike make one bar.
  const bars = most - least < 1e-9 * most ? 1 : BARS;
  const width = (most - least) / bars;
  const counts = new Int32Array(bars);
  for (const each of weight) {
    const bar = bars === 1 ? 0 : Math.min(bars - 1, Math.floor((each - least) / width));
    counts[bar] = (counts[bar] ?? 0) + 1;
  }
  return [...counts].map((respondents, bar) => ({
    from: least + bar * width,
    to: least + (bar + 1) * width,
    respondents,
  }));
}

function cellsOf(margin: Margin, before: Float64Array, after: Float64Array): WeightingStep['cells'] {
  const count = margin.totals.length;
  const ones = new Float64Array(before.length).fill(1);
  const [respondents, old, now] = [ones, before, after].map((weight) => sumsBy(margin.cell, weight, count));
  return [...margin.totals].map((wanted, cell) => ({
    margin: margin.name,
    label: margin.labels?.[cell] ?? String(cell + 1),
    respondents: respondents?.[cell] ?? 0,
    before: old?.[cell] ?? 0,
    after: now?.[cell] ?? 0,
    wanted,
  }));
}
