// Who sees a case: the offices that hold it, took it in or were told to act, and all above them; without those complained of.
// A mediator sees disputes alone. The database holds the same.
import { grants } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { CaseInHand } from './cases.store.ts';

/** @param paths from the top down, each ending with an office that has to do with the case */
export function reachOf(paths: readonly (readonly string[])[], keptUnits: readonly string[]): string[] {
  return [...new Set(paths.flat())].filter((id) => !keptUnits.includes(id));
}

type Held = Actor['roles'][number];

const readsAll = ({ role }: Held): boolean => role !== 'mediator' && grants([role], 'case.read');

/** Whether a case is any of an actor's business, whatever the database shows. */
export function maySee(
  { personId, roles }: Actor,
  { reach, state }: Pick<CaseInHand, 'reach' | 'state'>,
): boolean {
  if (state.keptPeople.includes(personId)) return false;
  return roles.some(
    (held) =>
      reach.includes(held.organisationId) &&
      (readsAll(held) || (held.role === 'mediator' && state.sort === 'dispute')),
  );
}

/** Whether an actor reads disputes alone: in lists, what else there is is not asked for. */
export function isMediatorAlone({ roles }: Actor): boolean {
  return !roles.some(readsAll);
}
