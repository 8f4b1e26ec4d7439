// The database of a house, embedded or of one's own: opened, brought to shape, and its four logins ready.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { type Database, openDatabase } from './database.ts';
import { startEmbeddedPostgres } from './embedded-postgres.ts';
import { prepareLogins } from './login-roles.ts';
import { migrate } from './migrate.ts';
import { problem } from './problems.ts';
import type { Secrets } from './secrets.ts';
import { StartRefused } from './start-refused.ts';

export interface HouseDatabase {
  readonly database: Database;
  /** One line for the operator. */
  readonly description: string;
  /** Calls back when the embedded PostgreSQL is gone without having been closed. */
  whenLost(then: () => void): void;
  close(): Promise<void>;
}

/**
 * @param databaseUrl a PostgreSQL of one's own, connected to as the owner of its database; embedded where there is none
 * @throws StartRefused when it cannot be reached, is too old, newer than the program, damaged or in use
 */
export async function openHouseDatabase(
  folder: string,
  databaseUrl: string | undefined,
  secrets: Secrets,
): Promise<HouseDatabase> {
  return databaseUrl === undefined ? openEmbedded(folder, secrets) : openOwn(databaseUrl, secrets);
}

async function openOwn(databaseUrl: string, secrets: Secrets): Promise<HouseDatabase> {
  const owner = await connect(databaseUrl);
  try {
    const database = await prepare(owner, databaseUrl, secrets);
    return {
      database,
      description: '数据库 / database: DATABASE_URL',
      whenLost: () => undefined,
      close: () => database.close(),
    };
  } finally {
    await owner.end();
  }
}

async function openEmbedded(folder: string, secrets: Secrets): Promise<HouseDatabase> {
  const postgres = await startEmbeddedPostgres(folder, secrets.databasePassword);
  const owner = await connect(postgres.url);
  if (!(await lockFolder(owner))) {
    await owner.end();
    throw new StartRefused(problem('data-folder-locked', { folder }));
  }
  let isClosing = false;
  const close = async (): Promise<void> => {
    isClosing = true;
    await owner.end();
    await postgres.stop();
  };
  const whenLost = (then: () => void): void => {
    owner.on('end', () => {
      if (!isClosing) then();
    });
  };
  try {
    const database = await prepare(owner, postgres.url, secrets);
    const closeAll = async (): Promise<void> => {
      isClosing = true;
      await database.close();
      await close();
    };
    return { database, description: `数据 / data: ${folder}`, whenLost, close: closeAll };
  } catch (error) {
    await close();
    throw error;
  }
}

async function prepare(owner: Client, url: string, secrets: Secrets): Promise<Database> {
  await migrate(owner);
  return openDatabase(await prepareLogins(owner, url, secrets.databasePassword));
}

const FOLDER_LOCK = 8421;
const LOCK_TRIES = 20;

// Held by this connection as long as the server lives. PostgreSQL may need a moment to notice that a killed one is gone.
async function lockFolder(owner: Client): Promise<boolean> {
  for (let tries = 0; tries < LOCK_TRIES; tries += 1) {
    const answer = await owner.query<{ isOurs: boolean }>('select pg_try_advisory_lock($1) as "isOurs"', [
      FOLDER_LOCK,
    ]);
    if (answer.rows[0]?.isOurs) return true;
    await pause(100);
  }
  return false;
}

async function connect(url: string): Promise<Client> {
  const client = clientFor(url);
  client.on('error', () => undefined);
  try {
    await client.connect();
    return client;
  } catch (error) {
    throw unreachable(error);
  }
}

function clientFor(url: string): Client {
  try {
    return new Client({ connectionString: url, connectionTimeoutMillis: 10_000 });
  } catch (error) {
    throw unreachable(error);
  }
}

function unreachable(error: unknown): StartRefused {
  const reason =
    error instanceof AggregateError
      ? String(error.errors[0])
      : error instanceof Error
        ? error.message
        : String(error);
  return new StartRefused(problem('database-unreachable', { reason: reason.replaceAll('\n', ' ') }));
}
