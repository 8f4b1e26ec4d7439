// The address of the planner.
import { plannerEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { planFor } from './planner.ts';

export function addPlannerRoutes({ route }: Routes, house: House): void {
  route(endpoints.plan, ({ actor, params, query }) => planFor(house, actor, params, query));
}
