// Bringing context figures in: a list is read and reported first, and taken when somebody says so. A list with people in it is reported
// and kept in no part.
import type { Readable } from 'node:stream';
import { localTime, ok, type Result } from '#base';
import { placeNamed } from '#service/casework';
import {
  type ContextGiver,
  type ContextSheet,
  problem,
  readContextSheet,
} from '#service/supervision/context';
import type { Nothing } from '#wire';
import type { ContextImport } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { rowsOfSheet } from '../../platform/rows-of-sheet.ts';
import { withStorableText } from '../../platform/storable-text.ts';
import { officesOfCounty } from '../casework/offices.store.ts';
import { requirePlace } from '../outreach/reach.ts';
import { countChanges, takeFigures } from './figures.store.ts';
import {
  addImport,
  endImport,
  type ImportKey,
  importOf,
  importsOf,
  type KeptImport,
  lockImport,
} from './imports.store.ts';

const ROWS_MOST = 10_000;
const KEPT_FINDINGS = 500;

interface ContextFile {
  readonly fileName: string;
  readonly givenBy: ContextGiver;
}

/** Problems: those of the file, `context-columns-missing`, `not-allowed`. Sent twice, it is read once. */
export async function readContextFileBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  file: ContextFile,
  content: Readable,
): Promise<Result<ContextImport>> {
  await house.database.transaction('service', actor.personId, (tx) => requireCounty(tx, actor, key.county));
  const rows = await rowsOfSheet(content, ROWS_MOST);
  withStorableText(rows);
  const act = { county: key.county, action: 'context-file-read', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    const sheet = await sheetOf(tx, house, key.county, rows);
    await addImport(tx, key, {
      ...file,
      standing: sheet.isPersonal ? 'discarded' : 'waiting',
      rowsRead: sheet.rowsRead,
      findings: sheet.faults.slice(0, KEPT_FINDINGS),
      figures: sheet.figures,
      isSimulated: false,
      personId: actor.personId,
      at: new Date(house.now()),
    });
    return ok(await reported(tx, key.county, (await importOf(tx, key)) ?? notFound()));
  });
}

function requireCounty(tx: Transaction, actor: Actor, county: string): Promise<void> {
  return requirePlace(tx, actor, 'context.write', county, county);
}

async function sheetOf(
  tx: Transaction,
  house: House,
  county: string,
  rows: Awaited<ReturnType<typeof rowsOfSheet>>,
): Promise<ContextSheet> {
  const places = (await officesOfCounty(tx, county)).map(({ regionCode, name }) => ({
    code: regionCode,
    names: [name.zh, name.en],
  }));
  const named = (written: string): string | undefined => {
    const found = placeNamed(written, places);
    return found.ok ? found.value : undefined;
  };
  return must(readContextSheet(rows, { county, today: localTime(house.now()).date, placeNamed: named }));
}

function notFound(): never {
  return refuse(platformProblem('not-found', { what: '导入 / import' }));
}

async function reported(tx: Transaction, county: string, kept: KeptImport): Promise<ContextImport> {
  const { figures, isSimulated: _simulated, ...head } = kept;
  const months = figures.map(({ month }) => month).toSorted();
  return {
    ...head,
    isPersonal: head.findings.some(({ code }) => code.startsWith('personal-')),
    figures: figures.length,
    changes: head.standing === 'waiting' ? await countChanges(tx, county, figures) : 0,
    fromMonth: months[0] ?? null,
    toMonth: months.at(-1) ?? null,
  };
}

export function contextImportsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requireCounty(tx, actor, county);
    const rows: ContextImport[] = [];
    for (const kept of await importsOf(tx, county)) rows.push(await reported(tx, county, kept));
    return ok({ rows });
  });
}

export function contextImportFor(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok(await reported(tx, key.county, (await importOf(tx, key)) ?? notFound())),
  );
}

/** Problem: `context-import-not-waiting`. Taken twice, it is taken once. */
export function takeContextImportBy(house: House, actor: Actor, key: ImportKey) {
  const act = { county: key.county, action: 'context-taken', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    const found = (await lockImport(tx, key)) ?? notFound();
    if (found.standing === 'taken') return ok({ taken: found.figures.length, changed: 0 });
    if (found.standing === 'discarded') return refuse(problem('context-import-not-waiting', {}));
    const at = new Date(house.now());
    const { county, importId } = key;
    const counted = await takeFigures(tx, county, importId, found.figures, found.isSimulated, at);
    await endImport(tx, key, 'taken', at);
    return ok(counted);
  });
}

export async function discardContextImportBy(
  house: House,
  actor: Actor,
  key: ImportKey,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'context-discarded', subject: key.importId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await lockImport(tx, key)) ?? notFound();
    if (found.standing === 'taken') refuse(problem('context-import-not-waiting', {}));
    if (found.standing === 'waiting') await endImport(tx, key, 'discarded', new Date(house.now()));
  });
  return ok({});
}
