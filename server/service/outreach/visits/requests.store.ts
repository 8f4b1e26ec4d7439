// Requests taken at the door, in the database: on their way to a case, answered on the spot, or answered through the case.
import sql, { empty, type Sql } from 'sql-template-tag';
import type { VisitRequest } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { type Sorting, sortedBy } from '../../../platform/sorting.ts';
import { COUNTED_AT_MOST } from '../reach.ts';

const COLUMNS = { taken: sql`r.taken_at`, kind: sql`r.kind`, state: sql`r.answered_at` } as const;
export type RequestColumn = keyof typeof COLUMNS;

interface Filter extends Sorting<RequestColumn> {
  readonly campaignId?: string | undefined;
  readonly placeCode?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly page: number;
  readonly size: number;
}

const facts = sql`
  r.id, r.visit_id as "visitId", r.household_id as "householdId", h.address, r.place_code as "placeCode", r.kind, r.text,
  (extract(epoch from r.taken_at) * 1000)::bigint as "takenMs", w.name as "personName", r.case_id as "caseId",
  (extract(epoch from r.answered_at) * 1000)::bigint as "answeredMs"`;

const joins = sql`
  join service.household h on h.county = r.county and h.id = r.household_id join platform.person w on w.id = r.person_id`;

export async function listRequests(
  tx: Transaction,
  county: string,
  filter: Filter,
  within: Sql,
): Promise<{ rows: VisitRequest[]; total: number }> {
  const wanted = sql`
    from service.visit_request r where r.county = ${county} ${filter.placeCode ? sql`and r.place_code = ${filter.placeCode}` : within}
      ${filter.campaignId ? sql`and r.campaign_id = ${filter.campaignId}` : empty}
      ${filter.standing ? sql`and (r.answered_at is not null) = ${filter.standing === 'ended'}` : empty}`;
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from (select 1 ${wanted} limit ${COUNTED_AT_MOST}) counted`,
  );
  const order = sortedBy(filter, COLUMNS, sql`r.id`, sql`r.taken_at desc, r.id`);
  const rows = await tx.rows<VisitRequest>(sql`
    select ${facts}
    from (select * ${wanted} order by ${order} limit ${filter.size} offset ${(filter.page - 1) * filter.size}) r ${joins}
    order by ${order}`);
  return { rows: [...rows], total: counted?.total ?? 0 };
}

interface KeptRequest {
  readonly placeCode: string;
  readonly campaignId: string;
  readonly householdId: string;
  readonly isAnswered: boolean;
}

/** Held until the transaction ends. */
export function lockRequest(tx: Transaction, county: string, id: string): Promise<KeptRequest | undefined> {
  return tx.first<KeptRequest>(sql`
    select place_code as "placeCode", campaign_id as "campaignId", household_id as "householdId", answered_at is not null as "isAnswered"
    from service.visit_request where county = ${county} and id = ${id} for update`);
}

export async function noteAnswer(
  tx: Transaction,
  county: string,
  id: string,
  text: string,
  at: Date,
): Promise<void> {
  await tx.run(sql`
    update service.visit_request set answered_at = ${at}, answer = ${text} where county = ${county} and id = ${id}`);
}
