// Members take places in shifts, leave them, and stand in for one another. Leaving is free and nobody asks why.
import { ok, type Result } from '#base';
import { dutyObstacles } from '#service/patrol';
import { dutyOf, mayTakePlace } from '#service/patrol/activities';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { newId } from '../../../platform/identify.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { must, refuse } from '../../../platform/refusal.ts';
import { type MemberAtWork, membersAtWork } from './members-at-work.store.ts';
import { problem } from './problems.ts';
import { addTurns, holdShift, type KeptShift } from './shifts.store.ts';
import { endTurn, isTurnKept, type KeptTurn, noteOffer, turnOf } from './turns.store.ts';

interface Taken {
  /** the new turn's */
  readonly id: string;
  readonly memberId: string;
}

/** Problems: `not-found`, `turn-not-yours`, those of `mayTakePlace`. Sent again, it is the same turn. */
export function takePlaceBy(
  house: House,
  actor: Actor,
  { county, shiftId }: { readonly county: string; readonly shiftId: string },
  { id, memberId }: Taken,
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    if (await isTurnKept(tx, county, id)) return ok({});
    const member = await ownMember(tx, house, county, memberId);
    const shift = await shiftHeld(tx, county, shiftId);
    const isInShift = isIn(member, shiftId);
    must(mayTakePlace(shift, { ...member, isInShift }, house.now()));
    await give(tx, house, county, { id, way: 'sign-up', shift, member });
    return ok({});
  });
}

async function ownMember(
  tx: Transaction,
  house: House,
  county: string,
  memberId: string,
): Promise<MemberAtWork> {
  const member = (await membersAtWork(tx, county, [memberId], new Date(house.now()))).get(memberId);
  return member?.isOwn ? member : refuse(problem('turn-not-yours', {}, 'memberId'));
}

async function shiftHeld(tx: Transaction, county: string, shiftId: string): Promise<KeptShift> {
  const shift = await holdShift(tx, county, shiftId);
  return shift ?? refuse(platformProblem('not-found', { what: '班次 / shift' }));
}

function isIn({ busy }: MemberAtWork, shiftId: string): boolean {
  return busy.some((turn) => turn.shiftId === shiftId);
}

interface Given {
  readonly id: string;
  readonly way: 'sign-up' | 'stand-in' | 'swap';
  readonly shift: KeptShift;
  readonly member: Pick<MemberAtWork, 'memberId' | 'teamId' | 'placeCode'>;
}

function give(
  tx: Transaction,
  house: House,
  county: string,
  { id, way, shift, member }: Given,
): Promise<void> {
  const { memberId, teamId, placeCode } = member;
  const { startMs, endMs } = shift;
  const turn = { id, way, shiftId: shift.id, memberId, teamId, placeCode, startMs, endMs };
  return addTurns(tx, county, [turn], new Date(house.now()));
}

interface TurnKey {
  readonly county: string;
  readonly turnId: string;
}

async function ownTurn(tx: Transaction, { county, turnId }: TurnKey): Promise<KeptTurn> {
  const turn = await turnOf(tx, county, turnId);
  if (!turn) return refuse(platformProblem('not-found', { what: '班 / turn' }));
  return turn.isOwn ? turn : refuse(problem('turn-not-yours', {}));
}

/** Problems: `not-found`, `turn-not-yours`. */
export function leavePlaceBy(house: House, actor: Actor, key: TurnKey): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    await ownTurn(tx, key);
    await endTurn(tx, key.county, key.turnId, 'left', new Date(house.now()));
    return ok({});
  });
}

interface Offered {
  readonly offer: KeptTurn['offer'];
  readonly offeredTo: string | null;
  readonly wantedTurnId: string | null;
}

/** Problems: `not-found`, `turn-not-yours`, `turn-over`, `swap-not-possible`, and for a swap what keeps the member from the other shift. */
export function offerTurnBy(
  house: House,
  actor: Actor,
  key: TurnKey,
  offered: Offered,
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const turn = await ownTurn(tx, key);
    if (turn.isEnded) refuse(problem('turn-over', {}));
    if (offered.offer !== 'swap') {
      await noteOffer(tx, key.county, key.turnId, { ...offered, wantedTurnId: null });
      return ok({});
    }
    const wanted = offered.wantedTurnId ? await turnOf(tx, key.county, offered.wantedTurnId) : undefined;
    if (!wanted || wanted.isEnded || wanted.isOwn || wanted.teamId !== turn.teamId)
      return refuse(problem('swap-not-possible', {}, 'wantedTurnId'));
    const member = await ownMember(tx, house, key.county, turn.memberId);
    if (isIn(member, wanted.shiftId)) refuse(problem('swap-not-possible', {}, 'wantedTurnId'));
    await requireFit(tx, key.county, member, wanted);
    await noteOffer(tx, key.county, key.turnId, { ...offered, offeredTo: wanted.memberId });
    return ok({});
  });
}

// Whoever asks for a swap is asked at that time whether the other shift may be theirs: nobody else sees their cover.
async function requireFit(
  tx: Transaction,
  county: string,
  member: MemberAtWork,
  wanted: KeptTurn,
): Promise<void> {
  const shift = await shiftHeld(tx, county, wanted.shiftId);
  const [found] = dutyObstacles(dutyOf(shift), member);
  if (found) refuse(found);
}

/** Stands in, or agrees to a swap. Problems: `not-found`, `turn-over`, `turn-not-offered`, `swap-not-possible`, those of `mayTakePlace`. */
export function takeOfferBy(
  house: House,
  actor: Actor,
  key: TurnKey,
  { id, memberId }: Taken,
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    if (await isTurnKept(tx, key.county, id)) return ok({});
    const turn = await turnOf(tx, key.county, key.turnId);
    if (!turn) return refuse(platformProblem('not-found', { what: '班 / turn' }));
    const member = await ownMember(tx, house, key.county, memberId);
    if (turn.isEnded) refuse(problem('turn-over', {}));
    if (turn.offer === null || (turn.offeredTo !== null && turn.offeredTo !== memberId))
      refuse(problem('turn-not-offered', {}));
    if (turn.offer === 'swap') await swap(tx, house, key.county, { turn, member, id });
    else await standIn(tx, house, key.county, { turn, member, id });
    return ok({});
  });
}

interface Handing {
  readonly turn: KeptTurn;
  readonly member: MemberAtWork;
  readonly id: string;
}

async function standIn(
  tx: Transaction,
  house: House,
  county: string,
  { turn, member, id }: Handing,
): Promise<void> {
  const shift = await shiftHeld(tx, county, turn.shiftId);
  const isInShift = isIn(member, shift.id);
  must(mayTakePlace({ ...shift, taken: shift.taken - 1 }, { ...member, isInShift }, house.now()));
  const hasEnded = await endTurn(tx, county, turn.id, 'stood-in', new Date(house.now()));
  if (!hasEnded) refuse(problem('turn-over', {}));
  await give(tx, house, county, { id, way: 'stand-in', shift, member });
}

async function swap(
  tx: Transaction,
  house: House,
  county: string,
  { turn, member, id }: Handing,
): Promise<void> {
  const wanted = await turnOf(tx, county, turn.wantedTurnId ?? '');
  if (!wanted || wanted.isEnded || wanted.memberId !== member.memberId)
    return refuse(problem('swap-not-possible', {}));
  const [shift, other] = [
    await shiftHeld(tx, county, turn.shiftId),
    await shiftHeld(tx, county, wanted.shiftId),
  ];
  const busy = member.busy.filter(({ turnId }) => turnId !== wanted.id);
  const candidate = { ...member, busy, isInShift: isIn({ ...member, busy }, shift.id) };
  must(mayTakePlace({ ...shift, taken: shift.taken - 1 }, candidate, house.now()));
  const at = new Date(house.now());
  const ended = [
    await endTurn(tx, county, turn.id, 'swapped', at),
    await endTurn(tx, county, wanted.id, 'swapped', at),
  ];
  if (ended.includes(false)) refuse(problem('swap-not-possible', {}));
  await give(tx, house, county, { id, way: 'swap', shift, member });
  await give(tx, house, county, { id: newId(house.now()), way: 'swap', shift: other, member: turn });
}
