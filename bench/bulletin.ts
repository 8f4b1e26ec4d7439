// A bulletin in a county of a given size: begun with its figures reckoned, read while it is written, handed in, and as a Word file with
// its pictures; the months' briefing and the year's report, with ever more counties beside it. By HTTP, on one PostgreSQL with fsync on.
import { Client as Owner } from 'pg';
import { bulletinEndpoints as on } from '#wire/service';
import { Client } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { fillCases } from './fill-cases.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const CASES = 40_000;
const VISITS = 300_000;
const WANTED_SECONDS = 3;
const ROUNDS = 7;
const params = { county: DEMO_COUNTY };

export async function benchBulletin(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [1, 10, 30];
  console.log(`bulletin — ${machine()}`);
  console.log(
    `a county: ${CASES.toLocaleString('en')} cases and ${VISITS.toLocaleString('en')} visits a year\n`,
  );
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const ownerUrl = await ownerUrlOf(folder);
  await fillCases(ownerUrl, CASES);
  const found: ReadonlyMap<string, number>[] = [];
  let filled = 0;
  for (const counties of sizes) {
    await withOwner(ownerUrl, (owner) => growTo(owner, filled, counties));
    filled = counties;
    found.push(await measure(server.address, counties));
  }
  const [small, large] = [found[0], found.at(-1)];
  if (small && large && small !== large) {
    console.log(`\nfrom ${sizes[0]} to ${sizes.at(-1)} counties, p95 grows`);
    for (const [name, value] of large)
      console.log(`  ${name.padEnd(34)} × ${(value / (small.get(name) ?? Number.NaN)).toFixed(2)}`);
  }
  await server.stop();
  await remove();
}

async function withOwner(ownerUrl: string, work: (owner: Owner) => Promise<void>): Promise<void> {
  const owner = new Owner({ connectionString: ownerUrl });
  await owner.connect();
  await work(owner);
  // as a database that has been running for a while stands
  await owner.query('vacuum (analyze) service.case_file');
  await owner.query('vacuum (analyze) service.visit');
  await owner.query('checkpoint');
  await owner.end();
}

/** Each county more has the first one's cases; the first has its visits as well, and so has each. */
async function growTo(owner: Owner, from: number, to: number): Promise<void> {
  for (let nth = from; nth < to; nth += 1) {
    const county = nth === 0 ? DEMO_COUNTY : String(500_000 + nth);
    if (nth > 0) await copyCases(owner, county);
    await owner.query(VISITS_OF, [county, VISITS]);
  }
}

async function copyCases(owner: Owner, county: string): Promise<void> {
  const { rows } = await owner.query<{ column_name: string }>(
    "select column_name from information_schema.columns where table_schema = 'service' and table_name = 'case_file' and column_name not in ('county', 'grams') order by ordinal_position",
  );
  const columns = rows.map(({ column_name: name }) => name).join(', ');
  await owner.query(
    `insert into service.case_file (county, grams, ${columns}) select $1, '{}', ${columns} from service.case_file where county = $2`,
    [county, DEMO_COUNTY],
  );
}

const VISITS_OF = `
  insert into service.visit (county, id, revision, campaign_id, place_code, block_id, household_id, person_id, at, outcome, is_visited,
    is_letter_delivered, is_card_returned, is_explained, note, photo_ids, requests, is_checked)
  select $1, gen_random_uuid(), 1, p.id, $1 || '999' || lpad((1 + g % 23)::text, 3, '0'), p.id, md5('household' || (g % 200000))::uuid, p.id,
    '2023-01-01T00:00:00+08'::timestamptz + (g % 365) * interval '1 day' + (g % 600) * interval '1 minute', 'met', g % 10 <> 0, true, false, true,
    '', '{}', 0, true
  from generate_series(1, $2::integer) g, (select id from platform.person order by id limit 1) p`;

const PARTS = ['begun', 'read', 'word', 'whole'] as const;
type Part = (typeof PARTS)[number];

interface Asked {
  readonly templateId: string;
  readonly from: string;
  readonly to: string;
  readonly form: 'issue' | 'document';
}

const ASKED: Readonly<Record<string, Asked>> = {
  briefing: { templateId: 'briefing', from: '2023-10-01', to: '2023-10-31', form: 'issue' },
  'annual report': { templateId: 'annual', from: '2023-01-01', to: '2023-12-31', form: 'document' },
};

async function measure(address: string, counties: number): Promise<ReadonlyMap<string, number>> {
  console.log(`${counties} ${counties === 1 ? 'county' : 'counties'}`);
  const officer = new Client(address);
  await officer.signIn('county', DEMO_PASSWORD);
  const found = new Map<string, number>();
  for (const [name, asked] of Object.entries(ASKED)) {
    const seriesId = newId();
    const series = { id: seriesId, form: asked.form, head: '平安建设办公室', word: '平安办', givenBefore: 0 };
    await officer.call(on.addBulletinSeries, { params, body: series });
    const took: Record<Part, number[]> = { begun: [], read: [], word: [], whole: [] };
    for (let round = 0; round < ROUNDS; round += 1) {
      const times = await once(officer, address, seriesId, asked);
      for (const part of PARTS) took[part].push(times[part]);
    }
    for (const part of PARTS) {
      const p95 = quantile(took[part], 0.95);
      found.set(`${name}, ${part}`, p95);
      console.log(
        `    ${`${name}, ${part}`.padEnd(28)} ${latencies(took[part])}; ${against(p95 / 1000, WANTED_SECONDS, 's')}`,
      );
    }
  }
  return found;
}

/** Begun, read with live figures, handed in, and taken along as Word: in ms. */
async function once(officer: Client, address: string, seriesId: string, { templateId, from, to }: Asked) {
  const bulletinId = newId();
  const at = { ...params, bulletinId };
  const startedAt = performance.now();
  const where = { place: DEMO_COUNTY, placeName: '衡南县', from, to, isPublic: false };
  await officer.call(on.addBulletin, { params, body: { id: bulletinId, seriesId, templateId, ...where } });
  const begun = performance.now();
  const { revision } = await officer.call(on.bulletin, { params: at });
  const read = performance.now();
  const move = { id: newId(), move: 'submit' as const, revision, reason: '', retention: null };
  await officer.call(on.moveBulletin, { params: at, body: move });
  const handedIn = performance.now();
  await new Response(
    await officer.file(on.bulletinWord, { params: at, query: { origin: address } }),
  ).arrayBuffer();
  const done = performance.now();
  return { begun: begun - startedAt, read: read - begun, word: done - handedIn, whole: done - startedAt };
}
