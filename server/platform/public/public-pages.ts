// Pages that anybody may open and forms that anybody may send, without script: where a request comes from, in which language,
// for which county, and what is answered when something is refused. It knows no page.
import fastifyFormbody from '@fastify/formbody';
import fastifyMultipart from '@fastify/multipart';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { Bilingual, Language, Problem } from '#base';
import type { House } from '../house.ts';
import { problemOf } from '../problem-of.ts';
import { problem } from '../problems.ts';
import { refuse } from '../refusal.ts';
import { refuseForeign, statusOf } from '../routes.ts';
import { addressLimit } from './address-limit.ts';
import { countyNamed } from './places.store.ts';
import { MULTIPART_LIMITS } from './public-form.ts';

/** Whoever looks at a page: the language, the county, and whether all of it is a demo. */
export interface PublicVisit {
  readonly language: Language;
  readonly county: { readonly code: string; readonly name: Bilingual };
  readonly isDemo: boolean;
}

export function languageOf(request: FastifyRequest): Language {
  return queryOf(request).get('language') === 'en' ? 'en' : 'zh';
}

export function queryOf(request: FastifyRequest): URLSearchParams {
  return new URLSearchParams(request.url.split('?')[1] ?? '');
}

export function paramOf(request: FastifyRequest, name: string): string {
  return String(new Map(Object.entries(request.params ?? {})).get(name) ?? '');
}

/** The visit of a page below `/r/:county`. @throws Refusal `not-found` when no office serves the county */
export async function visitOf(house: House, request: FastifyRequest, isDemo: boolean): Promise<PublicVisit> {
  const code = paramOf(request, 'county');
  const name = /^[1-9]\d{5}$/.test(code)
    ? await countyNamed(house.database.byThemselves('platform'), code)
    : undefined;
  if (!name) return refuse(problem('not-found', { what: '这个县（市、区） / this county' }));
  return { language: languageOf(request), county: { code, name }, isDemo };
}

type Answered = 'open' | 'form' | 'private';

// What belongs to one person is kept by no cache. Its address goes to no other site: every answer says `same-origin` for that;
// `no-referrer` would take away the origin by which a form's own site is known.
const HEADERS: Readonly<Record<Answered, Readonly<Record<string, string>>>> = {
  open: { 'cache-control': 'public, max-age=30' },
  // each form has an id of its own: two people must never get the same one out of a cache
  form: { 'cache-control': 'no-store' },
  private: { 'cache-control': 'no-store', 'x-robots-tag': 'noindex' },
};

export function answerPage(reply: FastifyReply, html: string, answered: Answered = 'open'): FastifyReply {
  return reply
    .type('text/html; charset=utf-8')
    .headers({ ...HEADERS[answered] })
    .send(html);
}

/** After a form was taken: the page is another one, so that reloading it sends nothing. */
export function goTo(reply: FastifyReply, address: string): FastifyReply {
  return reply.headers({ ...HEADERS.private }).redirect(address, 303);
}

export interface PublicPages {
  /** html for what was refused, where the county is known and where it is not */
  readonly problemPage: (visit: PublicVisit, problem: Problem) => string;
  readonly problemPageAnywhere: (problem: Problem, language: Language) => string;
  readonly add: (scope: FastifyInstance) => void;
}

/** Pages in a scope of their own: forms are read here and nowhere else, and a refusal is a page. */
export function addPublicPages(
  app: FastifyInstance,
  house: House,
  isDemo: boolean,
  { problemPage, problemPageAnywhere, add }: PublicPages,
): void {
  const pageOf = async (request: FastifyRequest, found: Problem): Promise<string> => {
    const visit = await visitOf(house, request, isDemo).catch(() => undefined);
    return visit ? problemPage(visit, found) : problemPageAnywhere(found, languageOf(request));
  };
  app.register(async (scope) => {
    await scope.register(fastifyFormbody);
    await scope.register(fastifyMultipart, { limits: MULTIPART_LIMITS, throwFileSizeLimit: false });
    scope.addHook('preHandler', async (request) => {
      if (request.method !== 'GET' && request.method !== 'HEAD') refuseForeign(request);
    });
    scope.setErrorHandler(async (error, request, reply) => {
      const found = problemOf(error);
      return answerPage(reply.code(statusOf(found)), await pageOf(request, found), 'private');
    });
    add(scope);
  });
}

const SENT_MOST = 60;
const SENT_WITHIN_MS = 3_600_000;

/** Forms that one address may send in an hour: a village behind one mobile network's address may send many. */
export function sendingLimit(most: number = SENT_MOST, withinMs: number = SENT_WITHIN_MS) {
  const limit = addressLimit(most, withinMs);
  return (request: FastifyRequest, nowMs: number): void => {
    if (!limit.take(request.ip, nowMs)) refuse(problem('too-often', { minutes: withinMs / 60_000 }));
  };
}
