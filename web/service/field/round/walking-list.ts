// The order in which households are walked to, and where each stands on the sketch. It knows no screen.
import { type Point, walkingRound } from '#service/outreach';
import { dotsOf } from '../../outreach/parts/dots.ts';
import type { HouseholdToday } from './round-today.ts';

type Placed = HouseholdToday & Point;

const FIRST: readonly HouseholdToday['todo'][] = ['now', 'open'];

/**
 * Those to be visited in walking order, then those who are to be seen later, then those done.
 * Whoever stands on no map comes after those who do, by address.
 */
export function walkingList(households: readonly HouseholdToday[], start?: Point): readonly HouseholdToday[] {
  const due = households.filter(({ todo }) => FIRST.includes(todo));
  const later = households
    .filter(({ todo }) => todo === 'later')
    .toSorted((left, right) => (left.standing.comeAgainMs ?? 0) - (right.standing.comeAgainMs ?? 0));
  const done = households
    .filter(({ todo }) => todo === 'done')
    .toSorted((left, right) => (right.standing.lastVisitMs ?? 0) - (left.standing.lastVisitMs ?? 0));
  return [...inWalkingOrder(due, start), ...later, ...done];
}

function inWalkingOrder(households: readonly HouseholdToday[], start?: Point): readonly HouseholdToday[] {
  const placed = new Map(households.filter(isPlaced).map((household) => [household.id, household]));
  const round = walkingRound([...placed.values()], start).flatMap(({ id }) => placed.get(id) ?? []);
  const elsewhere = households
    .filter(({ id }) => !placed.has(id))
    .toSorted((left, right) => left.address.localeCompare(right.address, 'zh', { numeric: true }));
  return [...round, ...elsewhere];
}

function isPlaced(household: HouseholdToday): household is Placed {
  return household.latitude !== null && household.longitude !== null;
}

export interface SketchDot {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  readonly todo: HouseholdToday['todo'];
  readonly address: string;
  /** 1 for the next to be walked to; null for those not on the way */
  readonly nth: number | null;
}

export interface Sketch {
  readonly dots: readonly SketchDot[];
  readonly metresWide: number;
}

/** Dots in a square of the given side, north up, to one scale both ways. Null where nobody stands on the map. */
export function sketchOf(list: readonly HouseholdToday[], side: number, margin: number): Sketch | null {
  const picture = dotsOf(list, { wide: side, high: side, margin });
  if (!picture) return null;
  let walked = 0;
  const dots = picture.dots.map(({ household: { id, todo, address }, x, y }) => {
    const isOnTheWay = FIRST.includes(todo);
    if (isOnTheWay) walked += 1;
    return { id, todo, address, x, y, nth: isOnTheWay ? walked : null };
  });
  return { dots, metresWide: picture.metresWide };
}
