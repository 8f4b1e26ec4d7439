// The addresses of one matter, for whoever has its code: the page, what can be done on it, and its photos.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid } from '#base';
import { addressIn, EMPTY_FORM, type Filled, type MatterPage, matterPage } from '#web/resident';
import { newId } from '../../platform/identify.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { readForm } from '../../platform/public/public-form.ts';
import {
  answerPage,
  goTo,
  type PublicVisit,
  paramOf,
  queryOf,
  sendingLimit,
  visitOf,
} from '../../platform/public/public-pages.ts';
import { refuse } from '../../platform/refusal.ts';
import { statusOf } from '../../platform/routes.ts';
import { photoOf, pictureOf } from '../photos/photos.store.ts';
import type { FollowedMatter } from './cases-for-residents.ts';
import { MATTER_ACTS } from './matter-acts.ts';
import type { ResidentSide } from './resident-side.ts';
import { PHOTOS_OF_A_FORM } from './send-request.ts';
import { readCode } from './tracking-code.ts';

export function addMatterPages(scope: FastifyInstance, side: ResidentSide): void {
  const mayAct = sendingLimit();
  scope.get('/r/:county/m/:code', async (request, reply) => {
    const opened = await openMatter(side, request);
    return answerPage(reply, shown(side, request, opened, EMPTY_FORM), 'private');
  });
  scope.post('/r/:county/m/:code/:act', async (request, reply) => {
    mayAct(request, side.house.now());
    return act(side, request, reply);
  });
  scope.get('/r/:county/m/:code/photos/:photoId', (request, reply) =>
    showPhoto(side, request, reply, 'picture'),
  );
  scope.get('/r/:county/m/:code/photos/:photoId/thumbnail', (request, reply) =>
    showPhoto(side, request, reply, 'thumbnail'),
  );
}

interface Opened {
  readonly visit: PublicVisit;
  readonly code: string;
  readonly found: FollowedMatter;
}

/** @throws Refusal `not-found` when no matter has the code */
export async function openMatter(
  { house, isDemo, cases }: ResidentSide,
  request: FastifyRequest,
): Promise<Opened> {
  const visit = await visitOf(house, request, isDemo);
  const code = readCode(paramOf(request, 'code'));
  const found = code ? await cases.find({ county: visit.county.code, code }) : undefined;
  if (!code || !found) return refuse(platformProblem('not-found', { what: '这件诉求 / this request' }));
  return { visit, code, found };
}

const DONE = [
  'sent',
  'added',
  'withdrawn',
  'rated',
  'again',
  'reviewed',
  'phoneSent',
  'phoneConfirmed',
] as const;

/** The page of a matter as it stands, with what was filled in and what a rule said to it. */
export function shown(
  { house, gateway }: ResidentSide,
  request: FastifyRequest,
  { visit, code, found }: Opened,
  filled: Filled,
): string {
  const path = `/m/${code}`;
  const asked = queryOf(request).get('done');
  const id = () => newId(house.now());
  const page: MatterPage = {
    matter: found.matter,
    ids: { add: id(), withdraw: id(), rate: id(), again: id(), review: id() },
    wholeAddress: `${request.protocol}://${request.host}${addressIn(visit, path)}`,
    path,
    done: DONE.find((each) => each === asked) ?? null,
    filled,
    mostPhotos: PHOTOS_OF_A_FORM,
    isPhoneCheckOffered: gateway !== undefined,
  };
  return matterPage(visit, page);
}

async function act(side: ResidentSide, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const opened = await openMatter(side, request);
  const name = paramOf(request, 'act');
  const wanted = Object.hasOwn(MATTER_ACTS, name) ? MATTER_ACTS[name] : undefined;
  if (!wanted) return refuse(platformProblem('not-found', { what: '这一页 / this page' }));
  const form = await readForm(request, PHOTOS_OF_A_FORM);
  const link = { county: opened.visit.county.code, code: opened.code };
  const done = await wanted.act(side.cases, link, form, side.house.now());
  if (done.ok) return goTo(reply, addressIn(opened.visit, `/m/${opened.code}`, { done: wanted.done }));
  const filled = { values: form.fields, problems: [done.problem] };
  return answerPage(reply.code(statusOf(done.problem)), shown(side, request, opened, filled), 'private');
}

// The photos that residents sent under the own matter, and of the office's those that were released.
async function showPhoto(
  side: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
  size: 'picture' | 'thumbnail',
): Promise<FastifyReply> {
  const { visit, found } = await openMatter(side, request);
  const key = { county: visit.county.code, photoId: paramOf(request, 'photoId') };
  const content = isUuid(key.photoId)
    ? await side.house.database.transaction('service', 'system', async (tx) => {
        const photo = await photoOf(tx, key);
        const isOfMatter = photo?.subjectKind === 'case' && photo.subjectId === found.caseId;
        const isShown = photo?.sentByName === null || photo?.look === 'public';
        return isOfMatter && isShown ? pictureOf(tx, key, size) : undefined;
      })
    : undefined;
  if (!content) return refuse(platformProblem('not-found', { what: '照片 / photo' }));
  return reply.type('image/jpeg').header('cache-control', 'private, max-age=300').send(content);
}
