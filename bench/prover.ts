// The prover: the Yunji survey, forms of 30 to 3,000 questions, and sixty multiple choices in front of one condition.
import { execFile } from 'node:child_process';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { z } from 'zod';
import { against, machine } from './figures.ts';

const run = promisify(execFile);
const program = fileURLToPath(new URL('./prover-process.ts', import.meta.url));
const MOST_MEGABYTES = 200;

const measuredShape = z.object({
  options: z.number(),
  first: z.number(),
  median: z.number(),
  open: z.number(),
  megabytes: z.number(),
});

export async function benchProver(): Promise<void> {
  console.log(`prover — ${machine()}\n`);
  await timed('the Yunji survey, 14 questions and 4 screeners', 'yunji', 5);
  await timed('a form of 30 questions', '30', 100);
  await timed('a form of 300 questions', '300', 1_000);
  await timed('a form of 3,000 questions', '3000', 60_000);
  await timed('60 multiple choices of 12 in front of one condition', 'wide', 1_000);
}

async function timed(words: string, what: string, wanted: number): Promise<void> {
  const { stdout } = await run(process.execPath, [program, what]);
  const { options, first, median, open, megabytes } = measuredShape.parse(JSON.parse(stdout));
  console.log(
    `${words}, ${options} options: ${against(median, wanted, 'ms')} (cold ${first.toFixed(1)} ms), ${open} not decided, process at most ${against(megabytes, MOST_MEGABYTES, 'MB')}`,
  );
}
