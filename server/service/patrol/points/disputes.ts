// Corrections, disputes and their answers: what was wrong is put right by a new line, and every answer has its reason.
import { addWorkingDays, ok, type Result } from '#base';
import {
  ANSWER_WITHIN_DAYS,
  type DisputeStanding,
  mayCorrect,
  mayEndDispute,
  type RecordGroup,
} from '#service/patrol/points';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { placesWithin, requirePlace } from '../../outreach/reach.ts';
import type { MemberKey } from './accounts.ts';
import { addDispute, endDispute, listDisputes, lockDispute } from './disputes.store.ts';
import { addLine, type KeptLine, lineOf, lineStanding, lockPoints } from './lines.store.ts';
import { memberOf } from './members.store.ts';
import { ownMember } from './own-member.ts';
import { reckonIn, todayOf } from './reckon.ts';

const LINE = '积分记录 / line of points';
const DISPUTE = '异议 / dispute';

interface Correction {
  /** the new line's */
  readonly id: string;
  readonly points: number;
  readonly reason: string;
}

// Held by the member's account: two corrections of one line are weighed one after the other.
async function correctLine(
  tx: Transaction,
  house: House,
  actor: Actor,
  { county, line, ...correction }: Correction & { readonly county: string; readonly line: KeptLine },
): Promise<void> {
  const member = await memberOf(tx, county, line.memberId);
  await requirePlace(tx, actor, 'points.answer', county, member.placeCode);
  await lockPoints(tx, county, member.id);
  if (await lineOf(tx, county, correction.id)) return;
  must(mayCorrect(await lineStanding(tx, county, line), correction.points, correction.reason));
  const { id, points, reason } = correction;
  const of = { county, id, memberId: member.id, kind: 'correction' as const, source: line.id, points };
  const by = { personId: actor.personId, now: new Date(house.now()) };
  await addLine(tx, { ...of, ...by, day: todayOf(house), note: reason.trim() });
  await reckonIn(tx, house, county, [member.id]);
}

/** Problems: `points-correction-empty`, `points-correction-takes-more`. Sent twice, it corrects once. */
export async function correctPointsBy(
  house: House,
  actor: Actor,
  { county, lineId }: { readonly county: string; readonly lineId: string },
  correction: Correction,
): Promise<Result<Nothing>> {
  const act = { county, action: 'points-corrected', subject: lineId };
  await change(house, 'service', actor, act, async (tx) => {
    const line = (await lineOf(tx, county, lineId)) ?? refuse(platformProblem('not-found', { what: LINE }));
    await correctLine(tx, house, actor, { ...correction, county, line });
  });
  return ok({});
}

interface Asked {
  readonly id: string;
  readonly lineId: string | null;
  readonly recordGroup: RecordGroup | null;
  readonly asked: string;
}

/** Problem: `points-dispute-open`. Sent twice, it asks once. */
export async function askDisputeBy(
  house: House,
  actor: Actor,
  { county, memberId }: MemberKey,
  asked: Asked,
): Promise<Result<Nothing>> {
  const act = { county, action: 'points-disputed', subject: asked.id };
  await change(house, 'service', actor, act, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    await requireSubject(tx, county, memberId, asked);
    if (await lockDispute(tx, county, asked.id)) return;
    const today = todayOf(house);
    const dueOn = addWorkingDays(today, ANSWER_WITHIN_DAYS).date;
    const by = { county, memberId, personId: actor.personId, now: new Date(house.now()) };
    await addDispute(tx, { ...asked, ...by, dueOn });
  });
  return ok({});
}

// A dispute is about a line of one's own or about a group of one's record, and never about both or neither.
async function requireSubject(
  tx: Transaction,
  county: string,
  memberId: string,
  { lineId, recordGroup }: Asked,
): Promise<void> {
  const line = lineId === null ? undefined : await lineOf(tx, county, lineId);
  const isKnown =
    lineId === null ? recordGroup !== null : line?.memberId === memberId && recordGroup === null;
  if (!isKnown) refuse(platformProblem('not-found', { what: LINE }));
}

/** Problem: `points-dispute-answered`. */
export async function withdrawDisputeBy(
  house: House,
  actor: Actor,
  { county, memberId, disputeId }: MemberKey & { readonly disputeId: string },
): Promise<Result<Nothing>> {
  const act = { county, action: 'points-dispute-withdrawn', subject: disputeId };
  await change(house, 'service', actor, act, async (tx) => {
    await ownMember(tx, actor, county, memberId);
    const held = await lockDispute(tx, county, disputeId);
    if (held?.memberId !== memberId) return refuse(platformProblem('not-found', { what: DISPUTE }));
    if (held.standing === 'withdrawn') return;
    must(mayEndDispute(held.standing, 'withdrawn', ''));
    const by = { personId: actor.personId, now: new Date(house.now()) };
    await endDispute(tx, county, disputeId, { ...by, standing: 'withdrawn', reason: '', correctionId: null });
  });
  return ok({});
}

interface Answer {
  /** of the correction, where one is made */
  readonly lineId: string;
  readonly standing: 'corrected' | 'explained';
  readonly points: number;
  readonly reason: string;
}

/** Problems: `points-dispute-answered`, `points-answer-unreasoned`, those of a correction. */
export async function answerDisputeBy(
  house: House,
  actor: Actor,
  { county, disputeId }: { readonly county: string; readonly disputeId: string },
  { lineId: id, standing, points, reason }: Answer,
): Promise<Result<Nothing>> {
  const act = { county, action: 'points-dispute-answered', subject: disputeId };
  await change(house, 'service', actor, act, async (tx) => {
    const held = await lockDispute(tx, county, disputeId);
    if (!held) return refuse(platformProblem('not-found', { what: DISPUTE }));
    const member = await memberOf(tx, county, held.memberId);
    await requirePlace(tx, actor, 'points.answer', county, member.placeCode);
    must(mayEndDispute(held.standing, standing, reason));
    const line = held.lineId === null ? undefined : await lineOf(tx, county, held.lineId);
    const isCorrected = standing === 'corrected' && line !== undefined;
    if (isCorrected) await correctLine(tx, house, actor, { county, line, id, points, reason });
    const by = { personId: actor.personId, now: new Date(house.now()) };
    const ending = { standing, reason: reason.trim(), correctionId: isCorrected ? id : null };
    await endDispute(tx, county, disputeId, { ...by, ...ending });
  });
  return ok({});
}

interface DisputeFilter {
  readonly standing?: DisputeStanding | undefined;
  readonly page: number;
  readonly size: number;
}

export function disputesFor(house: House, actor: Actor, county: string, filter: DisputeFilter) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await placesWithin(tx, actor, 'points.read', county);
    return ok(await listDisputes(tx, county, filter));
  });
}
