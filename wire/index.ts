// The wire's door: what endpoints are made of, and those that both wings share.
export { addressOf, type Input } from './address.ts';
export { type Allow, type Endpoint, endpoint, type Nothing } from './endpoint.ts';
export {
  GRANTS,
  grants,
  type Permission,
  ROLES,
  ROLES_OF_WING,
  type Role,
  WINGS,
  type Wing,
} from './permissions.ts';
export { type Me, type Organisation, type Person, platformEndpoints } from './platform.ts';
export { publicEndpoints } from './public.ts';
export { bilingual, county, id, instant, pageOf, paging, problem } from './shapes.ts';
