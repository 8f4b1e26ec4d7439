// The handing back: a closed internal survey's aggregates go through the door to the office that ordered it, once.
import { createHash } from 'node:crypto';
import { canonicalJson, ok, type Result } from '#base';
import type { Nothing } from '#wire';
import { pollContentShape } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { surveyOfOrder } from '../../survey/internal/poll-orders.store.ts';
import { pollResults } from '../../survey/results/results.ts';
import { addResult, moveOrder, type OrderKey } from './orders.store.ts';
import { pollContent } from './poll-content.ts';

/** Problems: `survey-not-closed`, `nothing-to-publish`, `not-found`. Sent again, what was handed back stays as it was. */
export async function handBackPollBy(house: House, actor: Actor, key: OrderKey): Promise<Result<Nothing>> {
  const surveyId = await house.database.transaction('survey', actor.personId, (tx) => surveyOfOrder(tx, key));
  if (surveyId === undefined) return refuse(platformProblem('not-found', { what: '模拟民调 / mock poll' }));
  const results = await pollResults(house, actor, { county: key.county, surveyId });
  const content = pollContentShape.parse(pollContent(results));
  const hash = createHash('sha256')
    .update(canonicalJson(JSON.parse(JSON.stringify(content))))
    .digest('hex');
  const act = { county: key.county, action: 'poll-handed-back', subject: key.orderId, details: { hash } };
  await change(house, 'door', actor, act, async (tx) => {
    const at = new Date(house.now());
    const isNew = await addResult(tx, { ...key, content, hash, personId: actor.personId, at });
    if (isNew) await moveOrder(tx, key, 'handed-back', '');
  });
  return ok({});
}
