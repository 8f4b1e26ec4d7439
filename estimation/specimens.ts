// Small made-up samples for tests, and arbitrary ones for properties. Not part of the door.
import fc from 'fast-check';
import type { Result } from '#base';
import { type Design, type LonelyRule, stratifiedDesign } from './design/stratified-design.ts';

/** The value of a result that must be good. */
export function accepted<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Error(result.problem.message.en);
  return result.value;
}

/** The code of a result that must be a refusal, with the place it names. */
export function refusal<Value>(result: Result<Value>): string {
  if (result.ok) throw new Error('nothing was refused');
  return [result.problem.code, result.problem.where].filter((part) => part !== undefined).join(' at ');
}

export interface Sample {
  readonly stratum: readonly number[];
  readonly weight: readonly number[];
  readonly y: readonly number[];
  readonly isIn: readonly number[];
}

/** Three people of village 1 for 300, two of village 2 for 100; y is 1, 1, 0 and 0, 1. */
export const TWO_VILLAGES: Sample = {
  stratum: [0, 0, 0, 1, 1],
  weight: [100, 100, 100, 50, 50],
  y: [1, 1, 0, 0, 1],
  isIn: [1, 1, 1, 1, 1],
};

export function designOf(sample: Pick<Sample, 'stratum' | 'weight'>, lonely: LonelyRule = 'remove'): Design {
  const stratum = Int32Array.from(sample.stratum);
  const strataCount = Math.max(...sample.stratum) + 1;
  return accepted(
    stratifiedDesign({ stratum, strataCount, weight: Float64Array.from(sample.weight), lonely }),
  );
}

/** Samples of 2 to 40 rows in up to 5 strata, some rows outside the domain and at least one inside. */
export const anySample: fc.Arbitrary<Sample> = fc
  .array(
    fc.record({
      stratum: fc.integer({ min: 0, max: 4 }),
      weight: fc.double({ min: 0.5, max: 500, noNaN: true }),
      y: fc.double({ min: -100, max: 100, noNaN: true }),
      isIn: fc.integer({ min: 0, max: 1 }),
    }),
    { minLength: 2, maxLength: 40 },
  )
  .map((rows) => ({
    stratum: rows.map((row) => row.stratum),
    weight: rows.map((row) => row.weight),
    y: rows.map((row) => row.y),
    isIn: rows.map((row, index) => (index === 0 ? 1 : row.isIn)),
  }));
