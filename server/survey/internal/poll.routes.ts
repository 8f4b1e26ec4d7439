// The addresses at which a survey organisation runs mock polls.
import { pollRunEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { addPollFrameBy, addPollSurveyBy, declinePollBy, pollsToRunFor } from './poll-orders.ts';

export function addPollRunRoutes({ route }: Routes, house: House): void {
  route(endpoints.pollsToRun, ({ actor }) => pollsToRunFor(house, actor));
  route(endpoints.declinePoll, ({ actor, params, body }) => declinePollBy(house, actor, params, body.reason));
  route(endpoints.addPollFrame, ({ actor, params, body }) => addPollFrameBy(house, actor, params, body));
  route(endpoints.addPollSurvey, ({ actor, params, body }) => addPollSurveyBy(house, actor, params, body));
}
