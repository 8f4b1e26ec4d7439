// From degrees to a picture, and villages as tiles where there is no map. Pure geometry; it draws nothing.
import type { Area } from '#wire/survey';

export interface Shape {
  readonly code: string | null;
  readonly name: string | null;
  /** an SVG path */
  readonly path: string;
  /** where a name stands */
  readonly at: readonly [x: number, y: number];
}

export interface Picture {
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
}

/** Areas in a picture so wide, north upwards, degrees of longitude shortened for the latitude. */
export function pictureOfAreas(areas: readonly Area[], width: number): Picture {
  const points = areas.flatMap(({ polygons }) => polygons.flat(2));
  const bounds = boundsOf(points);
  const shortened = Math.cos((((bounds.south + bounds.north) / 2) * Math.PI) / 180);
  const across = Math.max(1e-6, (bounds.east - bounds.west) * shortened);
  const scale = width / across;
  const project = ([longitude, latitude]: readonly [number, number]): readonly [number, number] => [
    (longitude - bounds.west) * shortened * scale,
    (bounds.north - latitude) * scale,
  ];
  const shapes = areas.map(({ code, name, polygons }) => ({
    code,
    name,
    path: polygons
      .flat()
      .map((ring) => pathOf(ring.map(project)))
      .join(''),
    at: middleOf(largestRing(polygons).map(project)),
  }));
  return { width, height: Math.max(1, (bounds.north - bounds.south) * scale), shapes };
}

function boundsOf(points: readonly (readonly [number, number])[]) {
  let [west, east, south, north] = [Infinity, -Infinity, Infinity, -Infinity];
  for (const [longitude, latitude] of points) {
    west = Math.min(west, longitude);
    east = Math.max(east, longitude);
    south = Math.min(south, latitude);
    north = Math.max(north, latitude);
  }
  return { west, east, south, north };
}

function pathOf(ring: readonly (readonly [number, number])[]): string {
  return `M${ring.map(([x, y]) => `${x.toFixed(1)} ${y.toFixed(1)}`).join('L')}Z`;
}

function largestRing(polygons: Area['polygons']): readonly [number, number][] {
  const rings = polygons.flatMap(([outer]) => (outer ? [outer] : []));
  return rings.reduce<readonly [number, number][]>(
    (most, ring) => (areaOf(ring) > areaOf(most) ? ring : most),
    [],
  );
}

function areaOf(ring: readonly (readonly [number, number])[]): number {
  return Math.abs(
    ring.reduce((sum, [x, y], nth) => {
      const [nextX, nextY] = ring[(nth + 1) % ring.length] ?? [x, y];
      return sum + x * nextY - nextX * y;
    }, 0) / 2,
  );
}

function middleOf(ring: readonly (readonly [number, number])[]): readonly [number, number] {
  const count = Math.max(1, ring.length - 1);
  const sum = ring
    .slice(0, count)
    .reduce(([x, y], [addX, addY]) => [x + addX, y + addY] as const, [0, 0] as const);
  return [sum[0] / count, sum[1] / count];
}

const GAP = 6;
const TILE_HEIGHT = 46;

/** Villages in their order as tiles, so many in a row; they say nothing of where a village lies. */
export function pictureOfTiles(
  places: readonly { readonly code: string; readonly name: string }[],
  width: number,
  inRow: number,
): Picture {
  const wide = width / inRow;
  const shapes = places.map(({ code, name }, nth) => {
    const [x, y] = [(nth % inRow) * wide, Math.floor(nth / inRow) * TILE_HEIGHT];
    const [right, bottom] = [x + wide - GAP, y + TILE_HEIGHT - GAP];
    return {
      code,
      name,
      path: pathOf([
        [x, y],
        [right, y],
        [right, bottom],
        [x, bottom],
      ]),
      at: [x + (wide - GAP) / 2, y + (TILE_HEIGHT - GAP) / 2] as const,
    };
  });
  return { width, height: Math.max(1, Math.ceil(places.length / inRow) * TILE_HEIGHT), shapes };
}

const FROM = [31, 111, 92] as const;
const TO = [240, 214, 160] as const;

/** The colour of a tier, 1 best: one scale from deep to pale. */
export function tierColour(tier: number, tiers: number): string {
  const part = tiers <= 1 ? 0 : (tier - 1) / (tiers - 1);
  const [red, green, blue] = FROM.map((from, nth) => Math.round(from + ((TO[nth] ?? 0) - from) * part));
  return `rgb(${red} ${green} ${blue})`;
}

/** Dark letters on pale ground, pale ones on deep. */
export function inkOn(tier: number, tiers: number): string {
  return tiers > 1 && (tier - 1) / (tiers - 1) > 0.45 ? '#1d1d1b' : '#fff';
}
