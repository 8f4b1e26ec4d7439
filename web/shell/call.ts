// Calls to the server through the wire's endpoints. A refusal is thrown as a ProblemError that carries the problem.

import { z } from 'zod';
import type { Problem } from '#base';
import { addressOf, type Endpoint, type Input, problem as problemShape } from '#wire';

export { addressOf, type Input };

export class ProblemError extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(problem.message.en);
    this.problem = problem;
  }
}

/** @throws ProblemError when the server refuses or cannot be reached (`connection-lost`) */
export async function call<E extends Endpoint>(
  endpoint: E,
  input: Input<E> = {},
  signal?: AbortSignal,
): Promise<z.output<E['answer']>> {
  const response = await fetch(addressOf(endpoint, input), {
    method: endpoint.method,
    ...(endpoint.method === 'GET'
      ? {}
      : { headers: { 'content-type': 'application/json' }, body: JSON.stringify(input.body ?? {}) }),
    ...(signal ? { signal } : {}),
  }).catch(lost);
  const content: unknown = await response.json().catch(lost);
  if (!response.ok) throw new ProblemError(problemIn(content));
  return parsed<E['answer']>(endpoint.answer, content);
}

function parsed<Shape extends z.ZodType>(shape: Shape, content: unknown): z.output<Shape> {
  return shape.parse(content);
}

export const CONNECTION_LOST: Problem = {
  code: 'connection-lost',
  message: {
    zh: '连不上服务器，请检查网络；没有丢失任何内容',
    en: 'the server cannot be reached: check the network; nothing is lost',
  },
  details: {},
};

/** What the page shows of a failure that is its own. */
export const PAGE_FAILED: Problem = {
  code: 'page-failed',
  message: {
    zh: '页面出错了，请重新打开；已保存的内容都在',
    en: 'the page failed: open it again; all that was saved is kept',
  },
  details: {},
};

function lost(error: unknown): never {
  if (error instanceof DOMException && error.name === 'AbortError') throw error;
  throw new ProblemError(CONNECTION_LOST);
}

function problemIn(content: unknown): Problem {
  const found = z.object({ problem: problemShape }).safeParse(content);
  return found.success ? found.data.problem : CONNECTION_LOST;
}
