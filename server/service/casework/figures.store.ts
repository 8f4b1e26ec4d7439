// Casework from above: rules and weights in force, draws, and the rows from which figures are reckoned.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { AssessedCase, CaseState, LimitRule, OutcomeState, Weights } from '#service/casework';
import type { Transaction } from '../../platform/database.ts';

export interface RuleRow {
  readonly sort: CaseState['sort'];
  readonly kind: CaseState['kind'];
  /** null where a kind follows its sort again */
  readonly rule: LimitRule | null;
  readonly sinceMs: number;
  readonly personName: string | null;
}

/** The newest choice for each sort and for each kind, where the county made one. */
export function rulesOf(tx: Transaction, county: string): Promise<readonly RuleRow[]> {
  return tx.rows<RuleRow>(sql`
    select distinct on (r.sort, r.kind) r.sort, r.kind, r.rule, (extract(epoch from r.since_at) * 1000)::bigint as "sinceMs", p.name as "personName"
    from service.limit_rule r left join platform.person p on p.id = r.person_id
    where r.county = ${county} order by r.sort, r.kind, r.since_at desc, r.id desc`);
}

interface Decision {
  readonly id: string;
  readonly reason: string;
  readonly personId: string;
  readonly now: Date;
}

export async function addRule(
  tx: Transaction,
  county: string,
  { id, sort, kind, rule, reason, personId, now }: Decision & Pick<RuleRow, 'sort' | 'kind' | 'rule'>,
): Promise<void> {
  await tx.run(sql`
    insert into service.limit_rule (county, id, sort, kind, rule, since_at, person_id, reason)
    values (${county}, ${id}, ${sort}, ${kind}, ${rule === null ? null : JSON.stringify(rule)}, ${now}, ${personId}, ${reason}) on conflict (county, id) do nothing`);
}

/** How many running cases of each sort and kind follow which rule. */
export function runningUnder(
  tx: Transaction,
  county: string,
): Promise<readonly { sort: string; kind: string | null; rule: LimitRule; count: number }[]> {
  return tx.rows(sql`
    select sort, kind, state->'rule' as rule, count(*) as count from service.case_file
    where county = ${county} and is_open group by sort, kind, state->'rule'`);
}

export interface WeightRow {
  readonly weights: Weights;
  readonly sinceMs: number;
}

export function weightsOf(tx: Transaction, county: string): Promise<WeightRow | undefined> {
  return tx.first<WeightRow>(sql`
    select weights, (extract(epoch from since_at) * 1000)::bigint as "sinceMs" from service.assessment_weight
    where county = ${county} order by since_at desc, id desc limit 1`);
}

export async function addWeights(
  tx: Transaction,
  county: string,
  { id, weights, reason, personId, now }: Decision & { readonly weights: Weights },
): Promise<void> {
  await tx.run(sql`
    insert into service.assessment_weight (county, id, weights, since_at, person_id, reason)
    values (${county}, ${id}, ${JSON.stringify(weights)}, ${now}, ${personId}, ${reason}) on conflict (county, id) do nothing`);
}

export interface Period {
  readonly from: Date;
  readonly to: Date;
}

interface ClosedFilter extends Period {
  readonly sort: string | undefined;
  readonly kind: string | undefined;
}

// Excluded and joined ones are left out: a joined matter is counted once.
function closedFrom(county: string, { from, to, sort, kind }: ClosedFilter): Sql {
  return sql`
    from service.case_file
    where county = ${county} and closed_at >= ${from} and closed_at < ${to} and standing in ('closed', 'followed-up', 'struck-off')
      and exclusion is null ${sort === undefined ? empty : sql`and sort = ${sort}`} ${kind === undefined ? empty : sql`and kind = ${kind}`}`;
}

/** What the cases closed in a period tell, as it was written with their states: those alike in all of it together. */
export async function outcomesIn(
  tx: Transaction,
  county: string,
  filter: ClosedFilter,
): Promise<readonly AssessedCase[]> {
  const rows = await tx.rows<{ outcome: AssessedCase; times: number }>(sql`
    select outcome, count(*) as times ${closedFrom(county, filter)} and outcome is not null group by outcome order by times desc, outcome`);
  return rows.map(({ outcome, times }) => ({ ...outcome, times }));
}

/** The states of those that were last written before there were any outcomes. */
export async function statesIn(
  tx: Transaction,
  county: string,
  filter: ClosedFilter,
): Promise<readonly OutcomeState[]> {
  const rows = await tx.rows<{ state: OutcomeState }>(
    sql`select state ${closedFrom(county, filter)} and outcome is null`,
  );
  return rows.map(({ state }) => state);
}

export interface ExcludedCase {
  readonly caseId: string;
  readonly number: string;
  readonly unitName: Bilingual | null;
  readonly ground: string;
  readonly personName: string | null;
  readonly atMs: number;
}

/** What was left out of a period, by whom and why. */
export function excludedIn(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<readonly ExcludedCase[]> {
  return tx.rows<ExcludedCase>(sql`
    select c.id as "caseId", c.number, c.exclusion as ground, p.name as "personName", (extract(epoch from e.at) * 1000)::bigint as "atMs",
      case when o.id is null then null else json_build_object('zh', o.name_zh, 'en', o.name_en) end as "unitName"
    from service.case_file c
    join lateral (select at, person_id from service.case_event where county = c.county and case_id = c.id and step = 'exclude'
      order by sequence desc limit 1) e on true
    left join platform.person p on p.id = e.person_id
    left join platform.organisation o on o.id = c.unit_id
    where c.county = ${county} and c.exclusion is not null and c.closed_at >= ${from} and c.closed_at < ${to}
    order by e.at desc limit 2000`);
}

export type UnsureRating = Pick<ExcludedCase, 'caseId' | 'number' | 'unitName' | 'personName' | 'atMs'>;

/** Ratings left out of a period because a code was seen at a desk and nobody has called back; by whom it was seen, and when they were given. */
export function unsureRatingsIn(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<readonly UnsureRating[]> {
  return tx.rows<UnsureRating>(sql`
    select c.id as "caseId", c.number, p.name as "personName", (c.state->'rating'->>'atMs')::bigint as "atMs",
      case when o.id is null then null else json_build_object('zh', o.name_zh, 'en', o.name_en) end as "unitName"
    from service.case_file c
    left join service.case_event e on e.county = c.county and e.case_id = c.id and e.sequence = 1
    left join platform.person p on p.id = e.person_id
    left join platform.organisation o on o.id = c.unit_id
    where c.county = ${county} and c.closed_at >= ${from} and c.closed_at < ${to} and c.standing in ('closed', 'followed-up', 'struck-off')
      and c.exclusion is null and (c.outcome @> '{"isRatingLeftOut": true}'
        or (c.outcome is null and c.state @> '{"isCodeSeen": true, "followUp": null}' and c.state->'rating' <> 'null'))
    order by c.closed_at desc, c.id limit 2000`);
}

export interface DrawRow {
  readonly id: string;
  readonly atMs: number;
  readonly personName: string | null;
  readonly fromMs: number;
  readonly toMs: number;
  readonly share: number;
  readonly seed: string;
  readonly closed: number;
  readonly drawn: number;
  readonly dissatisfied: number;
}

const drawColumns = sql`
  d.id, (extract(epoch from d.at) * 1000)::bigint as "atMs", p.name as "personName", (extract(epoch from d.from_at) * 1000)::bigint as "fromMs",
  (extract(epoch from d.to_at) * 1000)::bigint as "toMs", d.share, d.seed, d.closed, d.drawn, d.dissatisfied`;

export function drawsOf(tx: Transaction, county: string): Promise<readonly DrawRow[]> {
  return tx.rows<DrawRow>(sql`
    select ${drawColumns} from service.follow_up_draw d left join platform.person p on p.id = d.person_id
    where d.county = ${county} order by d.at desc, d.id limit 200`);
}

export function drawOf(tx: Transaction, county: string, id: string): Promise<DrawRow | undefined> {
  return tx.first<DrawRow>(sql`
    select ${drawColumns} from service.follow_up_draw d left join platform.person p on p.id = d.person_id
    where d.county = ${county} and d.id = ${id}`);
}

export async function addDraw(
  tx: Transaction,
  county: string,
  draw: Pick<DrawRow, 'id' | 'share' | 'seed' | 'closed' | 'drawn' | 'dissatisfied'> &
    Period & { readonly personId: string; readonly now: Date },
): Promise<void> {
  await tx.run(sql`
    insert into service.follow_up_draw (county, id, person_id, at, from_at, to_at, share, seed, closed, drawn, dissatisfied)
    values (${county}, ${draw.id}, ${draw.personId}, ${draw.now}, ${draw.from}, ${draw.to}, ${draw.share}, ${draw.seed}, ${draw.closed}, ${draw.drawn}, ${draw.dissatisfied})`);
}

/** Cases closed in a period that wait for nobody's call yet. */
export function waitingForDraw(
  tx: Transaction,
  county: string,
  { from, to }: Period,
): Promise<readonly { caseId: string; isDissatisfied: boolean }[]> {
  return tx.rows(sql`
    select id as "caseId", coalesce(state->'rating'->>'satisfaction' = 'dissatisfied' or not (state->'rating'->>'isResolved')::boolean, false) as "isDissatisfied"
    from service.case_file
    where county = ${county} and closed_at >= ${from} and closed_at < ${to} and standing = 'closed'
      and not state->'duties' @> '[{"what": "follow-up"}]'`);
}
