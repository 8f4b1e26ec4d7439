// The offices among which a case may travel, and villages that were merged: running cases go along, what is over stays.
import { ok, type Result } from '#base';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { mergeVillages } from '../outreach/visits/households.store.ts';
import { lockCase } from './cases.store.ts';
import { colleaguesIn, type Office, officeOf, officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';
import { moveCase } from './step-of-case.ts';
import { addMerge, type Merged, markMerged, mergeOf, runningCasesOf } from './units.store.ts';

export function unitsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const own = reachOf(actor, 'case.read');
    const offices = await officesOfCounty(tx, county);
    const near = offices.filter(({ path }) => path.some((id) => own.includes(id))).map(({ id }) => id);
    return ok({
      units: offices
        .filter(({ isMerged }) => !isMerged)
        .map(({ path, isMerged: _merged, ...office }) => ({
          ...office,
          isOwn: own.includes(office.id),
          isBelow: !own.includes(office.id) && path.some((id) => own.includes(id)),
        })),
      people: [...(await colleaguesIn(tx, near))],
    });
  });
}

interface Merge {
  readonly id: string;
  readonly fromUnitId: string;
  readonly toUnitId: string;
  readonly reason: string;
}

/**
 * Casework and, of two villages, outreach in one transaction; sent twice, it moves nothing more.
 * Problems: `unit-unknown`, `not-allowed`.
 */
export async function mergeUnitsBy(
  house: House,
  actor: Actor,
  county: string,
  merge: Merge,
): Promise<Result<Merged>> {
  const act = {
    county,
    action: 'case-units-merged',
    subject: merge.fromUnitId,
    details: { to: merge.toUnitId },
  };
  const merged = await change(
    house,
    'service',
    actor,
    act,
    async (tx) => (await mergeOf(tx, county, merge.id)) ?? mergeUnits(tx, house, actor, county, merge),
  );
  return ok({ moved: merged.moved, households: merged.households });
}

/** Running cases go along with everything of outreach; then nobody chooses the merged village any more. */
export async function mergeUnits(
  tx: Transaction,
  house: House,
  actor: Actor,
  county: string,
  merge: Merge,
): Promise<Merged> {
  const from = (await officeOf(tx, county, merge.fromUnitId)) ?? refuse(problem('unit-unknown', {}));
  const to = (await officeOf(tx, county, merge.toUnitId)) ?? refuse(problem('unit-unknown', {}));
  const cases = await runningCasesOf(tx, county, from.id);
  for (const caseId of cases) {
    const file = await lockCase(tx, { county, caseId });
    if (file) await moveCase(tx, house, { county, caseId }, file, actor.personId, to.path);
  }
  const households = isVillage(from) && isVillage(to) ? await mergeVillage(tx, county, from, to) : 0;
  const merged = { moved: cases.length, households };
  const kept = { ...merge, ...merged, personId: actor.personId, now: new Date(house.now()) };
  await addMerge(tx, county, kept);
  return merged;
}

const VILLAGE_DIGITS = 12;

const isVillage = ({ regionCode }: Office): boolean => regionCode.length === VILLAGE_DIGITS;

async function mergeVillage(tx: Transaction, county: string, from: Office, to: Office): Promise<number> {
  const households = await mergeVillages(tx, county, from.regionCode, to.regionCode);
  const isMarked = await markMerged(tx, county, from.id, to.id);
  return households !== null && isMarked ? households : refuse(platformProblem('not-allowed', {}));
}
