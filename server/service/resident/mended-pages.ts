// The address of mended matters: only what an officer released.
import type { FastifyInstance } from 'fastify';
import { mendedPage } from '#web/resident';
import { placeFollowed, placesServed } from '../../platform/public/places.store.ts';
import { answerPage, queryOf, visitOf } from '../../platform/public/public-pages.ts';
import type { ResidentSide } from './resident-side.ts';

const PAGE_SIZE = 20;
const LAST_PAGE = 1000;

export function addMendedPages(scope: FastifyInstance, { house, isDemo, cases }: ResidentSide): void {
  scope.get('/r/:county/mended', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    const { code } = visit.county;
    const query = queryOf(request);
    const kind = codeIn(query.get('kind'));
    const place = await placeFollowed(house.database.byThemselves('platform'), codeIn(query.get('place')));
    const page = Math.min(LAST_PAGE, Math.max(1, Math.floor(Number(query.get('page') ?? 1)) || 1));
    const [found, places, kinds] = await Promise.all([
      cases.mended({ county: code, place, kind, page, size: PAGE_SIZE }),
      placesServed(house.database.byThemselves('platform'), code),
      cases.kinds(code),
    ]);
    const list = { ...found, page, pageSize: PAGE_SIZE, places, kinds, asked: { place, kind } };
    return answerPage(reply, mendedPage(visit, list));
  });
}

function codeIn(asked: string | null): string {
  return /^[a-z0-9-]{1,60}$/.test(asked ?? '') ? (asked ?? '') : '';
}
