// Exports of single interviews: asked for by an analyst with a reason, then fetched as a stream that ends whole or breaks off.
import { PassThrough, Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { ExportRow } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import { recordAct } from '../../platform/audit.store.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { problemOf } from '../../platform/problem-of.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import type { Download } from '../../platform/routes.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import type { SurveyDetails } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { EXCEL_ROWS } from './excel-file.ts';
import {
  type AskedExport,
  addExport,
  exportedPlaces,
  exportOf,
  listExports,
  moveExport,
  runningExports,
} from './export.store.ts';
import { writtenExport } from './write-export.ts';

const MOST_AT_ONCE = 3;

type Wanted = Pick<AskedExport, 'id' | 'format' | 'language' | 'withWords' | 'reason'>;

/** Problems: `id-taken`, `internal-never-exported`. Sent twice, it is asked once. */
export function askForExportBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  wanted: Wanted,
): Promise<Result<Nothing>> {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const survey = await reachableSurvey(tx, actor, 'interview.export', key);
    if (survey.isInternal) refuse(problem('internal-never-exported', {}));
    const { county, surveyId } = key;
    const isNew = await addExport(tx, { ...wanted, county, surveyId, personId: actor.personId }, house.now());
    if (!isNew) await refuseAnother(tx, actor, key, wanted.id);
    else await recordExport(tx, actor, key, 'export-asked', wanted);
    return ok({});
  });
}

async function refuseAnother(tx: Transaction, actor: Actor, key: SurveyKey, id: string): Promise<void> {
  const known = await exportOf(tx, key.county, id);
  if (known?.surveyId !== key.surveyId || known.personId !== actor.personId)
    refuse(platformProblem('id-taken', {}, 'id'));
}

function recordExport(
  tx: Transaction,
  actor: Actor,
  { county, surveyId }: SurveyKey,
  action: 'export-asked' | 'interviews-exported',
  { id, format, withWords, reason }: Wanted,
): Promise<void> {
  const details = { survey: surveyId, format, withWords, reason };
  return recordAct(tx, actor.personId, { county, action, subject: id, details });
}

export function exportsFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
): Promise<Result<{ rows: ExportRow[] }>> {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    await reachableSurvey(tx, actor, 'interview.export', key);
    return ok({ rows: [...(await listExports(tx, key, actor.personId, house.now()))] });
  });
}

/**
 * Problems: `not-found` (also for an export that somebody else asked for), `exports-busy`, `export-too-long-for-excel`.
 * What fails after the first byte breaks the answer off: the receiver's connection ends in an error, never in a short file.
 */
export async function exportFileFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  id: string,
): Promise<Result<Download>> {
  const { survey, asked } = await house.database.transaction('survey', actor.personId, (tx) =>
    beginExport(house, tx, actor, key, id),
  );
  const content = new PassThrough();
  void fill(house, actor, survey, asked, content);
  const label = survey.isSimulated ? `[${{ zh: '模拟数据', en: 'simulated' }[asked.language]}] ` : '';
  return ok({ type: 'application/zip', fileName: `${label}${survey.title}-${asked.format}.zip`, content });
}

async function beginExport(house: House, tx: Transaction, actor: Actor, key: SurveyKey, id: string) {
  const survey = await reachableSurvey(tx, actor, 'interview.export', key);
  const asked = await exportOf(tx, key.county, id);
  if (asked?.surveyId !== key.surveyId || asked.personId !== actor.personId)
    return refuse(platformProblem('not-found', { what: '导出 / export' }));
  if ((await runningExports(tx, house.now())) >= MOST_AT_ONCE) refuse(problem('exports-busy', {}));
  if (asked.format === 'excel') await refuseTooLong(tx, key);
  await moveExport(
    tx,
    asked,
    { standing: 'running', rowsWritten: 0, rowsExpected: null, manifest: null },
    house.now(),
  );
  await recordExport(tx, actor, key, 'interviews-exported', asked);
  return { survey, asked };
}

async function refuseTooLong(tx: Transaction, key: SurveyKey): Promise<void> {
  const rows = (await exportedPlaces(tx, key)).reduce((sum, { completes }) => sum + completes, 0);
  if (rows > EXCEL_ROWS) refuse(problem('export-too-long-for-excel', { rows, most: EXCEL_ROWS }));
}

async function fill(
  house: House,
  actor: Actor,
  survey: SurveyDetails,
  asked: AskedExport,
  content: PassThrough,
): Promise<void> {
  const state = { rowsWritten: 0, rowsExpected: 0 };
  const move = (to: Partial<Parameters<typeof moveExport>[2]>): Promise<void> =>
    house.database.transaction('survey', actor.personId, (tx) =>
      moveExport(tx, asked, { standing: 'running', manifest: null, ...state, ...to }, house.now()),
    );
  try {
    await house.database.snapshot('survey', actor.personId, async (tx) => {
      const { bytes } = await writtenExport(house, tx, survey, asked, state, move);
      await pipeline(Readable.from(bytes, { objectMode: true, highWaterMark: 2 }), content);
    });
  } catch (error) {
    // whoever closes the connection breaks off an export, and that is nobody's bug
    if (!isLeft(error)) problemOf(error);
    content.destroy(error instanceof Error ? error : new Error(String(error)));
    await move({ standing: 'broken' }).catch(() => undefined);
  }
}

function isLeft(error: unknown): boolean {
  return error instanceof Error && 'code' in error && error.code === 'ERR_STREAM_PREMATURE_CLOSE';
}
