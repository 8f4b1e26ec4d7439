// Where an endpoint is asked, and what it is given: the caller's half of the wire.
import type { z } from 'zod';
import type { Endpoint } from './endpoint.ts';

/** What an endpoint is given; parts that carry nothing may be left out. */
export interface Input<E extends Endpoint> {
  readonly params?: z.input<E['params']>;
  readonly query?: z.input<E['query']>;
  readonly body?: z.input<E['body']>;
}

/** The path and query of an endpoint with its parameters filled in; query values that are empty are left out. */
export function addressOf<E extends Endpoint>(
  endpoint: E,
  input: Pick<Input<E>, 'params' | 'query'>,
): string {
  const params = new Map(Object.entries(input.params ?? {}));
  const path = endpoint.path.replace(/:(\w+)/g, (_whole, name: string) =>
    encodeURIComponent(String(params.get(name))),
  );
  const given = Object.entries(input.query ?? {}).filter(([, value]) => value !== undefined && value !== '');
  const query = new URLSearchParams(given.map(([name, value]) => [name, String(value)])).toString();
  return query ? `${path}?${query}` : path;
}
