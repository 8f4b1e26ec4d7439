// Orders of mock polls as the ordering office sees them, under its own database role: row rights do the rest.
import sql, { type Sql } from 'sql-template-tag';
import type { Bilingual } from '#base';
import type { PollStanding } from '#service/supervision/polls';
import type { PollContent, PollOrderRow } from '#wire/service';
import type { Transaction } from '../../platform/database.ts';

export interface OrderKey {
  readonly county: string;
  readonly orderId: string;
}

const facts = sql`
  p.county, p.id, json_build_object('zh', o.name_zh, 'en', o.name_en) as "organisationName",
  json_build_object('zh', c.name_zh, 'en', c.name_en) as "centreName", p.title, p.standing, cardinality(p.place_codes) as places,
  p.per_place as "perPlace", to_char(p.wanted_by, 'YYYY-MM-DD') as "wantedBy", (extract(epoch from p.ordered_at) * 1000)::bigint as "orderedMs"`;

const from = sql`
  from door.poll_order p join platform.organisation o on o.id = p.organisation_id join platform.organisation c on c.id = p.centre_id`;

/** Latest first. */
export function ordersOf(tx: Transaction, county: string): Promise<readonly PollOrderRow[]> {
  return tx.rows<PollOrderRow>(
    sql`select ${facts} ${from} where p.county = ${county} order by p.ordered_at desc, p.id limit 500`,
  );
}

export interface KeptOrder extends PollOrderRow {
  readonly organisationId: string;
  readonly purpose: string;
  readonly consent: string;
  readonly placeNames: string[];
  readonly reason: string;
}

export function orderOf(tx: Transaction, key: OrderKey): Promise<KeptOrder | undefined> {
  return tx.first<KeptOrder>(sql`
    select ${facts}, p.organisation_id as "organisationId", p.purpose, p.consent, p.reason, array(
      select coalesce(v.name_zh, place.code) from unnest(p.place_codes) with ordinality as place(code, nth)
      left join platform.organisation v on v.region_code = place.code and v.kind = 'village-office' and v.merged_into is null order by place.nth) as "placeNames"
    ${from} where p.county = ${key.county} and p.id = ${key.orderId}`);
}

/** The standing, held until the transaction ends. */
export async function lockOrder(tx: Transaction, key: OrderKey): Promise<PollStanding | undefined> {
  const row = await tx.first<{ standing: PollStanding }>(sql`
    select standing from door.poll_order where county = ${key.county} and id = ${key.orderId} for update`);
  return row?.standing;
}

interface NewOrder extends OrderKey {
  readonly organisationId: string;
  readonly centreId: string;
  readonly title: string;
  readonly purpose: string;
  readonly placeCodes: readonly string[];
  readonly perPlace: number;
  readonly consent: string;
  readonly wantedBy: string;
  readonly lawRead: readonly string[];
  readonly personId: string;
  readonly at: Date;
}

/** False when it was ordered before. */
export async function addOrder(tx: Transaction, order: NewOrder): Promise<boolean> {
  const added = await tx.run(sql`
    insert into door.poll_order (county, id, organisation_id, path, centre_id, title, purpose, place_codes, per_place, consent, wanted_by,
      law_read, ordered_by, ordered_at)
    select ${order.county}, ${order.orderId}, o.id, o.path, ${order.centreId}, ${order.title}, ${order.purpose}, ${order.placeCodes}::text[],
      ${order.perPlace}, ${order.consent}, ${order.wantedBy}::date, ${order.lawRead}::text[], ${order.personId}, ${order.at}
    from platform.organisation o where o.id = ${order.organisationId}
    on conflict (county, id) do nothing`);
  return added === 1;
}

/** False where the row rights do not let this person move it so. */
export async function moveOrder(
  tx: Transaction,
  key: OrderKey,
  standing: PollStanding,
  reason: string,
): Promise<boolean> {
  const moved = await tx.run(sql`
    update door.poll_order set standing = ${standing}, reason = ${reason} where county = ${key.county} and id = ${key.orderId}`);
  return moved === 1;
}

export function surveyCentres(tx: Transaction): Promise<readonly { id: string; name: Bilingual }[]> {
  return tx.rows(sql`
    select id, json_build_object('zh', name_zh, 'en', name_en) as name from platform.organisation
    where kind = 'survey-centre' order by cardinality(path), name_zh`);
}

export interface KeptResult {
  readonly content: PollContent;
  readonly handedMs: number;
}

export function resultOf(tx: Transaction, key: OrderKey): Promise<KeptResult | undefined> {
  return tx.first<KeptResult>(sql`
    select content, (extract(epoch from handed_at) * 1000)::bigint as "handedMs" from door.poll_result
    where ${isOrder(key)}`);
}

function isOrder({ county, orderId }: OrderKey): Sql {
  return sql`county = ${county} and order_id = ${orderId}`;
}

interface NewResult extends OrderKey {
  readonly content: PollContent;
  readonly hash: string;
  readonly personId: string;
  readonly at: Date;
}

/** Once for an order; what is sent again changes nothing. */
export async function addResult(tx: Transaction, result: NewResult): Promise<boolean> {
  const added = await tx.run(sql`
    insert into door.poll_result (county, order_id, content, hash, handed_by, handed_at)
    values (${result.county}, ${result.orderId}, ${JSON.stringify(result.content)}, ${result.hash}, ${result.personId}, ${result.at})
    on conflict (county, order_id) do nothing`);
  return added === 1;
}
