// What the screens remember of the server's answers. It is a cache and nothing else: unsent answers live in the outbox.

import { QueryClient, queryOptions } from '@tanstack/react-query';
import type { Endpoint } from '#wire';
import { call, type Input, ProblemError } from './call.ts';

export const queryClient = new QueryClient({
  defaultOptions: {
    queries: {
      staleTime: 5_000,
      refetchOnWindowFocus: true,
      // A refusal stays a refusal; only a lost connection is worth another try.
      retry: (failures, error) =>
        failures < 3 && error instanceof ProblemError && error.problem.code === 'connection-lost',
    },
  },
});

/** Query options for an endpoint: `useQuery(asking(surveyEndpoints.board, { params }))`. */
export function asking<E extends Endpoint>(endpoint: E, input: Pick<Input<E>, 'params' | 'query'> = {}) {
  return queryOptions({
    queryKey: [endpoint.path, input.params ?? {}, input.query ?? {}],
    queryFn: ({ signal }) => call(endpoint, input, signal),
  });
}

/** Forgets what an endpoint answered, so that it is asked again. */
export function forget(endpoint: Endpoint): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [endpoint.path] });
}
