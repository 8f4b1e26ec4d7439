// The addresses of chasing.
import { chaseEndpoints as endpoints } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import {
  answerChaseBy,
  chaseCardFor,
  chaseCardsFor,
  chaseRuleFor,
  lookOverBy,
  saveChaseRuleBy,
} from './chasing.ts';

export function addChasingRoutes({ route }: Routes, house: House): void {
  route(endpoints.chaseCards, ({ actor, params, query }) =>
    chaseCardsFor(house, actor, params.county, query),
  );
  route(endpoints.chaseCard, ({ actor, params }) => chaseCardFor(house, actor, params));
  route(endpoints.answerChase, ({ actor, params, body }) => answerChaseBy(house, actor, params, body));
  route(endpoints.lookOver, ({ actor, params }) => lookOverBy(house, actor, params.county));
  route(endpoints.chaseRule, ({ actor, params }) => chaseRuleFor(house, actor, params.county));
  route(endpoints.saveChaseRule, ({ actor, params, body }) =>
    saveChaseRuleBy(house, actor, params.county, body),
  );
}
