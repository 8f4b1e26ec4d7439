// Accident cover: policies that an office takes out, whom they cover from when, and policies that end early.
import { ok, type Result } from '#base';
import { keepableText } from '#service/patrol';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import { today } from '../members/teams.ts';
import { problem } from '../problems.ts';
import {
  addPolicy,
  coverMembers,
  endPolicy,
  listPolicies,
  lockPolicy,
  type PolicyFacts,
  type PolicyFilter,
  type PolicyKey,
  policyOf,
  type Whom,
} from './cover.store.ts';

export function policiesFor(house: House, actor: Actor, county: string, filter: PolicyFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'patrol.read', county);
    const { rows, total } = await listPolicies(tx, county, filter);
    return ok({ rows: [...rows], total });
  });
}

interface NewPolicy extends PolicyFacts {
  readonly id: string;
  readonly placeCode: string;
}

/** Problems: `patrol-policy-days-impossible`, `patrol-policy-taken`, `not-allowed`. */
export async function addPolicyBy(
  house: House,
  actor: Actor,
  county: string,
  policy: NewPolicy,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-policy-added', subject: policy.id };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'patrol.cover', county, policy.placeCode);
    refuseImpossible(policy);
    const words = {
      insurer: must(keepableText(policy.insurer, 'insurer')),
      policyNumber: must(keepableText(policy.policyNumber, 'policyNumber')),
    };
    const isNew = await addPolicy(tx, {
      ...policy,
      ...words,
      county,
      isSimulated: false,
      personId: actor.personId,
    });
    if (!isNew && !(await lockPolicy(tx, { county, policyId: policy.id })))
      refuse(platformProblem('id-taken', {}));
  });
  return ok({});
}

function refuseImpossible({ from, to }: Pick<PolicyFacts, 'from' | 'to'>): void {
  if (from > to) refuse(problem('patrol-policy-days-impossible', { from, to }, 'to'));
}

// A policy of the county is in sight of every village that it concerns, and changed by the county alone.
async function heldPolicy(tx: Transaction, actor: Actor, key: PolicyKey) {
  const policy = (await policyOf(tx, key)) ?? noPolicy();
  await requirePlace(tx, actor, 'patrol.cover', key.county, policy.placeCode);
  return (await lockPolicy(tx, key)) ?? noPolicy();
}

function noPolicy(): never {
  return refuse(platformProblem('not-found', { what: '保单 / policy' }));
}

interface Covering {
  readonly from: string;
  readonly whom: Whom;
}

/** Problem: `patrol-policy-over`. Sent twice, everybody is covered once. */
export function coverMembersBy(house: House, actor: Actor, key: PolicyKey, { from, whom }: Covering) {
  const act = { county: key.county, action: 'patrol-members-covered', subject: key.policyId };
  return change(house, 'service', actor, act, async (tx) => {
    const policy = await heldPolicy(tx, actor, key);
    const begins = from < policy.from ? policy.from : from;
    if (begins > policy.to || policy.to < today(house))
      refuse(problem('patrol-policy-over', { day: policy.to }, 'from'));
    return ok({ covered: await coverMembers(tx, key, whom, begins, policy.to) });
  });
}

/** Problem: `patrol-policy-days-impossible`. Whom it covered is covered until that day and no longer. */
export async function endPolicyBy(
  house: House,
  actor: Actor,
  key: PolicyKey,
  lastDay: string,
): Promise<Result<Nothing>> {
  const act = {
    county: key.county,
    action: 'patrol-policy-ended',
    subject: key.policyId,
    details: { lastDay },
  };
  await change(house, 'service', actor, act, async (tx) => {
    const policy = await heldPolicy(tx, actor, key);
    refuseImpossible({ from: policy.from, to: lastDay });
    if (lastDay > policy.to)
      refuse(problem('patrol-policy-days-impossible', { from: policy.to, to: lastDay }, 'lastDay'));
    await endPolicy(tx, key, lastDay);
  });
  return ok({});
}
