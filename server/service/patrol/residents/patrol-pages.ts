// The addresses of a county's patrol teams for anybody: what they are, joining, who is on notice, objections.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, type Problem, type Result, refused } from '#base';
import { maskName } from '#service/outreach';
import { mayObject, OBJECTIONS, type ObjectionCode } from '#service/patrol';
import { addressIn, EMPTY_FORM, type Filled, joinPage, patrolPage } from '#web/resident';
import type { House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { type PublicForm, readForm } from '../../../platform/public/public-form.ts';
import {
  answerPage,
  goTo,
  type PublicVisit,
  paramOf,
  queryOf,
  sendingLimit,
  visitOf,
} from '../../../platform/public/public-pages.ts';
import { must, Refusal, refuse } from '../../../platform/refusal.ts';
import { statusOf } from '../../../platform/routes.ts';
import type { ResidentSide } from '../../resident/resident-side.ts';
import { idOf, refuseProgram } from '../../resident/send-request.ts';
import { readCode } from '../../resident/tracking-code.ts';
import { addObjection, applicationOf, lockApplication, noticedOn } from '../members/admission.store.ts';
import { noApplication } from '../members/admission.ts';
import { applyByPhone } from '../members/apply.ts';
import { today } from '../members/teams.ts';
import { problem } from '../problems.ts';
import { addOwnPages } from './own-pages.ts';
import { openTeams } from './public-teams.store.ts';

const LOOKS_MOST = 200;

export function addPatrolPages(scope: FastifyInstance, side: ResidentSide): void {
  const { house, isDemo } = side;
  const maySend = sendingLimit();
  const mayLook = sendingLimit(LOOKS_MOST);
  scope.get('/r/:county/patrol', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    return answerPage(
      reply,
      await homeOf(house, visit, queryOf(request).get('done') === 'objected', EMPTY_FORM),
      'form',
    );
  });
  scope.get('/r/:county/patrol/join', async (request, reply) => {
    const visit = await visitOf(house, request, isDemo);
    return answerPage(reply, await formPage(house, visit, newId(house.now()), EMPTY_FORM), 'form');
  });
  scope.post('/r/:county/patrol/join', async (request, reply) => {
    maySend(request, house.now());
    return takeApplication(side, request, reply);
  });
  scope.post('/r/:county/patrol/mine', async (request, reply) => {
    mayLook(request, house.now());
    return openOwn(side, request, reply);
  });
  scope.post('/r/:county/patrol/notices/:applicationId', async (request, reply) => {
    maySend(request, house.now());
    return takeObjection(side, request, reply);
  });
  addOwnPages(scope, side);
}

async function homeOf(
  house: House,
  visit: PublicVisit,
  isObjected: boolean,
  filled: Filled,
): Promise<string> {
  const { code } = visit.county;
  const [teams, noticed] = await house.database.transaction('service', 'system', async (tx) => [
    await openTeams(tx, code),
    await noticedOn(tx, code, today(house)),
  ]);
  return patrolPage(visit, {
    hasTeams: teams.length > 0,
    notices: noticed.map(({ id, name, placeName, teamName, to }) => ({
      id,
      name: maskName(name),
      place: placeName,
      team: teamName,
      to,
    })),
    objections: Object.entries(OBJECTIONS).map(([each, { label }]) => ({ code: each, words: label })),
    objectionId: newId(house.now()),
    isObjected,
    filled,
  });
}

async function formPage(house: House, visit: PublicVisit, id: string, filled: Filled): Promise<string> {
  const teams = await house.database.transaction('service', 'system', (tx) =>
    openTeams(tx, visit.county.code),
  );
  const villages = [...Map.groupBy(teams, ({ placeCode }) => placeCode).values()].map((own) => ({
    name: own[0]?.placeName ?? { zh: '', en: '' },
    teams: own.map(({ id: teamId, name }) => ({ id: teamId, name })),
  }));
  return joinPage(visit, { id, villages, filled });
}

async function takeApplication(
  { house, isDemo }: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request, isDemo);
  const { fields } = await readForm(request, 0);
  refuseProgram(fields);
  const sent = await applied(house, visit, fields);
  if (sent.ok)
    return goTo(
      reply,
      addressIn(visit, `/patrol/mine/${readCode(sent.value.code) ?? ''}`, { done: 'applied' }),
    );
  const html = await formPage(house, visit, idOf(fields, house.now()), {
    values: fields,
    problems: [sent.problem],
  });
  return answerPage(reply.code(statusOf(sent.problem)), html, 'private');
}

const FIELD_OF: Readonly<Record<string, string>> = { number: 'phone', teamId: 'team' };

async function applied(
  house: House,
  visit: PublicVisit,
  fields: PublicForm['fields'],
): Promise<Result<{ readonly code: string }>> {
  const { name = '', phone = '', team = '', adult = '' } = fields;
  if (name.trim() === '' || phone.trim() === '' || !isUuid(team) || adult === '')
    return refused(problem('patrol-form-incomplete', {}, 'name'));
  const applicant = {
    id: idOf(fields, house.now()),
    teamId: team,
    name: name.trim().slice(0, 60),
    number: phone,
  };
  return told(() => applyByPhone(house, visit.county.code, applicant, visit.isDemo));
}

// What a rule said inside the transaction, for the form that comes back filled in.
async function told<Value>(work: () => Promise<Result<Value>>): Promise<Result<Value>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof Refusal) return refused(atField(error.problem));
    throw error;
  }
}

function atField(found: Problem): Problem {
  if (found.code.startsWith('contact-number')) return problem('patrol-phone-not-understood', {}, 'phone');
  const { where } = found;
  return where === undefined ? found : { ...found, where: FIELD_OF[where] ?? where };
}

async function openOwn(
  { house, isDemo }: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request, isDemo);
  const { fields } = await readForm(request, 0);
  const code = readCode(fields.code ?? '');
  if (code) return goTo(reply, addressIn(visit, `/patrol/mine/${code}`));
  const filled = {
    values: { code: fields.code ?? '' },
    problems: [problem('patrol-code-unknown', {}, 'code')],
  };
  return answerPage(reply.code(404), await homeOf(house, visit, false, filled), 'private');
}

// What is objected is one of the listed reasons; by whom is asked by nobody.
async function takeObjection(
  { house, isDemo }: ResidentSide,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const visit = await visitOf(house, request, isDemo);
  const { fields } = await readForm(request, 0);
  refuseProgram(fields);
  const applicationId = paramOf(request, 'applicationId');
  const { reason = '' } = fields;
  if (!isUuid(applicationId) || !isObjection(reason))
    return refuse(platformProblem('not-found', { what: '这一条 / this line' }));
  const key = { county: visit.county.code, applicationId };
  await house.database.transaction('service', 'system', async (tx) => {
    await lockApplication(tx, key);
    const row = (await applicationOf(tx, key)) ?? noApplication();
    must(mayObject(row, today(house)));
    await addObjection(tx, key, row.placeCode, {
      id: idOf(fields, house.now()),
      reason,
      at: new Date(house.now()),
    });
  });
  return goTo(reply, addressIn(visit, '/patrol', { done: 'objected' }));
}

function isObjection(code: string): code is ObjectionCode {
  return Object.hasOwn(OBJECTIONS, code);
}
