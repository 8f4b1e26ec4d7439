// CPU time of a server and its database, from /proc: what a request costs, whatever else the machine is doing. NaN elsewhere.
import { readdir, readFile } from 'node:fs/promises';

const TICKS_A_SECOND = 100;

/** Milliseconds of CPU that the server and its PostgreSQL have used so far. */
export async function cpuMsOf(serverPid: number | undefined, folder: string): Promise<number> {
  const postmaster = Number((await readFile(`${folder}/postgres/postmaster.pid`, 'utf8')).split('\n')[0]);
  const pids = (await readdir('/proc').catch(() => [])).filter((name) => /^\d+$/.test(name));
  let ticks = Number.NaN;
  for (const pid of pids) {
    const found = await timesOf(pid);
    const isOurs =
      found && (found.pid === serverPid || found.pid === postmaster || found.parent === postmaster);
    if (isOurs) ticks = (Number.isNaN(ticks) ? 0 : ticks) + found.ticks;
  }
  return (ticks * 1000) / TICKS_A_SECOND;
}

// The name of a process stands in brackets and may hold anything; what follows it is numbers.
async function timesOf(pid: string): Promise<{ pid: number; parent: number; ticks: number } | undefined> {
  const text = await readFile(`/proc/${pid}/stat`, 'utf8').catch(() => '');
  const fields = text.slice(text.lastIndexOf(')') + 2).split(' ');
  if (fields.length < 13) return undefined;
  return { pid: Number(pid), parent: Number(fields[1]), ticks: Number(fields[11]) + Number(fields[12]) };
}
