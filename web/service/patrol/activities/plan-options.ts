// Choices of those who plan: duties and spots.
import { useQuery } from '@tanstack/react-query';
import { isPatrolDuty, PATROL_DUTIES, type PatrolDuty } from '#service/patrol';
import { activityEndpoints } from '#wire/service';
import { asking } from '../../../shell/queries.ts';

interface Option<Value extends string> {
  readonly value: Value;
  readonly label: string;
}

export function dutyOptions(labelOf: (duty: PatrolDuty) => string): readonly Option<PatrolDuty>[] {
  return Object.keys(PATROL_DUTIES)
    .filter(isPatrolDuty)
    .map((duty) => ({ value: duty, label: labelOf(duty) }));
}

export function useSpots(county: string) {
  return useQuery(asking(activityEndpoints.spots, { params: { county } })).data?.rows ?? [];
}

export function useSpotOptions(county: string): readonly Option<string>[] {
  return useSpots(county).map(({ id, name }) => ({ value: id, label: name }));
}
