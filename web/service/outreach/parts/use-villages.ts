// The villages within one's reach: their names beside their codes, and the counties in which one works.
import { useQuery } from '@tanstack/react-query';
import { householdEndpoints } from '#wire/service';
import { useText } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';

const LONG_MS = 600_000;

export function useVillages() {
  return useQuery({ ...asking(householdEndpoints.villages), staleTime: LONG_MS });
}

/** The name of a village by its code; the code itself where it lies out of reach. */
export function useVillageName(): (placeCode: string) => string {
  const { data } = useVillages();
  const text = useText();
  const names = new Map(data?.rows.map(({ placeCode, name }) => [placeCode, name]));
  return (placeCode) => {
    const name = names.get(placeCode);
    return name ? text(name) : placeCode;
  };
}

/** Choices of a village for a select. */
export function useVillageOptions(): { readonly value: string; readonly label: string }[] {
  const { data } = useVillages();
  const text = useText();
  return data?.rows.map(({ placeCode, name }) => ({ value: placeCode, label: text(name) })) ?? [];
}

/** The counties in which one works: nearly always one. Undefined while it is not known. */
export function useCounties(): readonly string[] | undefined {
  const { data } = useVillages();
  return data && [...new Set(data.rows.map(({ county }) => county))].sort();
}
