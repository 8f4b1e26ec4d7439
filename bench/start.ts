// How long until somebody can work: from a fresh clone, after a stop, after a kill; and how much memory the server takes.
import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { against, machine, median, spread } from './figures.ts';
import { freePort, freshFolder, memoryOf, startServer } from './server.ts';

const RESTARTS = 5;
const ROOT = fileURLToPath(new URL('../', import.meta.url));

export async function benchStart(args: readonly string[]): Promise<void> {
  console.log(`start — ${machine()}\n`);
  if (!args.includes('--no-clone')) await freshClone();
  const { folder, remove } = await freshFolder();
  const port = await freePort();
  const first = await startServer({ folder, port, demo: '1' });
  console.log(
    `first start of an installed checkout, demo loaded: ${(first.readyAfterMs / 1000).toFixed(1)} s`,
  );
  console.log(
    `memory of the server with the demo, just loaded: ${against(await memoryOf(first.process.pid), 300, 'MB')}`,
  );
  await first.stop();
  const restarts = await measure(() => startServer({ folder, port, demo: '1' }), 'stop');
  console.log(`restart: ${spread(restarts.seconds, 's')}; ${against(median(restarts.seconds), 3, 's')}`);
  console.log(
    `memory of the server with the demo, after a restart: ${against(median(restarts.megabytes), 300, 'MB')}`,
  );
  const afterKills = await measure(() => startServer({ folder, port, demo: '1' }), 'kill');
  console.log(`restart after a kill -9: ${spread(afterKills.seconds, 's')}`);
  const last = await startServer({ folder, port, demo: '1' });
  await last.stop();
  const bare = Array.from({ length: RESTARTS }, bareNode);
  console.log(
    `baseline, node starting and ending with nothing to do: ${spread(bare, 's')}; restart ÷ baseline ${(median(restarts.seconds) / median(bare)).toFixed(1)}`,
  );
  await remove();
}

async function freshClone(): Promise<void> {
  const { folder, remove } = await freshFolder();
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  const server = await startServer({
    folder: join(folder, 'data'),
    port: await freePort(),
    demo: '1',
    command: ['npm', 'start'],
    cwd: clone,
  });
  console.log(
    `fresh clone, npm start to a usable page (install, build, database, demo): ${against(server.readyAfterMs / 1000, 120, 's')}`,
  );
  await server.stop();
  await remove();
}

async function measure(start: () => ReturnType<typeof startServer>, end: 'stop' | 'kill') {
  const seconds: number[] = [];
  const megabytes: number[] = [];
  for (let run = 0; run < RESTARTS; run += 1) {
    const server = await start();
    seconds.push(server.readyAfterMs / 1000);
    megabytes.push(await memoryOf(server.process.pid));
    await server[end]();
  }
  return { seconds, megabytes };
}

function bareNode(): number {
  const startedAt = performance.now();
  execFileSync(process.execPath, ['-e', '0']);
  return (performance.now() - startedAt) / 1000;
}
