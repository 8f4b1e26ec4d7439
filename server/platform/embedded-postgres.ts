// The real PostgreSQL that comes with the program, as a child process on the loopback address with fsync on.
// It knows the data folder, not what is in it. A server that was killed leaves its PostgreSQL running: the next start
// finds it by the data folder and takes it over; another folder's is never touched.
import type { ChildProcess } from 'node:child_process';
import { mkdtemp, open, readdir, readFile, rename, rm, stat, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { Client, DatabaseError } from 'pg';
import { type Launch, launchFor } from './postgres-launch.ts';
import { clearStaleLock, findRunning, isAlive, type Running, stopRunning } from './postgres-process.ts';
import { problem } from './problems.ts';
import { StartRefused } from './start-refused.ts';

const OWNER = 'wenan';
const START_WITHIN_MS = 60_000;

export interface EmbeddedPostgres {
  /** Connects as the owner of the database `wenan`. */
  readonly url: string;
  /** Ends it after finishing what runs ("fast" shutdown), and waits until it is gone. */
  stop(): Promise<void>;
}

/** @throws StartRefused when the folder is damaged or cannot be used */
export async function startEmbeddedPostgres(folder: string, password: string): Promise<EmbeddedPostgres> {
  const cluster = join(folder, 'postgres');
  const launch = await launchFor(folder);
  if (!(await exists(cluster))) await makeCluster(folder, cluster, password, launch);
  if (!(await exists(join(cluster, 'PG_VERSION')))) throw damaged(folder, 'PG_VERSION');
  const found = await findRunning(cluster);
  const begun = found ?? (await startNew(folder, cluster, launch));
  const running = await answering(folder, cluster, password, begun).catch(async (error: unknown) => {
    if (!found) await stopRunning(cluster, begun.pid);
    throw error;
  });
  return { url: urlOf(running.port, password, 'wenan'), stop: () => stopRunning(cluster, running.pid) };
}

// Another start of the same folder may win the race for the cluster: PostgreSQL's own lock decides, and the loser joins it.
async function answering(
  folder: string,
  cluster: string,
  password: string,
  begun: Running,
): Promise<Running> {
  const until = Date.now() + START_WITHIN_MS;
  let running = begun;
  for (;;) {
    const refusal = await makeDatabase(running.port, password);
    if (refusal === undefined) return running;
    const other = isAlive(running.pid) ? running : await findRunning(cluster);
    if (!other) throw damaged(folder, await lastFatal(join(folder, 'postgres.log')));
    if (refusal.isFinal || Date.now() > until) throw damaged(folder, refusal.reason);
    running = other;
    await pause(30);
  }
}

function urlOf(port: number, password: string, database: string): string {
  return `postgres://${OWNER}:${password}@127.0.0.1:${port}/${database}`;
}

// Made aside and renamed into place, so that a kill in the middle leaves no half cluster under the real name.
async function makeCluster(folder: string, cluster: string, password: string, launch: Launch): Promise<void> {
  await removeLeftovers(folder);
  const aside = await mkdtemp(join(folder, 'postgres.new-'));
  await launch.giveFolder(aside);
  const passwordFile = join(aside, '..', `password.new-${process.pid}`);
  await writeFile(passwordFile, password, { mode: 0o600 });
  await launch.giveFolder(passwordFile);
  const flags = [
    '-D',
    aside,
    '-U',
    OWNER,
    '--auth=scram-sha-256',
    `--pwfile=${passwordFile}`,
    '--encoding=UTF8',
  ];
  const locale = ['--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const failure = await runToEnd(launch.start('initdb', [...flags, ...locale], 'pipe'));
  await rm(passwordFile, { force: true });
  if (failure !== undefined)
    throw new StartRefused(problem('data-folder-unusable', { folder, reason: failure }));
  await rename(aside, cluster).catch(() => rm(aside, { recursive: true, force: true }));
}

const LEFTOVER_AFTER_MS = 3_600_000;

// Only old ones: a young one may be another start's, still being made.
async function removeLeftovers(folder: string): Promise<void> {
  const leftovers = (await readdir(folder)).filter((name) => name.startsWith('postgres.new-'));
  for (const path of leftovers.map((name) => join(folder, name))) {
    const age = Date.now() - ((await stat(path).catch(() => undefined))?.mtimeMs ?? Date.now());
    if (age > LEFTOVER_AFTER_MS) await rm(path, { recursive: true, force: true });
  }
}

async function startNew(folder: string, cluster: string, launch: Launch): Promise<Running> {
  await clearStaleLock(cluster);
  const log = await open(join(folder, 'postgres.log'), 'w');
  const port = await freePort();
  const settings = Object.entries(SETTINGS).flatMap(([name, value]) => ['-c', `${name}=${value}`]);
  const child = launch.start('postgres', ['-D', cluster, '-p', String(port), ...settings], log.fd);
  await log.close();
  child.unref();
  return { pid: child.pid ?? 0, port };
}

const SETTINGS: Readonly<Record<string, string>> = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  fsync: 'on',
  synchronous_commit: 'on',
  shared_buffers: '128MB',
  max_connections: '100',
  random_page_cost: '1.1',
  jit: 'off',
  autovacuum_naptime: '10s',
  timezone: 'UTC',
  log_timezone: 'UTC',
  lc_messages: 'C',
  log_checkpoints: 'off',
};

interface Refusal {
  readonly reason: string;
  /** Waiting does not help: the password kept in the folder is not the cluster's. */
  readonly isFinal: boolean;
}

async function makeDatabase(port: number, password: string): Promise<Refusal | undefined> {
  const client = new Client({ connectionString: urlOf(port, password, 'postgres') });
  client.on('error', () => undefined);
  try {
    await client.connect();
    const found = await client.query("select 1 from pg_database where datname = 'wenan'");
    if (found.rowCount === 0) await client.query('create database wenan');
    return undefined;
  } catch (error) {
    const isWrongPassword = error instanceof DatabaseError && error.code === '28P01';
    return { reason: error instanceof Error ? error.message : String(error), isFinal: isWrongPassword };
  } finally {
    await client.end().catch(() => undefined);
  }
}

async function freePort(): Promise<number> {
  const probe = createServer();
  await new Promise<void>((resolve) => probe.listen(0, '127.0.0.1', resolve));
  const address = probe.address();
  await new Promise((resolve) => probe.close(resolve));
  if (address === null || typeof address === 'string') throw new Error('no free port');
  return address.port;
}

async function runToEnd(child: ChildProcess): Promise<string | undefined> {
  let said = '';
  child.stderr?.on('data', (chunk: Buffer) => {
    said += chunk.toString('utf8');
  });
  child.stdout?.resume();
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(-1));
    child.once('exit', resolve);
  });
  return code === 0 ? undefined : (said.trim().split('\n').at(-1) ?? `exit code ${code}`);
}

async function lastFatal(logPath: string): Promise<string> {
  const lines = (await readFile(logPath, 'utf8').catch(() => '')).split('\n');
  const fatal =
    lines.findLast((line) => /FATAL|PANIC/.test(line)) ?? lines.findLast((line) => line !== '') ?? '?';
  return fatal.replace(/^.*(FATAL|PANIC):\s*/, '');
}

function damaged(folder: string, reason: string): StartRefused {
  return new StartRefused(problem('data-folder-damaged', { folder, reason }));
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => undefined)) !== undefined;
}
