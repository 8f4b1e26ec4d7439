// Brings the database to the shape this program knows: plain SQL files, each applied once, in the order of their names.
import { createHash } from 'node:crypto';
import { readdir, readFile } from 'node:fs/promises';
import type { Client } from 'pg';
import { problem } from './problems.ts';
import { StartRefused } from './start-refused.ts';

const FOLDER = new URL('./migrations/', import.meta.url);
const OLDEST_SERVER = 16;
// Two servers that start on one database at once: the second waits for the first. Any number will do, always the same.
const MIGRATION_LOCK = 8420;

interface Migration {
  readonly name: string;
  readonly text: string;
  readonly fingerprint: string;
}

/** @param owner connected as the owner of the database. @throws StartRefused when the database is too old, newer or changed */
export async function migrate(owner: Client): Promise<void> {
  await refuseOldServer(owner);
  await owner.query('select pg_advisory_lock($1)', [MIGRATION_LOCK]);
  try {
    const applied = await appliedMigrations(owner);
    const known = await knownMigrations();
    refuseForeign(applied, known);
    for (const migration of known.filter((each) => !applied.has(each.name))) await apply(owner, migration);
  } finally {
    await owner.query('select pg_advisory_unlock($1)', [MIGRATION_LOCK]);
  }
}

async function refuseOldServer(owner: Client): Promise<void> {
  const answer = await owner.query<{ version: number }>(
    "select current_setting('server_version_num')::int as version",
  );
  const found = Math.floor((answer.rows[0]?.version ?? 0) / 10_000);
  if (found < OLDEST_SERVER)
    throw new StartRefused(problem('database-too-old', { found, needed: OLDEST_SERVER }));
}

async function appliedMigrations(owner: Client): Promise<Map<string, string>> {
  await owner.query(
    'create table if not exists public.wenan_migration (name text primary key, fingerprint text not null, applied_at timestamptz not null default now())',
  );
  const answer = await owner.query<{ name: string; fingerprint: string }>(
    'select name, fingerprint from public.wenan_migration',
  );
  return new Map(answer.rows.map((row) => [row.name, row.fingerprint]));
}

async function knownMigrations(): Promise<Migration[]> {
  const names = (await readdir(FOLDER)).filter((name) => /^\d{4}-.*\.sql$/.test(name)).sort();
  return Promise.all(names.map(readMigration));
}

async function readMigration(name: string): Promise<Migration> {
  const text = await readFile(new URL(name, FOLDER), 'utf8');
  return { name, text, fingerprint: createHash('sha256').update(text).digest('hex') };
}

function refuseForeign(applied: ReadonlyMap<string, string>, known: readonly Migration[]): void {
  const names = new Set(known.map((migration) => migration.name));
  const foreign = [...applied.keys()].find((name) => !names.has(name));
  if (foreign) throw new StartRefused(problem('database-too-new', { migration: foreign }));
  const changed = known.find((each) => applied.has(each.name) && applied.get(each.name) !== each.fingerprint);
  if (changed) throw new StartRefused(problem('database-changed', { migration: changed.name }));
}

async function apply(owner: Client, migration: Migration): Promise<void> {
  await owner.query('begin');
  try {
    await owner.query(migration.text);
    await owner.query('insert into public.wenan_migration (name, fingerprint) values ($1, $2)', [
      migration.name,
      migration.fingerprint,
    ]);
    await owner.query('commit');
  } catch (error) {
    await owner.query('rollback');
    throw error;
  }
}
