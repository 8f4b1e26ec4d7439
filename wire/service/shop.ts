// The shop in which points are given for goods: stock, orders, and what became of them.
import { z } from 'zod';
import { EXCHANGE_STANDINGS } from '#service/patrol/points';
import { endpoint } from '../endpoint.ts';
import { county, id, instant, pageOf, paging, wholeNumber } from '../shapes.ts';
import { memberShown, ofCounty, ofMember, words } from './points.ts';

const exchangeStanding = z.enum(Object.keys(EXCHANGE_STANDINGS) as [keyof typeof EXCHANGE_STANDINGS]);

const good = z.object({
  id,
  name: z.string(),
  about: z.string(),
  cost: wholeNumber,
  left: wholeNumber,
  isOffered: z.boolean(),
  revision: wholeNumber,
});
export type ShopGood = z.infer<typeof good>;

const exchange = z.object({
  id,
  goodName: z.string(),
  count: wholeNumber,
  cost: wholeNumber,
  standing: exchangeStanding,
  reason: z.string(),
  orderedMs: instant,
});
export type ShopExchange = z.infer<typeof exchange>;

const exchangeKey = z.object({ county, exchangeId: id });
const goodKey = z.object({ county, goodId: id });

export const shopEndpoints = {
  goods: endpoint({
    method: 'GET',
    path: '/api/service/shop/:county/goods',
    allow: 'points.own',
    params: ofCounty,
    answer: z.object({ rows: z.array(good) }),
  }),
  saveGood: endpoint({
    method: 'PUT',
    path: '/api/service/shop/:county/goods/:goodId',
    allow: 'points.shop',
    params: goodKey,
    /** revision 0 makes a new one */
    body: z.object({
      revision: wholeNumber,
      name: z.string().trim().min(1).max(60),
      about: z.string().trim().max(300),
      cost: z.number().int().min(1).max(100_000),
      isOffered: z.boolean(),
    }),
  }),
  moveStock: endpoint({
    method: 'POST',
    path: '/api/service/shop/:county/goods/:goodId/stock',
    allow: 'points.shop',
    params: goodKey,
    body: z.object({ id, change: z.number().int().min(-100_000).max(100_000), reason: words }),
  }),
  exchanges: endpoint({
    method: 'GET',
    path: '/api/service/shop/:county/exchanges',
    allow: 'points.read',
    params: ofCounty,
    query: z.object({ ...paging, standing: exchangeStanding.optional() }),
    answer: pageOf(exchange.extend({ member: memberShown })),
  }),
  moveExchange: endpoint({
    method: 'POST',
    path: '/api/service/shop/:county/exchanges/:exchangeId',
    allow: 'points.enter',
    params: exchangeKey,
    body: z.object({
      standing: z.enum(['fetched', 'cancelled', 'returned']),
      reason: z.string().trim().max(300),
    }),
  }),
  myExchanges: endpoint({
    method: 'GET',
    path: '/api/service/my-points/:county/:memberId/exchanges',
    allow: 'points.own',
    params: ofMember,
    answer: z.object({ rows: z.array(exchange) }),
  }),
  placeOrder: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/exchanges',
    allow: 'points.own',
    params: ofMember,
    body: z.object({ id, goodId: id, count: z.number().int().min(1).max(100) }),
  }),
  cancelOrder: endpoint({
    method: 'POST',
    path: '/api/service/my-points/:county/:memberId/exchanges/:exchangeId/cancel',
    allow: 'points.own',
    params: z.object({ county, memberId: id, exchangeId: id }),
    body: z.object({}),
  }),
} as const;
