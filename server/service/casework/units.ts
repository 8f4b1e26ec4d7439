// The offices among which a case may travel, and villages that were merged: running cases go along, what is over stays.
import { ok, type Result } from '#base';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { refuse } from '../../platform/refusal.ts';
import { type CaseKey, lockCase } from './cases.store.ts';
import { colleaguesIn, officeOf, officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';
import { stepInCase } from './step-of-case.ts';
import { seatOf } from './take-step.ts';
import { addMerge, mergeOf, runningCasesOf } from './units.store.ts';

export function unitsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const own = reachOf(actor, 'case.read');
    const offices = await officesOfCounty(tx, county);
    const near = offices.filter(({ path }) => path.some((id) => own.includes(id))).map(({ id }) => id);
    return ok({
      units: offices.map(({ path, ...office }) => ({
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

/** Problem: `unit-unknown`. All of one transaction; sent twice, it moves nothing more. */
export async function mergeUnitsBy(
  house: House,
  actor: Actor,
  county: string,
  merge: Merge,
): Promise<Result<{ moved: number }>> {
  const act = {
    county,
    action: 'case-units-merged',
    subject: merge.fromUnitId,
    details: { to: merge.toUnitId },
  };
  const moved = await change(house, 'service', actor, act, async (tx) => {
    const before = await mergeOf(tx, county, merge.id);
    if (before !== undefined) return before;
    for (const id of [merge.fromUnitId, merge.toUnitId])
      if (!(await officeOf(tx, county, id))) refuse(problem('unit-unknown', {}));
    const cases = await runningCasesOf(tx, county, merge.fromUnitId);
    for (const caseId of cases) await moveCase(tx, house, actor, { county, caseId }, merge.toUnitId);
    await addMerge(tx, county, {
      ...merge,
      moved: cases.length,
      personId: actor.personId,
      now: new Date(house.now()),
    });
    return cases.length;
  });
  return ok({ moved });
}

async function moveCase(
  tx: Transaction,
  house: House,
  actor: Actor,
  key: CaseKey,
  toUnitId: string,
): Promise<void> {
  const file = await lockCase(tx, key);
  if (!file) return;
  const { relations, unitId } = await seatOf(tx, actor, file);
  const wanted = {
    id: newId(house.now()),
    revision: null,
    step: 'move-unit' as const,
    fields: { unit: toUnitId },
  };
  await stepInCase(tx, house, key, file, { personId: actor.personId, unitId, relations }, wanted);
}
