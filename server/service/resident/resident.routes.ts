// The resident's side of the service wing: its first page, sending, following, and mended matters. No session, no cookie.
import type { FastifyInstance } from 'fastify';
import { countiesPage, homePage, problemPage, problemPageAnywhere } from '#web/resident';
import { problem } from '../../platform/problems.ts';
import { countiesServed } from '../../platform/public/places.store.ts';
import { addPublicPages, answerPage, languageOf, visitOf } from '../../platform/public/public-pages.ts';
import { refuse } from '../../platform/refusal.ts';
import { addPatrolPages } from '../patrol/residents/patrol-pages.ts';
import { addMatterPages } from './matter-pages.ts';
import { addMendedPages } from './mended-pages.ts';
import { addPhonePages } from './phone-pages.ts';
import type { ResidentSide } from './resident-side.ts';
import { addSendPages } from './send-pages.ts';

export function addResidentRoutes(app: FastifyInstance, side: ResidentSide): void {
  const { house, isDemo } = side;
  addPublicPages(app, house, isDemo, {
    problemPage,
    problemPageAnywhere,
    add: (scope) => {
      addHomePages(scope, side);
      addSendPages(scope, side);
      addMatterPages(scope, side);
      if (side.gateway) addPhonePages(scope, side, side.gateway);
      addMendedPages(scope, side);
      addPatrolPages(scope, side);
    },
  });
}

// A house of one county opens at that county.
function addHomePages(scope: FastifyInstance, { house, isDemo }: ResidentSide): void {
  scope.get('/r', async (request, reply) => {
    const counties = await countiesServed(house.database.byThemselves('platform'));
    const language = languageOf(request);
    const [only] = counties;
    if (only && counties.length === 1) return answerPage(reply, homePage({ language, county: only, isDemo }));
    return answerPage(reply, countiesPage(counties, language, isDemo));
  });
  scope.get('/r/:county', async (request, reply) =>
    answerPage(reply, homePage(await visitOf(house, request, isDemo))),
  );
  scope.get('/r/*', async () => refuse(problem('not-found', { what: '这一页 / this page' })));
}
