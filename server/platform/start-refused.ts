// Why the server could not start, in one line of both languages. Thrown before it serves, printed by start.ts.
import type { Problem } from '#base';

export class StartRefused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }

  /** The one line that an operator reads. */
  get line(): string {
    return `${this.problem.message.zh} / ${this.problem.message.en} [${this.problem.code}]`;
  }
}
