// Who is signed in, and what they may do.

import { useQuery } from '@tanstack/react-query';
import { type Me, type Permission, platformEndpoints } from '#wire';
import { call } from './call.ts';
import { asking, queryClient } from './queries.ts';

const meQuery = { ...asking(platformEndpoints.me), staleTime: 60_000 };

/** The person signed in, from the cache where it is fresh. */
export async function whoIsSignedIn(): Promise<Me | null> {
  return (await queryClient.ensureQueryData(meQuery)).me;
}

export function useMe(): Me | null {
  return useQuery(meQuery).data?.me ?? null;
}

/** Whether the person signed in may do something; screens hide what is refused anyway. */
export function useMay(): (permission: Permission) => boolean {
  const me = useMe();
  return (permission) => me?.permissions.includes(permission) ?? false;
}

export function rememberMe(me: Me | null): void {
  queryClient.clear();
  queryClient.setQueryData(meQuery.queryKey, { me });
}

export async function signOut(): Promise<void> {
  await call(platformEndpoints.signOut);
  rememberMe(null);
}

/** The page on which a person's work begins. */
export function homeOf(
  me: Me,
): '/surveys' | '/interview' | '/people' | '/campaigns' | '/cases' | '/field' | '/published' {
  if (me.permissions.includes('survey.read')) return '/surveys';
  if (me.permissions.includes('interview.conduct')) return '/interview';
  if (me.permissions.includes('outreach.read')) return '/campaigns';
  if (me.permissions.includes('case.read')) return '/cases';
  if (me.permissions.includes('visit.conduct')) return '/field';
  return me.permissions.includes('people.manage') ? '/people' : '/published';
}
