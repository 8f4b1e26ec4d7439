// How far fieldwork has come: what each place still needs, and at what pace it is got. Counts and times in, figures out.
import type { Chance } from '#base';

/** A place with its target and what has been done towards it, all in interviews. */
export interface PlaceProgress {
  readonly place: string;
  readonly target: number;
  readonly completes: number;
  /** interviews going on now; they are counted as if they will be completed, so that a place does not overshoot */
  readonly underWay?: number;
}

/** How many interviews a place still needs; never below 0. */
export function needOf({ target, completes, underWay = 0 }: PlaceProgress): number {
  return Math.max(0, target - completes - underWay);
}

/**
 * The places that still need interviews, in an order drawn by chance in which a place comes first with probability
 * proportional to its need (Efraimidis and Spirakis 2006, Information Processing Letters 97, p. 181: keys u^(1/need)).
 * Full places are left out. Different interviewers so begin in different places, and all fill up together.
 */
export function placesInOrderOfNeed(progress: readonly PlaceProgress[], chance: Chance): string[] {
  return progress
    .map((place) => ({ place: place.place, need: needOf(place) }))
    .filter(({ need }) => need > 0)
    .map(({ place, need }) => ({ place, key: Math.log(1 - chance.next()) / need }))
    .sort((left, right) => right.key - left.key)
    .map(({ place }) => place);
}

export interface PaceCounts {
  readonly completes: number;
  readonly calls: number;
  /** units that were called at least once */
  readonly unitsCalled: number;
  /** time at work, pauses left out */
  readonly workedMs: number;
}

/** The live board's figures; a figure whose divisor is nought is left out rather than shown as 0. */
export interface Pace {
  readonly interviewsPerHour?: number;
  readonly callsPerHour?: number;
  /** completes per call, 0 to 1 */
  readonly yieldPerCall?: number;
  /** completes per unit called, 0 to 1 */
  readonly yieldPerUnit?: number;
}

/** Pace and yield from counts and working time. */
export function paceOf({ completes, calls, unitsCalled, workedMs }: PaceCounts): Pace {
  const hours = workedMs / 3_600_000;
  return {
    ...(hours > 0 && { interviewsPerHour: completes / hours, callsPerHour: calls / hours }),
    ...(calls > 0 && { yieldPerCall: completes / calls }),
    ...(unitsCalled > 0 && { yieldPerUnit: completes / unitsCalled }),
  };
}
