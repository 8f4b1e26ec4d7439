// The next unit out of many, through the server's address, beside a bare indexed take on the same PostgreSQL in the same run.
import { setTimeout as pause } from 'node:timers/promises';
import { Client as Database, Pool } from 'pg';
import { fieldworkEndpoints } from '#wire/survey';
import { Client } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { fillSurvey } from './fill-survey.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const INTERVIEWERS = 50;
const TAKES = 3000;
const PACED_SECONDS = 20;
const PACE_MS = 1000;

export async function benchDispatch(args: readonly string[]): Promise<void> {
  const sizes = args.length > 0 ? args.map(Number) : [100_000, 1_000_000];
  console.log(
    `dispatch — ${machine()}\n${INTERVIEWERS} interviewers; paced: each asks once a second (thirty times life); at once: each asks as soon as the last is done\n`,
  );
  const found: { units: number; ours: number; bare: number }[] = [];
  for (const units of sizes) found.push(await measureSize(units));
  const [small, large] = [found[0], found.at(-1)];
  if (!small || !large || small === large) return;
  console.log(
    `\nfrom ${small.units.toLocaleString('en')} to ${large.units.toLocaleString('en')} units, paced p95 grows × ${(large.ours / small.ours).toFixed(2)}; the bare take × ${(large.bare / small.bare).toFixed(2)}`,
  );
}

async function measureSize(units: number): Promise<{ units: number; ours: number; bare: number }> {
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const ownerUrl = await ownerUrlOf(folder);
  const key = await fillSurvey(ownerUrl, units, INTERVIEWERS);
  console.log(`${units.toLocaleString('en')} units`);
  const crew = await Promise.all(
    Array.from({ length: INTERVIEWERS }, (_, index) => signedIn(server.address, `bench-${index + 1}`)),
  );
  const warm = await ours(crew, key, 500, 0);
  const atOnce = await ours(crew, key, TAKES, 0);
  const paced = await ours(crew, key, (INTERVIEWERS * PACED_SECONDS * 1000) / PACE_MS, PACE_MS);
  console.log(`  next unit, paced:     ${latencies(paced)}; ${against(quantile(paced, 0.95), 30, 'ms')}`);
  console.log(`  next unit, at once:   ${latencies(atOnce)} (first ${warm.length} left out)`);
  const bareAtOnce = await bareTakes(ownerUrl, units, TAKES, 0);
  const barePaced = await bareTakes(
    ownerUrl,
    units,
    (INTERVIEWERS * PACED_SECONDS * 1000) / PACE_MS,
    PACE_MS,
  );
  console.log(`  bare take, paced:     ${latencies(barePaced)}`);
  console.log(`  bare take, at once:   ${latencies(bareAtOnce)}`);
  console.log(
    `  ours ÷ bare at p95:   paced ${(quantile(paced, 0.95) / quantile(barePaced, 0.95)).toFixed(2)}, at once ${(quantile(atOnce, 0.95) / quantile(bareAtOnce, 0.95)).toFixed(2)}`,
  );
  await server.stop();
  await remove();
  return { units, ours: quantile(paced, 0.95), bare: quantile(barePaced, 0.95) };
}

async function signedIn(address: string, name: string): Promise<Client> {
  const client = new Client(address);
  await client.signIn(name, DEMO_PASSWORD);
  return client;
}

interface Key {
  readonly county: string;
  readonly surveyId: string;
}

/** Latencies of `takes` next units; every unit taken is dialled and found out of service, so that the next can be asked for. */
async function ours(crew: readonly Client[], params: Key, takes: number, everyMs: number): Promise<number[]> {
  return shared(crew, takes, everyMs, async (client) => {
    const startedAt = performance.now();
    const { unit } = await client.call(fieldworkEndpoints.nextUnit, { params, body: { id: newId() } });
    const took = performance.now() - startedAt;
    const callId = newId();
    const atMs = Date.now();
    const messages = [
      { kind: 'call-placed' as const, id: newId(), atMs, callId },
      { kind: 'call-ended' as const, id: newId(), atMs, callId, outcome: 'not-in-service' },
    ];
    await client.call(fieldworkEndpoints.keepMessages, {
      params: { ...params, unitId: unit.id },
      body: { messages },
    });
    return took;
  });
}

async function shared<Worker>(
  workers: readonly Worker[],
  tasks: number,
  everyMs: number,
  task: (worker: Worker) => Promise<number>,
): Promise<number[]> {
  const took: number[] = [];
  let begun = 0;
  const run = async (worker: Worker, index: number): Promise<void> => {
    await pause((everyMs * index) / workers.length);
    while (begun < tasks) {
      begun += 1;
      const startedAt = performance.now();
      took.push(await task(worker));
      if (everyMs > 0) await pause(Math.max(0, everyMs - (performance.now() - startedAt)));
    }
  };
  await Promise.all(workers.map(run));
  return took;
}

/** The floor: `update … where id = (select … for update skip locked limit 1)` on one partial index. */
async function bareTakes(url: string, units: number, takes: number, everyMs: number): Promise<number[]> {
  const owner = new Database({ connectionString: url });
  await owner.connect();
  await owner.query('drop table if exists public.bare_unit');
  await owner.query(
    'create table public.bare_unit (id uuid primary key, survey int not null, shuffle float8 not null, standing text not null, holder int)',
  );
  await owner.query(
    `insert into public.bare_unit select gen_random_uuid(), 1, random(), 'free', null from generate_series(1, ${units})`,
  );
  await owner.query("create index on public.bare_unit (survey, shuffle) where standing = 'free'");
  await owner.query('analyze public.bare_unit');
  await owner.end();
  const pool = new Pool({ connectionString: url, max: INTERVIEWERS });
  const workers = Array.from({ length: INTERVIEWERS }, (_, index) => index);
  const took = await shared(workers, takes, everyMs, async (worker) => {
    const startedAt = performance.now();
    await pool.query({
      name: 'bare',
      text: `update public.bare_unit set standing = 'in-hand', holder = $1 where id = (
        select id from public.bare_unit where survey = 1 and standing = 'free' order by shuffle limit 1 for update skip locked) returning id`,
      values: [worker],
    });
    return performance.now() - startedAt;
  });
  await pool.end();
  return took;
}
