// At which office a case comes in: the one of whoever took it in, else the county's.
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { countyOfficeOf, type Office, officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';

/** Problems: `not-allowed` for a place out of reach, `no-office-in-county`. */
export async function intakeDesk(
  tx: Transaction,
  actor: Actor | undefined,
  county: string,
  placeCode: string,
): Promise<Office> {
  if (!actor) return (await countyOfficeOf(tx, county)) ?? refuse(problem('no-office-in-county', {}));
  const own = reachOf(actor, 'case.take-in');
  const offices = (await officesOfCounty(tx, county)).filter(({ id }) => own.includes(id));
  const [nearest] = offices
    .filter(({ regionCode }) => placeCode.startsWith(regionCode))
    .sort((left, right) => right.regionCode.length - left.regionCode.length);
  return nearest ?? offices[0] ?? refuse(platformProblem('not-allowed', {}));
}
