// The addresses of a county's outlines.
import { mapEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { countyMapFor, setCountyMapBy } from './maps.ts';

export function addMapRoutes({ route }: Routes, house: House): void {
  route(endpoints.countyMap, ({ actor, params }) => countyMapFor(house, actor, params));
  route(endpoints.setCountyMap, ({ actor, params, body }) => setCountyMapBy(house, actor, params, body));
}
