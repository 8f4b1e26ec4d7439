// Patrols of a province: check-ins at two hundred a second until they are durable, a county's month, its feed and how it all lies, at a
// growing number of counties. Through the server's address, by HTTP, on one PostgreSQL with fsync on.
import { setTimeout as pause } from 'node:timers/promises';
import { addressOf, type Endpoint, type Input, platformEndpoints } from '#wire';
import { activityEndpoints } from '#wire/service';
import { newId } from '../cli/simulate/crew.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { countyCode, fillPatrol, MEMBERS_OF_A_COUNTY, type Phone, tokenOf } from './fill-patrol.ts';
import { ownerUrlOf } from './owner-url.ts';
import { type BenchServer, freePort, freshFolder, startServer } from './server.ts';
import { cpuMsOf } from './server-cpu.ts';

const A_SECOND = 200;
const SECONDS = 20;
const ASKED_EACH = 40;
const WANTED_CHECK_IN_MS = 50;
const WANTED_MONTH_MS = 300;
const DAYS = 91;
const DAY_MS = 86_400_000;
const FLOOR = 'nothing (the floor)';
const MONTH = 'a county’s month';

/** @param args numbers of counties, and `each=26` activities of a member in the last quarter */
export async function benchPatrol(args: readonly string[]): Promise<void> {
  const sizes = args.filter((arg) => /^\d+$/.test(arg)).map(Number);
  const each = Number(args.find((arg) => arg.startsWith('each='))?.slice(5) ?? 26);
  console.log(
    `patrol — ${machine()}\n${MEMBERS_OF_A_COUNTY.toLocaleString('en')} members a county, ${each} activities of each in ${DAYS} days\n`,
  );
  const found: Found[] = [];
  for (const counties of sizes.length > 0 ? sizes : [14, 140]) found.push(await measureSize(counties, each));
  const [small, large] = [found[0], found.at(-1)];
  if (small && large && small !== large) compare(small, large);
}

/** The 95th percentile of waiting, and what it costs in CPU whatever else the machine is doing. */
interface Figure {
  readonly p95: number;
  readonly cpuMs: number;
}

interface Found {
  readonly counties: number;
  readonly figures: ReadonlyMap<string, Figure>;
}

async function measureSize(counties: number, each: number): Promise<Found> {
  const { folder, remove } = await freshFolder();
  const port = await freePort();
  const server = await startServer({ folder, port });
  const startedAt = performance.now();
  const phones = await fillPatrol(await ownerUrlOf(folder), { counties, each, days: DAYS });
  const members = counties * MEMBERS_OF_A_COUNTY;
  console.log(
    `${counties} counties, ${members.toLocaleString('en')} members, ${(members * each).toLocaleString('en')} activities (filled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`,
  );
  const site = { server, address: server.address, port };
  const figures = new Map<string, Figure>();
  await measureReads(site, counties, figures);
  figures.set('check-in', await measureCheckIns(site, phones));
  console.log('    points of a county recomputed  not measured here: npm run bench -- points');
  await server.stop();
  await remove();
  return { counties, figures };
}

interface Site {
  readonly server: BenchServer;
  readonly address: string;
  readonly port: number;
}

async function ask<E extends Endpoint>(
  { address, port }: Site,
  signInName: string,
  endpoint: E,
  input: Input<E> = {},
): Promise<string> {
  const response = await fetch(`${address}${addressOf(endpoint, input)}`, {
    method: endpoint.method,
    headers: {
      cookie: `wenan_session_${port}=${encodeURIComponent(tokenOf(signInName))}`,
      ...(endpoint.method === 'GET' ? {} : { 'content-type': 'application/json' }),
    },
    ...(endpoint.method === 'GET' ? {} : { body: JSON.stringify(input.body ?? {}) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(`${endpoint.path}: ${text}`);
  return text;
}

/** What an office reads of its county, another county each time. */
async function measureReads(site: Site, counties: number, figures: Map<string, Figure>): Promise<void> {
  const now = Date.now();
  const month = { fromMs: now - 31 * DAY_MS, toMs: now };
  const at = (nth: number) => {
    const county = countyCode(1 + ((nth * 37) % counties));
    return { who: `bench-${county}`, params: { county } };
  };
  const reads: Readonly<Record<string, (nth: number) => Promise<string>>> = {
    [FLOOR]: (nth) => ask(site, at(nth).who, platformEndpoints.site),
    [MONTH]: (nth) =>
      ask(site, at(nth).who, activityEndpoints.activityFigures, { params: at(nth).params, query: month }),
    'its activities, a page': (nth) =>
      ask(site, at(nth).who, activityEndpoints.activities, {
        params: at(nth).params,
        query: { ...month, page: 1 + (nth % 20) },
      }),
    'its feed': (nth) =>
      ask(site, at(nth).who, activityEndpoints.feed, { params: at(nth).params, query: {} }),
    'how it all lies, a month': (nth) =>
      ask(site, at(nth).who, activityEndpoints.patrolOverview, { params: at(nth).params, query: month }),
  };
  for (const [name, read] of Object.entries(reads)) figures.set(name, await measure(site, name, read));
}

/** What the server and its database spend on it, whatever else the machine is doing. */
async function costOf(site: Site, times: number, work: () => Promise<void>): Promise<number> {
  const spent = (): Promise<number> => cpuMsOf(site.server.process.pid, site.server.folder);
  const before = await spent();
  await work();
  return ((await spent()) - before) / times;
}

async function measure(site: Site, name: string, read: (nth: number) => Promise<string>): Promise<Figure> {
  const took: number[] = [];
  for (let nth = 0; nth < 5; nth += 1) await read(nth);
  const cpuMs = await costOf(site, ASKED_EACH, async () => {
    for (let nth = 5; nth < ASKED_EACH + 5; nth += 1) {
      const startedAt = performance.now();
      await read(nth);
      took.push(performance.now() - startedAt);
    }
  });
  const p95 = quantile(took, 0.95);
  const judged = name === MONTH ? `; p95 ${against(p95, WANTED_MONTH_MS, 'ms')}` : '';
  console.log(`    ${name.padEnd(30)} ${latencies(took)}${judged}; ${cpuMs.toFixed(1)} ms of CPU each`);
  return { p95, cpuMs };
}

// Two hundred set out every second whether or not those before have been answered; what is waited for is counted from setting out.
async function measureCheckIns(site: Site, phones: readonly Phone[]): Promise<Figure> {
  const took: number[] = [];
  const startedAt = performance.now();
  const cpuMs = await costOf(site, A_SECOND * SECONDS, async () => {
    const under: Promise<void>[] = [];
    for (let nth = 0; nth < A_SECOND * SECONDS; nth += 1) {
      const dueAt = startedAt + (nth * 1000) / A_SECOND;
      const waitMs = dueAt - performance.now();
      if (waitMs > 1) await pause(waitMs);
      const phone = phones[nth % phones.length];
      if (phone) under.push(checkIn(site, phone).then(() => void took.push(performance.now() - dueAt)));
    }
    await Promise.all(under);
  });
  const seconds = (performance.now() - startedAt) / 1000;
  const p95 = quantile(took, 0.95);
  console.log(
    `    ${`check-in, ${A_SECOND} a second`.padEnd(30)} ${latencies(took)}; p95 ${against(p95, WANTED_CHECK_IN_MS, 'ms')}; ${(took.length / seconds).toFixed(0)} a second kept; ${cpuMs.toFixed(1)} ms of CPU each`,
  );
  return { p95, cpuMs };
}

async function checkIn(site: Site, { name, county, memberId }: Phone): Promise<void> {
  const startedMs = Date.now();
  const message = {
    ...{ id: newId(), activityId: newId(), revision: 1, memberId, shiftId: null, rollId: null },
    ...{ duty: 'guard' as const, startedMs, endedMs: null, note: '' },
    place: { latitude: 26.9, longitude: 112.6, accuracyMetres: 15 },
  };
  const body = { sentMs: startedMs, messages: [message] };
  const told = () => ask(site, name, activityEndpoints.syncActivities, { params: { county }, body });
  // A connection that the server had just closed: a phone sends again, and the message is kept once.
  const answer = await told().catch((error: unknown) => {
    if (error instanceof TypeError) return told();
    throw error;
  });
  if (!answer.includes('"kept"')) throw new Error(answer);
}

function compare(small: Found, large: Found): void {
  console.log(
    `\nfrom ${small.counties} to ${large.counties} counties (× ${large.counties / small.counties}) grow`,
  );
  for (const [name, before] of small.figures) {
    const after = large.figures.get(name) ?? { p95: Number.NaN, cpuMs: Number.NaN };
    const [waited, spent] = [after.p95 / before.p95, after.cpuMs / before.cpuMs];
    console.log(`  ${name.padEnd(30)} p95 × ${waited.toFixed(2)}, CPU × ${spent.toFixed(2)}`);
  }
}
