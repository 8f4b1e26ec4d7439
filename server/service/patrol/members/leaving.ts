// Leaving: done when it is asked for. It asks for no reason, waits for nothing and is never refused; cover ends with the last day,
// the captaincy is free, and what is in the leaver's hands is listed.
import { ok, type Result } from '#base';
import { type HandoverLine, handoverOf, keepableText } from '#service/patrol';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import { recordAct } from '../../../platform/audit.store.ts';
import type { Transaction } from '../../../platform/database.ts';
import { change, type House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { requirePlace } from '../../outreach/reach.ts';
import { endCoversOf, policiesCovering } from '../cover/cover.store.ts';
import {
  addHandovers,
  addLeaving,
  handoversOfMember,
  leavingOf,
  lockHandover,
  settleHandover,
} from './leaving.store.ts';
import type { KeptMember, MemberKey } from './members.store.ts';
import { heldMember } from './members.ts';
import { endMembership, markLeft, openMembership } from './memberships.store.ts';
import { freeCaptaincy } from './teams.store.ts';
import { today } from './teams.ts';

/** Somebody who leaves, as other rooms are told it in the same transaction. */
export interface Leaver {
  readonly county: string;
  readonly memberId: string;
  readonly teamId: string;
  readonly placeCode: string;
  readonly lastDay: string;
}

/** What others do when somebody leaves: free the turns of the rota, list the kit in hand. They answer what is to be handed over. */
export type WhenLeft = (tx: Transaction, leaver: Leaver) => Promise<readonly HandoverLine[]>;

export interface LeavingSide {
  readonly house: House;
  readonly whenLeft: readonly WhenLeft[];
}

export function leaveBy({ house, whenLeft }: LeavingSide, actor: Actor, key: MemberKey, leavingId: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const kept = await heldMember(tx, actor, key);
    await leave({ house, whenLeft }, tx, key, kept, { leavingId, personId: actor.personId, channel: 'desk' });
    return ok({ handovers: await handoversOfMember(tx, key) });
  });
}

interface Asked {
  readonly leavingId: string;
  readonly personId: string | null;
  readonly channel: 'phone' | 'desk';
}

/** Leaves once, however often it is asked for. The member is held. */
export async function leave(
  { house, whenLeft }: LeavingSide,
  tx: Transaction,
  key: MemberKey,
  kept: KeptMember,
  asked: Asked,
): Promise<void> {
  const open = await openMembership(tx, key);
  if (kept.standing === 'left' || !open) return;
  const lastDay = open.from > today(house) ? open.from : today(house);
  const leaver = { ...key, teamId: open.teamId, placeCode: open.placeCode, lastDay };
  await endMembership(tx, key.county, open.id, { to: lastDay, ended: 'left' });
  await markLeft(tx, key, lastDay);
  const leaving = { id: asked.leavingId, memberId: key.memberId, placeCode: open.placeCode };
  const { personId: by, channel } = asked;
  await addLeaving(tx, {
    ...leaving,
    county: key.county,
    membershipId: open.id,
    teamId: open.teamId,
    at: new Date(house.now()),
    by,
    channel,
    leavesOn: lastDay,
  });
  const lines = await handedOver(tx, leaver, whenLeft);
  await addHandovers(
    tx,
    key.county,
    leaving,
    lines.map((line) => ({ ...line, id: newId(house.now()) })),
  );
  await recordAct(tx, by, {
    county: key.county,
    action: 'patrol-member-left',
    subject: key.memberId,
    details: { channel },
  });
}

async function handedOver(
  tx: Transaction,
  leaver: Leaver,
  whenLeft: readonly WhenLeft[],
): Promise<readonly HandoverLine[]> {
  const isCaptain = await freeCaptaincy(tx, leaver.county, leaver.memberId);
  const policies = await policiesCovering(tx, leaver, leaver.lastDay);
  await endCoversOf(tx, leaver, leaver.lastDay);
  const lines = [...handoverOf({ isCaptain, policies })];
  for (const tell of whenLeft) lines.push(...(await tell(tx, leaver)));
  return lines;
}

interface NewLine extends HandoverLine {
  readonly id: string;
}

export async function addHandoverBy(
  house: House,
  actor: Actor,
  county: string,
  leavingId: string,
  line: NewLine,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-handover-added', subject: leavingId };
  await change(house, 'service', actor, act, async (tx) => {
    const leaving =
      (await leavingOf(tx, county, leavingId)) ??
      refuse(platformProblem('not-found', { what: '退出 / leaving' }));
    await requirePlace(tx, actor, 'patrol.write', county, leaving.placeCode);
    await addHandovers(tx, county, leaving, [{ ...line, what: must(keepableText(line.what, 'what')) }]);
  });
  return ok({});
}

export async function settleHandoverBy(
  house: House,
  actor: Actor,
  county: string,
  handoverId: string,
): Promise<Result<Nothing>> {
  const act = { county, action: 'patrol-handover-settled', subject: handoverId };
  await change(house, 'service', actor, act, async (tx) => {
    const line =
      (await lockHandover(tx, county, handoverId)) ??
      refuse(platformProblem('not-found', { what: '交接 / handover' }));
    await requirePlace(tx, actor, 'patrol.write', county, line.placeCode);
    await settleHandover(tx, county, handoverId, { personId: actor.personId, at: new Date(house.now()) });
  });
  return ok({});
}
