// Giving blocks to those who visit, with the least number of households for each kind of visitor.
import { ok, type Result } from '#base';
import { shortBy, type VisitorKind } from '#service/outreach';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { campaignOf } from '../campaign/campaigns.store.ts';
import { problem } from '../problems.ts';
import { requirePlace } from '../reach.ts';
import {
  type AssignmentPlace,
  addAssignments,
  endAssignments,
  householdsInHand,
  isOfPlace,
  possibleVisitors,
} from './assignments.store.ts';
import { foreignBlock } from './households.store.ts';

export function possibleVisitorsFor(house: House, actor: Actor, place: AssignmentPlace) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await requirePlace(tx, actor, 'visit.assign', place.county, place.placeCode);
    const people = await possibleVisitors(tx, place);
    const rows = people.map((person) => ({
      ...person,
      shortBy: person.kind === null ? 0 : shortBy(person.kind, person.households),
    }));
    return ok({ rows });
  });
}

interface WantedAssignment {
  readonly personId: string;
  readonly kind: VisitorKind;
  readonly blocks: readonly { readonly id: string; readonly blockId: string }[];
}

/** Answers how many households the person has now, and how many are lacking. Problems: `visitor-not-of-place`, `block-of-another-village`. */
export function assignBy(house: House, actor: Actor, place: AssignmentPlace, wanted: WantedAssignment) {
  const { county, campaignId, placeCode } = place;
  const details = { personId: wanted.personId, blocks: wanted.blocks.length };
  const act = { county, action: 'blocks-assigned', subject: placeCode, details };
  return change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'visit.assign', county, placeCode);
    const campaign = await campaignOf(tx, place);
    if (!campaign) return refuse(platformProblem('not-found', { what: '行动方案 / campaign plan' }));
    if (campaign.standing === 'closed') refuse(problem('campaign-closed', {}));
    if (!(await isOfPlace(tx, wanted.personId, placeCode))) refuse(problem('visitor-not-of-place', {}));
    const blockIds = wanted.blocks.map((each) => each.blockId);
    const foreign = await foreignBlock(tx, county, placeCode, blockIds);
    if (foreign) refuse(problem('block-of-another-village', { block: foreign }, 'blockIds'));
    await addAssignments(tx, { ...place, ...wanted, assignedBy: actor.personId, at: new Date(house.now()) });
    const households = await householdsInHand(tx, county, campaignId, wanted.personId);
    return ok({ households, shortBy: shortBy(wanted.kind, households) });
  });
}

/** Visits made before are kept, and those that a phone still has are taken. */
export async function endAssignmentBy(
  house: House,
  actor: Actor,
  place: AssignmentPlace,
  personId: string,
  blockIds: readonly string[],
): Promise<Result<Nothing>> {
  const details = { personId, blocks: blockIds.length };
  const act = { county: place.county, action: 'blocks-taken-back', subject: place.placeCode, details };
  await change(house, 'service', actor, act, async (tx) => {
    await requirePlace(tx, actor, 'visit.assign', place.county, place.placeCode);
    await endAssignments(tx, place, personId, blockIds, new Date(house.now()));
  });
  return ok({});
}
