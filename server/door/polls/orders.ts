// An office orders a mock poll, withdraws it, and reads what came back. It is told how far the order is, never who answered.
import { localTime, ok, type Result } from '#base';
import { checkPollOrder, POLL_STANDINGS, problem as pollProblem } from '#service/supervision/polls';
import type { Nothing } from '#wire';
import { pollContentShape } from '#wire/service';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { ownOffice, placesWithin, requirePlace, villagesIn } from '../../service/outreach/reach.ts';
import {
  addOrder,
  lockOrder,
  moveOrder,
  type OrderKey,
  orderOf,
  ordersOf,
  resultOf,
  surveyCentres,
} from './orders.store.ts';

const ORDER = '模拟民调 / mock poll';

export function pollCentresFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ rows: [...(await surveyCentres(tx))] }),
  );
}

export function pollOrdersFor(house: House, actor: Actor, county: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'poll.order', county);
    const villages = (await villagesIn(tx, places)).map(({ placeCode, name }) => ({ code: placeCode, name }));
    return ok({ rows: [...(await ordersOf(tx, county))], villages });
  });
}

export function pollOrderFor(house: House, actor: Actor, key: OrderKey) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const order = await orderOf(tx, key);
    if (!order) return refuse(platformProblem('not-found', { what: ORDER }));
    const result = await resultOf(tx, key);
    const { organisationId, ...shown } = order;
    return ok({
      ...shown,
      isOwn: reachOf(actor, 'poll.order').includes(organisationId),
      result: result ? { ...result, content: pollContentShape.parse(result.content) } : null,
    });
  });
}

interface WantedOrder {
  readonly id: string;
  readonly centreId: string;
  readonly title: string;
  readonly purpose: string;
  readonly placeCodes: readonly string[];
  readonly perPlace: number;
  readonly consent: string;
  readonly wantedBy: string;
  readonly lawRead: readonly string[];
}

/** Problems: those of `checkPollOrder`, `not-allowed` for a village elsewhere, `not-found` for a centre that is none. */
export async function orderPollBy(
  house: House,
  actor: Actor,
  county: string,
  wanted: WantedOrder,
): Promise<Result<Nothing>> {
  const details = { places: wanted.placeCodes.length, perPlace: wanted.perPlace };
  const act = { county, action: 'poll-ordered', subject: wanted.id, details };
  await change(house, 'service', actor, act, async (tx) => {
    const office = await ownOffice(tx, actor, 'poll.order', county);
    must(checkPollOrder(wanted, localTime(house.now()).date));
    await requireVillages(tx, actor, county, wanted.placeCodes);
    if (!(await surveyCentres(tx)).some(({ id }) => id === wanted.centreId))
      refuse(platformProblem('not-found', { what: '调查机构 / survey organisation' }));
    await addOrder(tx, {
      ...wanted,
      county,
      orderId: wanted.id,
      organisationId: office.organisationId,
      personId: actor.personId,
      at: new Date(house.now()),
    });
  });
  return ok({});
}

async function requireVillages(
  tx: Transaction,
  actor: Actor,
  county: string,
  codes: readonly string[],
): Promise<void> {
  for (const code of codes) await requirePlace(tx, actor, 'poll.order', county, code);
}

/** Problem: `poll-not-ordered`, once somebody has taken it up. */
export async function withdrawPollBy(
  house: House,
  actor: Actor,
  key: OrderKey,
  reason: string,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'poll-withdrawn', subject: key.orderId, details: { reason } };
  await change(house, 'service', actor, act, async (tx) => {
    const order = await orderOf(tx, key);
    if (!order || !reachOf(actor, 'poll.order').includes(order.organisationId))
      return refuse(platformProblem('not-found', { what: ORDER }));
    const standing = (await lockOrder(tx, key)) ?? order.standing;
    if (standing === 'withdrawn') return;
    if (standing !== 'ordered') {
      const { zh, en } = POLL_STANDINGS[standing];
      refuse(pollProblem('poll-not-ordered', { standingZh: zh, standingEn: en }));
    }
    await moveOrder(tx, key, 'withdrawn', reason);
  });
  return ok({});
}
