// The organisations within one's reach.

import { useQuery } from '@tanstack/react-query';
import { type Organisation, platformEndpoints } from '#wire';
import { asking } from '../../shell/queries.ts';

export function useOrganisations(): readonly Organisation[] {
  return (
    useQuery({ ...asking(platformEndpoints.organisations), staleTime: 60_000 }).data?.organisations ?? []
  );
}
