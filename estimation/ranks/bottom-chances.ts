// How likely a place is among the last few, and how often "among the last three, three times running" strikes a place
// that is no worse than the rest. These are the figures to lay beside a rule that punishes the last.
import { type Chance, ok, type Result, refused } from '#base';
import { firstOutside, RANGES } from '../ranges.ts';
import { fitSmallAreas } from '../small-areas/fay-herriot.ts';
import { type ErrorModel, errorModel, type PlacesToRank } from './error-draws.ts';

export interface BottomOptions {
  /** the last so many */
  readonly count: number;
  readonly chance: Chance;
  /** 10,000 unless asked otherwise */
  readonly draws?: number;
}

/**
 * The probability that each place is truly among the last `count`, given its estimate and error: the share of draws
 * θ = centre + error in which it is. `drawn` (default) draws estimates towards their mean first, as far as their
 * errors demand (normal-normal model, A by REML: Rao and Molina 2015, §6.1; Laird and Louis 1989, Journal of
 * Educational Statistics 14, for ranks); without that, the errors of the estimates are counted twice and
 * the last look worse than they are. Probabilities sum to `count`.
 * Refuses what `errorModel` refuses, and covariances together with `drawn`.
 * @example bottomChances(places, { count: 1, chance })
 */
export function bottomChances(
  places: PlacesToRank,
  options: BottomOptions & { readonly isDrawn?: boolean },
): Result<Float64Array> {
  const trouble = badCount(options, places.estimate.length);
  if (trouble) return refused(trouble);
  const model = errorModel(places);
  if (!model.ok) return model;
  const { estimate, error } = places;
  if ((options.isDrawn ?? true) && 'standardError' in error && estimate.length > 2)
    return drawnChances(estimate, error.standardError, options);
  return ok(shareOfDraws(model.value, estimate, options));
}

function drawnChances(
  estimate: Float64Array,
  standardError: Float64Array,
  options: BottomOptions,
): Result<Float64Array> {
  const areas = {
    direct: estimate,
    variance: standardError.map((each) => each * each),
    columns: [estimate.map(() => 1)],
  };
  const fitted = fitSmallAreas(areas, 'reml');
  if (!fitted.ok) return fitted;
  // Without any difference between places nobody is likelier last than another.
  if (fitted.value.betweenVariance === 0) return ok(estimate.map(() => options.count / estimate.length));
  const spread = fitted.value.meanSquaredError.map(Math.sqrt);
  const model = errorModel({ estimate: fitted.value.estimate, error: { standardError: spread } });
  return model.ok ? ok(shareOfDraws(model.value, fitted.value.estimate, options)) : model;
}

function shareOfDraws(model: ErrorModel, centre: Float64Array, options: BottomOptions): Float64Array {
  const draws = options.draws ?? 10_000;
  const times = new Float64Array(centre.length);
  const value = new Float64Array(centre.length);
  for (let draw = 0; draw < draws; draw += 1) {
    for (const place of drawBottom(model, centre, value, options)) times[place] = (times[place] ?? 0) + 1;
  }
  return times.map((each) => each / draws);
}

function drawBottom(
  model: ErrorModel,
  centre: Float64Array,
  value: Float64Array,
  { chance, count }: BottomOptions,
): readonly number[] {
  model.draw(value, chance);
  for (let place = 0; place < value.length; place += 1)
    value[place] = (value[place] ?? 0) + (centre[place] ?? 0);
  return lastOf(value, count);
}

// The places of the `count` smallest values, smallest first, by insertion: `count` is small.
function lastOf(value: Float64Array, count: number): readonly number[] {
  const last: number[] = [];
  for (const [place, each] of value.entries()) {
    if (last.length === count && each >= (value[last[count - 1] ?? 0] ?? 0)) continue;
    let position = last.length;
    while (position > 0 && each < (value[last[position - 1] ?? 0] ?? 0)) position -= 1;
    last.splice(position, 0, place);
    if (last.length > count) last.pop();
  }
  return last;
}

export interface StrikeRule {
  /** the last so many are struck at */
  readonly count: number;
  /** so many rounds running */
  readonly running: number;
  /** rounds in all */
  readonly rounds: number;
}

export interface StrikeRisk {
  /** chance that a place meets the rule although all places are equal; smaller samples are struck more often */
  readonly ofPlace: Float64Array;
  /** chance that the rule strikes at least one */
  readonly ofAny: number;
  /** places struck, on average */
  readonly expected: number;
}

/**
 * How often a rule like "among the last three, three rounds running" strikes when every place is truly the same:
 * simulated rounds with independent errors of the sizes given. With K equal errors and one run's worth of rounds each
 * place is struck with (count/K)^running.
 * @param truth true values where they are not all the same
 * @example strikeRisk(Float64Array.of(0.01, 0.01, 0.02, 0.02), { count: 1, running: 3, rounds: 6 }, { chance, draws: 100 })
 */
export function strikeRisk(
  standardError: Float64Array,
  rule: StrikeRule,
  how: { readonly chance: Chance; readonly draws?: number; readonly truth?: Float64Array },
): Result<StrikeRisk> {
  const centre = how.truth ?? new Float64Array(standardError.length);
  const trouble =
    badCount({ ...rule, ...how }, standardError.length) ??
    firstOutside([
      ['running', rule.running, RANGES.count],
      ['rounds', rule.rounds, RANGES.count],
    ]);
  if (trouble) return refused(trouble);
  const model = errorModel({ estimate: centre, error: { standardError } });
  if (!model.ok) return model;
  return ok(countStrikes(model.value, centre, rule, how.chance, how.draws ?? 10_000));
}

function countStrikes(
  model: ErrorModel,
  centre: Float64Array,
  rule: StrikeRule,
  chance: Chance,
  draws: number,
): StrikeRisk {
  const times = new Float64Array(centre.length);
  let any = 0;
  for (let draw = 0; draw < draws; draw += 1) {
    const struck = playRounds(model, centre, rule, chance);
    for (const place of struck) times[place] = (times[place] ?? 0) + 1;
    if (struck.size > 0) any += 1;
  }
  const ofPlace = times.map((each) => each / draws);
  return { ofPlace, ofAny: any / draws, expected: ofPlace.reduce((sum, each) => sum + each, 0) };
}

function playRounds(
  model: ErrorModel,
  centre: Float64Array,
  { count, running, rounds }: StrikeRule,
  chance: Chance,
): ReadonlySet<number> {
  const value = new Float64Array(centre.length);
  let runs = new Map<number, number>();
  const struck = new Set<number>();
  for (let round = 0; round < rounds; round += 1) {
    const next = new Map<number, number>();
    for (const place of drawBottom(model, centre, value, { chance, count })) {
      const run = (runs.get(place) ?? 0) + 1;
      next.set(place, run);
      if (run >= running) struck.add(place);
    }
    runs = next;
  }
  return struck;
}

function badCount({ count, draws = 1 }: BottomOptions, places: number): ReturnType<typeof firstOutside> {
  return firstOutside([
    ['count', count, RANGES.count],
    ['draws', draws, RANGES.count],
    ['count of places', count / places, RANGES.partShare],
  ]);
}
