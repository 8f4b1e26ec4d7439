// The steps that a condition asks about, and whether it rests on what is unknown.
import type { Condition } from './flow.ts';

export type Leaf = Extract<Condition, { is: 'asked' | 'answer' }>;

export function* leavesOf(condition: Condition): Generator<Leaf> {
  if (condition.is === 'asked' || condition.is === 'answer') yield condition;
  if (condition.is === 'not') yield* leavesOf(condition.part);
  if (condition.is === 'all' || condition.is === 'any')
    for (const part of condition.parts) yield* leavesOf(part);
}

/** The positions of all steps that a condition asks about. */
export function stepsIn(condition: Condition): ReadonlySet<number> {
  return new Set([...leavesOf(condition)].map(({ step }) => step));
}

export function isDecidable(condition: Condition): boolean {
  if (condition.is === 'not') return isDecidable(condition.part);
  if (condition.is === 'all' || condition.is === 'any') return condition.parts.every(isDecidable);
  return condition.is !== 'unknown';
}
