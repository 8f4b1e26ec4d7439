// Casework in a county of a given size: every list of an office, an intake until it is durable, the assessment of a year, and one
// record. Through the server's address, by HTTP, on one PostgreSQL with fsync on.
import type { z } from 'zod';
import { platformEndpoints } from '#wire';
import { caseworkEndpoints as endpoints, caseFigureEndpoints as figures } from '#wire/service';
import { Client } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { CASE_COUNTY, fillCases } from './fill-cases.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const ASKED_EACH = 60;
const WANTED_LIST_MS = 100;
const WANTED_INTAKE_MS = 100;
const WANTED_YEAR_SECONDS = 2;
const FLOOR = 'nothing (the floor)';

const params = { county: CASE_COUNTY };

type Ask = (nth: number) => Promise<unknown>;

export async function benchCasework(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [40_000, 400_000];
  console.log(`casework — ${machine()}\neach asked ${ASKED_EACH} times, one after the other\n`);
  const found: ReadonlyMap<string, number>[] = [];
  for (const cases of sizes) found.push(await measureSize(cases));
  const [small, large] = [found[0], found.at(-1)];
  if (!small || !large || small === large) return;
  console.log(
    `\nfrom ${sizes[0]?.toLocaleString('en')} to ${sizes.at(-1)?.toLocaleString('en')} cases, p95 grows`,
  );
  for (const [name, value] of large) {
    const before = small.get(name) ?? Number.NaN;
    console.log(`  ${name.padEnd(34)} × ${(value / before).toFixed(2)}`);
  }
}

async function measureSize(cases: number): Promise<ReadonlyMap<string, number>> {
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const startedAt = performance.now();
  await fillCases(await ownerUrlOf(folder), cases);
  console.log(
    `${cases.toLocaleString('en')} cases (filled in ${((performance.now() - startedAt) / 1000).toFixed(0)} s)`,
  );
  const who = {
    county: await signedIn(server.address, 'county'),
    street: await signedIn(server.address, 'street'),
    village: await signedIn(server.address, 'village'),
    operator: await signedIn(server.address, 'operator'),
  };
  const p95 = new Map<string, number>();
  const measureAll = async (asks: Readonly<Record<string, Ask>>, wanted: number): Promise<void> => {
    for (const [name, ask] of Object.entries(asks)) p95.set(name, await measure(name, ask, wanted));
  };
  await measureAll({ [FLOOR]: () => who.county.call(platformEndpoints.site) }, WANTED_LIST_MS);
  console.log('  lists');
  await measureAll(lists(who), WANTED_LIST_MS);
  console.log('  lists by every order');
  await measureAll(orderedLists(who), WANTED_LIST_MS);
  console.log('  one record');
  await measureAll(records(who, cases), WANTED_LIST_MS);
  console.log('  intake, durable when answered');
  await measureAll(
    { intake: () => who.operator.call(endpoints.takeIn, { params, body: newCase() }) },
    WANTED_INTAKE_MS,
  );
  console.log('  all that is read whole');
  await measureAll(wholes(who), WANTED_YEAR_SECONDS * 1000);
  await server.stop();
  await remove();
  return p95;
}

interface Crew {
  readonly county: Client;
  readonly street: Client;
  readonly village: Client;
  readonly operator: Client;
}

function lists({ county, village }: Crew): Readonly<Record<string, Ask>> {
  const page = (nth: number): number => 1 + (nth % 20);
  const asked = (who: Client, query: object) => who.call(endpoints.cases, { params, query });
  return {
    'county, open': (nth) => asked(county, { standing: 'open', page: page(nth) }),
    'county, by kind': (nth) => asked(county, { kind: 'danger', page: page(nth) }),
    'county, received': (nth) => asked(county, { standing: 'received', page: 1 + (nth % 3) }),
    'county, follow-ups owed': (nth) => asked(county, { duty: 'follow-up', page: 1 + (nth % 3) }),
    'county, of a village': (nth) =>
      asked(county, { placeCode: `43042299900${1 + (nth % 9)}`, page: page(nth) }),
    'county, by words': (nth) => asked(county, { search: `第${nth * 13}件` }),
    'county, by number': (nth) => asked(county, { search: `B0000000${String(nth).padStart(4, '0')}` }),
    'board, county': () => county.call(endpoints.caseBoard, { params }),
    'board, village': () => village.call(endpoints.caseBoard, { params }),
    offices: () => county.call(endpoints.caseUnits, { params }),
  };
}

/** What each order of the list is called here; an order that the server adds has to be named. */
const ORDERS = {
  received: 'newest',
  due: 'due first',
} satisfies Record<z.output<typeof endpoints.cases.query>['order'], string>;

/** The orders that the server offers have one way each. All cases and those that are open, as each of the three reads them. */
function orderedLists(crew: Crew): Readonly<Record<string, Ask>> {
  const asks = (['county', 'street', 'village'] as const).flatMap((who) =>
    endpoints.cases.query.shape.order
      .unwrap()
      .options.flatMap((order) =>
        [{}, { standing: 'open' as const }].map((more): [string, Ask] => [
          `${who}, ${'standing' in more ? 'open, ' : ''}${ORDERS[order]}`,
          (nth) =>
            crew[who].call(endpoints.cases, { params, query: { order, ...more, page: 1 + (nth % 20) } }),
        ]),
      ),
  );
  return Object.fromEntries(asks);
}

function records({ county }: Crew, cases: number): Readonly<Record<string, Ask>> {
  let ids: readonly string[] = [];
  const one = async (nth: number): Promise<string> => {
    if (ids.length === 0) {
      const { rows } = await county.call(endpoints.cases, { params, query: { page: 7 } });
      ids = rows.map(({ id }) => id);
    }
    return ids[(nth * 7 + cases) % ids.length] ?? '';
  };
  const proposal = { text: '村口路灯不亮，请派人处理', placeCode: '430422999001', point: null, caseId: null };
  return {
    'one case': async (nth) => county.call(endpoints.case, { params: { ...params, caseId: await one(nth) } }),
    'work order': async (nth) =>
      county.call(endpoints.workOrder, { params: { ...params, caseId: await one(nth) } }),
    proposals: () => county.call(endpoints.proposals, { params, body: proposal }),
  };
}

function wholes({ county }: Crew): Readonly<Record<string, Ask>> {
  const query = { fromMs: Date.UTC(2023, 0, 1), toMs: Date.UTC(2024, 1, 1) };
  return {
    'assessment of a year': () => county.call(figures.assessment, { params, query }),
    'where to act, a year': () => county.call(figures.whereToAct, { params, query }),
  };
}

function newCase() {
  return {
    id: newId(),
    source: 'hotline' as const,
    sort: 'request' as const,
    kind: 'help' as const,
    text: '村口路灯不亮已经三天了，老人晚上走路不方便，请尽快派人来修',
    placeCode: '430422999001',
    spot: '村口',
    point: { latitude: 26.9, longitude: 112.6 },
    people: 3,
    sender: { name: '模拟', number: '00012345678' },
    photoIds: [],
    about: { people: [], units: [] },
  };
}

async function signedIn(address: string, name: string): Promise<Client> {
  const client = new Client(address);
  await client.signIn(name, DEMO_PASSWORD);
  return client;
}

const ASKED_OF_WHOLES = 9;

async function measure(name: string, ask: Ask, wantedMs: number): Promise<number> {
  const times = wantedMs > 1000 ? ASKED_OF_WHOLES : ASKED_EACH;
  const took: number[] = [];
  for (let nth = 0; nth < times + 5; nth += 1) {
    const startedAt = performance.now();
    await ask(nth);
    if (nth >= 5) took.push(performance.now() - startedAt);
  }
  const p95 = quantile(took, 0.95);
  console.log(`    ${name.padEnd(28)} ${latencies(took)}; ${against(p95, wantedMs, 'ms')}`);
  return p95;
}
