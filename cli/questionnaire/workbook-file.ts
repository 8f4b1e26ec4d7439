// The sheets of an Excel workbook, unpacked with size, time and memory that end.
import { readFile } from 'node:fs/promises';
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { ok, type Problem, type Result, refused, zipEntries } from '#base';
import type { Sheet } from '#survey/questionnaire';
import { problem } from './problems.ts';

/** A questionnaire of 3,000 questions in five languages unpacks to less than half of this. */
const MOST_UNPACKED_BYTES = 12 * 1024 * 1024;
const MOST_MEGABYTES = 200;
const LIMIT_MS = 10_000;

const unpackedShape = z.union([
  z.object({ sheets: z.array(z.object({ name: z.string(), rows: z.array(z.array(z.string())) })) }),
  z.object({ failure: z.string() }),
  z.object({ isTooLarge: z.literal(true) }),
]);

export type Workbook = { readonly sheets: readonly Sheet[]; readonly remarks: readonly Problem[] };

export async function workbookOf(file: string): Promise<Result<Workbook>> {
  const bytes = await readFile(file);
  const entries = zipEntries(bytes);
  if (entries.length === 0) return refused(problem('form-file-no-workbook', {}));
  const unpacked = entries.reduce((sum, entry) => sum + entry.unpackedBytes, 0);
  if (unpacked > MOST_UNPACKED_BYTES) return tooLarge();
  const found = await unpack(bytes);
  if ('isTooLarge' in found) return tooLarge();
  if ('failure' in found) return refused(problem('form-file-no-workbook', {}));
  const hasMacros = entries.some(({ name }) => name.endsWith('vbaProject.bin'));
  return ok({ sheets: found.sheets, remarks: hasMacros ? [problem('form-file-macros', {})] : [] });
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
