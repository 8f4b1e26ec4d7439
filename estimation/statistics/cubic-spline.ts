// A cubic curve through given points, its ends bent as the cubics through the four points next to each are.

/**
 * The curve at each of `at` (Forsythe, Malcolm and Moler 1977, Computer Methods for Mathematical Computations, ch. 4).
 * @param x rising, two points or more
 */
export function splineThrough(x: Float64Array, y: Float64Array, at: Float64Array): Float64Array {
  const last = x.length - 1;
  const gap = Float64Array.from({ length: last }, (_, k) => (x[k + 1] ?? 0) - (x[k] ?? 0));
  const slope = Float64Array.from(
    { length: last },
    (_, k) => ((y[k + 1] ?? 0) - (y[k] ?? 0)) / (gap[k] ?? 1),
  );
  const bend = x.length < 3 ? new Float64Array(x.length) : bends(x, gap, slope);
  return at.map((point) => {
    const k = placeOf(x, point);
    const h = gap[k] ?? 1;
    const [own, next] = [bend[k] ?? 0, bend[k + 1] ?? 0];
    const step = point - (x[k] ?? 0);
    const first = (slope[k] ?? 0) - h * (next + 2 * own);
    return (y[k] ?? 0) + step * (first + step * (3 * own + (step * (next - own)) / h));
  });
}

// The last point not above `point`, and never the last of all.
function placeOf(x: Float64Array, point: number): number {
  let place = 0;
  while (place < x.length - 2 && (x[place + 1] ?? 0) <= point) place += 1;
  return place;
}

// A sixth of the second derivative at every point: a tridiagonal system.
function bends(x: Float64Array, gap: Float64Array, slope: Float64Array): Float64Array {
  const last = x.length - 1;
  const [gaps, change] = [Array.from(gap), slope.map((each, k) => each - (slope[k - 1] ?? each))];
  const diagonal = [
    -(gap[0] ?? 0),
    ...gaps.slice(1).map((each, k) => 2 * (each + (gap[k] ?? 0))),
    -(gap[last - 1] ?? 0),
  ];
  const ends = last < 3 ? [0, 0] : [thirdDifference(x, change, 0), -thirdDifference(x, change, last - 3)];
  const right = Float64Array.from(diagonal, (_, k) => change[k] ?? 0);
  right[0] = (ends[0] ?? 0) * (gap[0] ?? 0) ** 2;
  right[last] = (ends[1] ?? 0) * (gap[last - 1] ?? 0) ** 2;
  return solvedBand(Float64Array.from(diagonal), gap, right);
}

// The same numbers beside the diagonal on both sides.
function solvedBand(diagonal: Float64Array, beside: Float64Array, right: Float64Array): Float64Array {
  const found = right.slice();
  const pivot = diagonal.slice();
  for (const [k, each] of beside.entries()) {
    const factor = each / (pivot[k] ?? 1);
    pivot[k + 1] = (pivot[k + 1] ?? 0) - factor * each;
    found[k + 1] = (found[k + 1] ?? 0) - factor * (found[k] ?? 0);
  }
  for (let k = found.length - 1; k >= 0; k -= 1)
    found[k] = ((found[k] ?? 0) - (beside[k] ?? 0) * (found[k + 1] ?? 0)) / (pivot[k] ?? 1);
  return found;
}

function thirdDifference(x: Float64Array, change: Float64Array, from: number): number {
  const at = (k: number): number => x[from + k] ?? 0;
  const early = (change[from + 1] ?? 0) / (at(2) - at(0));
  const late = (change[from + 2] ?? 0) / (at(3) - at(1));
  return (late - early) / (at(3) - at(0));
}
