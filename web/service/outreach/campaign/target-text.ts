// A target's number as people write it: 2–5 幅, ≥ 20 户, ≤ 3 名.
import type { Target } from '#service/outreach';

export function targetText({ atLeast, atMost, unit = '' }: Target): string {
  const tail = unit === '' ? '' : ` ${unit}`;
  if (atLeast !== undefined && atMost !== undefined) return `${atLeast}–${atMost}${tail}`;
  if (atLeast !== undefined) return `≥ ${atLeast}${tail}`;
  return atMost === undefined ? '' : `≤ ${atMost}${tail}`;
}
