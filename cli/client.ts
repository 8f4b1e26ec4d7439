// A person at a keyboard without a screen: signs in to a running server and calls its endpoints as a browser would.

import { z } from 'zod';
import type { Problem } from '#base';
import { addressOf, type Endpoint, type Input, platformEndpoints, problem as problemShape } from '#wire';

export class Refused extends Error {
  readonly problem: Problem;

  constructor(problem: Problem) {
    super(`${problem.message.zh} / ${problem.message.en} [${problem.code}]`);
    this.problem = problem;
  }
}

export class Client {
  private readonly server: string;
  private cookie = '';

  /** @param server such as `http://localhost:8420` */
  constructor(server: string) {
    this.server = server;
  }

  /** @throws Refused when the server says no */
  async signIn(signInName: string, password: string): Promise<void> {
    await this.call(platformEndpoints.signIn, { body: { signInName, password } });
  }

  /** @throws Refused when the server says no; the network's own error when it cannot be reached */
  async call<E extends Endpoint>(endpoint: E, input: Input<E> = {}): Promise<z.output<E['answer']>> {
    const response = await fetch(`${this.server}${addressOf(endpoint, input)}`, {
      method: endpoint.method,
      headers: {
        cookie: this.cookie,
        ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
      },
      ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
    });
    const cookie = response.headers.getSetCookie()[0]?.split(';')[0];
    if (cookie) this.cookie = cookie;
    const content: unknown = await response.json();
    if (!response.ok) throw new Refused(z.object({ problem: problemShape }).parse(content).problem);
    return parsed<E['answer']>(endpoint.answer, content);
  }

  /** An answer that is a file, as a stream. @throws when the server says no */
  async file(endpoint: Endpoint, input: Input<Endpoint>): Promise<ReadableStream<Uint8Array>> {
    const response = await fetch(`${this.server}${addressOf(endpoint, input)}`, {
      headers: { cookie: this.cookie },
    });
    if (!response.ok || !response.body) throw new Error(`${response.status} ${await response.text()}`);
    return response.body;
  }
}

function parsed<Shape extends z.ZodType>(shape: Shape, content: unknown): z.output<Shape> {
  return shape.parse(content);
}
