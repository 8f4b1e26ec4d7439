// What a request may be made of: numbers in their ranges, each refused by its name.
import type { Bilingual, Problem } from '#base';
import { problem } from './problems.ts';

interface Range {
  readonly holds: (value: number) => boolean;
  readonly wanted: Bilingual;
}

export const RANGES = {
  share: {
    holds: (value) => value >= 0 && value <= 1,
    wanted: { zh: '在 0 到 1 之间', en: 'between 0 and 1' },
  },
  openShare: {
    holds: (value) => value > 0 && value < 1,
    wanted: { zh: '大于 0 且小于 1', en: 'above 0 and below 1' },
  },
  partShare: {
    holds: (value) => value > 0 && value <= 1,
    wanted: { zh: '大于 0 且不超过 1', en: 'above 0 and at most 1' },
  },
  positive: {
    holds: (value) => value > 0 && value < Number.POSITIVE_INFINITY,
    wanted: { zh: '是大于零的有限数', en: 'a finite number above zero' },
  },
  population: {
    holds: (value) => value > 0,
    wanted: { zh: '大于零(无限总体写 Infinity)', en: 'above zero (Infinity for an endless population)' },
  },
  notNegative: {
    holds: (value) => value >= 0 && value < Number.POSITIVE_INFINITY,
    wanted: { zh: '是零或正的有限数', en: 'a finite number, zero or more' },
  },
  count: {
    holds: (value) => Number.isInteger(value) && value >= 1,
    wanted: { zh: '是正整数', en: 'a whole number, one or more' },
  },
} as const satisfies Record<string, Range>;

/** The first number outside its range, as a problem at its name. */
export function firstOutside(
  checks: readonly (readonly [name: string, value: number, range: Range])[],
): Problem | undefined {
  const found = checks.find(([, value, { holds }]) => !holds(value));
  if (found === undefined) return undefined;
  const [name, value, { wanted }] = found;
  const details = { name, value, wantedZh: wanted.zh, wantedEn: wanted.en };
  return problem('plan-out-of-range', details, name);
}
