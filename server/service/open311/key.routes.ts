// The addresses of keys for other apps.
import { open311Endpoints as endpoints } from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { addKeyBy, keysFor, revokeKeyBy } from './keys.ts';

export function addOpen311KeyRoutes({ route }: Routes, house: House): void {
  route(endpoints.appKeys, ({ actor, params }) => keysFor(house, actor, params.county));
  route(endpoints.addAppKey, ({ actor, params, body }) => addKeyBy(house, actor, params.county, body));
  route(endpoints.revokeAppKey, ({ actor, params }) =>
    revokeKeyBy(house, actor, params.county, params.keyId),
  );
}
