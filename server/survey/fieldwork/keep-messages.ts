// Keeps what a console tells: in order, up to the first message that a rule refuses, all in one transaction.
// A message that was kept before is acknowledged again and does nothing.
import { ok, type Problem, type Result } from '#base';
import type { Message } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { type Desk, deskOf } from './desk.ts';
import { appendEvents } from './events.store.ts';
import { workThrough } from './message-rules.ts';
import { deskFacts, questionnaireOfVersion } from './survey-at-work.ts';
import {
  addCall,
  addInterview,
  countComplete,
  endCall,
  lockUnit,
  saveInterview,
  saveUnit,
  type UnitKey,
} from './units.store.ts';

export interface Kept {
  readonly acknowledged: string[];
  readonly refused: { readonly id: string; readonly problem: Problem } | null;
}

export function keepMessagesFor(
  house: House,
  actor: Actor,
  key: UnitKey,
  messages: readonly Message[],
): Promise<Result<Kept>> {
  return house.database.transaction('survey', actor.personId, async (tx) =>
    ok(await keepMessages(tx, actor.personId, key, messages, house.now())),
  );
}

/** The same within a transaction, for whoever plays fieldwork through it. */
export async function keepMessages(
  tx: Transaction,
  personId: string,
  key: UnitKey,
  messages: readonly Message[],
  nowMs: number,
): Promise<Kept> {
  const unit = await lockUnit(tx, key);
  const ids = messages.map((message) => message.id);
  const isCallEnding = messages.some((message) => message.kind === 'call-ended');
  const { survey, call, interview, kept, lastMs } = await deskFacts(tx, key, personId, ids, isCallEnding);
  if (!unit) return refuse(platformProblem('not-found', { what: '样本 / sample unit' }));
  const questionnaire = await questionnaireOfVersion(tx, survey.versionId);
  const desk = deskOf({ key, personId, survey, questionnaire, unit, nowMs, lastMs, call, interview });
  const refused = firstRefusal(
    desk,
    messages.filter((message, nth) => !kept.has(message.id) && ids.indexOf(message.id) === nth),
  );
  await save(tx, desk);
  const end = refused ? ids.indexOf(refused.id) : ids.length;
  return { acknowledged: ids.slice(0, end), refused };
}

function firstRefusal(desk: Desk, messages: readonly Message[]): Kept['refused'] {
  for (const message of messages) {
    const worked = workThrough(desk, message);
    if (!worked.ok) return { id: message.id, problem: worked.problem };
  }
  return null;
}

// Only what changed is written; the events last, so that a message sent twice side by side meets the unit's lock first.
async function save(tx: Transaction, desk: Desk): Promise<void> {
  if (desk.events.length === 0) return;
  await saveCall(tx, desk);
  await saveInterviewOf(tx, desk);
  if (desk.callEnd) await saveUnit(tx, desk.key, desk.state, desk.appointmentWith);
  await appendEvents(tx, desk.key, desk.personId, desk.events);
}

async function saveCall(tx: Transaction, desk: Desk): Promise<void> {
  const { key, call, callEnd } = desk;
  if (desk.newCallId)
    await addCall(tx, key, desk.newCallId, desk.personId, new Date(desk.callPlacedMs ?? desk.nowMs));
  if (call && callEnd)
    await endCall(tx, key.county, call.id, {
      ...callEnd,
      answers: call.answers,
      endedAt: new Date(desk.clockMs),
    });
}

async function saveInterviewOf(tx: Transaction, desk: Desk): Promise<void> {
  const { key, interview, foundInterview, unit, personId } = desk;
  if (!interview || interview === foundInterview) return;
  const startedAt = new Date(desk.interviewStartedMs ?? desk.nowMs);
  const endedAt = interview.standing === 'open' ? null : new Date(desk.clockMs);
  const write = foundInterview ? saveInterview : addInterview;
  await write(tx, key, interview, { placeCode: unit.placeCode, personId, startedAt, endedAt });
  if (interview.standing === 'completed') await countComplete(tx, key, unit.placeCode);
}
