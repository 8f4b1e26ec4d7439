// Outreach in a county of a given size: every list that an office reads, the live coverage, and two thousand phones that tell of a
// day's visits. Through the server's address, by HTTP, on one PostgreSQL with fsync on.
import { platformEndpoints } from '#wire';
import {
  campaignEndpoints,
  householdEndpoints,
  ledgerEndpoints,
  publicityEndpoints,
  visitEndpoints,
} from '#wire/service';
import { newId } from '../cli/simulate/crew.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { BENCH_CAMPAIGN, BENCH_COUNTY, fillCounty, villageCode } from './fill-county.ts';
import { type Ask, ask, type Site } from './outreach-asking.ts';
import { orderedLists } from './outreach-orders.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const PHONES = 2000;
const VISITS_A_DAY = 20;
const PHONES_AT_ONCE = 50;
const ASKED_EACH = 60;
const WANTED_LIST_MS = 100;
const WANTED_SYNC_SECONDS = 60;
const VISITS_PER_HOUSEHOLD = 4 / 3;
/** What the machine takes for a request that reads nothing, at that moment. */
const FLOOR = 'nothing (the floor)';

export async function benchVisits(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [300_000, 3_000_000];
  console.log(
    `visits — ${machine()}\neach list asked ${ASKED_EACH} times, one after the other, by county, street and village\n`,
  );
  const found: Found[] = [];
  for (const households of sizes) found.push(await measureSize(households));
  const [small, large] = [found[0], found.at(-1)];
  if (small && large && small !== large) compare(small, large);
}

interface Found {
  readonly households: number;
  readonly p95: ReadonlyMap<string, number>;
  readonly syncSeconds: number;
}

async function measureSize(households: number): Promise<Found> {
  const { folder, remove } = await freshFolder();
  const port = await freePort();
  const server = await startServer({ folder, port });
  const visits = Math.round(households * VISITS_PER_HOUSEHOLD);
  const startedAt = performance.now();
  await fillCounty(await ownerUrlOf(folder), { households, visits, phones: PHONES });
  console.log(
    `${households.toLocaleString('en')} households, ${visits.toLocaleString('en')} visits (filled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`,
  );
  const site = { address: server.address, port };
  const p95 = await measureLists(site, Math.ceil(households / 1000));
  const syncSeconds = await measureSync(site);
  await server.stop();
  await remove();
  return { households, p95, syncSeconds };
}

const params = { county: BENCH_COUNTY };
const { campaignId } = BENCH_CAMPAIGN;

/** Every list of an office, asked with another page or place each time. */
function lists(site: Site, villages: number): Readonly<Record<string, Ask>> {
  const village = (nth: number): string => villageCode(1 + ((nth * 37) % villages));
  const own = { ...params, placeCode: villageCode(1) };
  const page = (nth: number): number => 1 + (nth % 20);
  return {
    'households, county': (nth) =>
      ask(site, 'bench-county', householdEndpoints.households, {
        params,
        query: { campaignId, page: page(nth) },
      }),
    'households, street': (nth) =>
      ask(site, 'bench-street', householdEndpoints.households, {
        params,
        query: { campaignId, page: page(nth) },
      }),
    'households, village': (nth) =>
      ask(site, 'bench-county', householdEndpoints.households, {
        params,
        query: { campaignId, placeCode: village(nth) },
      }),
    'households, by address': (nth) =>
      ask(site, 'bench-county', householdEndpoints.households, {
        params,
        query: { placeCode: village(nth), search: `${nth}-1` },
      }),
    'who is missing, village': (nth) =>
      ask(site, 'bench-county', householdEndpoints.households, {
        params,
        query: { campaignId, placeCode: village(nth), missing: 'card' },
      }),
    'visits, county': (nth) =>
      ask(site, 'bench-county', visitEndpoints.visits, { params, query: { page: page(nth) } }),
    'visits, county, not at home': (nth) =>
      ask(site, 'bench-county', visitEndpoints.visits, {
        params,
        query: { campaignId, outcome: 'not-home', page: page(nth) },
      }),
    'visits, street': (nth) =>
      ask(site, 'bench-street', visitEndpoints.visits, { params, query: { page: page(nth) } }),
    'visits, village': (nth) =>
      ask(site, 'bench-county', visitEndpoints.visits, { params, query: { placeCode: village(nth) } }),
    'requests, county': (nth) =>
      ask(site, 'bench-county', visitEndpoints.visitRequests, { params, query: { page: page(nth) } }),
    'requests open, street': (nth) =>
      ask(site, 'bench-street', visitEndpoints.visitRequests, {
        params,
        query: { standing: 'open', page: page(nth) },
      }),
    'marks, county': (nth) =>
      ask(site, 'bench-county', visitEndpoints.visitMarks, { params, query: { page: page(nth) } }),
    'matters, county': (nth) =>
      ask(site, 'bench-county', visitEndpoints.matters, { params, query: { page: page(nth) } }),
    'blocks, village': (nth) =>
      ask(site, 'bench-county', householdEndpoints.blocks, {
        params: { ...params, placeCode: village(nth) },
        query: { campaignId },
      }),
    'people, village': () =>
      ask(site, 'bench-village', householdEndpoints.possibleVisitors, { params: own, query: { campaignId } }),
    'ledger, village': (nth) =>
      ask(site, 'bench-village', ledgerEndpoints.ledger, {
        params: own,
        query: { page: (page(nth) % 6) + 1 },
      }),
    materials: () => ask(site, 'bench-county', publicityEndpoints.materials, { query: params }),
    'postings, county': (nth) =>
      ask(site, 'bench-county', publicityEndpoints.postings, { params, query: { page: page(nth) } }),
    campaigns: () => ask(site, 'bench-county', campaignEndpoints.campaigns, { query: params }),
  };
}

/** What reads all of a county. */
function figures(site: Site): Readonly<Record<string, Ask>> {
  return {
    'coverage, county': () => ask(site, 'bench-county', visitEndpoints.coverage, { params: BENCH_CAMPAIGN }),
    'ledger counts, county': () => ask(site, 'bench-county', ledgerEndpoints.ledgerCounts, { params }),
    'posting targets, county': () => ask(site, 'bench-county', publicityEndpoints.postingTargets, { params }),
    'coverage, street': () => ask(site, 'bench-street', visitEndpoints.coverage, { params: BENCH_CAMPAIGN }),
  };
}

async function measureLists(site: Site, villages: number): Promise<ReadonlyMap<string, number>> {
  const p95 = new Map<string, number>();
  const { answer } = await ask(site, 'bench-phone-1', visitEndpoints.myRound, { params: BENCH_CAMPAIGN });
  const home = answer.households[0]?.id ?? '';
  const floor = (): ReturnType<Ask> => ask(site, 'bench-county', platformEndpoints.site);
  const single: Readonly<Record<string, Ask>> = {
    'one household': () =>
      ask(site, 'bench-county', householdEndpoints.household, {
        params: { ...params, householdId: home },
        query: { campaignId },
      }),
    'one phone’s round': (nth) =>
      ask(site, `bench-phone-${1 + nth}`, visitEndpoints.myRound, { params: BENCH_CAMPAIGN }),
  };
  for (const [title, asks] of [
    ['lists', lists(site, villages)],
    ['lists by every column', orderedLists(site)],
    ['all that is read whole', figures(site)],
    ['one record', single],
  ] as const) {
    console.log(`  ${title}`);
    p95.set(FLOOR, await measure(FLOOR, floor));
    for (const [name, question] of Object.entries(asks)) p95.set(name, await measure(name, question));
  }
  return p95;
}

async function measure(name: string, question: Ask): Promise<number> {
  const took: number[] = [];
  for (let nth = 0; nth < ASKED_EACH + 10; nth += 1) {
    const { tookMs } = await question(nth);
    if (nth >= 10) took.push(tookMs);
  }
  const p95 = quantile(took, 0.95);
  console.log(`    ${name.padEnd(38)} ${latencies(took)}; p95 ${against(p95, WANTED_LIST_MS, 'ms')}`);
  return p95;
}

async function measureSync(site: Site): Promise<number> {
  const took: number[] = [];
  let kept = 0;
  let next = 0;
  const startedAt = performance.now();
  const phone = async (): Promise<void> => {
    while (next < PHONES) {
      next += 1;
      const name = `bench-phone-${next}`;
      const messages = await visitsOf(site, name);
      if (messages.length === 0) continue;
      const { tookMs, answer } = await ask(site, name, visitEndpoints.syncVisits, {
        params,
        body: { messages },
      });
      took.push(tookMs);
      kept += answer.results.filter((result) => result.standing === 'kept').length;
    }
  };
  await Promise.all(Array.from({ length: PHONES_AT_ONCE }, phone));
  const seconds = (performance.now() - startedAt) / 1000;
  console.log(
    `  ${PHONES} phones, ${VISITS_A_DAY} visits each, ${PHONES_AT_ONCE} at once, each first taking its round along: ${kept.toLocaleString('en')} visits kept\n    sync ${latencies(took)}; all in ${against(seconds, WANTED_SYNC_SECONDS, 's')}`,
  );
  return seconds;
}

async function visitsOf(site: Site, name: string) {
  const { answer } = await ask(site, name, visitEndpoints.myRound, { params: BENCH_CAMPAIGN });
  return answer.households.slice(0, VISITS_A_DAY).map((household, nth) => ({
    id: newId(),
    visitId: newId(),
    revision: 1,
    campaignId,
    householdId: household.id,
    knownVisitId: household.lastVisitId,
    atMs: Date.now() - nth * 600_000,
    outcome: 'met' as const,
    isLetterDelivered: true,
    isCardReturned: nth % 2 === 0,
    isExplained: true,
    comeAgainMs: null,
    note: '',
    place: { latitude: household.latitude ?? 0, longitude: household.longitude ?? 0, accuracyMetres: 12 },
    photos: [],
    requests: nth === 0 ? [{ id: newId(), kind: 'request' as const, text: 'bench' }] : [],
  }));
}

function compare(small: Found, large: Found): void {
  const times = large.households / small.households;
  console.log(
    `\nfrom ${small.households.toLocaleString('en')} to ${large.households.toLocaleString('en')} households (× ${times}), p95 grows`,
  );
  for (const [name, before] of small.p95)
    console.log(`  ${name.padEnd(38)} × ${((large.p95.get(name) ?? Number.NaN) / before).toFixed(2)}`);
  console.log(`  ${`${PHONES} phones`.padEnd(38)} × ${(large.syncSeconds / small.syncSeconds).toFixed(2)}`);
}
