// The addresses of the door at which offices order mock polls and get aggregates back.
import { pollEndpoints as endpoints } from '#wire/service';
import { pollRunEndpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { fillRoundBy } from './fill-round.ts';
import { handBackPollBy } from './hand-back.ts';
import { orderPollBy, pollCentresFor, pollOrderFor, pollOrdersFor, withdrawPollBy } from './orders.ts';

export function addPollRoutes({ route }: Routes, house: House): void {
  route(endpoints.pollCentres, ({ actor }) => pollCentresFor(house, actor));
  route(endpoints.pollOrders, ({ actor, params }) => pollOrdersFor(house, actor, params.county));
  route(endpoints.pollOrder, ({ actor, params }) => pollOrderFor(house, actor, params));
  route(endpoints.orderPoll, ({ actor, params, body }) => orderPollBy(house, actor, params.county, body));
  route(endpoints.fillRoundFromPoll, ({ actor, params, body }) => fillRoundBy(house, actor, params, body));
  route(endpoints.withdrawPoll, ({ actor, params, body }) =>
    withdrawPollBy(house, actor, params, body.reason),
  );
  route(pollRunEndpoints.handBackPoll, ({ actor, params }) => handBackPollBy(house, actor, params));
}
