// How the phone asks: without a line it answers from what it took along, and when everything has been sent it asks anew.
import { useEffect, useRef } from 'react';
import { queryClient } from '../../shell/queries.ts';
import { useFieldStanding } from './use-field-sitting.ts';

/** The beginning of the keys of all that the phone has asked for. */
export const FIELD_KEY = 'field';

// Without a line the query must run all the same: it then answers from the phone.
export const ANYWAY = {
  networkMode: 'always',
  retry: false,
  refetchOnReconnect: true,
  staleTime: 15_000,
} as const;

// When everything has been sent, the server knows more than what was taken along.
export function useFreshAnswers(): void {
  const { unsent } = useFieldStanding();
  const before = useRef(unsent);
  useEffect(() => {
    if (before.current > 0 && unsent === 0) void queryClient.invalidateQueries({ queryKey: [FIELD_KEY] });
    before.current = unsent;
  }, [unsent]);
}
