// The place of one's own office in a county: where what one registers is kept.
import { useMe } from '../../../shell/session.ts';

export function useOwnRegion(county: string): string {
  const regions = useMe()?.memberships.flatMap(({ regionCode }) => regionCode ?? []) ?? [];
  return (
    regions
      .filter((region) => region.startsWith(county))
      .sort((left, right) => left.length - right.length)[0] ?? county
  );
}
