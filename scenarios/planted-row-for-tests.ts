// A row in any table, planted past every rule by whoever owns the database: what the table asks for is filled by its kind, the rest is said.
import { ownerRows, type TestHouse } from './house-for-tests.ts';

type Owned = Pick<TestHouse, 'ownerUrl'>;

/** What a column of this kind is filled with, as SQL. */
const BY_KIND: Readonly<Record<string, string>> = {
  uuid: 'gen_random_uuid()',
  text: "'x'",
  date: "date '2023-11-20'",
  'timestamp with time zone': "timestamptz '2023-11-20 02:00Z'",
  boolean: 'false',
  bytea: "decode(md5(random()::text), 'hex')",
  jsonb: "'{}'",
  'uuid[]': "'{}'",
  'text[]': "'{x}'",
};

interface Column {
  readonly name: string;
  readonly kind: string;
  readonly aims: string | null;
}

/** @param said by column, as SQL; the rest of what the table asks for is filled. */
export async function plantRow(
  house: Owned,
  table: string,
  said: Readonly<Record<string, string>>,
): Promise<void> {
  const asked = await ownerRows<Column>(
    house,
    `select a.attname as name, format_type(a.atttypid, null) as kind, (
       select c.confrelid::regclass::text from pg_constraint c where c.conrelid = a.attrelid and c.contype = 'f' and c.conkey = array[a.attnum]) as aims
     from pg_attribute a where a.attrelid = $1::regclass and a.attnum > 0 and not a.attisdropped and a.attnotnull and not a.atthasdef`,
    [table],
  );
  const filled = Object.fromEntries(asked.map((column) => [column.name, filling(column)]));
  const row = { ...filled, ...said };
  await ownerRows(
    house,
    `insert into ${table} (${Object.keys(row).join(', ')}) values (${Object.values(row).join(', ')})`,
  );
}

function filling({ kind, aims }: Column): string {
  return aims ? `(select id from ${aims} order by id limit 1)` : (BY_KIND[kind] ?? '1');
}
