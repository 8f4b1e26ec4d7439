// Whether a cluster's PostgreSQL is running, and which process it is. A number in a file is not believed: after a kill or
// a reboot it may be a process that is gone but not yet buried, another program, or another cluster's PostgreSQL.
import { execFile } from 'node:child_process';
import { readdir, readFile, readlink, realpath, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';

export interface Running {
  readonly pid: number;
  readonly port: number;
}

const run = promisify(execFile);

/** The cluster's own PostgreSQL, if it runs. */
export async function findRunning(cluster: string): Promise<Running | undefined> {
  const { pid, port } = await pidFile(cluster);
  return pid > 0 && port > 0 && (await isOf(cluster, pid)) ? { pid, port } : undefined;
}

async function pidFile(cluster: string): Promise<Running> {
  const lines = (await readFile(join(cluster, 'postmaster.pid'), 'utf8').catch(() => '')).split('\n');
  return { pid: Number(lines[0]), port: Number(lines[3]) };
}

// PostgreSQL works in its cluster's folder; where that cannot be asked, its command line names the folder.
async function isOf(cluster: string, pid: number): Promise<boolean> {
  if (!isAlive(pid)) return false;
  const place = await readlink(`/proc/${pid}/cwd`).catch(() => undefined);
  if (place !== undefined) return place === (await realpath(cluster));
  const { stdout } = await run('ps', ['-o', 'args=', '-p', String(pid)]).catch(() => ({ stdout: '' }));
  return stdout.includes(cluster);
}

export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

const CHILDREN_GONE_WITHIN_MS = 10_000;

/**
 * Takes away the lock that a killed PostgreSQL left behind, where its number now belongs to something else and PostgreSQL
 * itself would refuse to start. Waits until no process works in the cluster's folder any more.
 */
export async function clearStaleLock(cluster: string): Promise<void> {
  const { pid } = await pidFile(cluster);
  if (!(pid > 0 && isAlive(pid)) || (await isOf(cluster, pid))) return;
  const untilMs = Date.now() + CHILDREN_GONE_WITHIN_MS;
  while ((await worksIn(cluster)) && Date.now() < untilMs) await pause(50);
  if (!(await worksIn(cluster))) await rm(join(cluster, 'postmaster.pid'), { force: true });
}

async function worksIn(cluster: string): Promise<boolean> {
  const folder = await realpath(cluster);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  const places = await Promise.all(pids.map((pid) => readlink(`/proc/${pid}/cwd`).catch(() => '')));
  return places.includes(folder);
}

/** Ends it after finishing what runs, and waits until it works no more. */
export async function stopRunning(cluster: string, pid: number): Promise<void> {
  if (!(await isOf(cluster, pid))) return;
  process.kill(pid, 'SIGINT');
  while (await isOf(cluster, pid)) await pause(20);
}
