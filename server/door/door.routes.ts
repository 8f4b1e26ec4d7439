// The addresses of publishing, and the public pages: whole pages from the server, without script.

import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { canonicalJson, csvText, isUuid, type Language, ok } from '#base';
import { DISPOSITIONS } from '#survey/fieldwork';
import { indicatorPicture, notFoundPage, publicationPage, publicationsPage, resultsTable } from '#web/public';
import { publicEndpoints } from '#wire';
import { resultEndpoints } from '#wire/survey';
import type { House } from '../platform/house.ts';
import type { Routes } from '../platform/routes.ts';
import { listPublications, publicationOf } from './publications.store.ts';
import { addressOf, publicationsFor, publishBy, withdrawBy } from './publish.ts';

export function addDoorRoutes(
  app: FastifyInstance,
  { route, open }: Routes,
  house: House,
  isDemo: boolean,
): void {
  route(resultEndpoints.publish, ({ actor, params, body }) => publishBy(house, actor, params, body.id));
  route(resultEndpoints.publicationsOfSurvey, ({ actor, params }) => publicationsFor(house, actor, params));
  route(resultEndpoints.withdraw, ({ actor, params, body }) =>
    withdrawBy(house, actor, params, params.publicationId, body.reason),
  );
  open(publicEndpoints.publications, async () => ok({ rows: await publicRows(house) }));
  app.get('/p', async (request, reply) => {
    const language = languageOf(request);
    return page(
      reply,
      publicationsPage({
        rows: await publicRows(house),
        language,
        isDemo,
        otherLanguageAddress: `/p?language=${other(language)}`,
      }),
    );
  });
  app.get('/p/:county/:id', (request, reply) => showPublication(house, isDemo, request, reply));
  app.get('/p/:county/:id/content.json', (request, reply) => showContent(house, request, reply));
  app.get('/p/:county/:id/data.csv', (request, reply) => showTable(house, request, reply));
  app.get('/p/:county/:id/:rule/picture.svg', (request, reply) => showPicture(house, request, reply));
}

async function publicRows(house: House) {
  const rows = await house.database.transaction('door', 'nobody', listPublications);
  return rows.map((row) => ({ ...row, address: addressOf(row) }));
}

function found(house: House, request: FastifyRequest) {
  const { county, id } = paramsOf(request);
  if (!/^\d{6}$/.test(county) || !isUuid(id)) return undefined;
  return house.database.transaction('door', 'nobody', (tx) => publicationOf(tx, { county, id }));
}

async function showPublication(
  house: House,
  isDemo: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const language = languageOf(request);
  const row = await found(house, request);
  if (!row) return page(reply.code(404), notFoundPage(language));
  const { content, withdrawnMs, withdrawnReason, ...facts } = row;
  const address = addressOf(row);
  const withdrawn =
    withdrawnMs === null ? {} : { withdrawn: { atMs: withdrawnMs, reason: withdrawnReason ?? '' } };
  return page(
    reply,
    publicationPage({
      publication: { ...facts, address, ...withdrawn },
      content,
      language,
      isDemo,
      otherLanguageAddress: `${address}?language=${other(language)}`,
      listAddress: `/p?language=${language}`,
      tableAddress: `${address}/data.csv?language=${language}`,
      contentAddress: `${address}/content.json`,
      outcomes: DISPOSITIONS,
    }),
  );
}

// Byte for byte what was hashed: whoever hashes it again (SHA-256) gets the number on the page.
async function showContent(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const row = await found(house, request);
  if (!row) return page(reply.code(404), notFoundPage(languageOf(request)));
  return reply
    .type('application/json; charset=utf-8')
    .send(canonicalJson(JSON.parse(JSON.stringify(row.content))));
}

async function showTable(house: House, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const row = await found(house, request);
  if (!row) return page(reply.code(404), notFoundPage(languageOf(request)));
  const tables = resultsTable(row.content, languageOf(request), DISPOSITIONS);
  const rows = tables.flatMap(({ name, header, rows: body }) => [[name], header, ...body, []]);
  return reply
    .type('text/csv; charset=utf-8')
    .header('content-disposition', `attachment; filename*=UTF-8''${encodeURIComponent(row.title)}.csv`)
    .send(csvText(rows));
}

async function showPicture(
  house: House,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const row = await found(house, request);
  const indicator = row?.content.indicators.find(({ rule }) => rule.id === paramsOf(request).rule);
  if (!row || !indicator) return page(reply.code(404), notFoundPage(languageOf(request)));
  return reply
    .type('image/svg+xml; charset=utf-8')
    .send(indicatorPicture(row.content, indicator, { language: languageOf(request) }));
}

function paramsOf(request: FastifyRequest): { county: string; id: string; rule: string } {
  const params = new Map(Object.entries(request.params ?? {}));
  return {
    county: String(params.get('county') ?? ''),
    id: String(params.get('id') ?? ''),
    rule: String(params.get('rule') ?? ''),
  };
}

function languageOf(request: FastifyRequest): Language {
  return new URLSearchParams(request.url.split('?')[1] ?? '').get('language') === 'en' ? 'en' : 'zh';
}

function other(language: Language): Language {
  return language === 'zh' ? 'en' : 'zh';
}

function page(reply: FastifyReply, html: string): FastifyReply {
  return reply.type('text/html; charset=utf-8').header('cache-control', 'public, max-age=60').send(html);
}
