// How far a weight may be pulled, and how fast: the functions g of Deville and Särndal (1992, JASA 87).

/** g(u), and its slope. */
export interface Distance {
  factor(u: number): number;
  slope(u: number): number;
}

type Bounds = readonly [number, number];

const DISTANCES = {
  linear: ([least, most]: Bounds): Distance => ({
    factor: (u) => Math.min(most, Math.max(least, 1 + u)),
    slope: (u) => (1 + u >= least && 1 + u <= most ? 1 : 0),
  }),
  raking: ([least, most]: Bounds): Distance => ({
    factor: (u) => Math.min(most, Math.max(least, Math.exp(u))),
    slope: (u) => (Math.exp(u) >= least && Math.exp(u) <= most ? Math.exp(u) : 0),
  }),
  logit: (bounds: Bounds): Distance => ({
    factor: (u) => logit(bounds, u),
    slope: (u) => logitSlope(bounds, u),
  }),
};

export function distanceOf(kind: keyof typeof DISTANCES, bounds: Bounds): Distance {
  return DISTANCES[kind](bounds);
}

function logit([least, most]: Bounds, u: number): number {
  const growth = Math.exp(steepness(least, most) * u);
  if (growth === Number.POSITIVE_INFINITY) return most;
  return (least * (most - 1) + most * (1 - least) * growth) / (most - 1 + (1 - least) * growth);
}

function logitSlope(bounds: Bounds, u: number): number {
  const [least, most] = bounds;
  const g = logit(bounds, u);
  return ((g - least) * (most - g)) / ((1 - least) * (most - 1));
}

function steepness(least: number, most: number): number {
  return (most - least) / ((1 - least) * (most - 1));
}
