// The teams and members for whom an office plans.
import { useQuery } from '@tanstack/react-query';
import { activityEndpoints } from '#wire/service';
import { asking } from '../../../shell/queries.ts';

export function useTeamsToPlan(county: string) {
  return useQuery(asking(activityEndpoints.teamsToPlan, { params: { county } })).data?.rows ?? [];
}
