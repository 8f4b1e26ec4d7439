// Who plays in made-up cases: the demo's officers with their roles, and the offices with their paths from the top down.
import { type CaseState, type Relation, relationsOf } from '#service/casework';
import { DEMO_ORGANISATIONS, DEMO_PEOPLE, villageWorker } from '../demo-house.ts';
import { demoId } from '../load-demo.ts';

/** Somebody by the name with which they sign in; the sender and the system are nobody. */
export type Player = string;

export interface Seat {
  readonly personId: string | null;
  readonly relations: readonly Relation[];
  /** the office from which the step was taken */
  readonly unitId: string | null;
}

const PARENTS = new Map(DEMO_ORGANISATIONS.map(({ key, parent }) => [key, parent]));
const KEYS = new Map(DEMO_ORGANISATIONS.map(({ key }) => [demoId(key), key]));
const ROLES = new Map(
  DEMO_PEOPLE.map(({ signInName, role, organisation }) => [
    signInName,
    [{ role, organisationId: demoId(organisation) }],
  ]),
);

/** An office's ids from the top down, itself last. */
export function pathOf(officeId: string): readonly string[] {
  const up: string[] = [];
  let key: string | null = KEYS.get(officeId) ?? null;
  while (key !== null) {
    up.unshift(demoId(key));
    key = PARENTS.get(key) ?? null;
  }
  return up;
}

/** Who deals with cases in an office. */
export function officerOf(officeId: string): Player {
  const key = KEYS.get(officeId) ?? '';
  return key === 'street' || key === 'county' ? key : villageWorker(key);
}

/** How a player stands to a case, by the same table as in earnest. */
export function seatOf(player: Player, state: CaseState, intakeUnitId: string): Seat {
  if (player === 'sender' || player === 'system')
    return { personId: null, relations: [player], unitId: null };
  const roles = ROLES.get(player) ?? [];
  const [unitPath, intakePath] = [state.unit === null ? [] : pathOf(state.unit), pathOf(intakeUnitId)];
  const { actingUnit, handlers } = state;
  const reviewStage = state.review?.stage ?? null;
  const personId = demoId(player);
  const relations = relationsOf({ personId, roles, unitPath, intakePath, actingUnit, handlers, reviewStage });
  const near = [
    ...(actingUnit === null ? [] : [actingUnit]),
    ...unitPath.toReversed(),
    ...intakePath.toReversed(),
  ];
  const unitId = near.find((id) => roles.some(({ organisationId }) => organisationId === id)) ?? null;
  return { personId, relations, unitId };
}
