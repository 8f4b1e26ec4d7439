// Goods, their stock and what was exchanged. The stock moves in one statement, so that what is not there cannot be given away.
import sql from 'sql-template-tag';
import type { ExchangeStanding } from '#service/patrol/points';
import type { MemberShown, ShopExchange, ShopGood } from '#wire/service';
import type { Transaction } from '../../../platform/database.ts';
import { memberJson, teamOfMember } from './members.store.ts';

const goodColumns = sql`id, name, about, cost, "left", is_offered as "isOffered", revision`;

/** What is on offer first. */
export function listGoods(tx: Transaction, county: string): Promise<readonly ShopGood[]> {
  return tx.rows<ShopGood>(sql`
    select ${goodColumns} from service.shop_good where county = ${county} order by not is_offered, cost, name, id limit 500`);
}

export function goodOf(tx: Transaction, county: string, id: string): Promise<ShopGood | undefined> {
  return tx.first<ShopGood>(
    sql`select ${goodColumns} from service.shop_good where county = ${county} and id = ${id}`,
  );
}

interface GoodFacts {
  readonly name: string;
  readonly about: string;
  readonly cost: number;
  readonly isOffered: boolean;
}

interface By {
  readonly personId: string | null;
  readonly now: Date;
}

/** False where somebody saved another revision meanwhile. */
export async function saveGood(
  tx: Transaction,
  key: { readonly county: string; readonly goodId: string; readonly revision: number },
  good: GoodFacts,
  by: By,
): Promise<boolean> {
  const saved = await tx.run(sql`
    insert into service.shop_good as g (county, id, name, about, cost, is_offered, changed_by, changed_at)
    values (${key.county}, ${key.goodId}, ${good.name}, ${good.about}, ${good.cost}, ${good.isOffered}, ${by.personId}, ${by.now})
    on conflict (county, id) do update set name = excluded.name, about = excluded.about, cost = excluded.cost, is_offered = excluded.is_offered,
      revision = g.revision + 1, changed_by = excluded.changed_by, changed_at = excluded.changed_at
    where g.revision = ${key.revision}`);
  return saved === 1;
}

interface Movement extends By {
  readonly county: string;
  readonly id: string;
  readonly goodId: string;
  readonly change: number;
  readonly reason: string;
}

/** Once for each id. */
export async function addStock(tx: Transaction, movement: Movement): Promise<void> {
  const { county, id, goodId, change } = movement;
  const added = await tx.run(sql`
    insert into service.shop_stock (county, id, good_id, change, reason, changed_by, changed_at)
    values (${county}, ${id}, ${goodId}, ${change}, ${movement.reason}, ${movement.personId}, ${movement.now}) on conflict (county, id) do nothing`);
  if (added === 1)
    await tx.run(
      sql`update service.shop_good set "left" = "left" + ${change} where county = ${county} and id = ${goodId}`,
    );
}

/** Takes from the stock, or puts back where `taken` is below nought; false where there are not enough at that price. */
export async function moveStock(
  tx: Transaction,
  key: { readonly county: string; readonly goodId: string },
  taken: number,
  cost: number,
): Promise<boolean> {
  const row = await tx.first<{ moved: boolean }>(
    sql`select service.move_stock(${key.county}, ${key.goodId}, ${taken}, ${cost}) as moved`,
  );
  return row?.moved ?? false;
}

interface HeldExchange {
  readonly memberId: string;
  readonly goodId: string;
  readonly count: number;
  readonly cost: number;
  readonly standing: ExchangeStanding;
  readonly goodName: string;
}

/** The exchange, held until the transaction ends. */
export function lockExchange(tx: Transaction, county: string, id: string): Promise<HeldExchange | undefined> {
  return tx.first<HeldExchange>(sql`
    select e.member_id as "memberId", e.good_id as "goodId", e.count, e.cost, e.standing,
      (select g.name from service.shop_good g where g.county = e.county and g.id = e.good_id) as "goodName"
    from service.shop_exchange e where e.county = ${county} and e.id = ${id} for update of e`);
}

interface NewExchange {
  readonly county: string;
  readonly id: string;
  readonly memberId: string;
  readonly goodId: string;
  readonly count: number;
  readonly cost: number;
  readonly now: Date;
}

export async function addExchange(tx: Transaction, exchange: NewExchange): Promise<void> {
  const { county, id, memberId, goodId, count, cost, now } = exchange;
  await tx.run(sql`
    insert into service.shop_exchange (county, id, member_id, good_id, count, cost, ordered_at)
    values (${county}, ${id}, ${memberId}, ${goodId}, ${count}, ${cost}, ${now})`);
}

export async function setExchange(
  tx: Transaction,
  key: { readonly county: string; readonly exchangeId: string },
  standing: ExchangeStanding,
  by: By & { readonly reason: string },
): Promise<void> {
  await tx.run(sql`
    update service.shop_exchange set standing = ${standing}, reason = ${by.reason}, moved_by = ${by.personId}, moved_at = ${by.now}
    where county = ${key.county} and id = ${key.exchangeId}`);
}

const exchangeColumns = sql`
  e.id, g.name as "goodName", e.count, e.cost, e.standing, e.reason, (extract(epoch from e.ordered_at) * 1000)::bigint as "orderedMs"`;

export function exchangesOf(
  tx: Transaction,
  county: string,
  memberId: string,
): Promise<readonly ShopExchange[]> {
  return tx.rows<ShopExchange>(sql`
    select ${exchangeColumns} from service.shop_exchange e join service.shop_good g on g.county = e.county and g.id = e.good_id
    where e.county = ${county} and e.member_id = ${memberId} order by e.ordered_at desc, e.id desc limit 200`);
}

interface Page {
  readonly standing?: ExchangeStanding | undefined;
  readonly page: number;
  readonly size: number;
}

export async function listExchanges(tx: Transaction, county: string, { standing, page, size }: Page) {
  const where = sql`e.county = ${county} and (${standing ?? null}::text is null or e.standing = ${standing ?? null})`;
  const rows = await tx.rows<ShopExchange & { member: MemberShown }>(sql`
    select ${exchangeColumns}, ${memberJson} as member
    from service.shop_exchange e join service.shop_good g on g.county = e.county and g.id = e.good_id
    join service.patrol_member m on m.county = e.county and m.id = e.member_id ${teamOfMember}
    where ${where} order by e.ordered_at desc, e.id desc limit ${size} offset ${(page - 1) * size}`);
  const counted = await tx.first<{ total: number }>(
    sql`select count(*) as total from service.shop_exchange e where ${where}`,
  );
  return { rows: [...rows], total: counted?.total ?? 0 };
}
