// Rounds in the database: who ordered them, what was drawn from which list by which seed, and how far they are.
import sql, { type Sql } from 'sql-template-tag';
import type { Criterion, RoundKind, RoundStanding } from '#service/supervision';
import type { InspectionRound } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export interface NewRound {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly title: string;
  readonly kind: RoundKind;
  readonly sheetId: string | null;
  readonly criteria: readonly Criterion[];
  readonly startsOn: string;
  readonly endsOn: string;
  readonly replyDays: number;
  readonly mendDays: number;
  /** totals come in without a draw: such a round runs from the start */
  readonly isRunning: boolean;
  readonly isSimulated: boolean;
  readonly personId: string;
  readonly at: Date;
}

/** False where one of this id is there. */
export async function addRound(tx: Transaction, round: NewRound): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.inspection_round (county, id, organisation_id, region_code, title, kind, sheet_id, criteria, starts_on, ends_on,
      reply_days, mend_days, standing, drawn_at, drawn_by, is_simulated, created_by, created_at)
    values (${round.county}, ${round.id}, ${round.organisationId}, ${round.regionCode}, ${round.title}, ${round.kind}, ${round.sheetId},
      ${JSON.stringify(round.criteria)}::jsonb, ${round.startsOn}, ${round.endsOn}, ${round.replyDays}, ${round.mendDays},
      ${round.isRunning ? 'running' : 'draft'}, ${round.isRunning ? round.at : null}, ${round.isRunning ? round.personId : null},
      ${round.isSimulated}, ${round.personId}, ${round.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

const counts = sql`
  (select count(*) from service.inspection_visit v where v.county = r.county and v.round_id = r.id) as units,
  (select count(*) from service.inspection_visit v where v.county = r.county and v.round_id = r.id and v.scored_at is not null) as visited,
  (select count(*) from service.inspection_visit v left join service.inspection_reply y on y.county = v.county and y.subject_id = v.id
    where v.county = r.county and v.round_id = r.id and v.scored_at is not null and y.stance = 'objected' and v.answered_at is null) as objected`;

function columns(now: Date): Sql {
  return sql`
    r.id, r.title, r.kind, json_build_object('zh', o.name_zh, 'en', o.name_en) as "officeName", r.starts_on as "startsOn", r.ends_on as "endsOn",
    r.sheet_id as "sheetId", r.reply_days as "replyDays", r.mend_days as "mendDays", r.standing, r.is_simulated as "isSimulated", ${counts},
    (select count(*) from service.inspection_visit v left join service.inspection_reply y on y.county = v.county and y.subject_id = v.id
      where v.county = r.county and v.round_id = r.id and v.scored_at is not null
        and (y.stance = 'agreed' or (y.stance is null and v.reply_by < ${now}) or (y.stance = 'objected' and v.answered_at is not null))) as counting`;
}

interface RoundFilter {
  readonly kind?: string | undefined;
  readonly standing?: string | undefined;
  readonly page: number;
  readonly size: number;
}

function ofFilter(county: string, { kind, standing }: RoundFilter): Sql {
  return sql`
    r.county = ${county} and (${kind ?? null}::text is null or r.kind = ${kind ?? null})
    and (${standing ?? null}::text is null or r.standing = ${standing ?? null})`;
}

export function listRounds(
  tx: Transaction,
  county: string,
  filter: RoundFilter,
  now: Date,
): Promise<readonly InspectionRound[]> {
  return tx.rows<InspectionRound>(sql`
    select ${columns(now)} from service.inspection_round r join platform.organisation o on o.id = r.organisation_id
    where ${ofFilter(county, filter)} order by r.starts_on desc, r.id desc limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

export async function countRounds(tx: Transaction, county: string, filter: RoundFilter): Promise<number> {
  const row = await tx.first<{ found: number }>(
    sql`select count(*) as found from service.inspection_round r where ${ofFilter(county, filter)}`,
  );
  return row?.found ?? 0;
}

export interface WholeRound extends InspectionRound {
  readonly organisationId: string;
  readonly regionCode: string;
  readonly criteria: Criterion[];
  readonly drawnFrom: readonly string[] | null;
  readonly drawnCount: number | null;
  readonly inspectors: readonly string[] | null;
  readonly seed: string | null;
  readonly drawnMs: number | null;
  readonly drawnBy: string | null;
  readonly drawnByName: string | null;
}

export function roundOf(
  tx: Transaction,
  county: string,
  id: string,
  now: Date,
): Promise<WholeRound | undefined> {
  return tx.first<WholeRound>(sql`
    select ${columns(now)}, r.organisation_id as "organisationId", r.region_code as "regionCode", r.criteria, r.drawn_from as "drawnFrom", r.drawn_count as "drawnCount", r.inspectors, r.seed,
      (extract(epoch from r.drawn_at) * 1000)::bigint as "drawnMs", r.drawn_by as "drawnBy", d.name as "drawnByName"
    from service.inspection_round r join platform.organisation o on o.id = r.organisation_id left join platform.person d on d.id = r.drawn_by
    where r.county = ${county} and r.id = ${id}`);
}

/** Held until the transaction ends; undefined for whoever may not change it. */
export function lockRound(
  tx: Transaction,
  county: string,
  id: string,
): Promise<{ readonly standing: RoundStanding } | undefined> {
  return tx.first(sql`
    select standing from service.inspection_round where county = ${county} and id = ${id} for update`);
}

export interface DrawOfRound {
  readonly county: string;
  readonly id: string;
  readonly list: readonly string[];
  readonly count: number;
  readonly inspectors: readonly string[];
  readonly seed: string;
  readonly personId: string;
  readonly at: Date;
}

export async function noteDraw(tx: Transaction, draw: DrawOfRound): Promise<void> {
  await tx.run(sql`
    update service.inspection_round set standing = 'running', drawn_from = ${draw.list}::uuid[], drawn_count = ${draw.count},
      inspectors = ${draw.inspectors}::uuid[], seed = ${draw.seed}, drawn_at = ${draw.at}, drawn_by = ${draw.personId}
    where county = ${draw.county} and id = ${draw.id}`);
}

export async function noteClosed(
  tx: Transaction,
  county: string,
  id: string,
  personId: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.inspection_round set standing = 'closed', closed_at = ${at}, closed_by = ${personId} where county = ${county} and id = ${id}`);
}

export interface PollTotal {
  readonly unitId: string;
  readonly share: number;
  readonly interviews: number;
}

export async function keepTotals(
  tx: Transaction,
  key: { readonly county: string; readonly roundId: string; readonly orderId: string | null },
  rows: readonly PollTotal[],
  personId: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    insert into service.inspection_poll (county, round_id, unit_id, share, interviews, order_id, written_by, written_at)
    select ${key.county}, ${key.roundId}, t.unit_id, t.share, t.interviews, ${key.orderId}, ${personId}, ${at}
    from unnest(${rows.map(({ unitId }) => unitId)}::uuid[], ${rows.map(({ share }) => share)}::float8[],
      ${rows.map(({ interviews }) => interviews)}::int[]) as t(unit_id, share, interviews)
    on conflict (county, round_id, unit_id) do update set share = excluded.share, interviews = excluded.interviews, order_id = excluded.order_id,
      written_by = excluded.written_by, written_at = excluded.written_at`);
}

interface KeptTotal extends PollTotal {
  /** the mock poll that it comes from; null where it was written down */
  readonly orderId: string | null;
  readonly unit: { readonly id: string; readonly name: { readonly zh: string; readonly en: string } };
}

export function totalsOf(tx: Transaction, county: string, roundId: string): Promise<readonly KeptTotal[]> {
  return tx.rows<KeptTotal>(sql`
    select p.unit_id as "unitId", p.share, p.interviews, p.order_id as "orderId",
      json_build_object('id', u.id, 'name', json_build_object('zh', u.name_zh, 'en', u.name_en)) as unit
    from service.inspection_poll p join platform.organisation u on u.id = p.unit_id
    where p.county = ${county} and p.round_id = ${roundId} order by p.share desc, u.region_code`);
}

/** The newest total of each unit. */
export function newestTotals(tx: Transaction, county: string): Promise<readonly PollTotal[]> {
  return tx.rows<PollTotal>(sql`
    select distinct on (p.unit_id) p.unit_id as "unitId", p.share, p.interviews
    from service.inspection_poll p join service.inspection_round r on r.county = p.county and r.id = p.round_id
    where p.county = ${county} order by p.unit_id, r.starts_on desc`);
}
