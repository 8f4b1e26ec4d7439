// Residents at the public pages: a hundred new ones each second, each opening one page, whether or not the others were answered.
import { setTimeout as pause } from 'node:timers/promises';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const PER_SECOND = 100;
const SECONDS = 30;
const WANTED_P95_MS = 100;

const HOME = `/r/${DEMO_COUNTY}`;
const PAGES = ['/r', HOME, `${HOME}/send`, `${HOME}/track`, `${HOME}/verify`, `${HOME}/coached`, `${HOME}/mended`, '/p'];

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

/** Sends a request as a resident would, and answers the path of its page. */
async function sendOne(address: string): Promise<string> {
  const form = new FormData();
  form.set('text', '南路小学门口的路灯不亮。');
  const answer = await fetch(`${address}${HOME}/send`, { method: 'POST', body: form, redirect: 'manual' });
  const path = answer.headers.get('location')?.split('?')[0];
  if (!path) throw new Error(`the request was not taken: ${answer.status}`);
  return path;
}
