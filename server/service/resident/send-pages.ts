// The addresses of sending a request and of looking one up by number and code.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { addressIn, EMPTY_FORM, type Filled, sendPage, trackPage } from '#web/resident';
import { newId } from '../../platform/identify.ts';
import { placesServed } from '../../platform/public/places.store.ts';
import { readForm } from '../../platform/public/public-form.ts';
import {
  answerPage,
  goTo,
  type PublicVisit,
  sendingLimit,
  visitOf,
} from '../../platform/public/public-pages.ts';
import { statusOf } from '../../platform/routes.ts';
import { problem } from './problems.ts';
import type { ResidentSide } from './resident-side.ts';
import { idOf, PHOTOS_OF_A_FORM, sendRequest } from './send-request.ts';
import { readCode } from './tracking-code.ts';

export function addSendPages(scope: FastifyInstance, side: ResidentSide): void {
  const { house, isDemo } = side;
  const maySend = sendingLimit();
  const mayLook = sendingLimit(LOOKS_MOST);
  scope.get('/r/:county/send', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    return answerPage(reply, await formPage(side, visit, newId(house.now()), EMPTY_FORM), 'form');
  });
  scope.post('/r/:county/send', async (request, reply) => {
    maySend(request, house.now());
    return takeRequest(side, request, reply);
  });
  scope.get('/r/:county/track', async (request, reply) =>
    answerPage(reply, trackPage(await visitOf(house, request, isDemo), EMPTY_FORM)),
  );
  scope.post('/r/:county/track', async (request, reply) => {
    mayLook(request, house.now());
    return lookUp(side, request, reply);
  });
}

const LOOKS_MOST = 200;

async function formPage(
  { house, cases, gateway }: ResidentSide,
  visit: PublicVisit,
  id: string,
  filled: Filled,
): Promise<string> {
  const { code } = visit.county;
  const [places, kinds] = await Promise.all([
    placesServed(house.database.byThemselves('platform'), code),
    cases.kinds(code),
  ]);
  const isPhoneCheckOffered = gateway !== undefined;
  return sendPage(visit, { id, places, kinds, filled, mostPhotos: PHOTOS_OF_A_FORM, isPhoneCheckOffered });
}

async function takeRequest(
  side: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const { house, isDemo, cases } = side;
  const visit = await visitOf(house, request, isDemo);
  const form = await readForm(request, PHOTOS_OF_A_FORM);
  const sent = await sendRequest(cases, house, visit, form);
  if (sent.ok) return goTo(reply, addressIn(visit, `/m/${sent.value.code}`, { done: 'sent' }));
  const isOther = sent.problem.code === 'id-taken';
  const found = isOther ? problem('request-sent-already', {}, 'text') : sent.problem;
  const id = isOther ? newId(house.now()) : idOf(form.fields, house.now());
  const html = await formPage(side, visit, id, { values: form.fields, problems: [found] });
  return answerPage(reply.code(statusOf(sent.problem)), html, 'private');
}

// Whether the number or the code was wrong is not told: the two are right together or not at all.
async function lookUp(
  { house, isDemo, cases }: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request, isDemo);
  const { fields } = await readForm(request, 0);
  const code = readCode(fields.code ?? '');
  const found = code ? await cases.find({ county: visit.county.code, code }) : undefined;
  const number = (fields.number ?? '').trim().toUpperCase();
  if (code && found?.matter.number.toUpperCase() === number)
    return goTo(reply, addressIn(visit, `/m/${code}`));
  const filled = {
    values: { number: fields.number ?? '' },
    problems: [problem('matter-not-found', {}, 'code')],
  };
  return answerPage(reply.code(404), trackPage(visit, filled), 'private');
}
