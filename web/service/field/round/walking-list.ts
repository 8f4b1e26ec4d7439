// The order in which households are walked to, and where each stands on the sketch. It knows no screen.
import { type Point, walkingRound } from '#service/outreach';
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
  /** 1 for the next to be walked to; null for those not on the way */
  readonly nth: number | null;
}

export interface Sketch {
  readonly dots: readonly SketchDot[];
  readonly metresWide: number;
}

const METRES_A_DEGREE = 111_320;
const LEAST_METRES = 60;

/** Dots in a square of the given side, north up, to one scale both ways. Null where nobody stands on the map. */
export function sketchOf(list: readonly HouseholdToday[], side: number, margin: number): Sketch | null {
  const placed = list.filter(isPlaced);
  const [first] = placed;
  if (!first) return null;
  const east = METRES_A_DEGREE * Math.cos((first.latitude * Math.PI) / 180);
  const metres = placed.map(({ latitude, longitude }) => ({
    x: longitude * east,
    y: -latitude * METRES_A_DEGREE,
  }));
  const left = Math.min(...metres.map(({ x }) => x));
  const top = Math.min(...metres.map(({ y }) => y));
  const wide = Math.max(...metres.map(({ x }) => x)) - left;
  const high = Math.max(...metres.map(({ y }) => y)) - top;
  const metresWide = Math.max(wide, high, LEAST_METRES);
  const scale = (side - 2 * margin) / metresWide;
  let walked = 0;
  const dots = placed.map(({ id, todo }, at) => ({
    id,
    todo,
    nth: FIRST.includes(todo) ? ++walked : null,
    x: margin + ((metres[at]?.x ?? left) - left + (metresWide - wide) / 2) * scale,
    y: margin + ((metres[at]?.y ?? top) - top + (metresWide - high) / 2) * scale,
  }));
  return { dots, metresWide };
}
