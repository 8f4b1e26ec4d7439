// Sends what the phone has kept: visits and activities many at a time, each answered by itself; all else one by one.
import { activityEndpoints, caseworkEndpoints, visitEndpoints } from '#wire/service';
import { deliveredFor, PATIENCE_MS } from '../../../outbox/deliver.ts';
import type { Delivery, Refused } from '../../../outbox/delivery.ts';
import { call, ProblemError } from '../../../shell/call.ts';
import { sendPhoto } from '../photo/send-photo.ts';
import type {
  ActivityEntry,
  FieldLane,
  FieldMessage,
  SightingEntry,
  StepEntry,
  TrackEntry,
  VisitEntry,
} from './field-message.ts';

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
  return deliveredFor(personId, () => sent(county, messages), PERHAPS_SOMEBODY_ELSE);
}

async function sent(county: string, messages: readonly FieldMessage[]): Promise<Heard> {
  const [first] = messages;
  if (first?.kind === 'activity')
    return sendActivities(
      county,
      messages.filter((message) => message.kind === 'activity'),
    );
  if (first?.kind === 'photo') await sendPhoto(county, first);
  else if (first?.kind === 'step') await sendStep(county, first);
  else if (first?.kind === 'sighting') await sendSighting(county, first);
  else if (first?.kind === 'track') await sendTrack(county, first);
  else
    return sendVisits(
      county,
      messages.filter((message) => message.kind === 'visit'),
    );
  return { acknowledged: [first.id], refused: [] };
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

// What the phone's clock shows now goes along: the server puts right one that is wrong.
async function sendActivities(county: string, entries: readonly ActivityEntry[]): Promise<Heard> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { sentMs: Date.now(), messages: entries.map(({ activity }) => activity) };
  const { results } = await call(activityEndpoints.syncActivities, { params: { county }, body }, signal);
  return {
    acknowledged: results.filter(({ standing }) => standing !== 'refused').map(({ id }) => id),
    refused: results.flatMap(({ id, problem }) => (problem ? [{ id, problem }] : [])),
  };
}

async function sendSighting(county: string, { sighting }: SightingEntry): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { ...sighting, sentMs: Date.now() };
  await call(activityEndpoints.reportSighting, { params: { county }, body }, signal);
}

async function sendTrack(county: string, { activityId, points }: TrackEntry): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { sentMs: Date.now(), points: [...points] };
  await call(activityEndpoints.sendTrack, { params: { county, activityId }, body }, signal);
}

const CHANGED_MEANWHILE = 'case-changed-meanwhile';

// What was done is still done when somebody else wrote something meanwhile; everything else its owner decides anew.
async function sendStep(county: string, entry: StepEntry): Promise<void> {
  try {
    await takeStep(county, entry, entry.revision);
  } catch (error) {
    const isOvertaken = error instanceof ProblemError && error.problem.code === CHANGED_MEANWHILE;
    if (!isOvertaken || entry.step !== 'act') throw error;
    const params = { county, caseId: entry.caseId };
    const { revision } = await call(caseworkEndpoints.case, { params });
    await takeStep(county, entry, revision);
  }
}

async function takeStep(
  county: string,
  { id, caseId, step, fields }: StepEntry,
  revision: number,
): Promise<void> {
  const signal = AbortSignal.timeout(PATIENCE_MS);
  const body = { id, revision, step, fields };
  await call(caseworkEndpoints.takeStep, { params: { county, caseId }, body }, signal);
}
