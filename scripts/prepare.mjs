// Makes a fresh clone ready and then runs one of the project's programs on the project's own Node.
// Plain JavaScript for whatever Node (18 or newer) the machine has; nothing may be installed yet when it starts.
//   node scripts/prepare.mjs PROGRAM.ts [ARGUMENT ...]
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = dirname(dirname(fileURLToPath(import.meta.url)));
const windows = process.platform === 'win32';
const installed = join(root, 'node_modules', '.wenan-installed');
const built = join(root, 'build', 'web', '.built-from');
const lock = join(root, '.preparing');
const [program, ...args] = process.argv.slice(2);

const needsScreens = program !== 'scripts/check.ts' && program !== 'cli/wenan.ts';

main();

function main() {
  if (isStale())
    withLock(() => {
      if (lockFingerprint() !== readOrEmpty(installed)) install();
      if (needsScreens && sourceFingerprint() !== readOrEmpty(built)) build();
    });
  run();
}

function isStale() {
  if (lockFingerprint() !== readOrEmpty(installed)) return true;
  return needsScreens && sourceFingerprint() !== readOrEmpty(built);
}

function install() {
  console.error('正在安装依赖（只在第一次）… / installing what is needed (first time only) …');
  const npm = process.env.npm_execpath;
  const command = npm ? [process.execPath, npm] : [windows ? 'npm.cmd' : 'npm'];
  const arguments_ = [...command.slice(1), 'ci', '--no-audit', '--no-fund', '--loglevel=error'];
  runOrExit(command[0], arguments_, { ...process.env, npm_config_loglevel: 'error' });
  writeFileSync(installed, lockFingerprint());
}

function build() {
  console.error('正在构建界面… / building the screens …');
  const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
  runOrExit(ownNode(), [vite, 'build', '--logLevel', 'warn'], process.env);
  writeFileSync(built, sourceFingerprint());
}

function runOrExit(command, commandArguments, env) {
  const done = spawnSync(command, commandArguments, { cwd: root, stdio: ['ignore', 2, 2], env });
  if (done.status !== 0) {
    rmSync(lock, { recursive: true, force: true });
    process.exit(done.status ?? 1);
  }
}

// Two starts of one fresh clone: the second waits. A lock whose holder is gone is taken over.
function withLock(work) {
  for (;;) {
    try {
      mkdirSync(lock);
      break;
    } catch {
      const holder = Number(readOrEmpty(join(lock, 'pid')));
      if (holder && !isAlive(holder)) rmSync(lock, { recursive: true, force: true });
      else Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 300);
    }
  }
  writeFileSync(join(lock, 'pid'), String(process.pid));
  try {
    work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function run() {
  const env = {
    ...process.env,
    PATH: `${join(root, 'node_modules', '.bin')}${windows ? ';' : ':'}${process.env.PATH ?? ''}`,
  };
  env.NODE_COMPILE_CACHE ??= join(root, 'node_modules', '.cache', 'wenan-node');
  const child = spawn(ownNode(), ['--disable-warning=ExperimentalWarning', join(root, program), ...args], {
    cwd: root,
    stdio: 'inherit',
    env,
  });
  // Ctrl-C reaches the child by itself; waiting for it lets it stop cleanly.
  process.on('SIGINT', () => undefined);
  for (const signal of ['SIGTERM', 'SIGHUP']) process.on(signal, () => child.kill(signal));
  stopWithNpm(child);
  child.on('exit', (code, signal) => process.exit(signal ? 1 : (code ?? 1)));
}

// When npm is killed outright, nobody tells its children: a server without its npm would hold the port for ever.
function stopWithNpm(child) {
  if (!process.env.npm_lifecycle_event || windows) return;
  const parent = process.ppid;
  setInterval(() => {
    if (process.ppid !== parent) child.kill('SIGTERM');
  }, 200).unref();
}

function ownNode() {
  return join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');
}

function lockFingerprint() {
  return createHash('sha256')
    .update(readFileSync(join(root, 'package-lock.json')))
    .digest('hex');
}

function sourceFingerprint() {
  const hash = createHash('sha256').update(lockFingerprint());
  for (const folder of [
    'web',
    'wire',
    'base',
    'survey',
    'service',
    'estimation',
    'wording',
    'vite.config.ts',
  ])
    addTo(hash, join(root, folder));
  return hash.digest('hex');
}

function addTo(hash, path) {
  if (!existsSync(path)) return;
  const entries = path.endsWith('.ts') ? undefined : readdirSync(path, { withFileTypes: true });
  if (!entries) return void hash.update(path).update(readFileSync(path));
  for (const entry of entries.sort((a, b) => (a.name < b.name ? -1 : 1))) {
    const inside = join(path, entry.name);
    if (entry.isDirectory()) addTo(hash, inside);
    else if (!entry.name.endsWith('.test.ts')) hash.update(inside).update(readFileSync(inside));
  }
}

function isAlive(pid) {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error.code === 'EPERM';
  }
}

function readOrEmpty(path) {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
