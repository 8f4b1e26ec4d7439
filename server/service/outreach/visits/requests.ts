// Requests taken at the door: read by offices, answered on the spot, or handed on to casework and answered through the case.
import sql from 'sql-template-tag';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { problem } from '../problems.ts';
import { inPlaces, placesWithin, requirePlace } from '../reach.ts';
import { reckonHouseholds } from './households.store.ts';
import {
  listRequests,
  lockRequest,
  noteAnswer,
  noteCase,
  type OpenRequest,
  requestOfCase,
  requestsWithoutCase,
} from './requests.store.ts';

interface RequestFilter {
  readonly placeCode?: string | undefined;
  readonly standing?: 'open' | 'ended' | undefined;
  readonly page: number;
  readonly size: number;
}

export function visitRequestsFor(house: House, actor: Actor, county: string, filter: RequestFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const places = await placesWithin(tx, actor, 'outreach.read', county);
    return ok(await listRequests(tx, county, filter, inPlaces(county, places, sql`r.place_code`)));
  });
}

interface RequestKey {
  readonly county: string;
  readonly requestId: string;
}

/** Problems: `not-found`, `not-allowed`, `request-answered`. */
export async function answerRequestBy(
  house: House,
  actor: Actor,
  key: RequestKey,
  text: string,
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'visit-request-answered', subject: key.requestId };
  await change(house, 'service', actor, act, async (tx) => {
    const request = await lockRequest(tx, key.county, key.requestId);
    if (!request) return refuse(platformProblem('not-found', { what: '诉求 / request' }));
    await requirePlace(tx, actor, 'matter.write', key.county, request.placeCode);
    if (request.isAnswered) refuse(problem('request-answered', {}));
    await answered(tx, key, text, house.now());
  });
  return ok({});
}

async function answered(tx: Transaction, key: RequestKey, text: string, nowMs: number): Promise<void> {
  const request = await lockRequest(tx, key.county, key.requestId);
  if (!request || request.isAnswered) return;
  await noteAnswer(tx, key.county, key.requestId, text, new Date(nowMs));
  await reckonHouseholds(tx, key.county, request.campaignId, [request.householdId]);
}

/** What casework makes of a request: the id of the case, in the same transaction. */
export type RequestIntake = (tx: Transaction, request: OpenRequest) => Promise<string>;

const HANDED_ON_AT_ONCE = 50;

/** Hands requests that no case was made of to casework. Answers how many. */
export function handOnRequests(house: House, intake: RequestIntake): Promise<number> {
  return house.database.transaction('service', 'system', async (tx) => {
    const waiting = await requestsWithoutCase(tx, HANDED_ON_AT_ONCE);
    for (const request of waiting) await noteCase(tx, request.county, request.id, await intake(tx, request));
    return waiting.length;
  });
}

/** For casework, when the resident was told how a case ended: the request behind it counts as answered. */
export async function caseAnswered(
  tx: Transaction,
  county: string,
  caseId: string,
  text: string,
  nowMs: number,
): Promise<void> {
  const requestId = await requestOfCase(tx, county, caseId);
  if (requestId) await answered(tx, { county, requestId }, text, nowMs);
}
