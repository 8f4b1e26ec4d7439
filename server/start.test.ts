import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, inject, it } from 'vitest';
import { databaseUrl, withClient } from '../scenarios/postgres-for-tests.ts';
import { freePort, Started } from '../scenarios/started-for-tests.ts';
import { findRunning } from './platform/postgres-process.ts';

const started: Started[] = [];
let root: string;
let folder: string;
let port: string;
let password: string;

function start(environment: Readonly<Record<string, string>> = {}): Started {
  const one = new Started({ WENAN_DATA: folder, PORT: port, ...environment });
  started.push(one);
  return one;
}

async function signsIn(at = port): Promise<number> {
  const response = await fetch(`http://localhost:${at}/api/sign-in`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ signInName: 'admin', password }),
  });
  return response.status;
}

async function postgresOf(data = folder): Promise<number | undefined> {
  return (await findRunning(join(data, 'postgres')))?.pid;
}

/** Ends by itself with one line that names the problem, and exit code 1. */
async function refused(one: Started, code: string): Promise<void> {
  expect(await one.ended).toBe(1);
  expect(one.complaints).toHaveLength(1);
  expect(one.complaints[0]).toMatch(new RegExp(`\\p{Script=Han}.* / .*\\[${code}\\]$`, 'u'));
}

beforeAll(async () => {
  root = await mkdtemp(join(tmpdir(), 'wenan-start-'));
  folder = join(root, 'data');
  port = String(await freePort());
});

afterEach(async () => {
  for (const one of started.splice(0)) await one.stop();
});

afterAll(() => rm(root, { recursive: true, force: true }));

describe('a house that is opened for the first time', () => {
  it('tells its first administrator once, and stops on Ctrl-C with nothing left running', async () => {
    const first = await start().serving();
    password = /admin (\S+)/.exec(first.output)?.[1] ?? '';
    expect(password.length).toBeGreaterThanOrEqual(12);
    expect(await signsIn()).toBe(200);
    expect(await postgresOf()).toBeDefined();
    expect(await first.signal('SIGINT')).toBe(0);
    expect([first.complaints, await postgresOf()]).toEqual([[], undefined]);
  });

  it('has the same people when it is opened again, and tells no password', async () => {
    const again = await start().serving();
    expect(again.output).not.toContain('admin ');
    expect(await signsIn()).toBe(200);
    expect(await again.signal('SIGTERM')).toBe(0);
    expect(await postgresOf()).toBeUndefined();
  });

  it('keeps its keys where only their owner reads them', async () => {
    const { mode } = await import('node:fs/promises').then(({ stat }) => stat(join(folder, 'secrets.json')));
    expect(mode & 0o077).toBe(0);
  });
});

describe('a start is refused in one line', () => {
  it.each(['127.0.0.1', '::1'])('when the port is taken (at %s)', async (host) => {
    const holder = createServer();
    const isHere = await new Promise<boolean>((resolve) => {
      holder.once('error', () => resolve(false));
      holder.listen(Number(port), host, () => resolve(true));
    });
    if (isHere) await refused(start(), 'port-in-use');
    await new Promise((resolve) => holder.close(resolve));
    expect(await postgresOf()).toBeUndefined();
  });

  it('when another program takes the port while the house is still being opened; nothing is left running', async () => {
    const data = await mkdtemp(join(root, 'late-'));
    const taken = await freePort();
    const late = start({ WENAN_DATA: data, PORT: String(taken) });
    await expect.poll(() => readdir(data), { timeout: 20_000 }).toContain('postgres');
    const holder = createServer();
    await new Promise<void>((resolve) => holder.listen(taken, '127.0.0.1', resolve));
    await refused(late, 'port-in-use');
    await new Promise((resolve) => holder.close(resolve));
    expect(await postgresOf(data)).toBeUndefined();
  });

  it('when PORT is no port', async () => {
    const wrong = ['no-port', '65536', '80.5'];
    await Promise.all(wrong.map((each) => refused(start({ PORT: each }), 'port-impossible')));
  });

  it('when another house works in the folder, which goes on undisturbed', async () => {
    const first = await start().serving();
    const other = String(await freePort());
    await refused(start({ PORT: other }), 'data-folder-locked');
    expect(await signsIn()).toBe(200);
    expect(await first.signal('SIGINT')).toBe(0);
  });

  it('when the folder is no folder', async () => {
    const file = join(root, 'a-file');
    await writeFile(file, 'not a folder');
    await refused(start({ WENAN_DATA: file }), 'data-folder-unusable');
    expect(await readFile(file, 'utf8')).toBe('not a folder');
  });

  it.each([
    ['PG_VERSION is gone', async (data: string) => rm(join(data, 'postgres', 'PG_VERSION'))],
    ['the keys are junk', async (data: string) => writeFile(join(data, 'secrets.json'), '{"phoneKey":')],
    ['the keys are others', async (data: string) => writeFile(join(data, 'secrets.json'), OTHER_KEYS)],
    [
      'the control file is cut',
      async (data: string) => writeFile(join(data, 'postgres/global/pg_control'), 'x'),
    ],
  ])('when the folder is damaged: %s; nothing more is lost', async (_what, damage) => {
    const damaged = await mkdtemp(join(root, 'damaged-'));
    await cp(folder, damaged, { recursive: true });
    await damage(damaged);
    const before = await readdir(damaged, { recursive: true });
    await refused(start({ WENAN_DATA: damaged }), 'data-folder-damaged');
    const after = new Set(await readdir(damaged, { recursive: true }));
    expect(
      before.filter((path) => !after.has(path) && !/\.pid$|pgstat|pg_internal\.init$|replorigin/.test(path)),
    ).toEqual([]);
    expect(await postgresOf(damaged)).toBeUndefined();
  });
});

const KEY = Buffer.alloc(32, 7).toString('base64');
const OTHER_KEYS = JSON.stringify({ databasePassword: 'x'.repeat(32), phoneKey: KEY, fingerprintKey: KEY });

describe('a house that was killed', () => {
  it('opens again over the PostgreSQL that it left behind, with all that it had', async () => {
    const first = await start().serving();
    const before = await postgresOf();
    expect(await first.signal('SIGKILL')).toBeNull();
    expect(await postgresOf()).toBe(before);
    const again = await start().serving();
    expect([await signsIn(), await postgresOf()]).toEqual([200, before]);
    expect(await again.signal('SIGINT')).toBe(0);
    expect(await postgresOf()).toBeUndefined();
  });

  it('opens again when its PostgreSQL was killed as well', async () => {
    const first = await start().serving();
    process.kill((await postgresOf()) ?? 0, 'SIGKILL');
    expect(await first.ended).toBe(1);
    expect(first.complaints.at(-1)).toContain('[database-lost]');
    await start().serving();
    expect(await signsIn()).toBe(200);
  });

  it('leaves nothing running when it is stopped while it opens', async () => {
    for (const afterMs of [300, 1500]) {
      const data = await mkdtemp(join(root, 'hasty-'));
      const one = start({ WENAN_DATA: data });
      await new Promise((resolve) => setTimeout(resolve, afterMs));
      await one.signal('SIGINT');
      expect(await postgresOf(data), `after ${afterMs} ms`).toBeUndefined();
      const again = await start({ WENAN_DATA: data }).serving();
      expect(await again.signal('SIGINT')).toBe(0);
    }
  });
});

it('two houses stand side by side on one machine', async () => {
  const other = { WENAN_DATA: join(root, 'other'), PORT: String(await freePort()) };
  const [first, second] = await Promise.all([start().serving(), start(other).serving()]);
  expect([await signsIn(), await signsIn(other.PORT)]).toEqual([200, 401]);
  expect(await postgresOf()).not.toBe(await postgresOf(other.WENAN_DATA));
  expect(await second.signal('SIGINT')).toBe(0);
  expect(await signsIn()).toBe(200);
  expect(await first.signal('SIGINT')).toBe(0);
});

describe('a database of one’s own', () => {
  const name = `own_${process.pid}`;
  const own = () => databaseUrl(inject('ownerUrl'), name);
  const away = () => ({ WENAN_DATA: join(root, 'own'), DATABASE_URL: own() });

  beforeAll(() => withClient(inject('ownerUrl'), (client) => client.query(`create database ${name}`)));
  afterAll(() =>
    withClient(inject('ownerUrl'), (client) => client.query(`drop database ${name} with (force)`)),
  );

  it('serves the house as the embedded one does, and none is started beside it', async () => {
    const one = await start(away()).serving();
    password = /admin (\S+)/.exec(one.output)?.[1] ?? '';
    expect(await signsIn()).toBe(200);
    expect(await readdir(join(root, 'own'))).toEqual(['secrets.json']);
    expect(await one.signal('SIGINT')).toBe(0);
  });

  it('is refused in one line when it cannot be reached, or is none', async () => {
    const wrong = [
      'postgres://wenan:x@127.0.0.1:1/wenan',
      'postgres://wenan:x@no-such-machine.invalid/wenan',
      own().replace(/:[^:@]+@/, ':wrong@'),
      own().replace(name, 'no_such_database'),
      'postgres://[::bad',
    ];
    await Promise.all(
      wrong.map((url) => refused(start({ ...away(), DATABASE_URL: url }), 'database-unreachable')),
    );
  });

  it.each([
    [
      'a newer program made it',
      "insert into public.wenan_migration values ('9999-later.sql', 'x')",
      'database-too-new',
    ],
    [
      'a migration was changed',
      "update public.wenan_migration set fingerprint = 'x' where name like '0001%'",
      'database-changed',
    ],
  ])('is refused in one line when %s', async (_what, act, code) => {
    await withClient(own(), (client) => client.query(act));
    await refused(start(away()), code);
    await withClient(own(), (client) =>
      client.query("delete from public.wenan_migration where name like '9999%'"),
    );
  });
});
