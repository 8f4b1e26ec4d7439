// The addresses of one's own page, for whoever has its code: where an application stands, signing and withdrawing it; cover, training,
// and leaving. Leaving goes through whatever stands open.
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { ok, type Result, refused } from '#base';
import { mayWithdraw } from '#service/patrol';
import { addressIn, EMPTY_FORM, type Filled, ownPatrolPage } from '#web/resident';
import type { Nothing } from '#wire';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
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
import { idOf } from '../../resident/send-request.ts';
import { codeHash, readCode, shownCode } from '../../resident/tracking-code.ts';
import { applicationOfCode, endApplication, lockApplication } from '../members/admission.store.ts';
import { noApplication } from '../members/admission.ts';
import { admit } from '../members/admit.ts';
import { leave } from '../members/leaving.ts';
import { lockMember, memberOfCode } from '../members/members.store.ts';
import { noMember } from '../members/members.ts';
import { problem } from '../problems.ts';
import { ownOf } from './own-view.ts';

export function addOwnPages(scope: FastifyInstance, side: ResidentSide): void {
  const mayAct = sendingLimit();
  scope.get('/r/:county/patrol/mine/:code', async (request, reply) =>
    answerPage(reply, await shown(side, request, await opened(side, request), EMPTY_FORM), 'private'),
  );
  scope.post('/r/:county/patrol/mine/:code/:act', async (request, reply) => {
    mayAct(request, side.house.now());
    return act(side, request, reply);
  });
}

interface Opened {
  readonly visit: PublicVisit;
  readonly code: string;
}

async function opened({ house, isDemo }: ResidentSide, request: FastifyRequest): Promise<Opened> {
  const visit = await visitOf(house, request, isDemo);
  const code = readCode(paramOf(request, 'code'));
  return code ? { visit, code } : noPage();
}

function noPage(): never {
  return refuse(platformProblem('not-found', { what: '这一页 / this page' }));
}

const DONE = ['applied', 'signed', 'withdrawn', 'left'] as const;

async function shown(
  { house }: ResidentSide,
  request: FastifyRequest,
  { visit, code }: Opened,
  filled: Filled,
): Promise<string> {
  const own = await house.database.transaction('service', 'system', (tx) =>
    ownOf(tx, house, visit.county.code, codeHash(code)),
  );
  if (!own) return noPage();
  const path = `/patrol/mine/${code}`;
  const asked = queryOf(request).get('done');
  return ownPatrolPage(visit, {
    own,
    code: shownCode(code),
    ids: { sign: newId(house.now()), leave: newId(house.now()) },
    wholeAddress: `${request.protocol}://${request.host}${addressIn(visit, path)}`,
    path,
    done: DONE.find((each) => each === asked) ?? null,
    filled,
  });
}

interface OwnAct {
  readonly done: (typeof DONE)[number];
  readonly act: (
    side: ResidentSide,
    tx: Transaction,
    county: string,
    hash: Buffer,
    form: PublicForm,
  ) => Promise<Result<Nothing>>;
}

/** By the last part of the address to which the form is sent. */
const ACTS: Readonly<Record<string, OwnAct>> = {
  sign: { done: 'signed', act: sign },
  withdraw: { done: 'withdrawn', act: withdraw },
  leave: { done: 'left', act: leaveBySelf },
};

async function act(side: ResidentSide, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { visit, code } = await opened(side, request);
  const name = paramOf(request, 'act');
  const wanted = Object.hasOwn(ACTS, name) ? ACTS[name] : undefined;
  if (!wanted) return noPage();
  const form = await readForm(request, 0);
  const done = await told(() =>
    side.house.database.transaction('service', 'system', async (tx) =>
      must(await wanted.act(side, tx, visit.county.code, codeHash(code), form)),
    ),
  );
  if (done.ok) return goTo(reply, addressIn(visit, `/patrol/mine/${code}`, { done: wanted.done }));
  const html = await shown(side, request, { visit, code }, { values: form.fields, problems: [done.problem] });
  return answerPage(reply.code(statusOf(done.problem)), html, 'private');
}

async function told(work: () => Promise<Nothing>): Promise<Result<Nothing>> {
  try {
    return ok(await work());
  } catch (error) {
    if (error instanceof Refusal && error.problem.code !== 'not-found') return refused(error.problem);
    throw error;
  }
}

async function sign(
  { house }: ResidentSide,
  tx: Transaction,
  county: string,
  hash: Buffer,
  { fields }: PublicForm,
): Promise<Result<Nothing>> {
  const found = (await applicationOfCode(tx, county, hash)) ?? noApplication();
  const key = { county, applicationId: found.id };
  await lockApplication(tx, key);
  if (found.standing !== 'joined' && (fields.read ?? '') === '')
    return refused(problem('patrol-undertaking-unread', {}, 'read'));
  const row = (await applicationOfCode(tx, county, hash)) ?? noApplication();
  await admit(tx, house, key, row, { memberId: idOf(fields, house.now()), way: 'own-phone' });
  await recordAct(tx, null, {
    county,
    action: 'patrol-undertaking-signed',
    subject: found.id,
    details: { way: 'own-phone' },
  });
  return ok({});
}

async function withdraw(
  { house }: ResidentSide,
  tx: Transaction,
  county: string,
  hash: Buffer,
): Promise<Result<Nothing>> {
  const found = (await applicationOfCode(tx, county, hash)) ?? noApplication();
  const key = { county, applicationId: found.id };
  await lockApplication(tx, key);
  const row = (await applicationOfCode(tx, county, hash)) ?? noApplication();
  if (row.standing === 'withdrawn') return ok({});
  must(mayWithdraw(row));
  await endApplication(tx, key, { standing: 'withdrawn', at: new Date(house.now()) });
  await recordAct(tx, null, { county, action: 'patrol-application-withdrawn', subject: found.id });
  return ok({});
}

async function leaveBySelf(
  { house, whenLeft }: ResidentSide,
  tx: Transaction,
  county: string,
  hash: Buffer,
  { fields }: PublicForm,
): Promise<Result<Nothing>> {
  const found = (await memberOfCode(tx, county, hash)) ?? noMember();
  const key = { county, memberId: found.id };
  const kept = (await lockMember(tx, key)) ?? noMember();
  await leave({ house, whenLeft }, tx, key, kept, {
    leavingId: idOf(fields, house.now()),
    personId: null,
    channel: 'phone',
  });
  return ok({});
}
