// A server of the bench's own: started, waited for, asked for its memory, stopped and killed.
import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtemp, readFile, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const ROOT = fileURLToPath(new URL('../', import.meta.url));
const READY_WITHIN_MS = 300_000;

export interface BenchServer {
  readonly address: string;
  readonly folder: string;
  readonly process: ChildProcess;
  /** from the start to the first page that answers */
  readonly readyAfterMs: number;
  stop(): Promise<void>;
  /** SIGKILL: no goodbye. */
  kill(): Promise<void>;
}

export async function freshFolder(): Promise<{ folder: string; remove(): Promise<void> }> {
  const folder = await mkdtemp(join(tmpdir(), 'wenan-bench-'));
  return { folder, remove: () => rm(folder, { recursive: true, force: true, maxRetries: 5 }) };
}

interface Wanted {
  readonly folder: string;
  readonly port: number;
  /** the value of WENAN_DEMO */
  readonly demo?: '1' | 'fresh';
  /** the program and its arguments; the server itself unless given */
  readonly command?: readonly [string, ...string[]];
  readonly cwd?: string;
}

/** @throws when the server ends before it answers, with what it said */
export async function startServer({
  folder,
  port,
  demo = 'fresh',
  command = [process.execPath, 'server/start.ts'],
  cwd = ROOT,
}: Wanted): Promise<BenchServer> {
  const startedAt = performance.now();
  const [program, ...args] = command;
  const env = { ...process.env, PORT: String(port), WENAN_DATA: folder, WENAN_DEMO: demo };
  const child = spawn(program, args, { cwd, env, stdio: ['ignore', 'pipe', 'pipe'] });
  let said = '';
  for (const stream of [child.stdout, child.stderr]) {
    stream.on('data', (chunk: Buffer) => {
      said = (said + chunk.toString('utf8')).slice(-4000);
    });
  }
  const address = `http://localhost:${port}`;
  while (!(await answers(address))) {
    if (child.exitCode !== null || child.signalCode !== null) throw new Error(`the server ended: ${said}`);
    if (performance.now() - startedAt > READY_WITHIN_MS)
      throw new Error(`the server does not answer: ${said}`);
    await pause(5);
  }
  const readyAfterMs = performance.now() - startedAt;
  return {
    address,
    folder,
    process: child,
    readyAfterMs,
    // npm passes on a SIGTERM; a SIGINT it leaves to the terminal, which sends it to everyone.
    stop: () => ended(child, program === 'npm' ? 'SIGTERM' : 'SIGINT'),
    kill: () => ended(child, 'SIGKILL'),
  };
}

async function answers(address: string): Promise<boolean> {
  try {
    const [page, site] = await Promise.all([fetch(`${address}/`), fetch(`${address}/api/site`)]);
    await Promise.all([page.text(), site.text()]);
    return page.ok && site.ok;
  } catch {
    return false;
  }
}

async function ended(child: ChildProcess, signal: NodeJS.Signals): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const gone = new Promise((resolve) => child.once('exit', resolve));
  child.kill(signal);
  await gone;
}

/** Resident memory of a process in megabytes, from /proc; NaN elsewhere. */
export async function memoryOf(pid: number | undefined): Promise<number> {
  const status = await readFile(`/proc/${pid}/status`, 'utf8').catch(() => '');
  return Number(/VmRSS:\s+(\d+) kB/.exec(status)?.[1] ?? Number.NaN) / 1024;
}

export async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, 'localhost', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}
