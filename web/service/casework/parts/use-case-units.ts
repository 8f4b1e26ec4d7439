// The offices of a county and the people of one's own, as choices and as names.
import { useQuery } from '@tanstack/react-query';
import { caseworkEndpoints } from '#wire/service';
import { useText } from '../../../shell/language.tsx';
import { asking } from '../../../shell/queries.ts';

interface Choice {
  readonly value: string;
  readonly label: string;
}

const LONG_MS = 600_000;

export function useCaseUnits(county: string) {
  return useQuery({ ...asking(caseworkEndpoints.caseUnits, { params: { county } }), staleTime: LONG_MS })
    .data;
}

export function useUnitChoices(county: string, isWanted: (unit: { isBelow: boolean }) => boolean): Choice[] {
  const units = useCaseUnits(county)?.units ?? [];
  const text = useText();
  return units.filter(isWanted).map(({ id, name }) => ({ value: id, label: text(name) }));
}

export function usePersonChoices(county: string): Choice[] {
  const people = useCaseUnits(county)?.people ?? [];
  return people.map(({ id, name }) => ({ value: id, label: name }));
}

/** The places of a county by the offices that serve them. */
export function usePlaceChoices(county: string): Choice[] {
  const units = useCaseUnits(county)?.units ?? [];
  const text = useText();
  return units.map(({ regionCode, name }) => ({ value: regionCode, label: text(name) }));
}

/** The name of a place by its code, or the code where no office serves it. */
export function usePlaceName(county: string): (code: string) => string {
  const names = new Map(usePlaceChoices(county).map(({ value, label }) => [value, label]));
  return (code) => names.get(code) ?? code;
}
