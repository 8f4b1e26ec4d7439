// The board's figures for the whole survey, from those of its parts.
import type { Board } from '#wire/survey';

export interface Totals {
  readonly completes: number;
  readonly target: number;
  readonly completesToday: number;
  /** calls that were ended today */
  readonly callsToday: number;
  readonly atWork: number;
  /** of all who worked today together; null while nobody has */
  readonly interviewsPerHour: number | null;
}

type Parts = Pick<Board, 'atMs' | 'places' | 'outcomes' | 'people'>;

export function totalsOf({ atMs, places, outcomes, people }: Parts): Totals {
  const hours = sum(people, (person) => person.minutesToday) / 60;
  const completesToday = sum(people, (person) => person.completesToday);
  return {
    completes: sum(places, (place) => place.completes),
    target: sum(places, (place) => place.target),
    completesToday,
    callsToday: sum(outcomes, (outcome) => outcome.today),
    atWork: people.filter((person) => isWorking(person, atMs)).length,
    interviewsPerHour: hours > 0 ? completesToday / hours : null,
  };
}

type Person = Board['people'][number];

const VANISHED_AFTER_MS = 30 * 60_000;

/**
 * Whether somebody holds a unit and has not called for half an hour: no interview takes so long, and the unit is lost to all
 * others until it is taken back.
 */
export function hasVanished({ inHandUnitId, inHandSinceMs, lastCallMs }: Person, nowMs: number): boolean {
  const lastSignMs = Math.max(inHandSinceMs ?? 0, lastCallMs ?? 0);
  return inHandUnitId !== null && nowMs - lastSignMs > VANISHED_AFTER_MS;
}

/** Whether somebody is at work now and has not vanished. */
export function isWorking(person: Person, nowMs: number): boolean {
  return person.isAtWork && !hasVanished(person, nowMs);
}

/** Those to look at first: who vanished with a unit, then who is at work, then by calls today. */
export function inOrderOfConcern(people: readonly Person[], nowMs: number): readonly Person[] {
  return [...people].sort(
    (left, right) =>
      Number(hasVanished(right, nowMs)) - Number(hasVanished(left, nowMs)) ||
      Number(right.isAtWork) - Number(left.isAtWork) ||
      right.callsToday - left.callsToday ||
      left.name.localeCompare(right.name, 'zh'),
  );
}

type Place = Board['places'][number];
export type PlaceOrder = 'place' | 'behind';

/** Villages as the frame has them, or those that are furthest behind first. */
export function placesInOrder(places: readonly Place[], order: PlaceOrder): readonly Place[] {
  if (order === 'place') return places;
  return [...places].sort((left, right) => shareDone(left) - shareDone(right));
}

function shareDone({ completes, target }: Place): number {
  return target > 0 ? completes / target : Number.POSITIVE_INFINITY;
}

function sum<Part>(parts: readonly Part[], count: (part: Part) => number): number {
  return parts.reduce((total, part) => total + count(part), 0);
}
