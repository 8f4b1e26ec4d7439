// Transactions on PostgreSQL, each under the database role of one wing and in the name of one person.
// It knows no table. Every statement is a `sql` template, so no value ever becomes part of its text.
import { createHash } from 'node:crypto';
import { DatabaseError, Pool, type PoolClient, types } from 'pg';
import type { Sql } from 'sql-template-tag';
import { isUuid } from '#base';

/** The database roles. `survey` cannot read the schema `service`, nor `service` the schema `survey`. */
export type Wing = 'platform' | 'survey' | 'service' | 'door';

/** In whose name a transaction runs: the database's own rules ask for it. `system` is the server's own chores. */
export type ActingPerson = string | 'system' | 'nobody';

export interface Transaction {
  rows<Row>(query: Sql): Promise<readonly Row[]>;
  /** The first row, or undefined. */
  first<Row>(query: Sql): Promise<Row | undefined>;
  /** How many rows were changed. */
  run(query: Sql): Promise<number>;
}

export interface Database {
  /** All of `work` or nothing of it; durable when it returns. */
  transaction<Value>(
    wing: Wing,
    person: ActingPerson,
    work: (tx: Transaction) => Promise<Value>,
  ): Promise<Value>;
  /** Reads everything as it stood at one moment, however long that takes; writes nothing. */
  snapshot<Value>(
    wing: Wing,
    person: ActingPerson,
    work: (tx: Transaction) => Promise<Value>,
  ): Promise<Value>;
  /** Single statements, each committed by itself and in nobody's name: for what is looked up at every request. */
  byThemselves(wing: Wing): Transaction;
  close(): Promise<void>;
}

const INT8 = 20;
const DATE = 1082;
types.setTypeParser(INT8, Number);
types.setTypeParser(DATE, (text) => text);

/** @param urls a connection address for each role; `connections` in each pool at most */
export function openDatabase(urls: Readonly<Record<Wing, string>>, connections = 12): Database {
  const pools = new Map<Wing, Pool>();
  const poolOf = (wing: Wing): Pool => {
    const pool = pools.get(wing) ?? newPool(urls[wing], connections);
    pools.set(wing, pool);
    return pool;
  };
  return {
    transaction: (wing, person, work) => inTransaction(poolOf(wing), person, work),
    snapshot: (wing, person, work) => inTransaction(poolOf(wing), person, work, SNAPSHOT),
    byThemselves: (wing) => statementsOn(poolOf(wing)),
    close: async () => {
      await Promise.all([...pools.values()].map((pool) => pool.end()));
    },
  };
}

function newPool(connectionString: string, max: number): Pool {
  const pool = new Pool({ connectionString, max, application_name: 'wenan' });
  // A connection that breaks fails the statement that uses it and is replaced; without a listener it would end the server.
  pool.on('error', () => undefined);
  pool.on('connect', (client) => client.on('error', () => undefined));
  return pool;
}

const SNAPSHOT = 'isolation level repeatable read read only';

async function inTransaction<Value>(
  pool: Pool,
  person: ActingPerson,
  work: (tx: Transaction) => Promise<Value>,
  how: '' | typeof SNAPSHOT = '',
): Promise<Value> {
  const client = await pool.connect();
  let broken: Error | undefined;
  try {
    await client.query(`begin ${how}; select platform.begin_acting('${actingName(person)}')`);
    const value = await work(statementsOn(client));
    await client.query('commit');
    return value;
  } catch (error) {
    await client.query('rollback').catch((lost: Error) => {
      broken = lost;
    });
    throw error;
  } finally {
    client.release(broken);
  }
}

// Two statements in one trip take no parameters: only these three forms may become part of the text.
function actingName(person: ActingPerson): string {
  if (person === 'system' || person === 'nobody' || isUuid(person)) return person;
  throw new Error('not a person');
}

function statementsOn(client: Pick<PoolClient, 'query'>): Transaction {
  const query = (statement: Sql) =>
    client.query({ name: nameOf(statement.text), text: statement.text, values: statement.values });
  return {
    rows: async (statement) => (await query(statement)).rows,
    first: async (statement) => (await query(statement)).rows[0],
    run: async (statement) => (await query(statement)).rowCount ?? 0,
  };
}

/** The constraint that a failed statement would have broken, if that is why it failed. */
export function brokenConstraint(error: unknown): string | undefined {
  return error instanceof DatabaseError ? error.constraint : undefined;
}

const names = new Map<string, string>();

// A name makes PostgreSQL keep the plan; the same text always has the same name.
function nameOf(text: string): string {
  const known = names.get(text);
  if (known) return known;
  const name = createHash('sha256').update(text).digest('base64url').slice(0, 24);
  names.set(text, name);
  return name;
}
