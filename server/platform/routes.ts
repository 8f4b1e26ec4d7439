// From a request to a use case and back: session, permission, shapes, and one post at which every failure becomes an answer.
// It knows endpoints, not what they do. A path without an endpoint is refused to everyone.
import type { Readable } from 'node:stream';
import fastifyCookie from '@fastify/cookie';
import fastify, { type FastifyInstance, type FastifyReply, type FastifyRequest } from 'fastify';
import type { z } from 'zod';
import type { Problem, Result } from '#base';
import { type Endpoint, platformEndpoints } from '#wire';
import { type Actor, mayAnywhere } from './actor.ts';
import { problemOf } from './problem-of.ts';
import { problem, unreadable } from './problems.ts';
import { readInput } from './read-input.ts';
import { must, Refusal } from './refusal.ts';

/** What a use case is given. `actor` is there unless the endpoint allows anyone. */
export interface Call<E extends Endpoint, Who = Actor> {
  readonly params: z.output<E['params']>;
  readonly query: z.output<E['query']>;
  readonly body: z.output<E['body']>;
  readonly actor: Who;
  readonly nowMs: number;
}

export interface Download {
  readonly type: string;
  readonly fileName?: string;
  readonly content: string | Uint8Array | Readable;
}

export interface CookieJar {
  readonly token: string | undefined;
  readonly userAgent: string;
  set(token: string, expiresMs: number): void;
  clear(): void;
}

type Answer<E extends Endpoint> = z.input<E['answer']>;

export interface Routes {
  /** For whoever has the endpoint's permission (somewhere: the use case asks where). */
  route<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Promise<Result<Answer<E>>>): void;
  /** For anyone; only endpoints that say so. */
  open<E extends Endpoint>(
    endpoint: E,
    handle: (call: Call<E, Actor | undefined>, jar: CookieJar) => Promise<Result<Answer<E>>>,
  ): void;
  /** Answers a file instead of JSON. */
  download<E extends Endpoint>(endpoint: E, handle: (call: Call<E>) => Promise<Result<Download>>): void;
  /** Reads the body as a stream of bytes. */
  upload<E extends Endpoint>(
    endpoint: E,
    handle: (call: Call<E>, content: Readable, length: number) => Promise<Result<Answer<E>>>,
  ): void;
}

interface Surroundings {
  readonly now: () => number;
  readonly cookieName: string;
  readonly findActor: (token: string, nowMs: number) => Promise<Actor | undefined>;
}

/** A questionnaire of a million Chinese characters passes. */
const BODY_LIMIT_BYTES = 4 * 1024 * 1024;

const CLOSE_WITHIN_MS = 2000;

/** A server without routes yet; `routesOn` adds them. */
export async function newApp(): Promise<FastifyInstance> {
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    routerOptions: { maxParamLength: 200 },
    // a reverse proxy on this machine says who asks and whether by https; nobody else is believed
    trustProxy: 'loopback',
    // an address that cannot be decoded, or is too long, before there is a route for it
    frameworkErrors: (error, _request, reply) => sendProblem(reply, problemOf(error)),
  });
  await app.register(fastifyCookie);
  app.addContentTypeParser('application/octet-stream', (_request, payload, done) => done(null, payload));
  // Whoever has stopped talking in the middle of a request does not keep the house from closing.
  app.addHook('preClose', async () => {
    setTimeout(() => app.server.closeAllConnections(), CLOSE_WITHIN_MS).unref();
  });
  app.addHook('onSend', async (_request, reply) => {
    reply.headers(SAFE_HEADERS);
  });
  app.setErrorHandler((error, _request, reply) => sendProblem(reply, problemOf(error)));
  return app;
}

const SAFE_HEADERS = {
  'x-content-type-options': 'nosniff',
  'referrer-policy': 'same-origin',
  'x-frame-options': 'DENY',
  'content-security-policy':
    "default-src 'self'; script-src 'self'; img-src 'self' data: blob:; style-src 'self' 'unsafe-inline'; object-src 'none'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'",
} as const;

export function routesOn(app: FastifyInstance, around: Surroundings): Routes {
  const add = <E extends Endpoint>(
    endpoint: E,
    answer: (request: FastifyRequest, reply: FastifyReply) => Promise<unknown>,
  ): void => {
    app.route({ method: endpoint.method, url: endpoint.path, handler: answer });
  };
  return {
    route: (endpoint, handle) =>
      add(endpoint, async (request, reply) =>
        answerJson(reply, await handle(await calledBy(around, endpoint, request))),
      ),
    open: (endpoint, handle) => {
      if (endpoint.allow !== 'anyone') throw new Error(`${endpoint.path} is not for anyone`);
      add(endpoint, async (request, reply) =>
        answerJson(
          reply,
          await handle(await openCall(around, endpoint, request), jarOf(around, request, reply)),
        ),
      );
    },
    download: (endpoint, handle) =>
      add(endpoint, async (request, reply) =>
        answerFile(reply, await handle(await calledBy(around, endpoint, request))),
      ),
    upload: (endpoint, handle) =>
      add(endpoint, async (request, reply) => {
        const call = await calledBy(around, endpoint, request);
        return answerJson(
          reply,
          await handle(call, bodyStream(request), Number(request.headers['content-length'] ?? 0)),
        );
      }),
  };
}

async function calledBy<E extends Endpoint>(
  around: Surroundings,
  endpoint: E,
  request: FastifyRequest,
): Promise<Call<E>> {
  const call = await readCall(around, endpoint, request);
  const actor = call.actor;
  if (!actor) throw new Refusal(problem('not-signed-in', {}));
  if (!isAllowed(endpoint, actor)) throw new Refusal(problem('not-allowed', {}));
  return { ...call, ...inputOf(endpoint, request), actor };
}

async function openCall<E extends Endpoint>(
  around: Surroundings,
  endpoint: E,
  request: FastifyRequest,
): Promise<Call<E, Actor | undefined>> {
  const call = await readCall(around, endpoint, request);
  return { ...call, ...inputOf(endpoint, request) };
}

function isAllowed(endpoint: Endpoint, actor: Actor): boolean {
  if (endpoint.allow === 'anyone' || endpoint.allow === 'signed-in') return true;
  return mayAnywhere(actor, endpoint.allow);
}

async function readCall(
  around: Surroundings,
  endpoint: Endpoint,
  request: FastifyRequest,
): Promise<{ actor: Actor | undefined; nowMs: number }> {
  if (endpoint.method !== 'GET') refuseForeign(request);
  const nowMs = around.now();
  const token = request.cookies[around.cookieName];
  return { nowMs, actor: token ? await around.findActor(token, nowMs) : undefined };
}

// SameSite cookies keep other sites' requests out; a browser too old for them still says where a request comes from.
// One that hides it says `null`, and that is not here either.
export function refuseForeign(request: FastifyRequest): void {
  const { origin } = request.headers;
  if (origin === undefined) return;
  const isOwn = URL.canParse(origin) && new URL(origin).host === request.host;
  if (!isOwn) throw new Refusal(problem('request-from-elsewhere', {}));
}

function inputOf<E extends Endpoint>(
  endpoint: E,
  request: FastifyRequest,
): Pick<Call<E>, 'params' | 'query' | 'body'> {
  return {
    params: must(readInput<E['params']>(endpoint.params, request.params, 'path')),
    query: must(readInput<E['query']>(endpoint.query, request.query, 'query')),
    body: must(
      readInput<E['body']>(endpoint.body, isStream(request.body) ? {} : (request.body ?? {}), 'body'),
    ),
  };
}

function isStream(body: unknown): body is Readable {
  return typeof body === 'object' && body !== null && 'pipe' in body;
}

function bodyStream(request: FastifyRequest): Readable {
  if (isStream(request.body)) return request.body;
  throw new Refusal(
    unreadable('content-type', {
      zh: '应当是文件（application/octet-stream）',
      en: 'it must be a file (application/octet-stream)',
    }),
  );
}

function jarOf(around: Surroundings, request: FastifyRequest, reply: FastifyReply): CookieJar {
  const options = {
    path: '/',
    httpOnly: true,
    sameSite: 'strict',
    secure: request.protocol === 'https',
  } as const;
  return {
    token: request.cookies[around.cookieName],
    userAgent: request.headers['user-agent'] ?? '',
    set: (token, expiresMs) =>
      reply.setCookie(around.cookieName, token, { ...options, expires: new Date(expiresMs) }),
    clear: () => reply.clearCookie(around.cookieName, options),
  };
}

function answerJson(reply: FastifyReply, result: Result<unknown>): FastifyReply {
  return result.ok
    ? reply.header('cache-control', 'no-store').send(result.value)
    : sendProblem(reply, result.problem);
}

function answerFile(reply: FastifyReply, result: Result<Download>): FastifyReply {
  if (!result.ok) return sendProblem(reply, result.problem);
  const { type, fileName, content } = result.value;
  reply.header('content-type', type).header('cache-control', 'no-store');
  if (fileName !== undefined)
    reply.header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(fileName)}`);
  return reply.send(content);
}

const STATUS: Readonly<Record<string, number>> = {
  'not-signed-in': 401,
  'sign-in-failed': 401,
  'second-factor-needed': 401,
  'second-factor-wrong': 401,
  'sign-in-locked': 429,
  'not-allowed': 403,
  'request-from-elsewhere': 403,
  'not-found': 404,
  'unreadable-request': 400,
  'too-large': 413,
  'text-too-long': 413,
  'photo-too-large': 413,
  'too-often': 429,
  'internal-error': 500,
};

export function statusOf(found: Problem): number {
  return STATUS[found.code] ?? 422;
}

export function sendProblem(reply: FastifyReply, found: Problem): FastifyReply {
  return reply.code(statusOf(found)).header('cache-control', 'no-store').send({ problem: found });
}

/** Every address under /api that no endpoint claims. */
export function refuseUnknown(reply: FastifyReply): FastifyReply {
  return sendProblem(reply, problem('not-found', { what: platformEndpoints.site.path.replace('site', '…') }));
}
