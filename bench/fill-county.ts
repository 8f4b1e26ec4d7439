// A made-up county for the benches of outreach: villages, blocks, households, a year of visits, and phones that are signed in.
// Put into the demo's house by its owner's hand; county 430498 has no other.
import { createHash } from 'node:crypto';
import { Client } from 'pg';
import { YUNJI_PLAN } from '#service/outreach';
import { demoId } from '../server/demo/index.ts';

export const BENCH_COUNTY = '430498';
export const BENCH_CAMPAIGN = { county: BENCH_COUNTY, campaignId: demoId('bench campaign') };

const VILLAGES_OF_A_STREET = 30;
const BLOCKS_OF_A_VILLAGE = 40;
const HOUSEHOLDS_OF_A_BLOCK = 25;
/** Of one volunteer, in a county of any size: a round that is longer in a larger one would tell nothing of the larger one. */
const BLOCKS_IN_HAND = 6;
const HOUSEHOLDS_OF_A_VILLAGE = BLOCKS_OF_A_VILLAGE * HOUSEHOLDS_OF_A_BLOCK;

export interface CountySize {
  readonly households: number;
  readonly visits: number;
  readonly phones: number;
}

/** What a phone shows to be let in. */
export function tokenOf(signInName: string): string {
  return `bench token of ${signInName}`;
}

export function villageCode(nth: number): string {
  const street = Math.floor((nth - 1) / VILLAGES_OF_A_STREET) + 1;
  const village = ((nth - 1) % VILLAGES_OF_A_STREET) + 1;
  return `${BENCH_COUNTY}${String(street).padStart(3, '0')}${String(village).padStart(3, '0')}`;
}

export async function fillCounty(ownerUrl: string, size: CountySize): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  const villages = Math.ceil(size.households / HOUSEHOLDS_OF_A_VILLAGE);
  await owner.query("set work_mem = '256MB'");
  await owner.query(OFFICES, [demoId('root'), demoId('bench county'), BENCH_COUNTY]);
  await owner.query(STREETS, [
    demoId('bench county'),
    Math.ceil(villages / VILLAGES_OF_A_STREET),
    BENCH_COUNTY,
  ]);
  await owner.query(VILLAGES, [BENCH_COUNTY, villages, VILLAGES_OF_A_STREET]);
  await addOfficers(owner);
  await addPhones(owner, size.phones, villages);
  await owner.query(CAMPAIGN, [
    BENCH_COUNTY,
    BENCH_CAMPAIGN.campaignId,
    demoId('bench county'),
    JSON.stringify(YUNJI_PLAN),
    demoId('admin'),
  ]);
  const facts = [BENCH_COUNTY, BENCH_CAMPAIGN.campaignId, demoId('admin')];
  const run = async (text: string): Promise<void> => {
    await owner.query(text, facts.slice(0, placeholdersIn(text)));
    await owner.query('analyze');
  };
  for (const text of HOUSEHOLDS) await run(text);
  await owner.query(VISITS, [...facts.slice(0, 2), size.visits, villages * HOUSEHOLDS_OF_A_VILLAGE]);
  for (const text of AFTER) await run(text);
  await owner.query('vacuum analyze');
  await owner.query('checkpoint');
  await owner.end();
}

function placeholdersIn(text: string): number {
  return Math.max(0, ...[...text.matchAll(/\$(\d)/g)].map(([, nth]) => Number(nth)));
}

const OFFICES = `
  insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path)
  select $2::uuid, $1::uuid, 'county-office', 'service', 'bench', 'bench', $3, array[$1::uuid, $2::uuid]`;

const STREETS = `
  insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path)
  select s.id, c.id, 'street-office', 'service', 'bench ' || s.n, 'bench ' || s.n, $3 || lpad(s.n::text, 3, '0'), c.path || s.id
  from (select gen_random_uuid() as id, n from generate_series(1, $2::int) n) s, platform.organisation c where c.id = $1`;

const VILLAGES = `
  insert into platform.organisation (id, parent_id, kind, wing, name_zh, name_en, region_code, path)
  select v.id, s.id, 'village-office', 'service', 'bench ' || v.n, 'bench ' || v.n,
    s.region_code || lpad((((v.n - 1) % $3::int) + 1)::text, 3, '0'), s.path || v.id
  from (select gen_random_uuid() as id, n from generate_series(1, $2::int) n) v
  join platform.organisation s on s.region_code = $1 || lpad((((v.n - 1) / $3::int) + 1)::text, 3, '0')`;

const CAMPAIGN = `
  insert into service.campaign (county, id, organisation_id, region_code, title, year, starts_on, ends_on, standing, plan, is_simulated, created_by)
  values ($1, $2, $3, $1, 'bench', 2023, '2023-08-14', '2023-11-15', 'running', $4, true, $5)`;

const PERSON = `
  insert into platform.person (id, wing, name, sign_in_name, password_hash)
  select $1::uuid, 'service', $2, $2, password_hash from platform.person where sign_in_name = 'street'`;

async function addOfficers(owner: Client): Promise<void> {
  const officers = [
    ['bench-county', BENCH_COUNTY, 'county-officer'],
    ['bench-street', `${BENCH_COUNTY}001`, 'street-officer'],
    ['bench-village', villageCode(1), 'village-worker'],
  ] as const;
  for (const [name, region, role] of officers) {
    await owner.query(PERSON, [demoId(name), name]);
    await owner.query(
      `insert into platform.membership select $1::uuid, id, 'service', $3 from platform.organisation where region_code = $2`,
      [demoId(name), region, role],
    );
    await addSession(owner, name);
  }
}

// Volunteers, spread over the villages; a session each, so that two thousand need not sign in first.
async function addPhones(owner: Client, phones: number, villages: number): Promise<void> {
  const nth = Array.from({ length: phones }, (_, index) => index + 1);
  const ids = nth.map((each) => demoId(`bench-phone-${each}`));
  const names = nth.map((each) => `bench-phone-${each}`);
  await owner.query(
    `insert into platform.person (id, wing, name, sign_in_name, password_hash)
     select id, 'service', name, name, '-' from unnest($1::uuid[], $2::text[]) as t(id, name)`,
    [ids, names],
  );
  await owner.query(
    `insert into platform.membership
     select t.id, o.id, 'service', 'volunteer' from unnest($1::uuid[], $2::text[]) as t(id, region)
     join platform.organisation o on o.region_code = t.region`,
    [ids, nth.map((each) => villageCode(1 + ((each - 1) % villages)))],
  );
  await owner.query(
    `insert into platform.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
     select gen_random_uuid(), hash, id, now(), now(), now() + interval '1 day' from unnest($1::uuid[], $2::bytea[]) as t(id, hash)`,
    [ids, names.map((name) => createHash('sha256').update(tokenOf(name)).digest())],
  );
}

async function addSession(owner: Client, name: string): Promise<void> {
  await owner.query(
    `insert into platform.session (id, token_hash, person_id, created_at, last_seen_at, expires_at)
     values (gen_random_uuid(), $2, $1, now(), now(), now() + interval '1 day')`,
    [demoId(name), createHash('sha256').update(tokenOf(name)).digest()],
  );
}

const HOUSEHOLDS = [
  `insert into service.block (county, id, place_code, kind, name, households)
   select $1, gen_random_uuid(), o.region_code, (array['courtyard', 'building', 'group'])[1 + n % 3], 'bench ' || n, ${HOUSEHOLDS_OF_A_BLOCK}
   from platform.organisation o, generate_series(1, ${BLOCKS_OF_A_VILLAGE}) n where o.kind = 'village-office' and starts_with(o.region_code, $1)`,
  `insert into service.household (county, id, place_code, block_id, address, emphasis, latitude, longitude, created_by)
   select county, gen_random_uuid(), place_code, id, name || '-' || n, (array['home', 'home', 'school', 'enterprise', 'community'])[1 + n % 5],
     26.5 + random() / 2, 112.5 + random() / 2, $3::uuid
   from service.block, generate_series(1, ${HOUSEHOLDS_OF_A_BLOCK}) n where county = $1 and $2::text is not null`,
  `insert into service.village_size select county, place_code, emphasis, count(*) from service.household where county = $1 group by 1, 2, 3`,
  `insert into service.assignment (county, id, campaign_id, place_code, block_id, person_id, kind, from_at, assigned_by)
   select b.county, gen_random_uuid(), $2::uuid, b.place_code, b.id, p.person_id, 'volunteer', now() - interval '1 year', $3::uuid
   from (select *, row_number() over (partition by place_code order by id) as nth from service.block where county = $1) b
   join (select o.region_code, m.person_id, row_number() over (partition by o.id order by m.person_id) as nth, count(*) over (partition by o.id) as all_of
         from platform.membership m join platform.organisation o on o.id = m.organisation_id where m.role = 'volunteer') p
     on p.region_code = b.place_code and b.nth % p.all_of = p.nth - 1 and b.nth <= ${BLOCKS_IN_HAND} * p.all_of`,
];

// Every household in turn, so that a year of 1.33 visits a household leaves some with two.
const VISITS = `
  insert into service.visit (county, id, revision, campaign_id, place_code, block_id, household_id, person_id, at, outcome, is_visited,
    is_letter_delivered, is_card_returned, is_explained, note, latitude, longitude, accuracy_metres, photo_ids, requests, is_checked)
  select h.county, gen_random_uuid(), 1, $2::uuid, h.place_code, h.block_id, h.id, coalesce(a.person_id, h.created_by),
    now() - random() * interval '365 days', case when n % 7 = 0 then 'not-home' else 'met' end, n % 7 <> 0, n % 9 <> 0, n % 3 <> 0, n % 5 <> 0,
    '', h.latitude, h.longitude, 10, '{}', 0, true
  from (select *, row_number() over (order by id) as nth from service.household where county = $1) h
  join generate_series(1, $3::int) n on n % $4::int = h.nth - 1
  left join service.assignment a on a.county = h.county and a.block_id = h.block_id`;

const AFTER = [
  `insert into service.visit_request (county, id, visit_id, campaign_id, household_id, place_code, kind, text, taken_at, person_id, answered_at)
   select county, gen_random_uuid(), id, campaign_id, household_id, place_code, 'request', 'bench', at, person_id,
     case when random() < 0.8 then at + interval '2 days' end
   from service.visit where county = $1 and random() < 0.1`,
  `insert into service.household_progress
   select v.county, v.campaign_id, v.household_id, v.place_code, v.block_id, h.emphasis, true, bool_or(is_visited), bool_or(is_letter_delivered),
     bool_or(is_card_returned), bool_or(is_explained), coalesce(max(r.requests), 0), coalesce(max(r.answered), 0), max(at),
     (array_agg(v.id order by at desc))[1], null
   from service.visit v join service.household h on h.county = v.county and h.id = v.household_id
   left join (select household_id, count(*)::int as requests, count(answered_at)::int as answered from service.visit_request group by 1) r
     on r.household_id = v.household_id
   where v.county = $1 group by v.county, v.campaign_id, v.household_id, v.place_code, v.block_id, h.emphasis`,
  `insert into service.coverage
   select county, campaign_id, place_code, emphasis, sum(is_visited::int), sum(has_letter::int), sum(has_returned_card::int),
     sum(is_explained::int), sum(requests), sum(answered) from service.household_progress where county = $1 group by 1, 2, 3, 4`,
  `insert into service.block_coverage
   select county, campaign_id, block_id, min(place_code), sum(is_visited::int) from service.household_progress where county = $1 group by 1, 2, 3`,
  `insert into service.ledger_entry (county, id, place_code, household_id, responsible, name, number_sealed, number_fingerprint, number_masked,
     occupation, address, note, consent_on, consent_way, purposes, expires_on, changed_by)
   select county, gen_random_uuid(), place_code, id, 'bench', 'bench', '\\x00', sha256(id::text::bytea), '000****0000', '', address, '',
     current_date, 'by-word', '{notices}', current_date + 200, created_by
   from service.household where county = $1 and random() < 0.3`,
  `insert into service.ledger_size select county, place_code, count(*), count(distinct household_id) from service.ledger_entry where county = $1 group by 1, 2`,
  `insert into service.matter (county, id, campaign_id, batch, place_code, title, text, responsible, found_on, ended_at, end_code, created_by)
   select county, gen_random_uuid(), $2::uuid, (array['disputes', 'petitions', 'safety', 'families', 'livelihood'])[1 + (random() * 4)::int],
     place_code, 'bench', '', '', current_date - (random() * 300)::int, case when random() < 0.8 then now() end, 'handed-on', created_by
   from service.household where county = $1 and random() < 0.05`,
  `insert into service.material (county, id, organisation_id, region_code, kind, title, created_by)
   select $1, o.id, o.id, $1, 'slogan', 'bench', p.id from platform.organisation o, platform.person p
   where o.region_code = $1 and o.kind = 'county-office' and p.sign_in_name = 'bench-county'`,
  `insert into service.material_version (county, id, material_id, number, language, channel, text, standing, saved_by, approved_by, approved_at)
   select county, id, id, 1, 'zh', 'banner', 'bench', 'approved', created_by, created_by, now() from service.material where county = $1`,
  `insert into service.posting (county, id, material_version_id, channel, place_code, group_name, spot, count, reached, photo_ids, posted_at, person_id)
   select b.county, gen_random_uuid(), m.id, 'banner', b.place_code, b.name, '', 2, 100, '{}', now() - random() * interval '100 days', m.created_by
   from service.block b, service.material m where b.county = $1 and m.county = $1 and b.kind = 'group'`,
  `insert into service.visit_mark (county, id, kind, place_code, visit_id, other_visit_id, found_at)
   select county, gen_random_uuid(), 'duplicate-visit', place_code, id, id, at from service.visit where county = $1 and random() < 0.01`,
];
