// The addresses of weighting.
import { weightingEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { setWeightingBy, tryWeightingFor, weightingFor } from './weighting.ts';

export function addWeightingRoutes({ route }: Routes, house: House): void {
  route(endpoints.weighting, ({ actor, params }) => weightingFor(house, actor, params));
  route(endpoints.tryWeighting, ({ actor, params, body }) =>
    tryWeightingFor(house, actor, params, body.scheme),
  );
  route(endpoints.setWeighting, ({ actor, params, body }) => setWeightingBy(house, actor, params, body));
}
