// The addresses by which a sender has a code sent to the own telephone and gives it back. There are none where no gateway is named.
import type { FastifyInstance } from 'fastify';
import { addressIn } from '#web/resident';
import type { MessageGateway } from '../../platform/message-gateway.ts';
import { readForm } from '../../platform/public/public-form.ts';
import { answerPage, goTo, sendingLimit } from '../../platform/public/public-pages.ts';
import { statusOf } from '../../platform/routes.ts';
import { confirmPhoneCode, sendPhoneCode } from './check-phone.ts';
import { openMatter, shown } from './matter-pages.ts';
import type { ResidentSide } from './resident-side.ts';

export function addPhonePages(scope: FastifyInstance, side: ResidentSide, gateway: MessageGateway): void {
  const maySend = sendingLimit();
  const { house } = side;
  scope.post('/r/:county/m/:code/phone', async (request, reply) => {
    maySend(request, house.now());
    const opened = await openMatter(side, request);
    const { visit, code, found } = opened;
    await readForm(request, 0);
    const key = { county: visit.county.code, caseId: found.caseId };
    const sent = await sendPhoneCode(house, gateway, key);
    if (sent.ok) return goTo(reply, addressIn(visit, `/m/${code}`, { done: 'phoneSent' }));
    const filled = { values: {}, problems: [sent.problem] };
    return answerPage(reply.code(statusOf(sent.problem)), shown(side, request, opened, filled), 'private');
  });
  scope.post('/r/:county/m/:code/phone/confirm', async (request, reply) => {
    maySend(request, house.now());
    const opened = await openMatter(side, request);
    const { visit, code, found } = opened;
    const { fields } = await readForm(request, 0);
    const key = { county: visit.county.code, caseId: found.caseId };
    const done = await confirmPhoneCode(house, key, fields.phoneCode ?? '');
    if (done.ok) return goTo(reply, addressIn(visit, `/m/${code}`, { done: 'phoneConfirmed' }));
    const filled = { values: {}, problems: [done.problem] };
    return answerPage(reply.code(statusOf(done.problem)), shown(side, request, opened, filled), 'private');
  });
}
