// A plan of a survey: interviews in all, in each village, and the numbers that they need.
// Pure: what is wanted and what is known go in, a plan or a problem comes out.
import { ok, type Result, refused } from '#base';
import {
  type AllocationLimit,
  type AllocationRule,
  allocate,
  expectedYield,
  normalQuantile,
  type PastOutcome,
  powerOfChange,
  roundAllocation,
  sampleSize,
  sizeForChange,
  sizeForRanks,
} from '#estimation';
import type { Plan, PlanQuery } from '#wire/survey';
import type { SurveyPlace } from '../office/surveys.store.ts';
import { problem } from '../problems.ts';
import { ownOf } from './own-values.ts';

/** A village with what is expected of it. */
export interface PlannedPlace extends SurveyPlace {
  readonly share: number;
  readonly cost: number;
}

type Targets = Pick<Plan, 'interviews' | 'places'> & { readonly short: readonly string[] };
type Whole = Omit<Plan, 'yield'> & { readonly yield: Omit<Plan['yield'], 'past'> };

/** Problems: `plan-out-of-range` with the number's name, `plan-own-unreadable`, `plan-village-without-people`. */
export function planned(
  wanted: PlanQuery,
  places: readonly SurveyPlace[],
  past: readonly PastOutcome[],
): Result<Whole> {
  const empty = places.find(({ population }) => population <= 0);
  if (empty) return refused(problem('plan-village-without-people', { place: empty.name }, empty.code));
  const own = ownOf(wanted.own, places);
  if (!own.ok) return own;
  const known = places.map((place) => ({
    ...place,
    share: own.value.get(place.code)?.share ?? wanted.share,
    cost: own.value.get(place.code)?.cost ?? wanted.cost,
  }));
  const sizes =
    wanted.level === 'village' || wanted.goal === 'ranks'
      ? eachAlike(wanted, known)
      : sharedOut(wanted, known);
  return sizes.ok ? ok(withNumbers(wanted, known, sizes.value, past)) : sizes;
}

const peopleOf = (places: readonly PlannedPlace[]): number =>
  places.reduce((sum, { population }) => sum + population, 0);

/** What each village needs by itself, as long as so many people live there. */
function eachAlike(wanted: PlanQuery, places: readonly PlannedPlace[]): Result<readonly number[]> {
  if (wanted.goal === 'interviews' || wanted.goal === 'budget') return sharedOut(wanted, places);
  const sizes: number[] = [];
  for (const place of places) {
    const size = sizeIn(wanted, place, places.length);
    if (!size.ok) return size;
    sizes.push(Math.min(Math.floor(place.population), Math.max(wanted.least, size.value)));
  }
  return ok(sizes);
}

function sizeIn(wanted: PlanQuery, { share, population }: PlannedPlace, places: number): Result<number> {
  const { margin, deff, power } = wanted;
  if (wanted.goal === 'ranks')
    return sizeForRanks({ places, share, difference: margin, deff, wantedPower: power });
  return sizeFor(wanted, share, population);
}

function sizeFor(
  { goal, margin, deff, power }: PlanQuery,
  share: number,
  population: number,
): Result<number> {
  if (goal === 'difference')
    return sizeForChange({
      shares: [share, otherShare(share, margin)],
      deffs: [deff, deff],
      wantedPower: power,
    });
  const size = sampleSize({ share, margin, deff, population });
  return size.ok ? ok(size.value.completes) : size;
}

// The second wave lies lower, or higher where there is no room below.
function otherShare(share: number, difference: number): number {
  return share - difference > 0 ? share - difference : share + difference;
}

/** One sample of the whole, shared out by the rule. */
function sharedOut(wanted: PlanQuery, places: readonly PlannedPlace[]): Result<readonly number[]> {
  const limit = limitOf(wanted, places);
  if (!limit.ok) return limit;
  const strata = {
    population: places.map(({ population }) => population),
    deviation: places.map(({ share }) => Math.sqrt(share * (1 - share))),
    cost: places.map(({ cost }) => cost),
  };
  const shares = allocate(strata, ruleOf(wanted), limit.value);
  if (!shares.ok) return shares;
  const rounded = roundAllocation(shares.value.map(downToMost), strata.population, wanted.least);
  return ok(
    'budget' in limit.value ? withinBudget(rounded, places, limit.value.budget, wanted.least) : rounded,
  );

  // More than all people would never be reached by rounding.
  function downToMost(size: number): number {
    return Math.min(size, peopleOf(places));
  }
}

// Rounding up and the least of each village may overspend: the last interviews of the dearest villages are taken back.
function withinBudget(
  sizes: readonly number[],
  places: readonly PlannedPlace[],
  budget: number,
  least: number,
): readonly number[] {
  const kept = [...sizes];
  const byCost = [...places.keys()].sort(
    (one, other) => (places[other]?.cost ?? 0) - (places[one]?.cost ?? 0),
  );
  for (const place of byCost) {
    const over = costOf(kept, places) - budget;
    if (over <= 1e-9) break;
    const spare = Math.max(0, (kept[place] ?? 0) - least);
    kept[place] = (kept[place] ?? 0) - Math.min(spare, Math.ceil(over / (places[place]?.cost ?? 1)));
  }
  return kept;
}

function costOf(sizes: readonly number[], places: readonly PlannedPlace[]): number {
  return sizes.reduce((sum, size, place) => sum + size * (places[place]?.cost ?? 0), 0);
}

function ruleOf({ rule, exponent }: PlanQuery): AllocationRule {
  if (rule === 'power') return { rule, exponent };
  return rule === 'equal' ? { rule: 'power', exponent: 0 } : { rule };
}

function limitOf(wanted: PlanQuery, places: readonly PlannedPlace[]): Result<AllocationLimit> {
  if (wanted.goal === 'budget') return ok({ budget: wanted.budget });
  const all = peopleOf(places);
  if (wanted.goal === 'interviews') return ok({ interviews: Math.min(wanted.interviews, all) });
  const share = places.reduce((sum, place) => sum + place.share * place.population, 0) / all;
  const size = sizeFor(wanted, share, all);
  return size.ok ? ok({ interviews: Math.min(size.value, all) }) : size;
}

function withNumbers(
  wanted: PlanQuery,
  places: readonly PlannedPlace[],
  sizes: readonly number[],
  past: readonly PastOutcome[],
): Whole {
  const interviews = sizes.reduce((sum, size) => sum + size, 0);
  const found = interviews > 0 ? expectedYield(past, interviews) : undefined;
  const yields = found?.ok ? found.value : undefined;
  const needed = (target: number, rate: number | undefined): number | null =>
    rate === undefined ? null : Math.ceil(target / rate);
  const rows = places.map((place, nth) => ({
    code: place.code,
    name: place.name,
    population: place.population,
    share: place.share,
    cost: place.cost,
    target: sizes[nth] ?? 0,
    margin: marginIn(place, sizes[nth] ?? 0, wanted.deff),
    numbers: needed(sizes[nth] ?? 0, yields?.rate),
    numbersCautious: needed(sizes[nth] ?? 0, yields?.low),
    units: place.units,
    present: place.target,
  }));
  const total = (pick: (row: (typeof rows)[number]) => number | null): number | null =>
    yields ? rows.reduce((sum, row) => sum + (pick(row) ?? 0), 0) : null;
  return {
    interviews,
    cost: costOf(sizes, places),
    margin: marginOfWhole(rows, wanted.deff),
    detectable: detectableOf(wanted, rows),
    short: shortOf(wanted, places, sizes),
    numbers: total(({ numbers }) => numbers),
    numbersCautious: total(({ numbersCautious }) => numbersCautious),
    places: rows,
    yield: { rate: yields?.rate ?? null, low: yields?.low ?? null, high: yields?.high ?? null },
  };
}

function shortOf(wanted: PlanQuery, places: readonly PlannedPlace[], sizes: readonly number[]): string[] {
  if (wanted.goal !== 'ranks' && wanted.level !== 'village') return [];
  return places
    .filter((place, nth) => {
      const size = sizeIn(wanted, place, places.length);
      return size.ok && (sizes[nth] ?? 0) < size.value;
    })
    .map(({ name }) => name);
}

const Z95 = normalQuantile(0.975);

/** Half of a 95 % interval with the finite population corrected, as `sampleSize` plans it. */
function marginIn({ share, population }: PlannedPlace, target: number, deff: number): number | null {
  if (target === 0) return null;
  return Z95 * Math.sqrt((deff * share * (1 - share) * unsampled(population, target)) / target);
}

/** The correction for a finite population: nothing is left to chance where everybody is asked. */
function unsampled(population: number, target: number): number {
  return Math.max(0, (population - target) / Math.max(1, population - 1));
}

// Stratified, weighted to the villages' people: villages without an interview are not covered.
function marginOfWhole(rows: Targets['places'], deff: number): number | null {
  const covered = rows.filter(({ target }) => target > 0);
  const people = covered.reduce((sum, { population }) => sum + population, 0);
  if (covered.length === 0) return null;
  const variance = covered.reduce((sum, { population, share, target }) => {
    const left = unsampled(population, target);
    return sum + ((population / people) ** 2 * deff * share * (1 - share) * left) / target;
  }, 0);
  return Z95 * Math.sqrt(variance);
}

function detectableOf({ deff, power }: PlanQuery, rows: Targets['places']): number | null {
  const covered = rows.filter(({ target }) => target > 0);
  const people = covered.reduce((sum, { population }) => sum + population, 0);
  const interviews = covered.reduce((sum, { target }) => sum + target, 0);
  if (interviews === 0) return null;
  const share = covered.reduce((sum, row) => sum + (row.share * row.population) / people, 0);
  // What unequal shares of the people cost: Kish's deff of the weights N/n.
  const weighting =
    (interviews * covered.reduce((sum, { population, target }) => sum + population ** 2 / target, 0)) /
    people ** 2;
  const both = deff * weighting;
  const found = powerOfChange({
    shares: [share, share],
    sizes: [interviews, interviews],
    deffs: [both, both],
    wantedPower: power,
  });
  return found.ok ? found.value.detectable : null;
}
