// The outcome of a rule: a value, or the problem that says why there is none. Bugs are thrown instead.
import type { Problem } from './problem.ts';

export type Result<Value> =
  | { readonly ok: true; readonly value: Value }
  | { readonly ok: false; readonly problem: Problem };

export function ok<Value>(value: Value): Result<Value> {
  return { ok: true, value };
}

export function refused(problem: Problem): Result<never> {
  return { ok: false, problem };
}
