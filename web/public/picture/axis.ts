// The horizontal axis of shares: round ends and round ticks around the data. It knows nothing of pixels.

/** In whole per cent; `ticks` from `from` to `to`, evenly. */
export interface Axis {
  readonly from: number;
  readonly to: number;
  readonly ticks: readonly number[];
  /** whether it shows less than 0 to 100 %, which a picture must say */
  readonly isCut: boolean;
}

const STEPS = [1, 2, 5, 10, 20];
const MOST_STEPS = 6;

/**
 * The shortest axis with at most seven ticks at a round distance that holds all the values.
 * @param values fractions of 1, each from 0 to 1; without any the axis is whole
 * @example axisAround([0.712, 0.97]) // 70, 75 … 100
 */
export function axisAround(values: readonly number[]): Axis {
  const around = values.length > 0 ? values : [0, 1];
  const low = Math.min(...around) * 100;
  const high = Math.max(...around) * 100;
  const step = STEPS.find((each) => Math.ceil(high / each) - Math.floor(low / each) <= MOST_STEPS) ?? 20;
  const from = Math.max(0, Math.min(Math.floor(low / step) * step, 100 - step));
  const to = Math.min(100, Math.max(Math.ceil(high / step) * step, from + step));
  const ticks = Array.from({ length: Math.round((to - from) / step) + 1 }, (_, index) => from + index * step);
  return { from, to, ticks, isCut: from > 0 || to < 100 };
}

/** Where a fraction of 1 lies between the two ends, 0 at the left end and 1 at the right. */
export function alongAxis({ from, to }: Axis, fraction: number): number {
  return (fraction * 100 - from) / (to - from);
}
