// A rule that says no inside a transaction: thrown so that everything is rolled back, and turned into an answer at the post.
import type { Problem, Result } from '#base';

export class Refusal extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.code);
    this.problem = problem;
  }
}

/** The value, or the end of this transaction with the problem as its answer. */
export function must<Value>(result: Result<Value>): Value {
  if (!result.ok) throw new Refusal(result.problem);
  return result.value;
}

/** Ends this transaction with the problem as its answer. */
export function refuse(problem: Problem): never {
  throw new Refusal(problem);
}
