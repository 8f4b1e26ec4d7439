// What "the value below which a share p lies" means in a weighted sample: the rules that packages offer.

/** Values in order with their weights and running sums; values without weight left out. */
export interface Ordered {
  readonly values: Float64Array;
  readonly weights: Float64Array;
  readonly sums: Float64Array;
}

/** Values of rows with a weight, in order. */
export function orderedValues(values: Float64Array, weight: Float64Array): Ordered {
  const rows = [...weight.keys()].filter((row) => weight[row] !== 0);
  rows.sort((left, right) => (values[left] ?? 0) - (values[right] ?? 0));
  const weights = Float64Array.from(rows, (row) => weight[row] ?? 0);
  const sums = new Float64Array(rows.length);
  let sum = 0;
  for (const [place, each] of weights.entries()) {
    sum += each;
    sums[place] = sum;
  }
  return { values: Float64Array.from(rows, (row) => values[row] ?? 0), weights, sums };
}

type Rule = (ordered: Ordered, p: number) => number;

// The first place whose running sum reaches p of the whole.
function reached({ sums }: Ordered, p: number): number {
  const wanted = p * (sums[sums.length - 1] ?? 0);
  let [low, high] = [0, sums.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((sums[middle] ?? 0) >= wanted) high = middle;
    else low = middle + 1;
  }
  return low;
}

function leastReached(ordered: Ordered, p: number): number {
  return ordered.values[reached(ordered, p)] ?? Number.NaN;
}

function averagedWhereMet(ordered: Ordered, p: number): number {
  const place = reached(ordered, p);
  const value = ordered.values[place] ?? Number.NaN;
  const isMet = ordered.sums[place] === p * (ordered.sums[ordered.sums.length - 1] ?? 0);
  return isMet ? (value + (ordered.values[place + 1] ?? value)) / 2 : value;
}

// Straight lines between (p_k, x_k); flat beyond the ends.
function interpolated(share: (ordered: Ordered, place: number) => number): Rule {
  return (ordered, p) => {
    const last = ordered.values.length - 1;
    let [low, high] = [0, last];
    if (p <= share(ordered, 0)) return ordered.values[0] ?? Number.NaN;
    if (p >= share(ordered, last)) return ordered.values[last] ?? Number.NaN;
    while (high - low > 1) {
      const middle = (low + high) >> 1;
      if (share(ordered, middle) <= p) low = middle;
      else high = middle;
    }
    const [from, to] = [share(ordered, low), share(ordered, high)];
    const [below, above] = [ordered.values[low] ?? 0, ordered.values[high] ?? 0];
    return to === from ? below : below + ((p - from) / (to - from)) * (above - below);
  };
}

function whole({ sums }: Ordered): number {
  return sums[sums.length - 1] ?? 0;
}

function at(column: Float64Array, place: number): number {
  return column[place] ?? 0;
}

function lastWeight({ weights }: Ordered): number {
  return weights[weights.length - 1] ?? 0;
}

// (S_k - c w_k) over what the rule takes for the whole.
function shifted(part: number, extra: number): (ordered: Ordered, place: number) => number {
  return (ordered, place) =>
    (at(ordered.sums, place) - part * at(ordered.weights, place)) /
    (whole(ordered) + extra * lastWeight(ordered));
}

/** Places k with p_k nearest to p; of two equally near, the even one. */
function nearestEven(ordered: Ordered, p: number): number {
  const wanted = p * whole(ordered);
  const place = reached(ordered, p);
  const [below, above] = [at(ordered.sums, place - 1), at(ordered.sums, place)];
  if (place === 0) return at(ordered.values, 0);
  const isLower = wanted - below < above - wanted || (wanted - below === above - wanted && place % 2 === 0);
  return at(ordered.values, isLower ? place - 1 : place);
}

/**
 * Rules by R's names: the inverse of the distribution function (`math`), its averaged form (`school`), the weighted
 * forms of Hyndman and Fan's nine (1996, American Statistician 50, pp. 361-365), and Shah and Vaish's (2006).
 */
export const QUANTILE_RULES = {
  math: leastReached,
  hf1: leastReached,
  school: averagedWhereMet,
  hf2: averagedWhereMet,
  hf3: nearestEven,
  hf4: interpolated(shifted(0, 0)),
  hf5: interpolated(shifted(0.5, 0)),
  hf6: interpolated(shifted(0, 1)),
  hf7: interpolated((ordered, place) => at(ordered.sums, place - 1) / at(ordered.sums, ordered.sums.length - 2)),
  hf8: interpolated(shifted(1 / 3, 1 / 3)),
  hf9: interpolated(shifted(3 / 8, 1 / 4)),
  shahvaish: interpolated((ordered, place) => {
    const n = ordered.weights.length;
    const mean = whole(ordered) / n;
    return (at(ordered.sums, place) / mean + 0.5 - at(ordered.weights, place) / mean / 2) / (n + 1);
  }),
} satisfies Readonly<Record<string, Rule>>;

export type QuantileRule = keyof typeof QUANTILE_RULES;

/** The p quantile by a rule; NaN outside 0 to 1. */
export function quantileBy(rule: QuantileRule, ordered: Ordered, p: number): number {
  if (!(p >= 0 && p <= 1) || ordered.values.length === 0) return Number.NaN;
  return QUANTILE_RULES[rule](ordered, p);
}
