// The address of importance against performance.
import { priorityEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { prioritiesByPlaceFor, prioritiesFor } from './priorities.ts';

export function addPriorityRoutes({ route }: Routes, house: House): void {
  route(endpoints.priorities, ({ actor, params, query }) => prioritiesFor(house, actor, params, query));
  route(endpoints.prioritiesByPlace, ({ actor, params, query }) =>
    prioritiesByPlaceFor(house, actor, params, query.rule),
  );
}
