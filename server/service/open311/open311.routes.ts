// Open311 GeoReport v2 at /open311/v2: services, requests and tokens in XML and JSON, so that existing apps can send and read.
// Only what everybody may see goes out. http://wiki.open311.org/GeoReport_v2
import fastifyFormbody from '@fastify/formbody';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, type Problem } from '#base';
import { problemOf } from '../../platform/problem-of.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { countiesServed } from '../../platform/public/places.store.ts';
import { MULTIPART_LIMITS, readForm } from '../../platform/public/public-form.ts';
import { paramOf, queryOf, sendingLimit } from '../../platform/public/public-pages.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { statusOf } from '../../platform/routes.ts';
import type { ResidentSide } from '../resident/resident-side.ts';
import { PHOTOS_OF_A_FORM } from '../resident/send-request.ts';
import { type Answer, CONTENT_TYPES, errorAnswer, type Format, written } from './answers.ts';
import { keyIdOf } from './keys.ts';
import { requestNode, serviceNode, timeText } from './open311-fields.ts';
import { openFilter } from './open311-filter.ts';
import { sendFromApp } from './open311-post.ts';
import { problem } from './problems.ts';

export const OPEN311_PATH = '/open311/v2';

export function addOpen311Routes(app: FastifyInstance, side: ResidentSide): void {
  const maySend = sendingLimit(APP_SENDS_MOST);
  app.register(async (scope) => {
    await scope.register(fastifyFormbody);
    await scope.register(fastifyMultipart, { limits: MULTIPART_LIMITS, throwFileSizeLimit: false });
    scope.setErrorHandler((error, request, reply) => sendError(request, reply, problemOf(error)));
    scope.get(`${OPEN311_PATH}/*`, (request, reply) => read(side, request, reply));
    scope.post(`${OPEN311_PATH}/*`, (request, reply) => {
      maySend(request, side.house.now());
      return post(side, request, reply);
    });
  });
}

/** One app sends for many residents. */
const APP_SENDS_MOST = 2000;

interface Asked {
  readonly resource: 'discovery' | 'services' | 'requests' | 'tokens';
  readonly id: string | undefined;
  readonly format: Format;
}

function askedBy(request: FastifyRequest): Asked | undefined {
  const found = /^(discovery|services|requests|tokens)(?:\/([^/]{1,60}))?\.(xml|json)$/.exec(
    paramOf(request, '*'),
  );
  if (!found) return undefined;
  const [, resource, id, format] = found;
  const known = (['discovery', 'services', 'requests', 'tokens'] as const).find((each) => each === resource);
  return known ? { resource: known, id, format: format === 'json' ? 'json' : 'xml' } : undefined;
}

function send(reply: FastifyReply, answer: Answer, format: Format): FastifyReply {
  return reply
    .type(CONTENT_TYPES[format])
    .header('access-control-allow-origin', '*')
    .send(written(answer, format));
}

const STATUS: Readonly<Record<string, number>> = {
  'open311-key-wrong': 403,
  'open311-service-unknown': 404,
  'open311-jurisdiction-unknown': 404,
};

// The format of a refusal is the one that was asked for; XML, the required one, where that cannot be told.
function sendError(request: FastifyRequest, reply: FastifyReply, found: Problem): FastifyReply {
  const general = statusOf(found);
  const status = STATUS[found.code] ?? (general === 422 ? 400 : general);
  const format = paramOf(request, '*').endsWith('.json') ? 'json' : 'xml';
  return send(reply.code(status), errorAnswer(status, `${found.message.en} / ${found.message.zh}`), format);
}

/** The county that is asked about. Problems: `open311-jurisdiction-missing`, `open311-jurisdiction-unknown`. */
async function countyOf({ house }: ResidentSide, given: string): Promise<string> {
  const counties = await countiesServed(house.database.byThemselves('platform'));
  const [only] = counties;
  if (given === '' && only && counties.length === 1) return only.code;
  if (given === '') return refuse(problem('open311-jurisdiction-missing', {}, 'jurisdiction_id'));
  const known = counties.find(({ code }) => code === given);
  return (
    known?.code ??
    refuse(problem('open311-jurisdiction-unknown', { id: given.slice(0, 60) }, 'jurisdiction_id'))
  );
}

async function read(side: ResidentSide, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = askedBy(request);
  if (!asked) return refuse(unknownAddress());
  if (asked.resource === 'discovery') return send(reply, discovery(originOf(request)), asked.format);
  const county = await countyOf(side, queryOf(request).get('jurisdiction_id') ?? '');
  return send(reply, await READS[asked.resource](side, county, asked, request), asked.format);
}

type Read = (side: ResidentSide, county: string, asked: Asked, request: FastifyRequest) => Promise<Answer>;

const READS: Readonly<Record<Exclude<Asked['resource'], 'discovery'>, Read>> = {
  services: async ({ cases }, county, { id }) => {
    const kinds = await cases.kinds(county);
    if (id === undefined) return { root: 'services', each: 'service', list: kinds.map(serviceNode) };
    if (!kinds.some(({ code }) => code === id)) refuse(problem('open311-service-unknown', { code: id }));
    return { root: 'service_definition', one: { service_code: id, attributes: [] } };
  },
  requests: async ({ cases, house }, county, { id }, request) => {
    const filter = openFilter(county, id, queryOf(request), house.now());
    const found = await cases.openCases(filter);
    const shown = filter.ids.length > 0 ? found : found.filter(({ title }) => title !== null);
    if (id !== undefined && shown.length === 0)
      refuse(platformProblem('not-found', { what: 'service_request_id' }));
    const origin = originOf(request);
    return {
      root: 'service_requests',
      each: 'request',
      list: shown.map((each) => requestNode(each, county, origin)),
    };
  },
  // A request has its id at once, so that its token is the same.
  tokens: async ({ cases, house }, county, { id = '' }) => {
    const found = isUuid(id)
      ? await cases.openCases(openFilter(county, id, new URLSearchParams(), house.now()))
      : [];
    if (found.length === 0) refuse(platformProblem('not-found', { what: 'token' }));
    return { root: 'service_requests', each: 'request', list: [{ service_request_id: id, token: id }] };
  },
};

async function post(side: ResidentSide, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const asked = askedBy(request);
  if (asked?.resource !== 'requests' || asked.id !== undefined) return refuse(unknownAddress());
  const form = await readForm(request, PHOTOS_OF_A_FORM);
  const given = form.fields.jurisdiction_id ?? queryOf(request).get('jurisdiction_id') ?? '';
  const county = await countyOf(side, given);
  const keyId = await keyIdOf(
    side.house,
    county,
    form.fields.api_key ?? queryOf(request).get('api_key') ?? '',
  );
  if (keyId === undefined) return refuse(problem('open311-key-wrong', {}, 'api_key'));
  const sent = must(await sendFromApp(side.cases, side.house, { county, keyId, isDemo: side.isDemo }, form));
  const address = `${originOf(request)}/r/${county}/m/${sent.code}`;
  const node = {
    service_request_id: sent.caseId,
    service_notice: `${sent.number} · ${address}`,
    account_id: null,
  };
  return send(reply.code(201), { root: 'service_requests', each: 'request', list: [node] }, asked.format);
}

function originOf(request: FastifyRequest): string {
  return `${request.protocol}://${request.host}`;
}

function unknownAddress(): Problem {
  return platformProblem('not-found', { what: 'Open311: services, requests, tokens (.xml, .json)' });
}

/** When this endpoint took the form that it has. */
const CHANGED_MS = Date.UTC(2026, 10, 25);

function discovery(origin: string): Answer {
  const endpoint = {
    specification: 'http://wiki.open311.org/GeoReport_v2',
    url: `${origin}${OPEN311_PATH}`,
    changeset: timeText(CHANGED_MS),
    type: 'production',
    formats: ['text/xml', 'application/json'],
  };
  const one = {
    changeset: timeText(CHANGED_MS),
    contact: `${origin}/r`,
    key_service: `${origin}/r`,
    endpoints: [endpoint],
  };
  return { root: 'discovery', one };
}
