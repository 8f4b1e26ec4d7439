// A year of made-up cases in the demo's county: states as the steps themselves would have left them, spread over its offices.
import { Client } from 'pg';
import {
  type CaseState,
  type Fields,
  isStep,
  LIMIT_PRESETS,
  outcomeOf,
  receiveCase,
  type StepCode,
  takeStep,
} from '#service/casework';
import { demoId } from '../server/demo/index.ts';

export const CASE_COUNTY = '430422';

const BEGUN = Date.UTC(2023, 0, 9, 2);
const HOUR_MS = 3_600_000;
const ALL = [
  'sender',
  'operator',
  'dispatcher',
  'handler',
  'helper',
  'above',
  'mediator',
  'caller-back',
  'system',
] as const;

type Walk = readonly (readonly [StepCode, Fields])[];

const ROUTED: Walk = [['route', { unit: 'unit' }]];
const ACCEPTED: Walk = [...ROUTED, ['accept', {}], ['act', { done: '到了现场' }]];
const CLOSED: Walk = [...ACCEPTED, ['close', { resolution: 'resolved', result: '办好了' }]];
const FOLLOWED: Walk = [
  ...CLOSED,
  ['follow-up', { isReached: true, isResolved: true, satisfaction: 'satisfied' }],
];
const DISSATISFIED: Walk = [...CLOSED, ['rate', { isResolved: false, satisfaction: 'dissatisfied' }]];
const OVER: Walk = [...FOLLOWED, ['strike-off', {}]];

/** How many in a thousand stand where. */
const SHARES: readonly (readonly [Walk, number])[] = [
  [[], 10],
  [ROUTED, 10],
  [ACCEPTED, 40],
  [CLOSED, 40],
  [DISSATISFIED, 30],
  [FOLLOWED, 70],
  [OVER, 800],
];

function walked(walk: Walk): CaseState {
  const rule = LIMIT_PRESETS['hotline-5'];
  let state = receiveCase({ sort: 'request', kind: 'help', atMs: BEGUN, personId: null, rule, facts: {} });
  for (const [nth, [step, fields]] of walk.entries()) {
    const atMs = BEGUN + (nth + 1) * HOUR_MS;
    const found = takeStep(state, { step, fields, relations: ALL, personId: `p${nth}`, atMs, rule });
    if (!found.ok) throw new Error(`${step}: ${found.problem.code}`);
    state = found.value.state;
  }
  return state;
}

export async function fillCases(ownerUrl: string, cases: number): Promise<void> {
  const owner = new Client({ connectionString: ownerUrl });
  await owner.connect();
  await owner.query("set work_mem = '256MB'");
  await owner.query('drop index service.case_words_found');
  let from = 0;
  for (const [walk, share] of SHARES) {
    const count = Math.round((cases * share) / 1000);
    await addCases(owner, walk, from, count);
    from += count;
  }
  // An index of words is built in a tenth of the time that it takes to grow.
  await owner.query('create index case_words_found on service.case_file using gin (grams)');
  await owner.query(SENDERS, [CASE_COUNTY, demoId('frame')]);
  // What autovacuum would have done within seconds: an index answers alone only from pages that it knows to be seen by all.
  await owner.query('vacuum analyze');
  await owner.query('checkpoint');
  await owner.end();
}

async function addCases(owner: Client, walk: Walk, from: number, count: number): Promise<void> {
  const state = walked(walk);
  const [duty] = [...state.duties].sort((left, right) => left.dueMs - right.dueMs);
  const isOpen = ['received', 'routed', 'accepted'].includes(state.standing);
  const steps = ['receive', ...walk.map(([step]) => step)].filter(
    (step) => step === 'receive' || isStep(step),
  );
  await owner.query(CASES, [
    CASE_COUNTY,
    from,
    count,
    JSON.stringify(state),
    state.standing,
    isOpen,
    duty?.what ?? null,
    demoId('county'),
    walk.length > 0,
    JSON.stringify(outcomeOf(state)),
  ]);
  await owner.query(EVENTS, [CASE_COUNTY, from, count, steps]);
}

// One after the other through the year, so that each office has some of every week.
const YEAR = "timestamptz '2023-01-09 02:00Z' + ((n::bigint * 7919) % 31536000) * interval '1 second'";

const CASE_ID = "overlay(overlay(md5('case' || n) placing '7' from 13) placing '8' from 17)::uuid";

// Texts differ, so that words are found among them; identifiers follow from the number.
const CASES = `
  insert into service.case_file (county, id, number, code_hash, sort, kind, source, standing, is_open, summary, text, grams, place_code, spot,
    people, intake_unit_id, unit_id, reach, is_shielded, is_simulated, received_at, closed_at, duty, duty_due_at, due_at, state, outcome)
  select $1, ${CASE_ID}, 'B' || lpad(n::text, 11, '0'), sha256(int4send(n::int)), 'request',
    (array['help', 'danger', 'ask', 'report', 'suggest'])[1 + n % 5], (array['hotline', 'page', 'counter'])[1 + n % 3], $5, $6,
    t.text, t.text, (select array_agg(distinct substr(t.text, i, 2)) from generate_series(1, length(t.text) - 1) i),
    v.region_code, '', 1 + n % 9, $8::uuid, case when $9::boolean then v.id end,
    case when $9::boolean then v.path else c.path end, n % 5 = 3, true, r.at,
    case when $4::jsonb->>'closedMs' is null then null else r.at + interval '3 days' end, $7::text,
    case when $7::text is null then null else r.at + interval '4 days' end, r.at + interval '7 days',
    case when $9::boolean then jsonb_set($4::jsonb, '{unit}', to_jsonb(v.id::text)) else $4::jsonb end,
    case when $4::jsonb->>'closedMs' is null then null else jsonb_set($10::jsonb, '{unitId}', to_jsonb(v.id::text)) end
  from generate_series($2::int, $2::int + $3::int - 1) n
  cross join lateral (select ${YEAR} as at) r
  cross join lateral (select (array['村口路灯不亮', '井盖破了', '水渠堵塞', '噪音太大', '护栏断了'])[1 + n % 5] || '，第' || n || '件，请派人处理，住在' || (n % 997) || '号附近' as text) t
  join (select id, region_code, path, row_number() over (order by region_code) - 1 as nth, count(*) over () as villages
        from platform.organisation where wing = 'service' and region_code like $1 || '%' and length(region_code) = 12) v on v.nth = n % v.villages
  join platform.organisation c on c.id = $8::uuid`;

const EVENTS = `
  insert into service.case_event (county, id, case_id, sequence, at, step, facts)
  select $1, overlay(overlay(md5('event' || n || '/' || s.nth) placing '7' from 13) placing '8' from 17)::uuid, ${CASE_ID}, s.nth, timestamptz '2023-01-09 02:00Z', s.step, '{}'
  from generate_series($2::int, $2::int + $3::int - 1) n, unnest($4::text[]) with ordinality as s(step, nth)`;

const SENDERS = `
  insert into service.case_sender (county, case_id, name, number_sealed, number_fingerprint, number_masked)
  select $1, c.id, '模拟', s.number_sealed, sha256(c.id::text::bytea), '000****0000'
  from service.case_file c, (select number_sealed from survey.frame_number where frame_id = $2::uuid limit 1) s where c.county = $1
  on conflict do nothing`;
