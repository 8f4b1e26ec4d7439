// Somebody was called for a survey: answered at once from the surveys that run today. A number that none of them uses goes to the
// survey centre, beside the reports of being coached; nothing is kept of who asked.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { isUuid, type Problem } from '#base';
import {
  ASKED_MOST,
  callAnswer,
  callPage,
  EMPTY_FORM,
  problemPage,
  problemPageAnywhere,
  type RunningSurvey,
  TRAP_NAME,
} from '#web/resident';
import type { House } from '../platform/house.ts';
import { newId } from '../platform/identify.ts';
import { problem } from '../platform/problems.ts';
import { type PublicForm, readForm } from '../platform/public/public-form.ts';
import {
  addPublicPages,
  answerPage,
  type PublicVisit,
  sendingLimit,
  visitOf,
} from '../platform/public/public-pages.ts';
import { refuse } from '../platform/refusal.ts';
import { keepCall } from '../survey/coaching/doubtful-calls.ts';
import { runningSurveys } from './running-surveys.store.ts';

export function addCallRoutes(app: FastifyInstance, house: House, isDemo: boolean): void {
  const mayAsk = sendingLimit();
  addPublicPages(app, house, isDemo, {
    problemPage,
    problemPageAnywhere,
    add: (scope) => {
      scope.get('/r/:county/call', async (request, reply) => {
        const visit = await visitOf(house, request, isDemo);
        return answerPage(reply, callPage(visit, { id: newId(house.now()), filled: EMPTY_FORM }), 'form');
      });
      scope.post('/r/:county/call', async (request, reply) => {
        mayAsk(request, house.now());
        return answerCall(house, await visitOf(house, request, isDemo), request, reply);
      });
    },
  });
}

async function answerCall(
  house: House,
  visit: PublicVisit,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const form = await readForm(request, 0);
  if ((form.fields[TRAP_NAME] ?? '') !== '') refuse(problem('form-of-a-program', {}));
  const digits = digitsOf(form.fields.number ?? '');
  const wrong = problemOf(digits, form);
  if (wrong) {
    const filled = { values: form.fields, problems: [wrong] };
    return answerPage(reply.code(422), callPage(visit, { id: idOf(house, form), filled }), 'private');
  }
  const survey = await surveyCalling(house, visit.county.code, digits);
  if (!survey) await keepCall(house, callOf(house, visit, form, digits));
  return answerPage(reply, callAnswer(visit, survey), 'private');
}

function problemOf(digits: string, { fields: { asked = '' } }: PublicForm): Problem | undefined {
  if (!/^\d{3,15}$/.test(digits)) return problem('caller-not-understood', {}, 'number');
  return asked.length > ASKED_MOST ? problem('text-too-long', { most: ASKED_MOST }, 'asked') : undefined;
}

const CHINA = /^(?:\+|00)?86(?=\d{5,})/;

/** A number as its digits, however it was written; the country's own code says nothing. */
function digitsOf(typed: string): string {
  return typed.replaceAll(/[\s\-()（）－—]/g, '').replace(CHINA, '');
}

async function surveyCalling(
  house: House,
  county: string,
  digits: string,
): Promise<RunningSurvey | undefined> {
  const surveys = await house.database.transaction('door', 'nobody', (tx) => runningSurveys(tx, county));
  return surveys.find(({ callerNumbers }) =>
    callerNumbers.some((number) => isSame(digitsOf(number), digits)),
  );
}

// A telephone may leave out the nought before the area code, and the number registered may have it.
function isSame(registered: string, shown: string): boolean {
  return registered === shown || registered === `0${shown}`;
}

function idOf(house: House, { fields }: PublicForm): string {
  const id = (fields.id ?? '').toLowerCase();
  return isUuid(id) ? id : newId(house.now());
}

function callOf(house: House, { county, isDemo }: PublicVisit, form: PublicForm, digits: string) {
  const { asked = '', when = '' } = form.fields;
  return {
    county: county.code,
    id: idOf(house, form),
    digits,
    asked: asked.trim(),
    calledWhen: when.trim().slice(0, 100),
    isSimulated: isDemo,
  };
}
