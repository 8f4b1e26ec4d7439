// Requests taken at the door: read by offices and answered on the spot, where casework has not made a case of them.
import sql from 'sql-template-tag';
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import type { Sorting } from '../../../platform/sorting.ts';
import { problem } from '../problems.ts';
import { inPlaces, placesWithin, requirePlace } from '../reach.ts';
import { reckonHouseholds } from './households.store.ts';
import { listRequests, lockRequest, noteAnswer, type RequestColumn } from './requests.store.ts';

interface RequestFilter extends Sorting<RequestColumn> {
  readonly campaignId?: string | undefined;
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
    await noteAnswer(tx, key.county, key.requestId, text, new Date(house.now()));
    await reckonHouseholds(tx, key.county, request.campaignId, [request.householdId]);
  });
  return ok({});
}
