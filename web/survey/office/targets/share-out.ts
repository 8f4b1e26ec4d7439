// Shares a total out over places in whole interviews. It knows no survey and no screen.

/** A place as far as its target is concerned. */
export interface TargetPlace {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  /** how many numbers there are: no target can be beyond it */
  readonly units: number;
}

/** Targets by place code. */
export type Targets = Readonly<Record<string, number>>;

/** How a total is shared out. */
export type SharingRule = 'by-population' | 'equally';

const WEIGHTS: Readonly<Record<SharingRule, (place: TargetPlace) => number>> = {
  'by-population': ({ population }) => population,
  equally: () => 1,
};

/**
 * Targets that sum to the total, or to all the numbers there are where the total is beyond them. No place gets more than
 * its numbers; what it cannot take is shared among the others. Whole parts by Hamilton's method of largest remainders;
 * equal remainders fall in the order of the places.
 * @example shareOut(10, places, 'equally') // three places with plenty of numbers: 4, 3, 3
 */
export function shareOut(total: number, places: readonly TargetPlace[], rule: SharingRule): Targets {
  const weightOf = WEIGHTS[rule];
  let open = places.filter((place) => place.units > 0 && weightOf(place) > 0);
  let left = Math.min(total, sum(open.map(({ units }) => units)));
  const targets: Record<string, number> = Object.fromEntries(places.map(({ code }) => [code, 0]));
  for (;;) {
    const quotas = quotasOf(left, open, weightOf);
    const full = open.filter((place, index) => (quotas[index] ?? 0) > place.units);
    if (full.length === 0) return { ...targets, ...wholeParts(open, quotas, left) };
    for (const place of full) targets[place.code] = place.units;
    left -= sum(full.map(({ units }) => units));
    open = open.filter((place) => !full.includes(place));
  }
}

/** The sum of all targets. */
export function totalOf(targets: Targets): number {
  return sum(Object.values(targets));
}

/** The places whose target is beyond their numbers. */
export function beyondNumbers(places: readonly TargetPlace[], targets: Targets): readonly TargetPlace[] {
  return places.filter(({ code, units }) => (targets[code] ?? 0) > units);
}

function quotasOf(
  total: number,
  places: readonly TargetPlace[],
  weightOf: (place: TargetPlace) => number,
): readonly number[] {
  const weights = sum(places.map(weightOf));
  return places.map((place) => (total * weightOf(place)) / weights);
}

function wholeParts(places: readonly TargetPlace[], quotas: readonly number[], total: number): Targets {
  const floors = quotas.map(Math.floor);
  const missing = total - sum(floors);
  const takers = new Set(
    places
      .map((place, index) => ({
        index,
        remainder: (quotas[index] ?? 0) % 1,
        room: place.units > (floors[index] ?? 0),
      }))
      .filter(({ room }) => room)
      .sort((left, right) => right.remainder - left.remainder)
      .slice(0, missing)
      .map(({ index }) => index),
  );
  return Object.fromEntries(
    places.map(({ code }, index) => [code, (floors[index] ?? 0) + Number(takers.has(index))]),
  );
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
