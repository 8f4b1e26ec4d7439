// Bringing a roster in: read and reported first, members made of it a few hundred at a time when somebody says so.
import type { Readable } from 'node:stream';
import { ok, type Result } from '#base';
import { volunteerNumber } from '#service/patrol';
import type { Nothing } from '#wire';
import type { PatrolImport } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { rowsOfSheet } from '../../../platform/rows-of-sheet.ts';
import { withStorableText } from '../../../platform/storable-text.ts';
import { placesWithin } from '../../outreach/reach.ts';
import { problem } from '../problems.ts';
import { ownCode } from './members.ts';
import { nextSerial } from './memberships.store.ts';
import {
  addImport,
  countNewTeams,
  countsOf,
  dropWaiting,
  foundTeams,
  type ImportKey,
  importOf,
  lockImport,
  nextWaiting,
  rowsOf,
  setStanding,
  stageRows,
  takeRows,
  unendedBefore,
} from './roster.store.ts';
import { type RosterFile, rosterOf, stagedRoster } from './roster-file.ts';

const ROWS_MOST = 5000;
const KEPT_FINDINGS = 1000;
const AT_ONCE = 300;
const DAY_MS = 86_400_000;

/** Problems: those of the file, `patrol-roster-columns-missing`, `patrol-roster-identity-column`. Sent twice, it is read once. */
export async function readRosterBy(
  house: House,
  actor: Actor,
  key: ImportKey,
  file: RosterFile,
  content: Readable,
): Promise<Result<PatrolImport>> {
  await house.database.transaction('service', actor.personId, (tx) =>
    placesWithin(tx, actor, 'patrol.write', key.county),
  );
  const cells = await rowsOfSheet(content, ROWS_MOST);
  withStorableText(cells);
  const act = { county: key.county, action: 'patrol-roster-read', subject: key.importId };
  return change(house, 'service', actor, act, async (tx) => {
    const sheet = await rosterOf(tx, house, actor, key.county, file, cells);
    const staged = await stagedRoster(tx, house, key.county, sheet.rows);
    const isNew = await addImport(tx, key, {
      fileName: file.fileName,
      rowsRead: sheet.rowsRead,
      rowsGood: staged.rows.length,
      findings: [...sheet.faults, ...staged.faults, ...sheet.remarks].slice(0, KEPT_FINDINGS),
      personId: actor.personId,
      at: new Date(house.now()),
    });
    if (isNew) await stageRows(tx, key, staged.rows);
    return ok(await reported(tx, key));
  });
}

async function reported(tx: Transaction, key: ImportKey): Promise<PatrolImport> {
  const found = (await importOf(tx, key)) ?? noImport();
  return { ...found, teamsNew: await countNewTeams(tx, key), rows: await rowsOf(tx, key) };
}

function noImport(): never {
  return refuse(platformProblem('not-found', { what: '导入 / import' }));
}

export function rosterImportFor(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('service', actor.personId, async (tx) => ok(await reported(tx, key)));
}

/** Problem: `patrol-import-not-waiting`. A batch in a transaction; what is over answers its figures again. */
export function takeRosterBy(house: House, actor: Actor, key: ImportKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const found = (await lockImport(tx, key)) ?? noImport();
    if (found.standing === 'discarded') refuse(problem('patrol-import-not-waiting', {}));
    if (found.standing !== 'taken') await takeBatch(tx, house, actor, key);
    return ok(await countsOf(tx, key));
  });
}

async function takeBatch(tx: Transaction, house: House, actor: Actor, key: ImportKey): Promise<void> {
  const waiting = await nextWaiting(tx, key, AT_ONCE);
  const rows = waiting.map(({ row }) => row);
  await foundTeams(tx, key, rows, actor.personId);
  const numbered = [];
  for (const { row, memberId } of waiting) {
    const given = volunteerNumber(key.county, await nextSerial(tx, key.county));
    numbered.push({ row, volunteerNumber: given, codeHash: ownCode(house, key.county, memberId).hash });
  }
  await takeRows(tx, key, numbered);
  const { taken, waiting: left } = await countsOf(tx, key);
  await setStanding(tx, key, left > 0 ? 'taking' : 'taken');
  await recordAct(tx, actor.personId, {
    county: key.county,
    action: 'patrol-roster-taken',
    subject: key.importId,
    details: { taken },
  });
}

/** What still waits is dropped; members that were made of it stay. Sent twice, it drops once. */
export async function discardRosterBy(house: House, actor: Actor, key: ImportKey): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'patrol-roster-discarded', subject: key.importId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await lockImport(tx, key)) ?? noImport();
    if (found.standing === 'taken') refuse(problem('patrol-import-not-waiting', {}));
    if (found.standing !== 'discarded') await drop(tx, key);
  });
  return ok({});
}

async function drop(tx: Transaction, key: ImportKey): Promise<void> {
  await dropWaiting(tx, key);
  const { taken } = await countsOf(tx, key);
  await setStanding(tx, key, taken > 0 ? 'taken' : 'discarded');
}

/** The chore that keeps no list for longer than a day. */
export function forgetOldRosters(house: House): Promise<void> {
  return house.database.transaction('service', 'system', async (tx) => {
    for (const key of await unendedBefore(tx, new Date(house.now() - DAY_MS))) await drop(tx, key);
  });
}
