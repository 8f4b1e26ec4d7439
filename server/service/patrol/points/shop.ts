// The shop: goods and stock by the county, orders by members. Points and stock move in one transaction, under the member's lock;
// an order sent twice is one order, and what is given back is given back once.
import { ok, type Result } from '#base';
import { EXCHANGE_STANDINGS, type ExchangeStanding, mayMoveExchange, priceOf } from '#service/patrol/points';
import type { Nothing } from '#wire';
import type { ShopGood } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import type { MemberKey } from './accounts.ts';
import { addLine, lockPoints } from './lines.store.ts';
import { memberOf } from './members.store.ts';
import { ownMember } from './own-member.ts';
import { problem } from './problems.ts';
import { reckonAccounts } from './reckon.store.ts';
import { todayOf } from './reckon.ts';
import {
  addExchange,
  addStock,
  exchangesOf,
  goodOf,
  listExchanges,
  listGoods,
  lockExchange,
  moveStock,
  saveGood,
  setExchange,
} from './shop.store.ts';

const GOOD = '商品 / good';
const EXCHANGE = '兑换 / exchange';

interface GoodKey {
  readonly county: string;
  readonly goodId: string;
}

interface ExchangeKey {
  readonly county: string;
  readonly exchangeId: string;
}

export function goodsFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await listGoods(tx, county))] }),
  );
}

/** Problem: `good-changed-meanwhile`. What was ordered keeps its price. */
export async function saveGoodBy(
  house: House,
  actor: Actor,
  { county, goodId }: GoodKey,
  { revision, ...good }: Pick<ShopGood, 'revision' | 'name' | 'about' | 'cost' | 'isOffered'>,
): Promise<Result<Nothing>> {
  const act = { county, action: 'shop-good-saved', subject: goodId };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'points.shop', county, county);
    const by = { personId: actor.personId, now: new Date(house.now()) };
    const isSaved = await saveGood(tx, { county, goodId, revision }, good, by);
    if (isSaved) return;
    const kept = await goodOf(tx, county, goodId);
    if (!kept || !isSame(kept, good))
      refuse(problem('good-changed-meanwhile', { revision: kept?.revision ?? 0 }));
  });
  return ok({});
}

// Sent twice, the second finds what the first has saved.
function isSame(kept: ShopGood, good: Pick<ShopGood, 'name' | 'about' | 'cost' | 'isOffered'>): boolean {
  const isPriced = kept.cost === good.cost && kept.isOffered === good.isOffered;
  return isPriced && kept.name === good.name && kept.about === good.about;
}

/** Problem: `shop-sold-out`. Sent twice, it moves once. */
export async function moveStockBy(
  house: House,
  actor: Actor,
  { county, goodId }: GoodKey,
  movement: { readonly id: string; readonly change: number; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'shop-stock-moved', subject: goodId };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'points.shop', county, county);
    if (!(await goodOf(tx, county, goodId))) refuse(platformProblem('not-found', { what: GOOD }));
    await addStock(tx, {
      ...movement,
      county,
      goodId,
      personId: actor.personId,
      now: new Date(house.now()),
    });
  });
  return ok({});
}

interface Order {
  readonly id: string;
  readonly goodId: string;
  readonly count: number;
}

/** Problems: `exchange-points-short`, `exchange-out-of-stock`, `exchange-good-closed`. Sent twice, it is one order. */
export async function placeOrderBy(
  house: House,
  actor: Actor,
  { county, memberId }: MemberKey,
  order: Order,
): Promise<Result<Nothing>> {
  const act = { county, action: 'shop-ordered', subject: order.id };
  await change(house, 'service', actor, act, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    const balance = await lockPoints(tx, county, memberId);
    if (await lockExchange(tx, county, order.id)) return;
    const good = await takeFromStock(tx, county, order, balance);
    const cost = good.cost * order.count;
    await addExchange(tx, { ...order, county, memberId, cost, now: new Date(house.now()) });
    const spent = { id: newId(house.now()), kind: 'exchange' as const, points: -cost };
    await moveLine(tx, house, actor, { county, memberId, source: order.id, note: good.name, ...spent });
  });
  return ok({});
}

// What was seen a moment ago may be gone: then it is said what is left now.
async function takeFromStock(
  tx: Transaction,
  county: string,
  { goodId, count }: Order,
  balance: number,
): Promise<ShopGood> {
  for (;;) {
    const good = (await goodOf(tx, county, goodId)) ?? refuse(platformProblem('not-found', { what: GOOD }));
    must(priceOf(good, count, balance));
    if (await moveStock(tx, { county, goodId }, count, good.cost)) return good;
  }
}

interface Moved extends MemberKey {
  readonly id: string;
  readonly kind: 'exchange' | 'exchange-back';
  readonly points: number;
  readonly source: string;
  readonly note: string;
}

async function moveLine(tx: Transaction, house: House, actor: Actor, moved: Moved): Promise<void> {
  const [now, today] = [new Date(house.now()), todayOf(house)];
  await addLine(tx, { ...moved, day: today, personId: actor.personId, now });
  await reckonAccounts(tx, { county: moved.county, memberIds: [moved.memberId], now, today });
}

async function moveExchange(
  tx: Transaction,
  house: House,
  actor: Actor,
  key: ExchangeKey,
  { standing, reason }: { readonly standing: ExchangeStanding; readonly reason: string },
): Promise<void> {
  const held =
    (await lockExchange(tx, key.county, key.exchangeId)) ??
    refuse(platformProblem('not-found', { what: EXCHANGE }));
  if (held.standing === standing) return;
  must(mayMoveExchange(held.standing, standing));
  const by = { reason, personId: actor.personId, now: new Date(house.now()) };
  await setExchange(tx, key, standing, by);
  if (!EXCHANGE_STANDINGS[standing].givesBack) return;
  const { memberId, goodId, count, cost, goodName } = held;
  await lockPoints(tx, key.county, memberId);
  await moveStock(tx, { county: key.county, goodId }, -count, cost);
  const back = { id: newId(house.now()), kind: 'exchange-back' as const, points: cost, note: goodName };
  await moveLine(tx, house, actor, { county: key.county, memberId, source: key.exchangeId, ...back });
}

/** Fetched, cancelled or brought back, at the office. Problem: `exchange-not-now`. */
export async function moveExchangeBy(
  house: House,
  actor: Actor,
  key: ExchangeKey,
  move: { readonly standing: ExchangeStanding; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: `shop-exchange-${move.standing}`, subject: key.exchangeId };
  await change(house, 'service', actor, act, async (tx) => {
    const held = await lockExchange(tx, key.county, key.exchangeId);
    if (!held) return refuse(platformProblem('not-found', { what: EXCHANGE }));
    const member = await memberOf(tx, key.county, held.memberId);
    await requirePlace(tx, actor, 'points.enter', key.county, member.placeCode);
    await moveExchange(tx, house, actor, key, move);
  });
  return ok({});
}

/** By the member, before it was fetched. Problem: `exchange-not-now`. */
export async function cancelOrderBy(
  house: House,
  actor: Actor,
  { county, memberId, exchangeId }: MemberKey & ExchangeKey,
): Promise<Result<Nothing>> {
  const act = { county, action: 'shop-order-cancelled', subject: exchangeId };
  await change(house, 'service', actor, act, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    const held = await lockExchange(tx, county, exchangeId);
    if (held?.memberId !== memberId) refuse(platformProblem('not-found', { what: EXCHANGE }));
    await moveExchange(tx, house, actor, { county, exchangeId }, { standing: 'cancelled', reason: '' });
  });
  return ok({});
}

export function myExchangesFor(house: House, actor: Actor, { county, memberId }: MemberKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    return ok({ rows: [...(await exchangesOf(tx, county, memberId))] });
  });
}

interface ExchangeFilter {
  readonly standing?: ExchangeStanding | undefined;
  readonly page: number;
  readonly size: number;
}

export function exchangesFor(house: House, actor: Actor, county: string, filter: ExchangeFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'points.read', county);
    return ok(await listExchanges(tx, county, filter));
  });
}
