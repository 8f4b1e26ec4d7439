// A change against a year before, in words of a table: a sign, whole per cent, and no false digits.
import { NO_FIGURE } from '../../../platform/parts/figures.ts';

/** @example changeText(-0.14) // −14 % */
export function changeText(change: number | null): string {
  if (change === null) return NO_FIGURE;
  const percent = Math.round(change * 100);
  if (percent === 0) return '0 %';
  return `${percent < 0 ? '−' : '+'}${Math.abs(percent)} %`;
}
