// The page on which residents verify a survey call: which surveys run today, and nothing that any of them found.
import type { FastifyInstance } from 'fastify';
import { problemPage, problemPageAnywhere, verifyPage } from '#web/resident';
import type { House } from '../platform/house.ts';
import { addPublicPages, answerPage, visitOf } from '../platform/public/public-pages.ts';
import { runningSurveys } from './running-surveys.store.ts';

export function addVerifyRoutes(app: FastifyInstance, house: House, isDemo: boolean): void {
  addPublicPages(app, house, isDemo, {
    problemPage,
    problemPageAnywhere,
    add: (scope) => {
      scope.get('/r/:county/verify', async (request, reply) => {
        const visit = await visitOf(house, request, isDemo);
        const surveys = await house.database.transaction('door', 'nobody', (tx) =>
          runningSurveys(tx, visit.county.code),
        );
        return answerPage(reply, verifyPage(visit, surveys, house.now()));
      });
    },
  });
}
