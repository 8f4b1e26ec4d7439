// Sets of numbers as spans without overlap, lowest first; ends are in the set or not.

export type Span = {
  readonly low: number;
  readonly high: number;
  readonly isLowOut?: boolean;
  readonly isHighOut?: boolean;
};

export const EVERY_NUMBER: readonly Span[] = [
  { low: Number.NEGATIVE_INFINITY, high: Number.POSITIVE_INFINITY },
];

const COMPARED: Readonly<Record<string, (value: number) => readonly Span[]>> = {
  '=': (value) => [{ low: value, high: value }],
  '!=': (value) => complement([{ low: value, high: value }]),
  '<': (value) => [{ low: Number.NEGATIVE_INFINITY, high: value, isHighOut: true }],
  '<=': (value) => [{ low: Number.NEGATIVE_INFINITY, high: value }],
  '>': (value) => [{ low: value, high: Number.POSITIVE_INFINITY, isLowOut: true }],
  '>=': (value) => [{ low: value, high: Number.POSITIVE_INFINITY }],
};

/** The numbers for which `number operator value` holds; undefined for what is no comparison. */
export function comparedWith(operator: string, value: number): readonly Span[] | undefined {
  return Object.hasOwn(COMPARED, operator) ? COMPARED[operator]?.(value) : undefined;
}

export function complement(spans: readonly Span[]): readonly Span[] {
  const gaps: Span[] = [];
  let low = Number.NEGATIVE_INFINITY;
  let isLowOut = false;
  for (const span of spans) {
    gaps.push({ low, high: span.low, isLowOut, isHighOut: span.isLowOut !== true });
    low = span.high;
    isLowOut = span.isHighOut !== true;
  }
  gaps.push({ low, high: Number.POSITIVE_INFINITY, isLowOut });
  return gaps.filter(hasNumbers);
}

export function intersection(left: readonly Span[], right: readonly Span[]): readonly Span[] {
  return left.flatMap((one) => right.map((other) => overlap(one, other)).filter(hasNumbers));
}

/** Only the whole numbers of each span, ends included. */
export function wholeOnly(spans: readonly Span[]): readonly Span[] {
  return spans
    .map(({ low, high, isLowOut, isHighOut }) => ({
      low: isLowOut && Number.isInteger(low) ? low + 1 : Math.ceil(low),
      high: isHighOut && Number.isInteger(high) ? high - 1 : Math.floor(high),
    }))
    .filter(hasNumbers);
}

export function contains(spans: readonly Span[], value: number): boolean {
  return spans.some(
    ({ low, high, isLowOut, isHighOut }) =>
      (isLowOut ? value > low : value >= low) && (isHighOut ? value < high : value <= high),
  );
}

/** A plain number of the set: near 1 where it can be. */
export function numberIn(spans: readonly Span[]): number | undefined {
  if (contains(spans, 1)) return 1;
  const [first] = spans.toSorted((left, right) => Math.abs(left.low) - Math.abs(right.low));
  return first && inside(first);
}

function inside({ low, high, isLowOut, isHighOut }: Span): number {
  if (Number.isFinite(low) && !isLowOut) return low;
  if (Number.isFinite(high) && !isHighOut) return high;
  if (!Number.isFinite(low)) return Number.isFinite(high) ? Math.ceil(high) - 1 : 0;
  if (!Number.isFinite(high)) return Math.floor(low) + 1;
  const next = Math.floor(low) + 1;
  return next < high ? next : (low + high) / 2;
}

// An infinite end is in no set of numbers that anybody answers; it only says that there is no end.
function hasNumbers({ low, high, isLowOut, isHighOut }: Span): boolean {
  if (low > high || low === Number.POSITIVE_INFINITY || high === Number.NEGATIVE_INFINITY) return false;
  return low < high || !(isLowOut || isHighOut);
}

function overlap(one: Span, other: Span): Span {
  const low = Math.max(one.low, other.low);
  const high = Math.min(one.high, other.high);
  return {
    low,
    high,
    isLowOut: [one, other].some((span) => span.low === low && span.isLowOut === true),
    isHighOut: [one, other].some((span) => span.high === high && span.isHighOut === true),
  };
}
