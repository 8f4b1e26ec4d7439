// The sheets of an Excel workbook, unpacked with size, time and memory that end.
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ok, type Result, refused, zipEntries } from '#base';
import { type FileFinding, MOST_ROWS, type Sheet } from '#survey/questionnaire';
import { problem } from './problems.ts';
import { type ScannedSheet, scannedSheets } from './workbook-parts.ts';
import { workbookRemarks } from './workbook-remarks.ts';
import { isLonger } from './zip-part.ts';

/** A questionnaire of 3,000 questions in five languages unpacks to less than half of this. */
const MOST_UNPACKED_BYTES = 12 * 1024 * 1024;
const MOST_MEGABYTES = 200;
const LIMIT_MS = 10_000;

const MOST_CELLS = 1_000_000;

const sheetShape = z.object({
  name: z.string(),
  rows: z.array(z.array(z.string())),
  dates: z.array(z.object({ row: z.number(), column: z.number() })),
});
const unpackedShape = z.union([
  z.object({ sheets: z.array(sheetShape) }),
  z.object({ failure: z.string() }),
  z.object({ isTooLarge: z.literal(true) }),
]);

export type Workbook = { readonly sheets: readonly Sheet[]; readonly remarks: readonly FileFinding[] };

export async function workbookOf(file: string): Promise<Result<Workbook>> {
  const bytes = await readFile(file);
  const entries = zipEntries(bytes);
  if (entries.length === 0) return refused(problem('form-file-no-workbook', {}));
  const scanned = await scannedSheets(bytes, entries, MOST_ROWS, MOST_UNPACKED_BYTES);
  if (scanned.some(({ scan }) => scan.last.row > MOST_ROWS))
    return ok({ sheets: scanned.map(blankSheet), remarks: [] });
  const wide = scanned.find(({ scan }) => scan.last.row * scan.last.column > MOST_CELLS);
  if (wide) return tooManyCells(wide);
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES || scanned.some(({ isCutOff }) => isCutOff)) return tooLarge();
  const strings = entries.find(({ name }) => name === 'xl/sharedStrings.xml');
  if (await isLonger(bytes, strings, MOST_UNPACKED_BYTES)) return tooLarge();
  const found = await unpack(bytes);
  if ('isTooLarge' in found) return tooLarge();
  if ('failure' in found) return refused(problem('form-file-no-workbook', {}));
  const macros = entries.some(({ name }) => name.endsWith('vbaProject.bin'));
  const remarks = workbookRemarks(found.sheets, scanned);
  return ok({
    sheets: found.sheets,
    remarks: macros
      ? [{ severity: 'warning', problem: problem('form-file-macros', {}) }, ...remarks]
      : remarks,
  });
}

const NO_CELLS: readonly string[] = [];

/** A sheet with as many rows as it has, and nothing in them: enough to be told that they are too many. */
function blankSheet({ name, scan }: ScannedSheet): Sheet {
  const rows = scan.last.row > MOST_ROWS ? Math.max(scan.last.row, scan.saidRows) : 0;
  return { name, rows: Array.from({ length: rows }, () => NO_CELLS) };
}

function tooManyCells({ name, scan }: ScannedSheet): Result<never> {
  const { row: rows, column: columns } = scan.last;
  return refused(problem('form-file-too-many-cells', { sheet: name, rows, columns }));
}

function tooLarge(): Result<never> {
  return refused(problem('form-file-too-large', { most: MOST_UNPACKED_BYTES / 1024 / 1024 }));
}

async function unpack(bytes: Uint8Array): Promise<z.infer<typeof unpackedShape>> {
  const worker = new Worker(new URL('./unpack-workbook.ts', import.meta.url), {
    workerData: bytes,
    resourceLimits: { maxOldGenerationSizeMb: MOST_MEGABYTES },
  });
  const answer = unpackedShape.parse(await answerOf(worker));
  await worker.terminate();
  return answer;
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ isTooLarge: true }), LIMIT_MS);
    const settle = (answer: unknown) => {
      clearTimeout(timer);
      resolve(answer);
    };
    worker.once('message', settle);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      settle(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { isTooLarge: true } : { failure: error.message }),
    );
    worker.once('exit', () => settle({ failure: 'exit' }));
  });
}
