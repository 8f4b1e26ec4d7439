// The addresses of the interviewer's console.
import { callBackWishEndpoints, fieldworkEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { wishCallBackFor } from './call-back-wish.ts';
import { keepMessagesFor } from './keep-messages.ts';
import { consoleFor, mySurveys } from './my-surveys.ts';
import { nextUnitFor, unitInHandOf } from './next-unit.ts';

export function addFieldworkRoutes({ route }: Routes, house: House): void {
  route(endpoints.mySurveys, ({ actor }) => mySurveys(house, actor));
  route(endpoints.console, ({ actor, params }) => consoleFor(house, actor, params));
  route(endpoints.nextUnit, ({ actor, params }) => nextUnitFor(house, actor, params));
  route(endpoints.unitInHand, ({ actor, params }) => unitInHandOf(house, actor, params));
  route(endpoints.keepMessages, ({ actor, params, body }) =>
    keepMessagesFor(house, actor, params, body.messages),
  );
  route(callBackWishEndpoints.wishCallBack, ({ actor, params, body }) =>
    wishCallBackFor(house, actor, params, body),
  );
}
