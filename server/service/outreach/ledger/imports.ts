// Bringing a village's list into the ledger: read and reported first, taken when somebody says so, refused where nobody agreed.
import type { Readable } from 'node:stream';
import { localTime, ok, type Result, refused } from '#base';
import {
  type ConsentPurpose,
  type ConsentWay,
  type LedgerSheet,
  type ListTerms,
  readLedgerSheet,
} from '#service/outreach';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { rowsOfSheet } from '../../../platform/rows-of-sheet.ts';
import { problem } from '../problems.ts';
import { requirePlace } from '../reach.ts';
import {
  addImport,
  clearStaged,
  countStaged,
  forgetOldImports,
  type ImportKey,
  importOf,
  type KeptImport,
  lockImport,
  setImportStanding,
  stageRows,
  takeStaged,
} from './imports.store.ts';
import { reckonLedger } from './ledger.store.ts';
import { sealContact } from './ledger.ts';

const KEPT_FINDINGS = 1000;
const DAY_MS = 86_400_000;

interface ListFile {
  readonly fileName: string;
  readonly consentOn?: string | undefined;
  readonly consentWay?: ConsentWay | undefined;
  readonly purposes: readonly ConsentPurpose[];
  readonly expiresOn: string;
}

/** Problems: `list-file-…`, `ledger-columns-missing`. Sent twice, it is read once. */
export async function readLedgerFileBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  file: ListFile,
  content: Readable,
) {
  await house.database.transaction('service', actor.personId, (tx) =>
    requirePlace(tx, actor, 'ledger.write', key.county, key.placeCode),
  );
  const rows = await rowsOfSheet(content);
  const sheet = must(readLedgerSheet(rows, termsOf(house, file)));
  const act = { county: key.county, action: 'ledger-file-read', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    await keep(tx, house, actor, key, file, sheet);
    return ok(await reported(tx, key));
  });
}

// Where nothing is stated for all rows, each has to say it for itself.
function termsOf(house: House, { consentOn, consentWay, purposes, expiresOn }: ListFile): ListTerms {
  const stated =
    consentOn === undefined || consentWay === undefined ? null : { on: consentOn, way: consentWay };
  return { stated, purposes, expiresOn, today: localTime(house.now()).date };
}

async function keep(
  tx: Transaction,
  house: House,
  actor: Actor,
  key: ImportKey,
  file: ListFile,
  sheet: LedgerSheet,
): Promise<void> {
  const isNew = await addImport(tx, key, {
    ...file,
    rowsRead: sheet.rowsRead,
    rowsGood: sheet.rows.length,
    findings: [...sheet.faults, ...sheet.remarks].slice(0, KEPT_FINDINGS),
    personId: actor.personId,
    at: new Date(house.now()),
  });
  if (!isNew) return;
  const staged = sheet.rows.map((row) => ({
    ...row,
    id: newId(house.now()),
    number: sealContact(house, row.digits),
  }));
  await stageRows(tx, key, staged);
}

async function reported(tx: Transaction, key: ImportKey): Promise<KeptImport> {
  return (await importOf(tx, key)) ?? refuse(platformProblem('not-found', { what: '导入 / import' }));
}

export function ledgerImportFor(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requirePlace(tx, actor, 'ledger.write', key.county, key.placeCode);
    return ok(await reported(tx, key));
  });
}

/** Problems: `ledger-import-not-waiting`, `ledger-import-gone`. Taking twice takes once. */
export function takeLedgerImportBy(house: House, actor: Actor, key: ImportKey) {
  const act = { county: key.county, action: 'ledger-import-taken', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    const found = await held(tx, actor, key);
    if (found.standing === 'taken')
      return ok({ taken: found.taken, alreadyThere: found.rowsGood - found.taken });
    refuseUnlessWaiting(found);
    if ((await countStaged(tx, key)) < found.rowsGood) return refused(problem('ledger-import-gone', {}));
    const taken = await takeStaged(tx, key, actor.personId);
    await reckonLedger(tx, key.county, [key.placeCode]);
    await setImportStanding(tx, key, 'taken', taken);
    await clearStaged(tx, key);
    return ok({ taken, alreadyThere: found.rowsGood - taken });
  });
}

async function held(tx: Transaction, actor: Actor, key: ImportKey): Promise<KeptImport> {
  await requirePlace(tx, actor, 'ledger.write', key.county, key.placeCode);
  return (await lockImport(tx, key)) ?? refuse(platformProblem('not-found', { what: '导入 / import' }));
}

function refuseUnlessWaiting({ standing }: KeptImport): void {
  if (standing !== 'waiting') refuse(problem('ledger-import-not-waiting', { standing }));
}

export async function discardLedgerImportBy(
  house: House,
  actor: Actor,
  key: ImportKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'ledger-import-discarded', subject: key.importId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = await held(tx, actor, key);
    if (found.standing === 'discarded') return;
    refuseUnlessWaiting(found);
    await setImportStanding(tx, key, 'discarded', 0);
    await clearStaged(tx, key);
  });
  return ok({});
}

export function forgetOldLists(house: House): Promise<void> {
  return house.database.transaction('service', 'system', (tx) =>
    forgetOldImports(tx, new Date(house.now() - DAY_MS)),
  );
}
