// Visits that somebody should look at: the same household twice, faster than anyone walks, a photo seen before.
// A mark asks a person to look; it changes no figure and says nothing about why.
import type { Bilingual } from '#base';
import { metresBetween, type Point } from './walking-route.ts';

export const VISIT_MARKS = {
  'duplicate-visit': { label: { zh: '同一户短时间内重复走访', en: 'the same household again within hours' } },
  'impossible-speed': { label: { zh: '两次走访之间移动过快', en: 'too fast from one visit to the next' } },
  'copied-photo': { label: { zh: '照片与另一次走访相同或极相似', en: 'a photo that another visit has too' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type VisitMarkKind = keyof typeof VISIT_MARKS;

/** An office may want other limits. */
export interface MarkLimits {
  /** two visits that met somebody in one household within this time */
  readonly repeatedWithinMinutes: number;
  /** a car on a village road */
  readonly metresPerSecond: number;
  /** shorter ways are lost in the error of the position */
  readonly metresAtLeast: number;
  /** bits in which two pictures may differ and still look alike (of 64) */
  readonly differingBits: number;
}

export const MARK_LIMITS: MarkLimits = {
  repeatedWithinMinutes: 240,
  metresPerSecond: 22,
  metresAtLeast: 500,
  differingBits: 4,
};

export interface PhotoTrace {
  /** SHA-256 of the file, hexadecimal */
  readonly sha256: string;
  /** the picture's difference hash, 64 characters 0 or 1, or null where there is none */
  readonly likeness: string | null;
}

export interface VisitTrace {
  readonly id: string;
  readonly personId: string;
  readonly householdId: string;
  readonly atMs: number;
  readonly isMet: boolean;
  readonly place: (Point & { readonly accuracyMetres: number }) | null;
  readonly photos: readonly PhotoTrace[];
}

export interface VisitMark {
  readonly kind: VisitMarkKind;
  /** the later visit */
  readonly visitId: string;
  readonly otherVisitId: string;
}

/** All marks among the visits; each pair and kind once, in the order of the visits. */
export function marksAmong(
  visits: readonly VisitTrace[],
  limits: MarkLimits = MARK_LIMITS,
): readonly VisitMark[] {
  const ordered = visits.toSorted((left, right) => left.atMs - right.atMs || (left.id < right.id ? -1 : 1));
  return [...repeated(ordered, limits), ...tooFast(ordered, limits), ...copied(ordered, limits)];
}

function repeated(visits: readonly VisitTrace[], limits: MarkLimits): VisitMark[] {
  const met = visits.filter((visit) => visit.isMet);
  return consecutiveBy(met, (visit) => visit.householdId)
    .filter(([earlier, later]) => later.atMs - earlier.atMs <= limits.repeatedWithinMinutes * 60_000)
    .map(([earlier, later]) => ({ kind: 'duplicate-visit', visitId: later.id, otherVisitId: earlier.id }));
}

function tooFast(visits: readonly VisitTrace[], limits: MarkLimits): VisitMark[] {
  return consecutiveBy(
    visits.filter((visit) => visit.place !== null),
    (visit) => visit.personId,
  )
    .filter(([earlier, later]) => isTooFast(earlier, later, limits))
    .map(([earlier, later]) => ({ kind: 'impossible-speed', visitId: later.id, otherVisitId: earlier.id }));
}

// Both positions may be off by as much as the phone says: only what remains is a way.
function isTooFast(earlier: VisitTrace, later: VisitTrace, limits: MarkLimits): boolean {
  if (!earlier.place || !later.place) return false;
  const apart = metresBetween(earlier.place, later.place);
  const sure = apart - earlier.place.accuracyMetres - later.place.accuracyMetres;
  const seconds = (later.atMs - earlier.atMs) / 1000;
  return sure >= limits.metresAtLeast && sure > limits.metresPerSecond * seconds;
}

function copied(visits: readonly VisitTrace[], limits: MarkLimits): VisitMark[] {
  return visits.flatMap((later, nth) => {
    const earlier = visits.slice(0, nth).find((other) => sharesPhoto(other, later, limits));
    return earlier ? [{ kind: 'copied-photo' as const, visitId: later.id, otherVisitId: earlier.id }] : [];
  });
}

function sharesPhoto(one: VisitTrace, other: VisitTrace, limits: MarkLimits): boolean {
  return one.photos.some((photo) =>
    other.photos.some((each) => looksAlike(photo, each, limits.differingBits)),
  );
}

/** The same file, or pictures whose difference hashes are nearly the same. */
export function looksAlike(one: PhotoTrace, other: PhotoTrace, differingBits: number): boolean {
  if (one.sha256 === other.sha256) return true;
  return (
    one.likeness !== null &&
    other.likeness !== null &&
    bitsApart(one.likeness, other.likeness) <= differingBits
  );
}

function bitsApart(one: string, other: string): number {
  return [...one].filter((bit, nth) => bit !== other[nth]).length;
}

function consecutiveBy<Value>(values: readonly Value[], keyOf: (value: Value) => string): [Value, Value][] {
  const last = new Map<string, Value>();
  return values.flatMap((value) => {
    const key = keyOf(value);
    const before = last.get(key);
    last.set(key, value);
    return before === undefined ? [] : [[before, value]];
  });
}
