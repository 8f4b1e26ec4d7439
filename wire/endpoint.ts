// What travels: an endpoint is its name, its path, who may call it, and the shapes of what goes in and comes out.
// Server and screens read the same definition; neither can change it alone.
import { z } from 'zod';
import type { Permission } from './permissions.ts';

/** Who may call: anyone at all, anyone signed in, or whoever has a role that grants the permission somewhere. */
export type Allow = 'anyone' | 'signed-in' | Permission;

export interface Endpoint<
  Params extends z.ZodType = z.ZodType,
  Query extends z.ZodType = z.ZodType,
  Body extends z.ZodType = z.ZodType,
  Answer extends z.ZodType = z.ZodType,
> {
  readonly method: 'GET' | 'POST' | 'PUT' | 'DELETE';
  /** `:name` stands for a parameter. */
  readonly path: string;
  readonly allow: Allow;
  readonly params: Params;
  readonly query: Query;
  readonly body: Body;
  readonly answer: Answer;
}

const nothing = z.strictObject({});

/** What an endpoint carries that carries nothing. */
export type Nothing = Record<string, never>;

interface Given {
  readonly method: Endpoint['method'];
  readonly path: string;
  readonly allow: Allow;
  readonly params?: z.ZodType;
  readonly query?: z.ZodType;
  readonly body?: z.ZodType;
  readonly answer?: z.ZodType;
}

type Part<G, Key extends string> = G extends { readonly [K in Key]: infer Shape extends z.ZodType }
  ? Shape
  : typeof nothing;

type EndpointOf<G> = Endpoint<Part<G, 'params'>, Part<G, 'query'>, Part<G, 'body'>, Part<G, 'answer'>>;

/** An endpoint; what is left out carries nothing. */
export function endpoint<const G extends Given>(given: G): EndpointOf<G>;
export function endpoint(given: Given): Endpoint {
  return {
    method: given.method,
    path: given.path,
    allow: given.allow,
    params: given.params ?? nothing,
    query: given.query ?? nothing,
    body: given.body ?? nothing,
    answer: given.answer ?? nothing,
  };
}
