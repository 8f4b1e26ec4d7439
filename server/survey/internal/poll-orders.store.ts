// Orders of mock polls as the survey organisation sees them, under its own database role.
import sql from 'sql-template-tag';
import type { OrderToRun } from '#wire/survey';
import type { Transaction } from '../../platform/database.ts';

export interface OrderKey {
  readonly county: string;
  readonly orderId: string;
}

type KeptOrder = Omit<OrderToRun, 'places'> & {
  readonly placeCodes: readonly string[];
  readonly centrePath: readonly string[];
};

const order = sql`
  select p.county, p.id, json_build_object('zh', w.name_zh, 'en', w.name_en) as "orderedBy", p.title, p.purpose, p.place_codes as "placeCodes",
    p.per_place as "perPlace", p.consent, to_char(p.wanted_by, 'YYYY-MM-DD') as "wantedBy", p.standing, p.reason,
    (extract(epoch from p.ordered_at) * 1000)::bigint as "orderedMs", c.path as "centrePath", s.id as "surveyId", s.status as "surveyStatus",
    (select (extract(epoch from r.handed_at) * 1000)::bigint from door.poll_result r where r.county = p.county and r.order_id = p.id) as "handedMs",
    (select coalesce(json_agg(json_build_object('id', f.id, 'name', f.name, 'numbers', (
        select coalesce(sum((i.counts->>'taken')::int), 0) from survey.frame_import i
        where i.county = f.county and i.frame_id = f.id and i.standing = 'taken')) order by f.created_at), '[]')
      from survey.frame f where f.county = p.county and f.poll_order_id = p.id) as frames
  from door.poll_order p
  join platform.organisation w on w.id = p.organisation_id
  join platform.organisation c on c.id = p.centre_id
  left join survey.survey s on s.county = p.county and s.poll_order_id = p.id`;

/** Those for organisations that one of these stands above, the latest first. */
export function ordersFor(tx: Transaction, reach: readonly string[]): Promise<readonly KeptOrder[]> {
  return tx.rows<KeptOrder>(
    sql`${order} where c.path && ${reach}::uuid[] order by p.ordered_at desc, p.id limit 500`,
  );
}

/** Held until the transaction ends. */
export async function lockedOrder(tx: Transaction, key: OrderKey): Promise<KeptOrder | undefined> {
  await tx.rows(
    sql`select 1 from door.poll_order where county = ${key.county} and id = ${key.orderId} for update`,
  );
  return tx.first<KeptOrder>(sql`${order} where p.county = ${key.county} and p.id = ${key.orderId}`);
}

export async function moveOrder(
  tx: Transaction,
  key: OrderKey,
  standing: 'taken-up' | 'declined',
  reason: string,
): Promise<void> {
  await tx.run(sql`
    update door.poll_order set standing = ${standing}, reason = ${reason} where county = ${key.county} and id = ${key.orderId}`);
}

/** The villages by their codes, as their offices are called; a code without an office is its own name. */
export function villageNames(
  tx: Transaction,
  codes: readonly string[],
): Promise<readonly { readonly code: string; readonly name: string }[]> {
  return tx.rows(sql`
    select distinct on (place.code) place.code, coalesce(o.name_zh, place.code) as name from unnest(${codes}::text[]) as place(code)
    left join platform.organisation o on o.region_code = place.code and o.kind = 'village-office' and o.merged_into is null order by place.code`);
}

export async function surveyOfOrder(tx: Transaction, key: OrderKey): Promise<string | undefined> {
  const row = await tx.first<{ id: string }>(sql`
    select id from survey.survey where county = ${key.county} and poll_order_id = ${key.orderId}`);
  return row?.id;
}
