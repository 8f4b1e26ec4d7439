// Running mock polls: a survey organisation takes an order up with a frame and an internal survey of its own, or declines it.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { OrderToRun } from '#wire/survey';
import { type Actor, mayWithin, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { addSurveyWithin } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { addFrame, placesOf } from '../sampling/frames.store.ts';
import { lockedOrder, moveOrder, type OrderKey, ordersFor, villageNames } from './poll-orders.store.ts';

type Order = NonNullable<Awaited<ReturnType<typeof lockedOrder>>>;

export function pollsToRunFor(house: House, actor: Actor): Promise<Result<{ rows: OrderToRun[] }>> {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const orders = await ordersFor(tx, reachOf(actor, 'poll.see'));
    const codes = [...new Set(orders.flatMap(({ placeCodes }) => placeCodes))];
    const names = new Map((await villageNames(tx, codes)).map(({ code, name }) => [code, name]));
    const rows = orders.map(({ placeCodes, centrePath: _path, ...shown }) => ({
      ...shown,
      places: placeCodes.map((code) => ({ code, name: names.get(code) ?? code })),
    }));
    return ok({ rows });
  });
}

const WORDS = {
  ordered: { zh: '等待接单', en: 'waiting' },
  'taken-up': { zh: '已接单', en: 'taken up' },
  declined: { zh: '已谢绝', en: 'declined' },
  withdrawn: { zh: '已被撤回', en: 'withdrawn' },
  'handed-back': { zh: '已交回结果', en: 'handed back' },
} as const satisfies Record<OrderToRun['standing'], { zh: string; en: string }>;

/** The order, held, if it waits or is under way. @throws Refusal `not-found`, `poll-not-waiting` */
async function openOrder(tx: Transaction, actor: Actor, key: OrderKey): Promise<Order> {
  const order = await lockedOrder(tx, key);
  if (!order || !mayWithin(actor, 'poll.run', order.centrePath))
    return refuse(platformProblem('not-found', { what: '模拟民调订单 / order of a mock poll' }));
  if (order.standing === 'ordered' || order.standing === 'taken-up') return order;
  const { zh, en } = WORDS[order.standing];
  return refuse(problem('poll-not-waiting', { standingZh: zh, standingEn: en }));
}

/** Problem: `poll-not-waiting`, once it was taken up. */
export async function declinePollBy(
  house: House,
  actor: Actor,
  key: OrderKey,
  reason: string,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'poll-declined', subject: key.orderId, details: { reason } };
  await change(house, 'survey', actor, act, async (tx) => {
    const { standing } = await openOrder(tx, actor, key);
    const { zh, en } = WORDS[standing];
    if (standing !== 'ordered') refuse(problem('poll-not-waiting', { standingZh: zh, standingEn: en }));
    await moveOrder(tx, key, 'declined', reason);
  });
  return ok({});
}

interface WantedFrame {
  readonly id: string;
  readonly name: string;
  readonly isSimulated: boolean;
  readonly consent: string;
}

/** Takes the order up. */
export async function addPollFrameBy(
  house: House,
  actor: Actor,
  key: OrderKey,
  { id, name, isSimulated, consent }: WantedFrame,
): Promise<Result<Nothing>> {
  const details = { order: key.orderId };
  const act = { county: key.county, action: 'poll-frame-added', subject: id, details };
  await change(house, 'survey', actor, act, async (tx) => {
    await openOrder(tx, actor, key);
    await moveOrder(tx, key, 'taken-up', '');
    await addFrame(tx, {
      county: key.county,
      id,
      organisationId: reachOf(actor, 'poll.run')[0] ?? '',
      name,
      isSimulated,
      personId: actor.personId,
      poll: { orderId: key.orderId, consent },
    });
  });
  return ok({});
}

interface WantedPoll {
  readonly id: string;
  readonly questionnaireVersionId: string;
  readonly frameId: string;
  readonly title: string;
  readonly callingFromMinute: number;
  readonly callingToMinute: number;
}

/** Problems: `poll-surveyed-twice`, `poll-place-outside`, `frame-internal`, those of a survey. In each place of the frame as many are wanted as the order says. */
export async function addPollSurveyBy(
  house: House,
  actor: Actor,
  key: OrderKey,
  wanted: WantedPoll,
): Promise<Result<Nothing>> {
  const details = { order: key.orderId, frame: wanted.frameId };
  const act = { county: key.county, action: 'poll-survey-added', subject: wanted.id, details };
  await change(house, 'survey', actor, act, async (tx) => {
    const { placeCodes, perPlace, surveyId } = await openOrder(tx, actor, key);
    if (surveyId !== null && surveyId !== wanted.id) refuse(problem('poll-surveyed-twice', {}));
    const places = await placesOf(tx, key.county, wanted.frameId);
    const outside = places.find(({ code }) => !placeCodes.includes(code));
    if (outside) refuse(problem('poll-place-outside', { code: outside.code }, 'frameId'));
    const targets = places.map(({ code }) => ({ placeCode: code, target: perPlace }));
    const pollOrderId = key.orderId;
    await addSurveyWithin(tx, actor, {
      ...wanted,
      county: key.county,
      minimumCell: 0,
      targets,
      pollOrderId,
    });
  });
  return ok({});
}
