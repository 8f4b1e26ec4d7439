// Lists of cases: filters, order, pages and counts. Row rights do the rest: an office sees its own and those below.
import sql, { empty, join, type Sql } from 'sql-template-tag';
import { gramsOf, readCaseNumber } from '#service/casework';
import type { CaseRow } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export interface CaseFilter {
  readonly sort?: string | undefined;
  readonly kind?: string | undefined;
  readonly source?: string | undefined;
  readonly standing?: string | undefined;
  readonly unitId?: string | undefined;
  readonly personId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly reminder?: string | undefined;
  readonly duty?: string | undefined;
  readonly mine?: string | undefined;
  readonly inHand?: string | undefined;
  readonly search?: string | undefined;
  readonly receivedFromMs?: number | undefined;
  readonly receivedToMs?: number | undefined;
  readonly order: 'received' | 'due';
}

/** What narrows a list beside the filter: the county, the offices of one's own where they are few, and who asks. */
export interface Around {
  readonly county: string;
  /** the offices in whose hand the case may be, where they are few; null where row rights alone narrow it */
  readonly units: readonly string[] | null;
  readonly personId: string;
  /** the offices of which one is oneself, without those below */
  readonly ownUnits: readonly string[];
  /** for whoever is a mediator and nothing else */
  readonly isDisputesOnly: boolean;
}

/** At most so many rows are counted: who looks further narrows the list instead. */
export const COUNTED_AT_MOST = 1000;

const SEARCHED_AT_MOST = 500;

/**
 * From here on this transaction plans each query for the very values that it asks with. One office took in half of a county's cases and
 * the next one none: a plan that is kept for both reads the whole county to find nothing.
 */
export async function planAnew(tx: Transaction): Promise<void> {
  await tx.run(sql`set local plan_cache_mode = force_custom_plan`);
}

const SEATS = [sql`c.unit_id`, sql`c.intake_unit_id`, sql`c.acting_unit_id`] as const;

function conditions(filter: CaseFilter, around: Around): Sql {
  const given: (Sql | undefined)[] = [
    sql`c.county = ${around.county}`,
    around.isDisputesOnly ? sql`c.sort = 'dispute'` : undefined,
    filter.sort === undefined ? undefined : sql`c.sort = ${filter.sort}`,
    filter.kind === undefined ? undefined : sql`c.kind = ${filter.kind}`,
    filter.source === undefined ? undefined : sql`c.source = ${filter.source}`,
    standingCondition(filter.standing),
    filter.unitId === undefined ? undefined : sql`c.unit_id = ${filter.unitId}`,
    filter.personId === undefined ? undefined : sql`c.person_id = ${filter.personId}`,
    filter.mine === undefined ? undefined : sql`c.person_id = ${around.personId}`,
    filter.inHand === undefined ? undefined : inHandOf(around),
    placeCondition(filter.placeCode),
    filter.reminder === undefined ? undefined : sql`c.reminder = ${filter.reminder}`,
    filter.duty === undefined ? undefined : sql`c.duty = ${filter.duty}`,
    filter.receivedFromMs === undefined
      ? undefined
      : sql`c.received_at >= ${new Date(filter.receivedFromMs)}`,
    filter.receivedToMs === undefined ? undefined : sql`c.received_at < ${new Date(filter.receivedToMs)}`,
    searchCondition(filter.search, around.county),
    filter.order === 'due' ? sql`c.duty is not null` : undefined,
  ];
  return join(
    given.filter((each) => each !== undefined),
    ' and ',
  );
}

function inHandOf({ personId, ownUnits }: Around): Sql {
  return sql`(c.person_id = ${personId} or c.acting_unit_id = any (${ownUnits}::uuid[])
    or (c.person_id is null and c.unit_id = any (${ownUnits}::uuid[])))`;
}

const VILLAGE_DIGITS = 12;

function placeCondition(place: string | undefined): Sql | undefined {
  if (place === undefined) return undefined;
  if (place.length === VILLAGE_DIGITS) return sql`c.place_code = ${place}`;
  return sql`c.place_code between ${place} and ${place.padEnd(VILLAGE_DIGITS, '9')}`;
}

// Spelled out, so that each has an index of its own.
function standingCondition(standing: string | undefined): Sql | undefined {
  if (standing === undefined) return undefined;
  if (standing === 'open' || standing === 'ended')
    return standing === 'open' ? sql`c.is_open` : sql`not c.is_open`;
  return sql`c.standing = ${standing}`;
}

// A number is looked up by its beginning; words by their pairs of characters, and then by the words themselves.
function searchCondition(search: string | undefined, county: string): Sql | undefined {
  if (search === undefined || search === '') return undefined;
  const number = readCaseNumber(search);
  if (number !== undefined) return sql`c.number between ${number} and ${`${number}~`}`;
  const grams = gramsOf(search);
  if (grams.length === 0) return sql`false`;
  return sql`c.id in (select service.cases_with(${county}, ${grams}::text[], ${SEARCHED_AT_MOST}))`;
}

const rowColumns = sql`
  c.id, c.number, c.revision, c.sort, c.kind, c.source, c.standing, c.summary, c.place_code as "placeCode", c.spot,
  case when o.id is null then null else json_build_object('id', o.id, 'name', json_build_object('zh', o.name_zh, 'en', o.name_en)) end as unit,
  case when p.id is null then null else json_build_object('id', p.id, 'name', p.name) end as person,
  (extract(epoch from c.received_at) * 1000)::bigint as "receivedMs",
  case when c.duty is null then null else json_build_object('what', c.duty, 'dueMs', (extract(epoch from c.duty_due_at) * 1000)::bigint) end as duty,
  c.reminder, c.returns, c.is_shielded as "isShielded", c.is_simulated as "isSimulated"`;

const ORDERS = {
  received: {
    by: sql`c.received_at`,
    chosen: sql`found.at desc, found.id`,
    each: sql`c.received_at desc, c.id`,
  },
  due: { by: sql`c.duty_due_at`, chosen: sql`found.at, found.id`, each: sql`c.duty_due_at, c.id` },
} as const;

// A case is a small office's in one of three ways, each with an index in the list's own order: so many are read as are shown.
function found(filter: CaseFilter, around: Around, upTo: number): Sql {
  const { by, each } = ORDERS[filter.order];
  const where = conditions(filter, around);
  const seats = around.units?.flatMap((unit) => SEATS.map((seat) => sql`${where} and ${seat} = ${unit}`)) ?? [
    where,
  ];
  const branches = seats.map(
    (seat) =>
      sql`(select c.county, c.id, ${by} as at from service.case_file c where ${seat} order by ${each} limit ${upTo})`,
  );
  return join(branches, ' union ');
}

/** One page. The rows are chosen first and dressed afterwards. */
export function listCases(
  tx: Transaction,
  filter: CaseFilter,
  around: Around,
  page: { readonly limit: number; readonly offset: number },
): Promise<readonly CaseRow[]> {
  if (around.units?.length === 0) return Promise.resolve([]);
  const order = ORDERS[filter.order];
  return tx.rows<CaseRow>(sql`
    select ${rowColumns}
    from (select found.county, found.id from (${found(filter, around, page.limit + page.offset)}) found
      order by ${order.chosen} limit ${page.limit} offset ${page.offset}) chosen
    join service.case_file c on c.county = chosen.county and c.id = chosen.id
    left join platform.organisation o on o.id = c.unit_id
    left join platform.person p on p.id = c.person_id
    order by ${order.each}`);
}

/** How many rows a list has, counted no further than 1,001. */
export async function countCases(tx: Transaction, filter: CaseFilter, around: Around): Promise<number> {
  if (around.units?.length === 0) return 0;
  const row = await tx.first<{ counted: number }>(sql`
    select count(*) as counted from (${found(filter, around, COUNTED_AT_MOST + 1)}) each`);
  return row?.counted ?? 0;
}

/** One case as a list shows it. */
export function caseRowOf(tx: Transaction, county: string, caseId: string): Promise<CaseRow | undefined> {
  return tx.first<CaseRow>(sql`
    select ${rowColumns} from service.case_file c
    left join platform.organisation o on o.id = c.unit_id
    left join platform.person p on p.id = c.person_id
    where c.county = ${county} and c.id = ${caseId}`);
}

export interface CaseMore {
  readonly text: string;
  readonly point: { readonly latitude: number; readonly longitude: number } | null;
  readonly people: number;
  readonly photoIds: readonly string[];
  readonly placeName: { readonly zh: string; readonly en: string } | null;
  readonly joined: readonly { readonly caseId: string; readonly number: string }[];
  readonly reminders: readonly { readonly duty: string; readonly level: string; readonly atMs: number }[];
}

/** What only the case's own page shows. */
export function caseMoreOf(tx: Transaction, county: string, caseId: string): Promise<CaseMore | undefined> {
  return tx.first<CaseMore>(sql`
    select c.text, c.people, c.photo_ids as "photoIds",
      case when c.latitude is null then null else json_build_object('latitude', c.latitude, 'longitude', c.longitude) end as point,
      (select json_build_object('zh', o.name_zh, 'en', o.name_en) from platform.organisation o
        where o.wing = 'service' and o.region_code = c.place_code order by o.created_at limit 1) as "placeName",
      (select coalesce(json_agg(json_build_object('caseId', j.id, 'number', j.number)), '[]') from (
        select id, number from service.case_file j where j.county = c.county and j.standing = 'joined' and j.state->>'joinedTo' = ${caseId}
        order by received_at desc limit 50) j) as joined,
      (select coalesce(json_agg(json_build_object('duty', r.duty, 'level', r.level, 'atMs', (extract(epoch from r.at) * 1000)::bigint) order by r.at), '[]')
        from service.case_reminder r where r.county = c.county and r.case_id = c.id) as reminders
    from service.case_file c where c.county = ${county} and c.id = ${caseId}`);
}

export interface StandingCount {
  readonly standing: string;
  readonly reminder: string | null;
  readonly count: number;
}

function inUnits({ units }: Around): Sql {
  if (units === null) return empty;
  return sql` and (c.unit_id = any (${units}::uuid[]) or c.intake_unit_id = any (${units}::uuid[]) or c.acting_unit_id = any (${units}::uuid[]))`;
}

/** How many cases that are still owed something stand where, and what is due of them. */
export function boardOf(tx: Transaction, around: Around): Promise<readonly StandingCount[]> {
  return tx.rows<StandingCount>(sql`
    select c.standing, c.reminder, count(*) as count from service.case_file c
    where ${conditions({ order: 'received' }, around)} and c.duty is not null${inUnits(around)} group by c.standing, c.reminder`);
}

export async function countOfPerson(tx: Transaction, around: Around): Promise<number> {
  const row = await tx.first<{ count: number }>(sql`
    select count(*) as count from service.case_file c
    where c.county = ${around.county} and c.person_id = ${around.personId} and c.is_open${around.isDisputesOnly ? sql` and c.sort = 'dispute'` : empty}`);
  return row?.count ?? 0;
}
