// A visit that is still to be made: given to somebody else, or left out with the reason, so that nobody's absence holds up a round.
import { ok, type Result } from '#base';
import { mayInspect } from '#service/supervision';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { officesOfCounty } from '../casework/offices.store.ts';
import { visitUnknown } from './conduct.ts';
import { problem } from './problems.ts';
import { roundOf } from './rounds.store.ts';
import { chosenInspectors, roundUnknown } from './rounds.ts';
import { giveTo, leaveOut, lockVisit, type VisitToScore } from './visits.store.ts';

interface VisitKey {
  readonly county: string;
  readonly visitId: string;
}

/** Problems: `inspector-comes-from-there`, `inspector-unknown`, `inspection-sent-already`, `not-found`. */
export async function reassignBy(
  house: House,
  actor: Actor,
  { county, visitId }: VisitKey,
  inspectorId: string,
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-reassigned', subject: visitId };
  await change(house, 'service', actor, act, async (tx) => {
    const visit = await planned(tx, county, visitId);
    const round = (await roundOf(tx, county, visit.roundId, new Date(house.now()))) ?? refuse(roundUnknown());
    const unit =
      (await officesOfCounty(tx, county)).find(({ id }) => id === visit.unitId) ?? refuse(visitUnknown());
    const [inspector] = await chosenInspectors(tx, county, round.organisationId, [inspectorId], [unit]);
    if (inspector) must(mayInspect(inspector, { id: unit.id, name: unit.name.zh }));
    await giveTo(tx, county, visitId, inspectorId);
  });
  return ok({});
}

/** Problems: `inspection-sent-already`, `not-found`. Sent twice, it is left out once. */
export async function leaveOutBy(
  house: House,
  actor: Actor,
  { county, visitId }: VisitKey,
  { id, reason }: { readonly id: string; readonly reason: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-not-done', subject: visitId };
  await change(house, 'service', actor, act, async (tx) => {
    const visit = (await lockVisit(tx, county, visitId)) ?? refuse(visitUnknown());
    if (visit.messageId === id) return;
    mustBePlanned(visit);
    await leaveOut(tx, county, visitId, { messageId: id, reason });
  });
  return ok({});
}

async function planned(tx: Transaction, county: string, visitId: string): Promise<VisitToScore> {
  const visit = (await lockVisit(tx, county, visitId)) ?? refuse(visitUnknown());
  mustBePlanned(visit);
  return visit;
}

function mustBePlanned({ isDone }: VisitToScore): void {
  if (isDone) refuse(problem('inspection-sent-already', {}));
}
