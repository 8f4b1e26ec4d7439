// Rules and what they propose: with the odds that stood beside it, the unit's word, and what a person decided.
import sql, { type Sql } from 'sql-template-tag';
import type { RuleOdds, StrikeRule } from '#service/supervision';
import type { Consequence, ConsequenceRule } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export type KeptRule = Omit<ConsequenceRule, 'odds'> & {
  readonly regionCode: string;
  readonly organisationId: string;
};

export function rulesOf(tx: Transaction, county: string): Promise<readonly KeptRule[]> {
  return tx.rows<KeptRule>(sql`
    select c.id, c.side, c.count, c.running, c.consequence, c.source, c.is_on as "isOn", c.revision, p.name as "changedByName",
      (extract(epoch from c.changed_at) * 1000)::bigint as "changedMs", c.region_code as "regionCode", c.organisation_id as "organisationId"
    from service.consequence_rule c join platform.person p on p.id = c.changed_by
    where c.county = ${county} order by not c.is_on, c.running, c.count, c.id limit 200`);
}

export interface SavedRule extends StrikeRule {
  readonly county: string;
  readonly id: string;
  readonly organisationId: string;
  readonly regionCode: string;
  readonly source: string;
  readonly isOn: boolean;
  readonly personId: string;
  readonly at: Date;
}

/** False where one of this id is there. */
export async function addRule(tx: Transaction, rule: SavedRule): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.consequence_rule (county, id, organisation_id, region_code, side, count, running, consequence, source, is_on, changed_by, changed_at)
    values (${rule.county}, ${rule.id}, ${rule.organisationId}, ${rule.regionCode}, ${rule.side}, ${rule.count}, ${rule.running}, ${rule.consequence},
      ${rule.source}, ${rule.isOn}, ${rule.personId}, ${rule.at})
    on conflict (county, id) do nothing`);
  return added === 1;
}

/** False where the revision is another. */
export async function changeRule(tx: Transaction, rule: SavedRule, revision: number): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.consequence_rule set side = ${rule.side}, count = ${rule.count}, running = ${rule.running}, consequence = ${rule.consequence},
      source = ${rule.source}, is_on = ${rule.isOn}, revision = revision + 1, changed_by = ${rule.personId}, changed_at = ${rule.at}
    where county = ${rule.county} and id = ${rule.id} and revision = ${revision}`);
  return changed === 1;
}

export interface Proposal {
  readonly county: string;
  readonly id: string;
  readonly ruleId: string;
  readonly roundId: string;
  readonly unitId: string;
  readonly placeCode: string;
  readonly orderedBy: string;
  readonly rule: StrikeRule;
  readonly roundIds: readonly string[];
  readonly odds: RuleOdds;
  readonly ranks: Consequence['ranks'];
  readonly at: Date;
  readonly replyBy: Date;
  readonly isSimulated: boolean;
}

/** False where the rule has proposed it of this round before. */
export async function addProposal(tx: Transaction, row: Proposal): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.consequence (county, id, rule_id, round_id, unit_id, place_code, ordered_by, rule, round_ids, odds, ranks, proposed_at, reply_by, is_simulated)
    values (${row.county}, ${row.id}, ${row.ruleId}, ${row.roundId}, ${row.unitId}, ${row.placeCode}, ${row.orderedBy}, ${JSON.stringify(row.rule)}::jsonb,
      ${row.roundIds}::uuid[], ${JSON.stringify(row.odds)}::jsonb, ${row.ranks === null ? null : JSON.stringify(row.ranks)}::jsonb, ${row.at}, ${row.replyBy}, ${row.isSimulated})
    on conflict do nothing`);
  return added === 1;
}

const columns = sql`
  c.id, json_build_object('id', u.id, 'name', json_build_object('zh', u.name_zh, 'en', u.name_en)) as unit, c.round_id as "roundId",
  coalesce(r.title, '') as "roundTitle", c.rule, cardinality(c.round_ids) as "runOf", c.odds, c.ranks, c.standing, c.is_simulated as "isSimulated",
  (extract(epoch from c.proposed_at) * 1000)::bigint as "proposedMs", (extract(epoch from c.reply_by) * 1000)::bigint as "replyByMs",
  case when y.stance is null then null else json_build_object('stance', y.stance, 'words', y.words, 'personName', w.name,
    'atMs', (extract(epoch from y.at) * 1000)::bigint) end as reply,
  c.reason, d.name as "decidedByName", (extract(epoch from c.decided_at) * 1000)::bigint as "decidedMs"`;
const tables = sql`
  service.consequence c join platform.organisation u on u.id = c.unit_id
  left join service.inspection_round r on r.county = c.county and r.id = c.round_id left join platform.person d on d.id = c.decided_by
  left join service.inspection_reply y on y.county = c.county and y.subject_id = c.id left join platform.person w on w.id = y.person_id`;

interface Filter {
  readonly standing?: string | undefined;
  readonly page: number;
  readonly size: number;
}

function ofFilter(county: string, { standing }: Filter): Sql {
  return sql`c.county = ${county} and (${standing ?? null}::text is null or c.standing = ${standing ?? null})`;
}

export function listConsequences(
  tx: Transaction,
  county: string,
  filter: Filter,
): Promise<readonly Consequence[]> {
  return tx.rows<Consequence>(sql`
    select ${columns} from ${tables} where ${ofFilter(county, filter)}
    order by c.standing <> 'proposed', c.proposed_at desc, c.id limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
}

export async function countConsequences(tx: Transaction, county: string, filter: Filter): Promise<number> {
  const row = await tx.first<{ found: number }>(
    sql`select count(*) as found from service.consequence c where ${ofFilter(county, filter)}`,
  );
  return row?.found ?? 0;
}

export function consequenceOf(tx: Transaction, county: string, id: string): Promise<Consequence | undefined> {
  return tx.first<Consequence>(
    sql`select ${columns} from ${tables} where c.county = ${county} and c.id = ${id}`,
  );
}

/** False where it was decided meanwhile. */
export async function noteDecision(
  tx: Transaction,
  key: { readonly county: string; readonly consequenceId: string },
  decision: { readonly standing: string; readonly reason: string },
  by: { readonly personId: string; readonly at: Date },
): Promise<boolean> {
  const changed = await tx.run(sql`
    update service.consequence set standing = ${decision.standing}, reason = ${decision.reason}, decided_by = ${by.personId}, decided_at = ${by.at}
    where county = ${key.county} and id = ${key.consequenceId} and standing = 'proposed'`);
  return changed === 1;
}
