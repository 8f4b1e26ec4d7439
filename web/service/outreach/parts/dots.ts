// Where households stand in a picture: north up, the same scale both ways. Numbers alone.

interface Place {
  readonly latitude: number | null;
  readonly longitude: number | null;
}

export interface Dot<Household> {
  readonly household: Household;
  readonly x: number;
  readonly y: number;
}

export interface Box {
  readonly wide: number;
  readonly high: number;
  readonly margin: number;
}

const METRES_A_DEGREE = 111_320;
const LEAST_METRES = 60;

/** Null where nobody has a place. */
export function dotsOf<Household extends Place>(
  households: readonly Household[],
  { wide, high, margin }: Box,
): { readonly dots: readonly Dot<Household>[]; readonly metresWide: number } | null {
  const placed = households.flatMap((household) => {
    const { latitude, longitude } = household;
    return latitude === null || longitude === null ? [] : [{ household, latitude, longitude }];
  });
  const [first] = placed;
  if (!first) return null;
  const east = METRES_A_DEGREE * Math.cos((first.latitude * Math.PI) / 180);
  const metres = placed.map(({ household, latitude, longitude }) => ({
    household,
    x: longitude * east,
    y: -latitude * METRES_A_DEGREE,
  }));
  const across = extent(metres.map(({ x }) => x));
  const down = extent(metres.map(({ y }) => y));
  const scale = Math.min((wide - 2 * margin) / across.size, (high - 2 * margin) / down.size);
  const dots = metres.map(({ household, x, y }) => ({
    household,
    x: wide / 2 + (x - across.middle) * scale,
    y: high / 2 + (y - down.middle) * scale,
  }));
  return { dots, metresWide: wide / scale };
}

function extent(values: readonly number[]): { readonly size: number; readonly middle: number } {
  const [least, most] = [Math.min(...values), Math.max(...values)];
  return { size: Math.max(LEAST_METRES, most - least), middle: (least + most) / 2 };
}
