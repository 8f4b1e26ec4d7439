import { Client, DatabaseError } from 'pg';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { aDatabase } from '../../scenarios/house-for-tests.ts';
import { withClient } from '../../scenarios/postgres-for-tests.ts';

const OTHER_WING = { survey: 'service', service: 'survey' } as const;

let urls: Record<string, string>;
let clients: Map<string, Client>;
let tables: { schema: string; name: string }[];

beforeAll(async () => {
  const opened = await aDatabase();
  urls = opened.loginUrls;
  clients = new Map();
  // The service wing has no tables of its own yet: one is planted, so that there is something not to be read.
  tables = await withClient(opened.ownerUrl, async (owner) => {
    await owner.query(
      'create table service.planted (secret text); grant select, insert on service.planted to wenan_service',
    );
    const found = await owner.query<{ schema: string; name: string }>(
      "select schemaname as schema, tablename as name from pg_tables where schemaname in ('survey', 'service', 'door', 'platform')",
    );
    return found.rows;
  });
  for (const [wing, connectionString] of Object.entries(urls)) {
    const client = new Client({ connectionString });
    await client.connect();
    clients.set(wing, client);
  }
});

afterAll(async () => {
  for (const client of clients.values()) await client.end();
});

async function refusalOf(wing: string, statement: string): Promise<string> {
  const client = clients.get(wing);
  if (!client) throw new Error(`no connection for ${wing}`);
  try {
    await client.query(statement);
    return 'allowed';
  } catch (error) {
    return error instanceof DatabaseError ? (error.code ?? '') : String(error);
  }
}

const PERMISSION_DENIED = '42501';

describe.each(['survey', 'service'] as const)('the %s role over a real connection', (wing) => {
  it('reads, changes and sees nothing of the other wing, table by table', async () => {
    const others = tables.filter((table) => table.schema === OTHER_WING[wing]);
    expect(others.length).toBeGreaterThan(0);
    for (const { schema, name } of others) {
      for (const statement of [
        `select * from ${schema}.${name}`,
        `insert into ${schema}.${name} default values`,
        `delete from ${schema}.${name}`,
        `truncate ${schema}.${name}`,
      ]) {
        expect(await refusalOf(wing, statement), statement).toBe(PERMISSION_DENIED);
      }
    }
  });

  it('cannot become the other role, or the owner', async () => {
    for (const role of [`wenan_${OTHER_WING[wing]}`, 'wenan_platform', 'wenan_door', 'wenan']) {
      expect(await refusalOf(wing, `set role ${role}`), role).toBe(PERMISSION_DENIED);
    }
  });

  it('reads what went through the door, and cannot write there', async () => {
    expect(await refusalOf(wing, 'select * from door.publication')).toBe('allowed');
    expect(await refusalOf(wing, 'delete from door.publication')).toBe(PERMISSION_DENIED);
    expect(await refusalOf(wing, "update door.publication set title = 'better'")).toBe(PERMISSION_DENIED);
  });

  it('sees of people their names, never a password or a second factor', async () => {
    expect(await refusalOf(wing, 'select id, name from platform.person')).toBe('allowed');
    expect(await refusalOf(wing, 'select password_hash from platform.person')).toBe(PERMISSION_DENIED);
    expect(await refusalOf(wing, 'select totp_secret from platform.person')).toBe(PERMISSION_DENIED);
    expect(await refusalOf(wing, 'select * from platform.session')).toBe(PERMISSION_DENIED);
  });

  it('adds to the audit log and cannot read or change it', async () => {
    expect(
      await refusalOf(wing, "insert into platform.audit (county, action) values ('000000', 'tried')"),
    ).toBe('allowed');
    expect(await refusalOf(wing, 'select * from platform.audit')).toBe(PERMISSION_DENIED);
    expect(await refusalOf(wing, "update platform.audit set action = 'other'")).toBe(PERMISSION_DENIED);
    expect(await refusalOf(wing, 'delete from platform.audit')).toBe(PERMISSION_DENIED);
  });
});

it('the survey role cannot select a telephone number, only ask for the one in hand', async () => {
  expect(await refusalOf('survey', 'select number_sealed from survey.frame_number')).toBe(PERMISSION_DENIED);
  expect(await refusalOf('survey', 'select * from survey.frame_number')).toBe(PERMISSION_DENIED);
  expect(await refusalOf('survey', "select survey.number_in_hand('430422', gen_random_uuid())")).toBe(
    'allowed',
  );
});

it('nobody changes or removes an event, a link of the chain, or a frozen result', async () => {
  for (const table of ['event', 'event_link', 'frozen_result', 'kept_words']) {
    expect(await refusalOf('survey', `delete from survey.${table}`), table).toBe(PERMISSION_DENIED);
    expect(await refusalOf('survey', `update survey.${table} set county = county`), table).toBe(
      PERMISSION_DENIED,
    );
  }
});

it('the door reads frozen results and no single answer', async () => {
  expect(await refusalOf('door', 'select * from survey.frozen_result')).toBe('allowed');
  for (const table of ['interview', 'event', 'unit', 'call', 'frame_number', 'kept_words']) {
    expect(await refusalOf('door', `select * from survey.${table}`), table).toBe(PERMISSION_DENIED);
  }
});

it('every big table carries its county in every key and unique constraint', async () => {
  const small = new Set(['questionnaire', 'questionnaire_version', 'form_head', 'planted']);
  const big = tables.filter(
    (table) => ['survey', 'service', 'door'].includes(table.schema) && !small.has(table.name),
  );
  expect(big.length).toBeGreaterThan(15);
  for (const { schema, name } of big) {
    const client = clients.get(schema === 'service' ? 'service' : 'survey');
    const keys = await client?.query<{ definition: string }>(
      'select pg_get_indexdef(indexrelid) as definition from pg_index where indrelid = $1::regclass and indisunique',
      [`${schema}.${name}`],
    );
    expect(keys?.rows.length, name).toBeGreaterThan(0);
    for (const { definition } of keys?.rows ?? []) expect(definition, name).toMatch(/\(county, /);
  }
});
