// The cells of an Excel workbook's first sheet, unpacked beside the server with time and memory that end.
// What they mean, and how a refusal is worded, is the business of each wing.
import { Worker } from 'node:worker_threads';
import { z } from 'zod';
import { unpackedBytes } from './unpacked-size.ts';

/** A workbook of 300,000 rows of three cells unpacks to about 45 MB and is read in ten seconds. */
const UNPACKED_LIMIT_BYTES = 64 * 1024 * 1024;
const MEMORY_MEGABYTES = 512;
const LIMIT_MS = 60_000;

const cellShape = z.union([z.string(), z.number(), z.boolean(), z.null()]);
const workbookShape = z.union([
  z.object({ rows: z.array(z.array(cellShape)) }),
  z.object({ failure: z.string() }),
  z.object({ isTooLarge: z.literal(true) }),
]);

export type WorkbookReading = z.infer<typeof workbookShape>;

/** Rows, or why there are none. */
export async function readWorkbook(file: Buffer): Promise<WorkbookReading> {
  if (unpackedBytes(file) > UNPACKED_LIMIT_BYTES) return { isTooLarge: true };
  const worker = new Worker(new URL('./read-workbook.ts', import.meta.url), {
    workerData: file,
    resourceLimits: { maxOldGenerationSizeMb: MEMORY_MEGABYTES },
  });
  const workbook = workbookShape.parse(await answerOf(worker));
  await worker.terminate();
  return workbook;
}

function answerOf(worker: Worker): Promise<unknown> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve({ isTooLarge: true }), LIMIT_MS);
    worker.once('message', resolve);
    worker.once('error', (error: NodeJS.ErrnoException) =>
      resolve(error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? { isTooLarge: true } : { failure: error.message }),
    );
    worker.once('exit', () => {
      clearTimeout(timer);
      resolve({ failure: 'exit' });
    });
  });
}
