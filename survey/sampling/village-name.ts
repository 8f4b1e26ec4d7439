// Finds the village that a list means, however its name was written. It never decides between two that fit.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';
import { plainWord } from './table-cell.ts';

/** A village or community as the village table has it. */
export interface Place {
  /** the twelve-digit region code, or whatever names the place in the database */
  readonly code: string;
  readonly name: string;
}

/** The villages of a survey, ready to be looked up by name. Made once per file by `placeIndex`. */
export interface PlaceIndex {
  readonly places: readonly Place[];
  readonly byName: ReadonlyMap<string, readonly Place[]>;
  readonly byKey: ReadonlyMap<string, readonly Place[]>;
}

// Longest first, so that 社区居委会 goes before 居委会.
const SUFFIXES = [
  '社区居民委员会',
  '村民委员会',
  '居民委员会',
  '社区居委会',
  '村委会',
  '居委会',
  '社区',
  '村',
];

/** A name without what is added by taste: spaces and the suffixes 村, 社区, 居委会 and the like (two characters stay). */
export function villageKey(name: string): string {
  const plain = plainWord(name);
  const suffix = SUFFIXES.find((end) => plain.endsWith(end) && plain.length - end.length >= 2);
  return suffix === undefined ? plain : villageKey(plain.slice(0, -suffix.length));
}

/** Prepares villages for being looked up. */
export function placeIndex(places: readonly Place[]): PlaceIndex {
  return {
    places,
    byName: Map.groupBy(places, ({ name }) => plainWord(name)),
    byKey: Map.groupBy(places, ({ name }) => villageKey(name)),
  };
}

/**
 * The village of that name: first as written, then without its suffix.
 * Refused when there is none (with up to three names that are close) and when the name fits more than one.
 */
export function findPlace(index: PlaceIndex, name: string): Result<Place> {
  if (name === '') return refused(problem('village-missing', {}));
  const found = index.byName.get(plainWord(name)) ?? index.byKey.get(villageKey(name)) ?? [];
  const [only] = found;
  if (only && found.length === 1) return ok(only);
  return refused(only ? ambiguous(name, found) : unknown(index, name));
}

function ambiguous(value: string, found: readonly Place[]): Problem {
  return problem('village-ambiguous', { value, candidates: found.map((place) => place.name).join('、') });
}

function unknown(index: PlaceIndex, value: string): Problem {
  const closest = closestNames(index, value);
  if (closest.length === 0) return problem('village-unknown', { value });
  return problem('village-unknown-close', { value, closest: closest.join('、') });
}

function closestNames(index: PlaceIndex, name: string): string[] {
  const key = villageKey(name);
  const mostEdits = key.length <= 3 ? 1 : 2;
  return index.places
    .filter((place) => Math.abs(villageKey(place.name).length - key.length) <= mostEdits)
    .map((place) => ({ name: place.name, edits: editDistance(key, villageKey(place.name)) }))
    .filter(({ edits }) => edits <= mostEdits)
    .sort((left, right) => left.edits - right.edits)
    .slice(0, 3)
    .map((close) => close.name);
}

/**
 * How many single characters must be put in, taken out or changed to turn one word into the other
 * (Levenshtein 1966; row by row after Wagner and Fischer 1974, J. ACM 21(1), p. 168).
 */
export function editDistance(left: string, right: string): number {
  const target = [...right];
  let above = [0, ...target.map((_, index) => index + 1)];
  for (const [index, letter] of [...left].entries()) above = nextRow(above, index + 1, letter, target);
  return above.at(-1) ?? 0;
}

function nextRow(
  above: readonly number[],
  first: number,
  letter: string,
  target: readonly string[],
): number[] {
  const row = [first];
  for (const [index, other] of target.entries()) {
    const changed = (above[index] ?? 0) + (letter === other ? 0 : 1);
    row.push(Math.min(changed, (above[index + 1] ?? 0) + 1, (row[index] ?? 0) + 1));
  }
  return row;
}
