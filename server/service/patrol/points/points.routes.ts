// The addresses of points, the shop, awards and records.
import { awardEndpoints, pointsEndpoints, recordEndpoints, shopEndpoints } from '#wire/service';
import type { House } from '../../../platform/house.ts';
import type { Routes } from '../../../platform/routes.ts';
import * as accounts from './accounts.ts';
import * as awards from './awards.ts';
import * as books from './books.ts';
import * as disputes from './disputes.ts';
import { reckonPointsBy } from './reckon.ts';
import * as record from './record.ts';
import * as entries from './service-entries.ts';
import * as shop from './shop.ts';

export function addPointsRoutes(routes: Routes, house: House): void {
  addLedgerRoutes(routes, house);
  addDisputeRoutes(routes, house);
  addShopRoutes(routes, house);
  addAwardRoutes(routes, house);
  addRecordRoutes(routes, house);
}

function addLedgerRoutes({ route }: Routes, house: House): void {
  const on = pointsEndpoints;
  route(on.pointsBooks, ({ actor, params }) => books.pointsBooksFor(house, actor, params.county));
  route(on.addPointsBook, ({ actor, params, body }) =>
    books.addPointsBookBy(house, actor, params.county, body),
  );
  route(on.reckonPoints, ({ actor, params }) => reckonPointsBy(house, actor, params.county));
  route(on.pointsAccounts, ({ actor, params, query }) =>
    accounts.accountsFor(house, actor, params.county, query),
  );
  route(on.memberPoints, ({ actor, params }) => accounts.memberPointsFor(house, actor, params));
  route(on.memberLines, ({ actor, params, query }) => accounts.linesFor(house, actor, params, query));
  route(on.myPoints, ({ actor }) => accounts.myPointsFor(house, actor));
  route(on.addServiceEntry, ({ actor, params, body }) =>
    entries.addServiceEntryBy(house, actor, params, body),
  );
  route(on.withdrawServiceEntry, ({ actor, params }) => entries.withdrawServiceEntryBy(house, actor, params));
}

function addDisputeRoutes({ route }: Routes, house: House): void {
  const on = pointsEndpoints;
  route(on.correctPoints, ({ actor, params, body }) => disputes.correctPointsBy(house, actor, params, body));
  route(on.pointsDisputes, ({ actor, params, query }) =>
    disputes.disputesFor(house, actor, params.county, query),
  );
  route(on.answerPointsDispute, ({ actor, params, body }) =>
    disputes.answerDisputeBy(house, actor, params, body),
  );
  route(on.askPointsDispute, ({ actor, params, body }) => disputes.askDisputeBy(house, actor, params, body));
  route(on.withdrawPointsDispute, ({ actor, params }) => disputes.withdrawDisputeBy(house, actor, params));
}

function addShopRoutes({ route }: Routes, house: House): void {
  const on = shopEndpoints;
  route(on.goods, ({ actor, params }) => shop.goodsFor(house, actor, params.county));
  route(on.saveGood, ({ actor, params, body }) => shop.saveGoodBy(house, actor, params, body));
  route(on.moveStock, ({ actor, params, body }) => shop.moveStockBy(house, actor, params, body));
  route(on.exchanges, ({ actor, params, query }) => shop.exchangesFor(house, actor, params.county, query));
  route(on.moveExchange, ({ actor, params, body }) => shop.moveExchangeBy(house, actor, params, body));
  route(on.myExchanges, ({ actor, params }) => shop.myExchangesFor(house, actor, params));
  route(on.placeOrder, ({ actor, params, body }) => shop.placeOrderBy(house, actor, params, body));
  route(on.cancelOrder, ({ actor, params }) => shop.cancelOrderBy(house, actor, params));
}

function addAwardRoutes({ route }: Routes, house: House): void {
  const on = awardEndpoints;
  route(on.awards, ({ actor, params, query }) => awards.awardsFor(house, actor, params.county, query));
  route(on.addAward, ({ actor, params, body }) => awards.addAwardBy(house, actor, params.county, body));
  route(on.award, ({ actor, params }) => awards.awardFor(house, actor, params));
  route(on.nominate, ({ actor, params, body }) => awards.nominateBy(house, actor, params, body));
  route(on.decideAward, ({ actor, params, body }) => awards.decideAwardBy(house, actor, params, body));
  route(on.endAward, ({ actor, params, body }) => awards.endAwardBy(house, actor, params, body));
  route(on.myAwards, ({ actor, params }) => awards.myAwardsFor(house, actor, params));
  route(on.answerNomination, ({ actor, params, body }) =>
    awards.answerNominationBy(house, actor, params, body),
  );
  route(on.vote, ({ actor, params, body }) => awards.voteBy(house, actor, params, body.nomineeId));
}

function addRecordRoutes({ route }: Routes, house: House): void {
  const on = recordEndpoints;
  route(on.volunteerRecord, ({ actor, params }) => record.recordFor(house, actor, params));
  route(on.addEvaluation, ({ actor, params, body }) => record.addEvaluationBy(house, actor, params, body));
  route(on.withdrawEvaluation, ({ actor, params }) => record.withdrawEvaluationBy(house, actor, params));
  route(on.makeCertificate, ({ actor, params, body }) =>
    record.makeCertificateBy(house, actor, params, body.id),
  );
  route(on.withdrawCertificate, ({ actor, params }) => record.withdrawCertificateBy(house, actor, params));
  route(on.certificate, ({ actor, params, query }) =>
    record.certificateFor(house, actor, params, query.origin),
  );
}
