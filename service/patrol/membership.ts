// Who was in which team from which day to which, both included. It knows no name and no telephone.
import type { Day } from '#base';

export interface Membership {
  readonly teamId: string;
  readonly placeCode: string;
  readonly from: Day;
  /** the last day; null while it goes on */
  readonly to: Day | null;
}

/** The membership of a day; undefined on a day without one. */
export function membershipOn(memberships: readonly Membership[], day: Day): Membership | undefined {
  return memberships.find(({ from, to }) => from <= day && (to === null || day <= to));
}
