// Bringing a list of requests and disputes in: read and reported first, made cases row by row when somebody says so.
import type { Readable } from 'node:stream';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { CaseImport } from '#wire/service';
import { type Actor, reachOf } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { cellsOf, type ListFile, sheetOf, stagedRows } from './case-import-file.ts';
import {
  addImport,
  countsOf,
  dropWaiting,
  type ImportCounts,
  type ImportKey,
  importOf,
  leaveOut,
  lockImport,
  markTaken,
  nextWaiting,
  rowsOf,
  setStanding,
  stageRows,
  unendedBefore,
  type WaitingRow,
} from './case-imports.store.ts';
import type { SealedSender } from './cases.store.ts';
import { officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';
import { type IncomingCase, takeInCase } from './take-in.ts';

const KEPT_FINDINGS = 1000;
const AT_ONCE = 200;
const DAY_MS = 86_400_000;

/** Problems: those of the file, `not-allowed`. Sent twice, it is read once. */
export async function readCaseFileBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  file: ListFile,
  content: Readable,
): Promise<Result<CaseImport>> {
  await house.database.transaction('service', actor.personId, (tx) => requireDesk(tx, actor, key.county));
  const cells = await cellsOf(content);
  const act = { county: key.county, action: 'case-file-read', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    const { rows, faults, rowsRead } = await sheetOf(tx, house, key.county, file, cells);
    const isNew = await addImport(tx, key, {
      fileName: file.fileName,
      rowsRead,
      rowsGood: rows.length,
      findings: faults.slice(0, KEPT_FINDINGS),
      personId: actor.personId,
      at: new Date(house.now()),
    });
    if (isNew) await stageRows(tx, key, await stagedRows(tx, house, key, rows));
    return ok(await reported(tx, key));
  });
}

async function requireDesk(tx: Transaction, actor: Actor, county: string): Promise<void> {
  const own = reachOf(actor, 'case.take-in');
  const offices = await officesOfCounty(tx, county);
  if (!offices.some(({ id }) => own.includes(id))) refuse(platformProblem('not-allowed', {}));
}

async function reported(tx: Transaction, key: ImportKey): Promise<CaseImport> {
  const found = await importOf(tx, key);
  return found ? { ...found, rows: [...(await rowsOf(tx, key))] } : notFound();
}

function notFound(): never {
  return refuse(platformProblem('not-found', { what: '导入 / import' }));
}

export function caseImportFor(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('service', actor.personId, async (tx) => ok(await reported(tx, key)));
}

/** Problem: `case-import-not-waiting`. What is over answers its figures again. */
export async function takeCaseImportBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  rowsLeftOut: readonly number[],
): Promise<Result<ImportCounts>> {
  await house.database.transaction('service', actor.personId, (tx) => begin(tx, key, rowsLeftOut));
  for (let taken = 0; taken < AT_ONCE; taken += 1) {
    const isMore = await house.database.transaction('service', actor.personId, (tx) =>
      takeRow(tx, house, actor, key),
    );
    if (!isMore) break;
  }
  return house.database.transaction('service', actor.personId, (tx) => settled(tx, actor, key));
}

async function begin(tx: Transaction, key: ImportKey, rowsLeftOut: readonly number[]): Promise<void> {
  const found = (await lockImport(tx, key)) ?? notFound();
  if (found.standing === 'discarded') refuse(problem('case-import-not-waiting', {}));
  if (found.standing !== 'waiting') return;
  await leaveOut(tx, key, rowsLeftOut);
  await setStanding(tx, key, 'taking');
}

/** One row, one case, one transaction: after a crash a row is a case or it waits. */
async function takeRow(tx: Transaction, house: House, actor: Actor, key: ImportKey): Promise<boolean> {
  const found = await lockImport(tx, key);
  const row = found?.standing === 'taking' ? await nextWaiting(tx, key) : undefined;
  if (!row) return false;
  const made = await takeInCase(tx, house, actor, key.county, incomingOf(row));
  await markTaken(tx, key, row.row, made);
  const details = { import: key.importId, row: row.row };
  const act = { county: key.county, action: 'case-taken-in', subject: made.caseId, details };
  await recordAct(tx, actor.personId, act);
  return true;
}

function incomingOf(row: WaitingRow): IncomingCase {
  const { intakeId: id, source, sort, kind, text, placeCode, spot, people, saidOn } = row;
  const given = { id, source, sort, kind, text, placeCode, spot, people, saidOn, sender: senderOf(row) };
  const about = { people: [], units: [] };
  return { ...given, point: null, photoIds: [], about, isAboutPerson: false, isSimulated: false };
}

function senderOf({ name, sealed, fingerprint, masked }: WaitingRow): SealedSender | null {
  const number = sealed && fingerprint && masked !== null ? { sealed, fingerprint, masked } : null;
  return name === '' && !number ? null : { name, number, isVerified: false };
}

async function settled(tx: Transaction, actor: Actor, key: ImportKey): Promise<Result<ImportCounts>> {
  const found = (await lockImport(tx, key)) ?? notFound();
  const counts = await countsOf(tx, key);
  if (counts.waiting === 0 && found.standing === 'taking') {
    await setStanding(tx, key, 'taken');
    const details = { taken: counts.taken, leftOut: counts.leftOut };
    const act = { county: key.county, action: 'case-import-taken', subject: key.importId, details };
    await recordAct(tx, actor.personId, act);
  }
  return ok(counts);
}

/** What still waits is dropped; cases that were made of it stay. Sent twice, it drops once. */
export async function discardCaseImportBy(
  house: House,
  actor: Actor,
  key: ImportKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'case-import-discarded', subject: key.importId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await lockImport(tx, key)) ?? notFound();
    if (found.standing === 'taken') refuse(problem('case-import-not-waiting', {}));
    if (found.standing !== 'discarded') await drop(tx, key);
  });
  return ok({});
}

async function drop(tx: Transaction, key: ImportKey): Promise<void> {
  await dropWaiting(tx, key);
  const { taken } = await countsOf(tx, key);
  await setStanding(tx, key, taken > 0 ? 'taken' : 'discarded');
}

/** The chore that keeps no list for longer than a day: what people said does not lie about. */
export function forgetOldCaseLists(house: House): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    for (const key of await unendedBefore(tx, new Date(house.now() - DAY_MS))) await drop(tx, key);
  });
}
