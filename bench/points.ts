// `npm run bench -- points`: the points of a county of 1,430 members with 143,000 activities a year, reckoned from nothing, again
// with nothing new, and again after one day; once for each of several counties in one database, which must not slow each other.
import { Client } from 'pg';
import { PRESET_RULES } from '#service/patrol/points';
import { openDatabase } from '../server/platform/database.ts';
import { startEmbeddedPostgres } from '../server/platform/embedded-postgres.ts';
import { prepareLogins } from '../server/platform/login-roles.ts';
import { migrate } from '../server/platform/migrate.ts';
import { addLines, reckonAccounts } from '../server/service/patrol/points/reckon.store.ts';
import { against, machine } from './figures.ts';
import { freshFolder } from './server.ts';

const COUNTIES = 4;
const MEMBERS = 1430;
const ACTIVITIES = 143_000;
const WANTED_SECONDS = 2;
const DAY = { now: new Date('2026-12-31T00:00:00Z'), today: '2026-12-31' };

export async function benchPoints(): Promise<void> {
  console.log(`points — ${machine()}\n${MEMBERS} members and ${ACTIVITIES} activities a county\n`);
  const { folder, remove } = await freshFolder();
  const postgres = await startEmbeddedPostgres(folder, 'only for this measurement');
  const owner = new Client({ connectionString: postgres.url });
  await owner.connect();
  await migrate(owner);
  const database = openDatabase(await prepareLogins(owner, postgres.url, 'only for this measurement'));
  for (let nth = 1; nth <= COUNTIES; nth += 1) {
    const county = String(430_400 + nth);
    await fill(owner, county);
    const reckon = async (): Promise<string> => {
      const beganMs = performance.now();
      const reckoning = { county, memberIds: null, ...DAY };
      const added = await database.transaction('service', 'system', async (tx) => {
        const lines = await addLines(tx, reckoning);
        await reckonAccounts(tx, reckoning);
        return lines;
      });
      const seconds = (performance.now() - beganMs) / 1000;
      return `${added} lines, ${against(seconds, WANTED_SECONDS, 's')}`;
    };
    console.log(`county ${nth}, from nothing: ${await reckon()}`);
    console.log(`county ${nth}, nothing new: ${await reckon()}`);
    await addDay(owner, county);
    console.log(`county ${nth}, after a day: ${await reckon()}`);
  }
  await database.close();
  await owner.end();
  await postgres.stop();
  await remove();
}

async function fill(owner: Client, county: string): Promise<void> {
  await owner.query(
    `insert into service.points_book (county, version, id, effective_from, week_aim, week_bonus, year_aim, year_bonus, reason, saved_at)
     select $1, v, gen_random_uuid(), ('2026-01-01'::date + (v - 1) * 181), 2, 1, 50, 5, '', now() from generate_series(1, 2) v`,
    [county],
  );
  for (const [position, rule] of PRESET_RULES.entries())
    await owner.query(
      `insert into service.points_rule (county, version, position, id, name, basis, duty, per_minutes, points, most)
       select $1, v, $2, $3, $4, $5, null, $6, $7, $8 from generate_series(1, 2) v`,
      [county, position, rule.id, rule.name, rule.basis, rule.perMinutes, rule.points, rule.most],
    );
  await owner.query(
    'create temporary table if not exists member_of_bench (county text, nth integer, id uuid)',
  );
  await owner.query(
    'insert into member_of_bench select $1, n, gen_random_uuid() from generate_series(0, $2::integer - 1) n',
    [county, MEMBERS],
  );
  await addActivities(owner, county, ACTIVITIES, '2026-01-01', 364);
}

function addDay(owner: Client, county: string): Promise<void> {
  return addActivities(owner, county, Math.round(ACTIVITIES / 365), '2026-12-31', 1);
}

async function addActivities(
  owner: Client,
  county: string,
  count: number,
  from: string,
  days: number,
): Promise<void> {
  await owner.query(
    `insert into service.service_entry (county, id, member_id, duty, day, minutes, finds, note, entered_at)
     select $1, gen_random_uuid(), m.id, 'guard', $2::date + (a * 7919) % $3::integer, 30 + (a * 31) % 180, a % 7 / 6, '', now()
     from generate_series(1, $4::integer) a join member_of_bench m on m.county = $1 and m.nth = a % $5::integer`,
    [county, from, days, count, MEMBERS],
  );
  await owner.query('analyze service.service_entry');
  await owner.query('analyze service.points_line');
}
