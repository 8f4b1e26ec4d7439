// Questions to a server over a made-up county, as its officers and phones ask them, and how long each answer took.
import type { z } from 'zod';
import { addressOf, type Endpoint, type Input } from '#wire';
import { tokenOf } from './fill-county.ts';

export interface Site {
  readonly address: string;
  readonly port: number;
}

export type Ask = (nth: number) => Promise<{ tookMs: number }>;

export async function ask<E extends Endpoint>(
  { address, port }: Site,
  signInName: string,
  endpoint: E,
  input: Input<E> = {},
): Promise<{ tookMs: number; answer: z.output<E['answer']> }> {
  const startedAt = performance.now();
  const response = await fetch(`${address}${addressOf(endpoint, input)}`, {
    method: endpoint.method,
    headers: {
      cookie: `wenan_session_${port}=${encodeURIComponent(tokenOf(signInName))}`,
      ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
  });
  const content: unknown = await response.json();
  const tookMs = performance.now() - startedAt;
  if (!response.ok) throw new Error(`${endpoint.path}: ${JSON.stringify(content)}`);
  return { tookMs, answer: parsed<E['answer']>(endpoint.answer, content) };
}

function parsed<Shape extends z.ZodType>(shape: Shape, content: unknown): z.output<Shape> {
  return shape.parse(content);
}
