// Residents at the public pages: a hundred new ones each second, each opening one page, whether or not the others were answered.
import { setTimeout as pause } from 'node:timers/promises';
import { Client } from 'pg';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const PER_SECOND = 100;
const SECONDS = 30;
const WANTED_P95_MS = 100;

const HOME = `/r/${DEMO_COUNTY}`;
const PAGES = [
  '/r',
  HOME,
  `${HOME}/send`,
  `${HOME}/track`,
  `${HOME}/verify`,
  `${HOME}/coached`,
  `${HOME}/mended`,
  '/p',
];

interface Opened {
  readonly page: string;
  readonly tookMs: number;
  readonly isGood: boolean;
}

export async function benchResidents(): Promise<void> {
  console.log(`residents — ${machine()}\n`);
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const matter = await sendOne(server.address);
  await fill(folder);
  const pages = [...PAGES, matter];
  await crowd(server.address, pages, 3);
  const opened = await crowd(server.address, pages, SECONDS);
  report(opened, matter);
  const bare = await crowd(server.address, ['/mark.svg'], 10);
  console.log(`baseline, a small file at the same pace: ${latencies(bare.map(({ tookMs }) => tookMs))}`);
  await server.stop();
  await remove();
}

function report(opened: readonly Opened[], matter: string): void {
  const took = opened.map(({ tookMs }) => tookMs);
  const failed = opened.filter(({ isGood }) => !isGood).length;
  console.log(`${PER_SECOND} residents a second for ${SECONDS} s, ${failed} not answered`);
  console.log(`all pages: ${latencies(took)}; p95 ${against(quantile(took, 0.95), WANTED_P95_MS, 'ms')}`);
  for (const page of new Set(opened.map((each) => each.page))) {
    const own = opened.filter((each) => each.page === page).map(({ tookMs }) => tookMs);
    console.log(`  ${(page === matter ? 'one’s own matter' : page).padEnd(22)} ${latencies(own)}`);
  }
}

// The pace is the crowd's own: a slow answer keeps nobody from coming.
async function crowd(address: string, pages: readonly string[], seconds: number): Promise<Opened[]> {
  const startedAt = performance.now();
  const visits: Promise<Opened>[] = [];
  for (let nth = 0; nth < PER_SECOND * seconds; nth += 1) {
    const dueAt = startedAt + (nth * 1000) / PER_SECOND;
    await pause(Math.max(0, dueAt - performance.now()));
    visits.push(open(address, pages[nth % pages.length] ?? '/r'));
  }
  return Promise.all(visits);
}

async function open(address: string, page: string): Promise<Opened> {
  const startedAt = performance.now();
  try {
    const answer = await fetch(address + page);
    await answer.text();
    return { page, tookMs: performance.now() - startedAt, isGood: answer.ok };
  } catch {
    return { page, tookMs: performance.now() - startedAt, isGood: false };
  }
}

const CASES = 40_000;
const VILLAGES = 23;

/** A year's cases in all villages, half of them released: copies of the one that was sent. */
async function fill(folder: string): Promise<void> {
  const owner = new Client({ connectionString: await ownerUrlOf(folder) });
  await owner.connect();
  await owner.query(
    `insert into service.case_file
     select (jsonb_populate_record(c, jsonb_build_object('id', gen_random_uuid(), 'number', 'B-' || n, 'code_hash', sha256(n::text::bytea),
       'place_code', '430422999' || lpad((1 + n % ${VILLAGES})::text, 3, '0'), 'latitude', 26.7 + random() / 5, 'longitude', 112.6 + random() / 5,
       'received_at', c.received_at - n * interval '13 minutes'))).*
     from service.case_file c, generate_series(1, ${CASES}) n
     where c.id = (select id from service.case_file order by received_at desc limit 1)`,
  );
  await owner.query(
    `insert into service.mended_matter (county, case_id, number, title, outcome, kind, place_code, sent_at, mended_at, photo_ids, released_at)
     select county, id, number, '路灯修好 ' || number, '当晚恢复照明。', 'help', place_code, received_at, received_at + interval '3 days', '{}', now()
     from service.case_file where number like 'B-%' and substr(number, 3)::int % 2 = 0`,
  );
  await owner.query('analyze service.case_file; analyze service.mended_matter');
  await owner.end();
  console.log(`${CASES} cases in ${VILLAGES} villages, half of them released`);
}

/** Sends a request as a resident would, and answers the path of its page. */
async function sendOne(address: string): Promise<string> {
  const form = new FormData();
  form.set('text', '南路小学门口的路灯不亮。');
  const answer = await fetch(`${address}${HOME}/send`, { method: 'POST', body: form, redirect: 'manual' });
  const path = answer.headers.get('location')?.split('?')[0];
  if (!path) throw new Error(`the request was not taken: ${answer.status}`);
  return path;
}
