// Visits as they are shown: with their standing today and what is to be mended.
import { localTime } from '#base';
import { standingOf } from '#service/supervision';
import type { InspectionVisit } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';
import { mendsOfVisits } from './mends.store.ts';
import type { KeptVisit } from './visits.store.ts';

export type WholeVisit = InspectionVisit & Pick<KeptVisit, 'criteria'>;

/** @param isForUnit the unit reads what was found, not who found it */
export async function wholeVisits(
  tx: Transaction,
  county: string,
  kept: readonly KeptVisit[],
  nowMs: number,
  isForUnit = false,
): Promise<WholeVisit[]> {
  const ids = kept.map(({ id }) => id);
  const mends = await mendsOfVisits(tx, county, ids, localTime(nowMs).date);
  return kept.map((visit) => {
    const own = mends.filter(({ visitId }) => visitId === visit.id);
    return {
      ...visit,
      standing: standingOf(visit, nowMs),
      inspectorName: isForUnit ? null : visit.inspectorName,
      mends: isForUnit ? own.map((mend) => ({ ...mend, inspectorName: '' })) : own,
    };
  });
}
