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
  let lost = 0;
  // What each addition loses is carried along (Neumaier 1974): whether p is met exactly must not hang on rounding.
  for (const [place, each] of weights.entries()) {
    const next = sum + each;
    lost += Math.abs(sum) >= Math.abs(each) ? sum - next + each : each - next + sum;
    sum = next;
    sums[place] = sum + lost;
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

// As `math`, but where p is met exactly the even one of the two different values stands.
function evenWhereMet({ values, sums }: Ordered, p: number): number {
  const wanted = p * at(sums, sums.length - 1);
  let different = 0;
  for (let place = 0; place < values.length; place += 1) {
    if (values[place + 1] === values[place]) continue;
    different += 1;
    if (at(sums, place) < wanted) continue;
    const isOdd = at(sums, place) === wanted && different % 2 === 1;
    return at(values, isOdd ? Math.min(place + 1, values.length - 1) : place);
  }
  return at(values, values.length - 1);
}

// Hyndman and Fan's fourth as R's survey has it: below the first p_k the first line goes on, at 1 there is nothing.
function alongSums(ordered: Ordered, p: number): number {
  const [first, second] = [at(ordered.sums, 0) / whole(ordered), at(ordered.sums, 1) / whole(ordered)];
  const [low, high] = [at(ordered.values, 0), at(ordered.values, 1)];
  if (ordered.values.length > 1 && p < first) return low - ((first - p) / (second - first)) * (high - low);
  return p >= 1 ? Number.NaN : interpolated(shifted(0, 0))(ordered, p);
}

// R's survey takes w_k/2 of the raw weights from sums of weights that average 1, and the value of the largest p_k ≤ p.
function shahVaish({ values, weights, sums }: Ordered, p: number): number {
  const n = weights.length;
  const mean = at(sums, n - 1) / n;
  const shares = sums.map((sum, place) => (sum / mean + 0.5 - at(weights, place) / 2) / (n + 1));
  const floor = Math.max(
    p,
    shares.reduce((least, share) => Math.min(least, share), Number.POSITIVE_INFINITY),
  );
  let best = -1;
  for (const [place, share] of shares.entries())
    if (share <= floor && (best < 0 || share >= at(shares, best))) best = place;
  return at(values, best);
}

/**
 * Rules by R's names: the inverse of the distribution function (`math`), its averaged form (`school`), the weighted
 * forms of Hyndman and Fan's nine (1996, American Statistician 50), and Shah and Vaish's (2006).
 */
export const QUANTILE_RULES = {
  math: leastReached,
  hf1: leastReached,
  school: averagedWhereMet,
  hf2: averagedWhereMet,
  hf3: evenWhereMet,
  hf4: alongSums,
  hf5: interpolated(shifted(0.5, 0)),
  hf6: interpolated(shifted(0, 1)),
  hf7: interpolated(
    (ordered, place) => at(ordered.sums, place - 1) / at(ordered.sums, ordered.sums.length - 2),
  ),
  hf8: interpolated(shifted(1 / 3, 1 / 3)),
  hf9: interpolated(shifted(3 / 8, 1 / 4)),
  shahvaish: shahVaish,
} satisfies Readonly<Record<string, Rule>>;

export type QuantileRule = keyof typeof QUANTILE_RULES;

/**
 * The p quantile by a rule; NaN outside 0 to 1.
 * @param compat R gives the second value where p is below the share of the first; the first is the smallest x with F(x) ≥ p
 */
export function quantileBy(rule: QuantileRule, ordered: Ordered, p: number, compat?: 'r-survey-4.5'): number {
  if (!(p >= 0 && p <= 1) || ordered.values.length === 0) return Number.NaN;
  const isSkipping = compat === 'r-survey-4.5' && STEPPED.has(rule);
  return isSkipping ? skippingFirst(rule, ordered, p) : QUANTILE_RULES[rule](ordered, p);
}

const STEPPED: ReadonlySet<QuantileRule> = new Set(['math', 'hf1', 'school', 'hf2', 'hf3']);

// `qs` in R/qrule.R of survey 4.1 to 4.4: with no running sum at or below p it starts from the first and takes the next.
function skippingFirst(rule: QuantileRule, ordered: Ordered, p: number): number {
  const { values, sums } = ordered;
  const next =
    rule === 'hf3' ? values.findIndex((value) => value !== values[0]) : Math.min(1, values.length - 1);
  const first = rule === 'hf3' ? (next < 0 ? values.length : next) - 1 : 0;
  if (p * whole(ordered) >= at(sums, first)) return QUANTILE_RULES[rule](ordered, p);
  return at(values, Math.max(0, next));
}
