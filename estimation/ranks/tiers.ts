// Tiers: the connected parts of "cannot be told apart". A line is drawn only where every place above it is
// apart from every place below.

/**
 * The tier of each place, 1 the best; 0 for a place that was not compared.
 * In order of estimates the parts are unbroken runs: if x_a > x_b > x_c with b apart from both, then
 * x_a - x_c > c (s_ab + s_bc) ≥ c s_ac, so a and c are apart too. Hence one pass down the order: a place opens
 * a new tier when it, and all after it, are apart from all before it.
 * @param apart 1 where two places are apart, row after row
 */
export function tiersOf(estimate: Float64Array, compared: readonly number[], apart: Uint8Array): Int32Array {
  const order = [...compared].sort((one, other) => (estimate[other] ?? 0) - (estimate[one] ?? 0));
  const tier = new Int32Array(estimate.length);
  let current = 0;
  let reach = -1;
  for (const [position, place] of order.entries()) {
    if (position > reach) current += 1;
    tier[place] = current;
    reach = Math.max(
      reach,
      lastNotApart(order, position, (other) => apart[place * estimate.length + other] === 1),
    );
  }
  return tier;
}

// The furthest position down the order that cannot be told apart from the one at `position`.
function lastNotApart(
  order: readonly number[],
  position: number,
  isApart: (place: number) => boolean,
): number {
  for (let last = order.length - 1; last > position; last -= 1) {
    const place = order[last];
    if (place !== undefined && !isApart(place)) return last;
  }
  return position;
}
