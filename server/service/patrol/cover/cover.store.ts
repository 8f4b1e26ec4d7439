// Accident policies and whom they cover, in the database.
import sql, { type Sql } from 'sql-template-tag';
import type { PatrolPolicy, WholePatrolMember } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import type { MemberKey } from '../members/members.store.ts';
import { placeNamed } from '../members/teams.store.ts';

const COLUMNS = {
  insurer: sql`p.insurer`,
  from: sql`p.from_on`,
  to: sql`p.to_on`,
  covered: sql`c.covered`,
} as const;

export interface PolicyFilter extends Sorting<keyof typeof COLUMNS> {
  readonly page: number;
  readonly size: number;
}

const facts = sql`
  p.id, p.place_code as "placeCode", ${placeNamed(sql`p.place_code`)} as "placeName", p.insurer, p.policy_number as "policyNumber",
  p.from_on as "from", p.to_on as "to", c.covered, p.is_simulated as "isSimulated", p.revision`;

export async function listPolicies(tx: Transaction, county: string, filter: PolicyFilter) {
  const wanted = sql`
    from service.patrol_policy p
    cross join lateral (select count(distinct member_id)::int as covered from service.patrol_cover v
      where v.county = p.county and v.policy_id = p.id) c
    where p.county = ${county}`;
  const counted = await tx.first<{ total: number }>(sql`select count(*) as total ${wanted}`);
  const rows = await tx.rows<PatrolPolicy>(sql`
    select ${facts} ${wanted} order by ${sortedBy(filter, COLUMNS, sql`p.id`, sql`p.to_on desc, p.id`)}
    limit ${filter.size} offset ${(filter.page - 1) * filter.size}`);
  return { rows, total: counted?.total ?? 0 };
}

export interface PolicyKey {
  readonly county: string;
  readonly policyId: string;
}

export interface PolicyFacts {
  readonly insurer: string;
  readonly policyNumber: string;
  readonly from: string;
  readonly to: string;
}

interface NewPolicy extends PolicyFacts {
  readonly county: string;
  readonly id: string;
  readonly placeCode: string;
  readonly isSimulated: boolean;
  readonly personId: string;
}

/** False when it was sent before. */
export async function addPolicy(tx: Transaction, policy: NewPolicy): Promise<boolean> {
  const added = await tx.run(sql`
    insert into service.patrol_policy (county, id, place_code, insurer, policy_number, from_on, to_on, is_simulated, created_by)
    values (${policy.county}, ${policy.id}, ${policy.placeCode}, ${policy.insurer}, ${policy.policyNumber}, ${policy.from}, ${policy.to},
      ${policy.isSimulated}, ${policy.personId})
    on conflict (county, id) do nothing`);
  return added === 1;
}

interface KeptPolicy extends PolicyFacts {
  readonly placeCode: string;
}

export function policyOf(tx: Transaction, { county, policyId }: PolicyKey): Promise<KeptPolicy | undefined> {
  return tx.first<KeptPolicy>(
    sql`select ${keptPolicy} from service.patrol_policy where county = ${county} and id = ${policyId}`,
  );
}

export function lockPolicy(
  tx: Transaction,
  { county, policyId }: PolicyKey,
): Promise<KeptPolicy | undefined> {
  return tx.first<KeptPolicy>(
    sql`select ${keptPolicy} from service.patrol_policy where county = ${county} and id = ${policyId} for update`,
  );
}

const keptPolicy = sql`place_code as "placeCode", insurer, policy_number as "policyNumber", from_on as "from", to_on as "to"`;

/** Who is meant, as a condition on members: those named, or those of a place whom nothing covers on the day. */
export type Whom = { readonly memberIds: readonly string[] } | { readonly uncoveredOf: string };

/** Members in sight get cover to the policy's last day; whoever the policy covers on that day already is left as they are. */
export function coverMembers(
  tx: Transaction,
  { county, policyId }: PolicyKey,
  whom: Whom,
  from: string,
  to: string,
): Promise<number> {
  return tx.run(sql`
    insert into service.patrol_cover (county, id, policy_id, member_id, place_code, from_on, to_on)
    select m.county, gen_random_uuid(), ${policyId}, m.id, m.place_code, ${from}::date, ${to}::date
    from service.patrol_member m
    where m.county = ${county} and m.standing = 'member' and ${meant(whom, from)}
      and not exists (select 1 from service.patrol_cover c
        where c.county = m.county and c.member_id = m.id and c.policy_id = ${policyId} and c.to_on >= ${from}::date)`);
}

function meant(whom: Whom, from: string): Sql {
  if ('memberIds' in whom) return sql`m.id = any (${whom.memberIds}::uuid[])`;
  const [first, last] = [whom.uncoveredOf.padEnd(12, '0'), whom.uncoveredOf.padEnd(12, '9')];
  return sql`m.place_code between ${first} and ${last} and not exists (select 1 from service.patrol_cover o
    where o.county = m.county and o.member_id = m.id and o.from_on <= ${from}::date and o.to_on >= ${from}::date)`;
}

export async function endPolicy(
  tx: Transaction,
  { county, policyId }: PolicyKey,
  lastDay: string,
): Promise<void> {
  await tx.run(
    sql`update service.patrol_policy set to_on = ${lastDay}, revision = revision + 1 where county = ${county} and id = ${policyId}`,
  );
  await tx.run(
    sql`delete from service.patrol_cover where county = ${county} and policy_id = ${policyId} and from_on > ${lastDay}`,
  );
  await tx.run(
    sql`update service.patrol_cover set to_on = ${lastDay} where county = ${county} and policy_id = ${policyId} and to_on > ${lastDay}`,
  );
}

export function coversOfMember(
  tx: Transaction,
  { county, memberId }: MemberKey,
): Promise<WholePatrolMember['covers']> {
  return tx
    .rows<WholePatrolMember['covers'][number]>(sql`
      select c.id, c.policy_id as "policyId", coalesce(p.insurer, '') as insurer, coalesce(p.policy_number, '') as "policyNumber",
        c.from_on as "from", c.to_on as "to"
      from service.patrol_cover c left join service.patrol_policy p on p.county = c.county and p.id = c.policy_id
      where c.county = ${county} and c.member_id = ${memberId} order by c.from_on desc, c.id`)
    .then((rows) => [...rows]);
}

/** The policies that cover somebody after a day. */
export function policiesCovering(
  tx: Transaction,
  { county, memberId }: MemberKey,
  after: string,
): Promise<readonly PolicyFacts[]> {
  return tx.rows<PolicyFacts>(sql`
    select distinct p.insurer, p.policy_number as "policyNumber", p.from_on as "from", p.to_on as "to"
    from service.patrol_cover c join service.patrol_policy p on p.county = c.county and p.id = c.policy_id
    where c.county = ${county} and c.member_id = ${memberId} and c.to_on > ${after}`);
}

export async function endCoversOf(
  tx: Transaction,
  { county, memberId }: MemberKey,
  lastDay: string,
): Promise<void> {
  await tx.run(
    sql`delete from service.patrol_cover where county = ${county} and member_id = ${memberId} and from_on > ${lastDay}`,
  );
  await tx.run(
    sql`update service.patrol_cover set to_on = ${lastDay} where county = ${county} and member_id = ${memberId} and to_on > ${lastDay}`,
  );
}
