// What inspectors do on the spot: what they take along, what their phones tell. A message is the same one however often it comes.
import { addCalendarDays, localTime, ok, type Problem, type Result, refused } from '#base';
import {
  type Criterion,
  checkPhotos,
  isShort,
  type Mark,
  mayMoveMend,
  replyByMs,
  scoreOf,
} from '#service/supervision';
import type { Nothing } from '#wire';
import type { InspectionMessage } from '#wire/service';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { addMends, mendToMove, noteLook, secondLooksFor } from './mends.store.ts';
import { problem } from './problems.ts';
import { roundOf } from './rounds.store.ts';
import { roundUnknown } from './rounds.ts';
import { keepFinding, leaveOut, lockVisit, plannedFor, type VisitToScore } from './visits.store.ts';

export function myInspectionsFor(house: House, actor: Actor) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({
      visits: [...(await plannedFor(tx, actor.personId))],
      looks: [...(await secondLooksFor(tx, actor.personId))],
    }),
  );
}

const DONE = {
  inspected: 'inspection-found',
  'looked-again': 'inspection-looked-again',
  'not-done': 'inspection-not-done',
} as const satisfies Record<InspectionMessage['kind'], string>;

/** Problems: those of `scoreOf`, `photo-missing`, `inspection-sent-already`, `round-not-running`, `mend-not-now`, `not-found`. */
export async function syncInspectionBy(
  house: House,
  actor: Actor,
  county: string,
  message: InspectionMessage,
): Promise<Result<Nothing>> {
  const subject = 'visitId' in message ? message.visitId : message.mendId;
  const act = { county, action: DONE[message.kind], subject };
  await change(house, 'service', actor, act, (tx) =>
    take(tx, { county, personId: actor.personId, nowMs: house.now() }, message),
  );
  return ok({});
}

export interface By {
  readonly county: string;
  readonly personId: string;
  readonly nowMs: number;
}

/** The same within a transaction, for whoever plays inspections. */
export function take(tx: Transaction, by: By, message: InspectionMessage): Promise<void> {
  if (message.kind === 'looked-again') return lookAgain(tx, by, message);
  return atVisit(tx, by, message);
}

async function atVisit(
  tx: Transaction,
  by: By,
  message: Exclude<InspectionMessage, { kind: 'looked-again' }>,
): Promise<void> {
  const visit = (await lockVisit(tx, by.county, message.visitId)) ?? refuse(visitUnknown());
  if (visit.inspectorId !== by.personId) refuse(visitUnknown());
  if (visit.messageId === message.id) return;
  if (visit.isDone) refuse(problem('inspection-sent-already', {}));
  if (message.kind === 'not-done')
    await leaveOut(tx, by.county, message.visitId, { messageId: message.id, reason: message.reason });
  else await keepInspected(tx, by, visit, message);
}

async function keepInspected(
  tx: Transaction,
  { county, nowMs }: By,
  visit: VisitToScore,
  message: Extract<InspectionMessage, { kind: 'inspected' }>,
): Promise<void> {
  const round = (await roundOf(tx, county, visit.roundId, new Date(nowMs))) ?? refuse(roundUnknown());
  if (round.standing !== 'running') refuse(problem('round-not-running', {}));
  const score = must(scoreOf(round.criteria, message.marks));
  must(checkPhotos(round.criteria, message.marks, message.photoIds.length));
  await keepFinding(tx, {
    ...{ county, visitId: message.visitId, messageId: message.id, score },
    ...{ marks: ofSheet(round.criteria, message.marks), place: message.place, note: message.note },
    ...{ visitedAt: new Date(message.atMs), scoredAt: new Date(nowMs), photoIds: message.photoIds },
    replyBy: new Date(replyByMs(nowMs, round.replyDays)),
  });
  const dueOn = addCalendarDays(localTime(nowMs).date, round.mendDays).date;
  const mends = message.mends.map((mend) => must(mendOf(round.criteria, message.marks, mend)));
  await addMends(tx, { county, visitId: message.visitId, dueOn, ...visit }, mends);
}

/** The marks that the sheet asks for, and no others. */
export function ofSheet(criteria: readonly Criterion[], marks: readonly Mark[]): readonly Mark[] {
  return criteria.flatMap(({ id }) => marks.filter(({ criterionId }) => criterionId === id).slice(0, 1));
}

interface AskedMend {
  readonly id: string;
  readonly criterionId: string;
  readonly words: string;
}

function mendOf(
  criteria: readonly Criterion[],
  marks: readonly Mark[],
  { id, criterionId, words }: AskedMend,
): Result<{ id: string; criterionText: string; words: string }> {
  const criterion = criteria.find((each) => each.id === criterionId);
  const mark = marks.find((each) => each.criterionId === criterionId);
  const isMeant = criterion && mark && isShort(criterion, mark);
  return isMeant
    ? ok({ id, criterionText: criterion.text, words })
    : refused(problem('criterion-unknown', {}, 'mends'));
}

async function lookAgain(
  tx: Transaction,
  { county, personId, nowMs }: By,
  message: Extract<InspectionMessage, { kind: 'looked-again' }>,
): Promise<void> {
  const { id, mendId, isMended, words, dueOn } = message;
  const mend = (await mendToMove(tx, county, mendId)) ?? refuse(mendUnknown());
  if (mend.lookMessage === id) return;
  if (mend.inspectorId !== personId) refuse(mendUnknown());
  must(mayMoveMend(mend.standing, isMended ? 'mended' : 'asked'));
  if (!isMended && dueOn === null) refuse(problem('mend-needs-new-day', {}, 'dueOn'));
  const look = { messageId: id, isMended, words, dueOn, personId, at: new Date(nowMs) };
  await noteLook(tx, { county, mendId }, look);
}

export function visitUnknown(): Problem {
  return platformProblem('not-found', { what: '督查记录 / inspection' });
}

export function mendUnknown(): Problem {
  return platformProblem('not-found', { what: '整改 / mending' });
}
