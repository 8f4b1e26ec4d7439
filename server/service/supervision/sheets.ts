// Sheets of criteria: written and changed by whoever runs rounds. A criterion about what residents say is refused.
import { canonicalJson, ok, type Problem, type Result } from '#base';
import { type Criterion, checkCriteria } from '#service/supervision';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { ownOffice } from '../outreach/reach.ts';
import { problem } from './problems.ts';
import { addSheet, changeSheet, type SavedSheet, sheetOf, sheetsOf } from './sheets.store.ts';

export function sheetsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await sheetsOf(tx, county))] }),
  );
}

interface SheetKey {
  readonly county: string;
  readonly sheetId: string;
}

interface GivenSheet {
  readonly revision: number;
  readonly title: string;
  readonly criteria: readonly Criterion[];
  readonly isRetired: boolean;
}

/** Problems: those of `checkCriteria`, `sheet-changed-meanwhile`, `not-found`. */
export async function saveSheetBy(
  house: House,
  actor: Actor,
  { county, sheetId }: SheetKey,
  given: GivenSheet,
): Promise<Result<Nothing>> {
  must(checkCriteria(given.criteria));
  const act = { county, action: 'inspection-sheet-saved', subject: sheetId };
  await change(house, 'service', actor, act, async (tx) => {
    const office = await ownOffice(tx, actor, 'inspection.run', county);
    const { title, criteria, isRetired, revision } = given;
    const sheet = {
      ...{ county, id: sheetId, ...office, title, criteria, isRetired, isSimulated: false },
      ...{ personId: actor.personId, at: new Date(house.now()) },
    };
    const isDone = revision === 0 ? await addSheet(tx, sheet) : await changeSheet(tx, sheet, revision);
    if (!isDone) await mustBeSame(tx, sheet, revision);
  });
  return ok({});
}

// Sent twice, it stands there already as it was sent.
async function mustBeSame(tx: Transaction, sheet: SavedSheet, revision: number): Promise<void> {
  const kept = (await sheetOf(tx, sheet.county, sheet.id)) ?? refuse(sheetUnknown());
  const isSame =
    kept.revision === revision + 1 &&
    kept.title === sheet.title &&
    canonicalJson(kept.criteria) === canonicalJson(sheet.criteria.map((each) => ({ ...each })));
  if (!isSame) refuse(problem('sheet-changed-meanwhile', { person: kept.changedByName }));
}

export function sheetUnknown(): Problem {
  return platformProblem('not-found', { what: '标准表 / sheet of criteria' });
}
