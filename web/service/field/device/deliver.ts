// Sends what the phone has kept: visits many at a time, each answered by itself; photos one by one.
import { z } from 'zod';
import { problem as problemShape } from '#wire';
import { photoEndpoints, visitEndpoints } from '#wire/service';
import { deliveredFor, PATIENCE_MS } from '../../../outbox/deliver.ts';
import type { Delivery, Refused } from '../../../outbox/delivery.ts';
import { addressOf, CONNECTION_LOST, call, ProblemError } from '../../../shell/call.ts';
import type { FieldLane, FieldMessage, PhotoMessage, VisitEntry } from './field-message.ts';

const PERHAPS_SOMEBODY_ELSE: readonly string[] = ['not-allowed', 'not-found'];
// A photo on a village's line takes its time.
const PHOTO_PATIENCE_MS = 120_000;

export function deliver(
  personId: string,
  { county }: FieldLane,
  messages: readonly FieldMessage[],
): Promise<Delivery> {
  const visits = messages.filter((message) => message.kind === 'visit');
  const [photo] = messages.filter((message) => message.kind === 'photo');
  const send = (): Promise<Heard> => (photo ? sendPhoto(county, photo) : sendVisits(county, visits));
  return deliveredFor(personId, send, PERHAPS_SOMEBODY_ELSE);
}

interface Heard {
  readonly acknowledged: readonly string[];
  readonly refused: readonly Refused[];
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

/** @throws ProblemError when the server refuses it or cannot be reached */
async function sendPhoto(county: string, photo: PhotoMessage): Promise<Heard> {
  const { id, subjectKind, subjectId, placeCode, bytes } = photo;
  const params = { county, photoId: id };
  const response = await fetch(
    addressOf(photoEndpoints.keepPhoto, { params, query: { subjectKind, subjectId, placeCode } }),
    {
      method: 'PUT',
      headers: { 'content-type': 'application/octet-stream' },
      body: bytes,
      signal: AbortSignal.timeout(PHOTO_PATIENCE_MS),
    },
  ).catch(() => {
    throw new ProblemError(CONNECTION_LOST);
  });
  if (!response.ok) throw new ProblemError(await refusalIn(response));
  return { acknowledged: [id], refused: [] };
}

async function refusalIn(response: Response) {
  const content: unknown = await response.json().catch(() => null);
  const found = z.object({ problem: problemShape }).safeParse(content);
  return found.success ? found.data.problem : CONNECTION_LOST;
}
