// The right of reply: a unit reads what was found, agrees or objects, and is answered before the score counts; and says what it mended.
import { localTime, ok, type Result } from '#base';
import {
  type Mark,
  mayAnswer,
  mayMoveMend,
  mayReply,
  type Stance,
  scoreOf,
  supervisionProblem,
} from '#service/supervision';
import type { Nothing, Permission } from '#wire';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { mendUnknown, ofSheet, visitUnknown } from './conduct.ts';
import { countMends, listMends, type MendFilter, mendToMove, noteReport } from './mends.store.ts';
import { problem } from './problems.ts';
import {
  addReply,
  countVisitsOfUnits,
  isSameReply,
  keepAnswer,
  type ReplyRow,
  visitOf,
  visitsOfUnits,
} from './visits.store.ts';
import { wholeVisits } from './whole-visits.ts';

interface Page {
  readonly page: number;
  readonly size: number;
}

const REPLY: Permission = 'inspection.reply';

/** What was found about the units to which the actor belongs. */
export function inspectedFor(house: House, actor: Actor, county: string, page: Page) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const units = reachOf(actor, REPLY);
    const kept = await visitsOfUnits(tx, county, units, page);
    return ok({
      rows: await wholeVisits(tx, county, kept, house.now(), true),
      total: await countVisitsOfUnits(tx, county, units),
    });
  });
}

interface VisitKey {
  readonly county: string;
  readonly visitId: string;
}

interface GivenReply {
  readonly stance: Stance;
  readonly words: string;
}

/** Problems: `reply-closed`, `not-for-own-unit`, `not-found`. Sent twice, it is one reply. */
export async function replyBy(
  house: House,
  actor: Actor,
  { county, visitId }: VisitKey,
  given: GivenReply,
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-replied', subject: visitId, details: { stance: given.stance } };
  await change(house, 'service', actor, act, (tx) =>
    reply(
      tx,
      { county, personId: actor.personId, nowMs: house.now() },
      reachOf(actor, REPLY),
      visitId,
      given,
    ),
  );
  return ok({});
}

interface By {
  readonly county: string;
  readonly personId: string;
  readonly nowMs: number;
}

/** The same within a transaction, for whoever plays replies. */
export async function reply(
  tx: Transaction,
  { county, personId, nowMs }: By,
  units: readonly string[],
  visitId: string,
  given: GivenReply,
): Promise<void> {
  const visit = (await visitOf(tx, county, visitId)) ?? refuse(visitUnknown());
  if (!units.includes(visit.unit.id)) refuse(problem('not-for-own-unit', {}));
  const row = {
    ...{ county, subjectId: visitId, unitId: visit.unit.id, ...given },
    ...{ personId, at: new Date(nowMs) },
  };
  await keepReply(tx, row, () => must(mayReply(visit, nowMs)));
}

/** Adds a reply where it is allowed; one that stands there already as it was sent is done. */
export async function keepReply(tx: Transaction, row: ReplyRow, mustBeAllowed: () => void): Promise<void> {
  if (await isSameReply(tx, row)) return;
  mustBeAllowed();
  if (!(await addReply(tx, row))) refuse(supervisionProblem('reply-closed', {}));
}

interface GivenAnswer {
  readonly words: string;
  readonly marks: readonly Mark[];
}

/** Problems: `no-reply-to-answer`, `not-own-finding`, those of `scoreOf`. */
export async function answerReplyBy(
  house: House,
  actor: Actor,
  { county, visitId }: VisitKey,
  given: GivenAnswer,
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-reply-answered', subject: visitId };
  await change(house, 'service', actor, act, async (tx) => {
    const visit = (await visitOf(tx, county, visitId)) ?? refuse(visitUnknown());
    if (visit.inspectorId === actor.personId) refuse(problem('not-own-finding', {}));
    if (visit.answer === given.words && visit.answeredMs !== null) return;
    must(mayAnswer(visit, house.now()));
    const marks = ofSheet(visit.criteria, given.marks);
    const score = must(scoreOf(visit.criteria, marks));
    const by = { personId: actor.personId, at: new Date(house.now()) };
    await keepAnswer(tx, { county, visitId }, { words: given.words, marks, score }, by);
  });
  return ok({});
}

export function mendsFor(house: House, actor: Actor, county: string, filter: MendFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const today = localTime(house.now()).date;
    return ok({
      rows: [...(await listMends(tx, county, filter, today))],
      total: await countMends(tx, county, filter.show, today),
    });
  });
}

/** Problems: `mend-not-now`, `not-for-own-unit`, `not-found`. */
export async function reportMendedBy(
  house: House,
  actor: Actor,
  { county, mendId }: { readonly county: string; readonly mendId: string },
  words: string,
): Promise<Result<Nothing>> {
  const act = { county, action: 'inspection-mend-reported', subject: mendId };
  await change(house, 'service', actor, act, async (tx) => {
    const mend = (await mendToMove(tx, county, mendId)) ?? refuse(mendUnknown());
    if (!reachOf(actor, REPLY).includes(mend.unitId)) refuse(problem('not-for-own-unit', {}));
    if (mend.standing === 'reported' && mend.report === words && mend.reportedBy === actor.personId) return;
    must(mayMoveMend(mend.standing, 'reported'));
    const by = { personId: actor.personId, at: new Date(house.now()) };
    await noteReport(tx, { county, mendId }, words, by);
  });
  return ok({});
}
