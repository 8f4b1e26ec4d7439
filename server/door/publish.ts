// Publishing: the survey wing freezes, the door carries through. The only code that works in both wings' sight.
import { ok, type Result } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../platform/actor.ts';
import { change, type House } from '../platform/house.ts';
import { problem } from '../platform/problems.ts';
import { refuse } from '../platform/refusal.ts';
import type { SurveyKey } from '../survey/fieldwork/units.store.ts';
import { reachableSurvey } from '../survey/office/surveys.ts';
import { freezeFor } from '../survey/results/results.ts';
import { passThroughDoor, publicationsOf, withdrawPublication } from './publications.store.ts';

/** Where a publication is read, for ever. */
export function addressOf({ county, id }: { county: string; id: string }): string {
  return `/p/${county}/${id}`;
}

/** Problems: `survey-not-closed`, `nothing-to-publish`, `id-taken`. A kill between freezing and passing is mended by sending it again. */
export async function publishBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  id: string,
): Promise<Result<{ address: string }>> {
  await freezeFor(house, actor, key, id);
  await house.database.transaction('door', actor.personId, (tx) =>
    passThroughDoor(tx, { county: key.county, id }),
  );
  return ok({ address: addressOf({ county: key.county, id }) });
}

export async function publicationsFor(house: House, actor: Actor, key: SurveyKey) {
  await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'results.read', key),
  );
  const rows = await house.database.transaction('door', actor.personId, (tx) =>
    publicationsOf(tx, key.county, key.surveyId),
  );
  return ok({ rows: rows.map((row) => ({ ...row, address: addressOf(row) })) });
}

/** Problem: `not-found`, for a publication of another survey as well. */
export async function withdrawBy(
  house: House,
  actor: Actor,
  key: SurveyKey,
  id: string,
  reason: string,
): Promise<Result<Nothing>> {
  await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'results.publish', key),
  );
  const act = { county: key.county, action: 'withdrawn', subject: id, details: { reason } };
  await change(house, 'door', actor, act, async (tx) => {
    const now = new Date(house.now());
    if (!(await withdrawPublication(tx, key.county, key.surveyId, id, reason, now)))
      refuse(problem('not-found', { what: '公布的结果 / publication' }));
  });
  return ok({});
}
