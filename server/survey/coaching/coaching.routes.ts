// The addresses of reports of being coached: the form for everybody, the list for the survey centre.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, type Problem } from '#base';
import {
  COACHING_CHANNELS,
  coachedPage,
  coachedThanks,
  type Filled,
  problemPage,
  problemPageAnywhere,
  TRAP_NAME,
} from '#web/resident';
import { coachingEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { placesServed } from '../../platform/public/places.store.ts';
import { type PublicForm, readForm, TEXT_MOST } from '../../platform/public/public-form.ts';
import {
  addPublicPages,
  answerPage,
  goTo,
  type PublicVisit,
  sendingLimit,
  visitOf,
} from '../../platform/public/public-pages.ts';
import { Refusal, refuse } from '../../platform/refusal.ts';
import type { Routes } from '../../platform/routes.ts';
import { keepReport, lookAtReportBy, reportPhotoFor, reportsFor } from './coaching.ts';
import { callerFor } from './doubtful-calls.ts';

export function addCoachingRoutes(
  app: FastifyInstance,
  { route, download }: Routes,
  house: House,
  isDemo: boolean,
): void {
  route(endpoints.coachingReports, ({ actor, query }) => reportsFor(house, actor, query));
  download(endpoints.coachingPhoto, ({ actor, params }) => reportPhotoFor(house, actor, params));
  route(endpoints.doubtfulCaller, ({ actor, params }) => callerFor(house, actor, params));
  route(endpoints.lookAtCoaching, ({ actor, params, body }) =>
    lookAtReportBy(house, actor, params, body.text),
  );
  addCoachingPages(app, house, isDemo);
}

function addCoachingPages(app: FastifyInstance, house: House, isDemo: boolean): void {
  const mayTell = sendingLimit();
  addPublicPages(app, house, isDemo, {
    problemPage,
    problemPageAnywhere,
    add: (scope) => {
      scope.get('/r/:county/coached', async (request, reply) => {
        const visit = await visitOf(house, request, isDemo);
        return answerPage(reply, await formPage(house, visit, newId(house.now()), NOTHING_YET), 'form');
      });
      scope.post('/r/:county/coached', (request, reply) => {
        mayTell(request, house.now());
        return takeReport(house, isDemo, request, reply);
      });
      scope.get('/r/:county/coached/thanks', async (request, reply) =>
        answerPage(reply, coachedThanks(await visitOf(house, request, isDemo)), 'private'),
      );
    },
  });
}

const NOTHING_YET: Filled = { values: {}, problems: [] };
const PHOTOS_MOST = 3;

async function formPage(house: House, visit: PublicVisit, id: string, filled: Filled): Promise<string> {
  const places = await placesServed(house.database.byThemselves('platform'), visit.county.code);
  return coachedPage(visit, { id, places, filled });
}

async function takeReport(
  house: House,
  isDemo: boolean,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request, isDemo);
  const form = await readForm(request, PHOTOS_MOST);
  const found = await problemOfReport(house, visit, form);
  if (found) {
    const filled = { values: form.fields, problems: [found] };
    return answerPage(reply.code(422), await formPage(house, visit, idOf(form, house), filled), 'private');
  }
  const language = visit.language === 'en' ? '?language=en' : '';
  return goTo(reply, `/r/${visit.county.code}/coached/thanks${language}`);
}

async function problemOfReport(
  house: House,
  visit: PublicVisit,
  form: PublicForm,
): Promise<Problem | undefined> {
  const { fields, photos } = form;
  refuseProgram(fields);
  const { words = '', by = '', when = '', channel = '', place = '' } = fields;
  if (words.length > TEXT_MOST) return platformProblem('text-too-long', { most: TEXT_MOST }, 'words');
  try {
    const kept = await keepReport(
      house,
      {
        county: visit.county.code,
        id: idOf(form, house),
        words: words.trim(),
        channel: COACHING_CHANNELS.find((known) => known === channel) ?? null,
        byWhom: by.trim().slice(0, 200),
        placeCode: placeWithin(visit, place),
        toldWhen: when.trim().slice(0, 100),
        isSimulated: visit.isDemo,
      },
      photos,
    );
    return kept.ok ? undefined : kept.problem;
  } catch (error) {
    if (error instanceof Refusal) return { ...error.problem, where: 'photos' };
    throw error;
  }
}

// Whatever fills in the field that nobody sees is a program.
function refuseProgram(fields: Readonly<Record<string, string>>): void {
  if ((fields[TRAP_NAME] ?? '') !== '') refuse(platformProblem('form-of-a-program', {}));
}

function idOf({ fields }: PublicForm, house: House): string {
  const id = (fields.id ?? '').toLowerCase();
  return isUuid(id) ? id : newId(house.now());
}

function placeWithin({ county }: PublicVisit, code: string): string | null {
  return /^\d{9}(\d{3})?$/.test(code) && code.startsWith(county.code) ? code : null;
}
