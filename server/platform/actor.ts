// Who asks, and what they may do where. Rights reach down the tree of organisations.
import { grants, type Permission, type Role, type Wing } from '#wire';

export interface Actor {
  readonly personId: string;
  readonly sessionId: string;
  readonly name: string;
  readonly wing: Wing;
  readonly roles: readonly { readonly role: Role; readonly organisationId: string }[];
}

/** Whether the actor has the permission anywhere at all. */
export function mayAnywhere(actor: Actor, permission: Permission): boolean {
  return grants(
    actor.roles.map((held) => held.role),
    permission,
  );
}

/**
 * Whether the actor has the permission in an organisation.
 * @param path the organisation's path: the ids of all above it, its own last
 */
export function mayWithin(actor: Actor, permission: Permission, path: readonly string[]): boolean {
  const reaching = actor.roles.filter((held) => path.includes(held.organisationId));
  return grants(
    reaching.map((held) => held.role),
    permission,
  );
}

/** The organisations in which the actor's own roles grant the permission; it holds in all below them as well. */
export function reachOf(actor: Actor, permission: Permission): string[] {
  return actor.roles.filter((held) => grants([held.role], permission)).map((held) => held.organisationId);
}
