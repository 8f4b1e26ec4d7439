// A round that makes sense on foot: nearest neighbour first, then 2-opt. The same stops always give the same round.
// It knows no street: distances are as the crow flies.

export interface Point {
  readonly latitude: number;
  readonly longitude: number;
}

export interface Stop extends Point {
  readonly id: string;
}

const EARTH_METRES = 6_371_000;

/** Metres over the sphere between two points (haversine; R. W. Sinnott, Sky & Telescope 68 (1984), p. 159). */
export function metresBetween(from: Point, to: Point): number {
  const radians = Math.PI / 180;
  const half = (left: number, right: number): number => Math.sin(((right - left) * radians) / 2) ** 2;
  const chord =
    half(from.latitude, to.latitude) +
    Math.cos(from.latitude * radians) * Math.cos(to.latitude * radians) * half(from.longitude, to.longitude);
  return 2 * EARTH_METRES * Math.asin(Math.min(1, Math.sqrt(chord)));
}

/** Metres along the stops in their order. */
export function roundLength(stops: readonly Point[], start?: Point): number {
  const whole = start ? [start, ...stops] : stops;
  return whole.slice(1).reduce((sum, stop, nth) => sum + metresBetween(whole[nth] ?? stop, stop), 0);
}

/** More stops than this are walked in the order of nearest neighbours alone: 2-opt takes the square of their number. */
const IMPROVED_AT_MOST = 300;
const PASSES_AT_MOST = 30;

/**
 * The stops in walking order, from `start` where it is known; a way there, not back.
 * @param stops with distinct ids
 */
export function walkingRound(stops: readonly Stop[], start?: Point): readonly Stop[] {
  const ordered = stops.toSorted((left, right) => (left.id < right.id ? -1 : Number(left.id > right.id)));
  const nearest = nearestNeighbours(ordered, start);
  return nearest.length > IMPROVED_AT_MOST ? nearest : improved(nearest, start);
}

function nearestNeighbours(stops: readonly Stop[], start?: Point): Stop[] {
  const left = [...stops];
  const round: Stop[] = [];
  for (let here = start ?? left[0]; left.length > 0 && here; here = round.at(-1)) {
    const [next] = left.splice(nearestIndex(left, here), 1);
    if (next) round.push(next);
  }
  return round;
}

function nearestIndex(stops: readonly Stop[], here: Point): number {
  const distances = stops.map((stop) => metresBetween(here, stop));
  return distances.indexOf(Math.min(...distances));
}

// Turns round a stretch wherever that makes the way shorter, until nothing does.
function improved(stops: readonly Stop[], start?: Point): readonly Stop[] {
  let best = [...stops];
  for (let pass = 0; pass < PASSES_AT_MOST; pass += 1) {
    const better = onePass(best, start);
    if (!better) break;
    best = better;
  }
  return best;
}

const SHORTER_BY_METRES = 1e-6;

function onePass(stops: readonly Stop[], start?: Point): Stop[] | undefined {
  const round = [...stops];
  let isBetter = false;
  for (let from = 0; from < round.length - 1; from += 1) {
    for (let to = from + 1; to < round.length; to += 1) {
      if (gainOf(round, from, to, start) <= SHORTER_BY_METRES) continue;
      round.splice(from, to - from + 1, ...round.slice(from, to + 1).reverse());
      isBetter = true;
    }
  }
  return isBetter ? round : undefined;
}

// What turning the stretch round saves: only the two links at its ends change.
function gainOf(round: readonly Stop[], from: number, to: number, start?: Point): number {
  const [first, last] = [round[from], round[to]];
  const before = from === 0 ? start : round[from - 1];
  const after = round[to + 1];
  const link = (left: Point | undefined, right: Point | undefined): number =>
    left && right ? metresBetween(left, right) : 0;
  return link(before, first) + link(last, after) - link(before, last) - link(first, after);
}
