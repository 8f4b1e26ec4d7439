// Which offices a case is shown to as it stands. One that is about somebody whom nobody has named yet is shown to the county's office
// alone: any other might be the one complained of.
import { type CaseState, isConcernedMissing } from '#service/casework';
import type { Transaction } from '../../platform/database.ts';
import { countyOfficeOf } from './offices.store.ts';
import { reachOf } from './reach-of-case.ts';

/** @param paths from the top down, each ending with an office that has to do with the case */
export async function reachFor(
  tx: Transaction,
  county: string,
  state: CaseState,
  paths: readonly (readonly string[])[],
): Promise<string[]> {
  const isHeldBack = state.unit === null && isConcernedMissing(state);
  const office = isHeldBack ? await countyOfficeOf(tx, county) : undefined;
  return reachOf(office ? [office.path] : paths, state.keptUnits);
}
