// Roles being chosen for a person, and whether they may stand together.
import type { Organisation, Role, Wing } from '#wire';

/** A role in an organisation, either of which may not be chosen yet. */
export interface HeldRole {
  readonly organisationId: string | undefined;
  readonly role: Role | undefined;
}

interface ChosenRole {
  readonly organisationId: string;
  readonly role: Role;
}

/** The wings in which these roles lie: nobody serves two. */
export function wingsOf(
  roles: readonly HeldRole[],
  organisations: readonly Organisation[],
): ReadonlySet<Wing> {
  const wingOf = new Map(organisations.map(({ id, wing }) => [id, wing]));
  const wings = new Set<Wing>();
  for (const { organisationId = '' } of roles) {
    const wing = wingOf.get(organisationId);
    if (wing) wings.add(wing);
  }
  return wings;
}

/** The roles once all of them are chosen, none twice; undefined while something is missing or two wings meet. */
export function chosenRoles(
  roles: readonly HeldRole[],
  organisations: readonly Organisation[],
): ChosenRole[] | undefined {
  if (wingsOf(roles, organisations).size > 1) return undefined;
  const chosen = new Map<string, ChosenRole>();
  for (const { organisationId, role } of roles) {
    if (organisationId === undefined || role === undefined) return undefined;
    chosen.set(`${organisationId}/${role}`, { organisationId, role });
  }
  return chosen.size === 0 ? undefined : [...chosen.values()];
}
