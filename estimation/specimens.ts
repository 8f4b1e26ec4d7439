// Small made-up samples for tests. Not part of the door.
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
