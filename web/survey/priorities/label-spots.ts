// Where labels stand beside their points so that none covers another, a point, or the edge. Pure geometry, in pixels.
// A label that finds no room is left out: its point keeps its number, which the table explains.

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

export interface LabelledPoint {
  readonly x: number;
  readonly y: number;
  /** of its label */
  readonly width: number;
}

export interface Room {
  readonly width: number;
  readonly height: number;
}

export const LABEL_HEIGHT = 15;
export const POINT_RADIUS = 9;
const GAP = 3;

/** The box of each label, or undefined where there is no room; earlier points choose first. */
export function labelSpots(points: readonly LabelledPoint[], room: Room): readonly (Spot | undefined)[] {
  const taken: Spot[] = points.map(({ x, y }) => ({
    x: x - POINT_RADIUS,
    y: y - POINT_RADIUS,
    width: 2 * POINT_RADIUS,
    height: 2 * POINT_RADIUS,
  }));
  return points.map((point) => {
    const spot = candidates(point).find(
      (each) => isInside(each, room) && !taken.some((other) => areOverlapping(each, other)),
    );
    if (spot) taken.push(spot);
    return spot;
  });
}

function candidates({ x, y, width }: LabelledPoint): readonly Spot[] {
  const [right, left] = [x + POINT_RADIUS + GAP, x - POINT_RADIUS - GAP - width];
  const middle = x - width / 2;
  const level = y - LABEL_HEIGHT / 2;
  const near = POINT_RADIUS + GAP;
  const far = near + LABEL_HEIGHT + GAP;
  const places: readonly (readonly [number, number])[] = [
    [right, level],
    [left, level],
    [middle, y - near - LABEL_HEIGHT],
    [middle, y + near],
    [right, level - LABEL_HEIGHT],
    [right, level + LABEL_HEIGHT],
    [left, level - LABEL_HEIGHT],
    [left, level + LABEL_HEIGHT],
    [middle, y - far - LABEL_HEIGHT],
    [middle, y + far],
  ];
  return places.map(([atX, atY]) => ({ x: atX, y: atY, width, height: LABEL_HEIGHT }));
}

function isInside({ x, y, width, height }: Spot, room: Room): boolean {
  return x >= 0 && y >= 0 && x + width <= room.width && y + height <= room.height;
}

export function areOverlapping(one: Spot, other: Spot): boolean {
  return (
    one.x < other.x + other.width &&
    other.x < one.x + one.width &&
    one.y < other.y + other.height &&
    other.y < one.y + one.height
  );
}
