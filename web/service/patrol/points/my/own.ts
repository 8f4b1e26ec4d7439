// One membership of whoever holds the phone.
import type { z } from 'zod';
import type { pointsEndpoints } from '#wire/service';

export type OwnMembership = z.output<typeof pointsEndpoints.myPoints.answer>['memberships'][number];

export interface OwnProps {
  readonly own: OwnMembership;
}

/** The parameters of everything that is the member's own. */
export function keyOf({ county, member }: OwnMembership): { county: string; memberId: string } {
  return { county, memberId: member.id };
}
