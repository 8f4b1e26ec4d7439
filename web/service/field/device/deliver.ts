// Sends what the phone has kept: visits many at a time, each answered by itself; photos one by one.
import { visitEndpoints } from '#wire/service';
import { deliveredFor, PATIENCE_MS } from '../../../outbox/deliver.ts';
import type { Delivery, Refused } from '../../../outbox/delivery.ts';
import { call } from '../../../shell/call.ts';
import { sendPhoto } from '../photo/send-photo.ts';
import type { FieldLane, FieldMessage, VisitEntry } from './field-message.ts';

const PERHAPS_SOMEBODY_ELSE: readonly string[] = ['not-allowed', 'not-found'];

interface Heard {
  readonly acknowledged: readonly string[];
  readonly refused: readonly Refused[];
}

export function deliver(
  personId: string,
  { county }: FieldLane,
  messages: readonly FieldMessage[],
): Promise<Delivery> {
  const visits = messages.filter((message) => message.kind === 'visit');
  const [photo] = messages.filter((message) => message.kind === 'photo');
  const send = async (): Promise<Heard> => {
    if (!photo) return sendVisits(county, visits);
    await sendPhoto(county, photo);
    return { acknowledged: [photo.id], refused: [] };
  };
  return deliveredFor(personId, send, PERHAPS_SOMEBODY_ELSE);
}

async function sendVisits(county: string, entries: readonly VisitEntry[]): Promise<Heard> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { messages: entries.map(({ visit }) => visit) };
  const { results } = await call(visitEndpoints.syncVisits, { params: { county }, body }, signal);
  return {
    acknowledged: results.filter(({ standing }) => standing !== 'refused').map(({ id }) => id),
    refused: results.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : [])),
  };
}
