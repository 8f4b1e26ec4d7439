// The county in which one works: of the offices in which one holds a role, the first that serves a region.
import { useMe } from '../../../shell/session.ts';

/** Six digits; undefined for whoever serves no region. */
export function useCaseCounty(): string | undefined {
  const region = useMe()?.memberships.find(({ regionCode }) => regionCode !== null)?.regionCode;
  return region?.slice(0, 6);
}
