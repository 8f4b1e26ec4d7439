// Takes what phones tell of visits: a batch in one transaction, each message answered by itself, in any order, as often as it comes.
// What is answered as kept is durable. A conflict never undoes a visit; it says what else happened meanwhile.
import { ok, type Problem, type Result, refused } from '#base';
import type { VisitMessage, VisitMessageResult } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { problem } from '../problems.ts';
import { reckonHouseholds } from './households.store.ts';
import {
  addPhotos,
  addRequests,
  holdHouseholds,
  keptBefore,
  noteMessages,
  type PlacedMessage,
  saveVisits,
  type Visitable,
  visitableOf,
} from './visits.store.ts';

const DAY_MS = 86_400_000;
/** A phone may be a month without a network, and its owner away for another. */
const TAKEN_FOR_DAYS = 62;
/** Clocks of phones run ahead. */
const AHEAD_AT_MOST_MS = 15 * 60_000;

export function syncVisitsBy(
  house: House,
  actor: Actor,
  county: string,
  messages: readonly VisitMessage[],
): Promise<Result<{ results: VisitMessageResult[] }>> {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({ results: await syncVisits(tx, actor.personId, county, messages, house.now()) }),
  );
}

/** The same within a transaction, for whoever plays visits through it. */
export async function syncVisits(
  tx: Transaction,
  personId: string,
  county: string,
  messages: readonly VisitMessage[],
  nowMs: number,
): Promise<VisitMessageResult[]> {
  const known = await keptBefore(
    tx,
    county,
    messages.map((each) => each.id),
  );
  const visitable = await visitableOf(tx, county, messages);
  const homes = new Map<string, string>();
  const judged = messages.map((message, nth) => ({
    message,
    found: visitable.get(nth),
    verdict: known.has(message.id)
      ? undefined
      : inOneHousehold(homes, message, judge(message, visitable.get(nth), personId, nowMs)),
  }));
  const passed = judged.flatMap(({ message, verdict }) =>
    verdict?.ok ? [{ message, ...verdict.value }] : [],
  );
  const taken = await noteNew(tx, county, personId, passed);
  await keep(
    tx,
    { county, personId },
    passed.filter(({ message }) => taken.fresh.has(message.id)),
  );
  return judged.map(({ message, found, verdict }) => {
    if (verdict && !verdict.ok) return resultOf(message.id, 'refused', verdict.problem);
    if (verdict && taken.foreign.has(message.id))
      return resultOf(message.id, 'refused', platformProblem('id-taken', {}));
    const standing = taken.fresh.has(message.id) ? 'kept' : 'kept-before';
    return { ...resultOf(message.id, standing, null), conflict: conflictOf(message, found, personId) };
  });
}

function resultOf(
  id: string,
  standing: VisitMessageResult['standing'],
  found: Problem | null,
): VisitMessageResult {
  return { id, standing, problem: found, conflict: null };
}

type Place = Pick<PlacedMessage, 'placeCode' | 'blockId'>;

function judge(
  message: VisitMessage,
  found: Visitable | undefined,
  personId: string,
  nowMs: number,
): Result<Place> {
  if (!found) return refused(problem('household-unknown', {}, 'householdId'));
  if (found.campaignStanding === null || found.campaignStanding === 'draft')
    return refused(problem('campaign-not-running', {}, 'campaignId'));
  if (!found.mayVisit) return refused(problem('household-not-assigned', {}, 'householdId'));
  if (message.atMs > nowMs + AHEAD_AT_MOST_MS) return refused(problem('visit-in-future', {}, 'atMs'));
  if (message.atMs < nowMs - TAKEN_FOR_DAYS * DAY_MS)
    return refused(problem('visit-too-old', { days: TAKEN_FOR_DAYS }, 'atMs'));
  if (found.keptPersonId !== null && found.keptPersonId !== personId)
    return refused(problem('visit-of-another', {}, 'visitId'));
  if (found.keptHouseholdId !== null && found.keptHouseholdId !== message.householdId)
    return refused(problem('visit-of-another-household', {}, 'visitId'));
  return ok({ placeCode: found.placeCode, blockId: found.blockId });
}

// Two messages of one visit in one batch speak of one household, as they must when they come apart.
function inOneHousehold(
  homes: Map<string, string>,
  message: VisitMessage,
  verdict: Result<Place>,
): Result<Place> {
  if (!verdict.ok) return verdict;
  const home = homes.get(message.visitId) ?? message.householdId;
  homes.set(message.visitId, home);
  return home === message.householdId
    ? verdict
    : refused(problem('visit-of-another-household', {}, 'visitId'));
}

// A message that is not new here was told side by side by the same phone, or its id is somebody else's.
async function noteNew(
  tx: Transaction,
  county: string,
  personId: string,
  passed: readonly PlacedMessage[],
): Promise<{ fresh: ReadonlySet<string>; foreign: ReadonlySet<string> }> {
  const ids = [...new Set(passed.map(({ message }) => message.id))];
  if (ids.length === 0) return { fresh: new Set(), foreign: new Set() };
  const fresh = await noteMessages(tx, county, personId, ids);
  if (fresh.size === ids.length) return { fresh, foreign: new Set() };
  const mine = await keptBefore(tx, county, ids);
  return { fresh, foreign: new Set(ids.filter((id) => !mine.has(id))) };
}

interface Visited {
  readonly county: string;
  readonly personId: string;
}

async function keep(tx: Transaction, by: Visited, messages: readonly PlacedMessage[]): Promise<void> {
  if (messages.length === 0) return;
  const householdIds = [...new Set(messages.map(({ message }) => message.householdId))];
  await holdHouseholds(tx, by.county, householdIds);
  await saveVisits(tx, by, newestOfEach(messages));
  await addPhotos(tx, by, messages);
  await addRequests(tx, by, messages);
  for (const campaignId of [...new Set(messages.map(({ message }) => message.campaignId))].toSorted())
    await reckonHouseholds(tx, by.county, campaignId, householdIds);
}

function newestOfEach(messages: readonly PlacedMessage[]): readonly PlacedMessage[] {
  const newest = new Map<string, PlacedMessage>();
  for (const placed of messages) {
    const before = newest.get(placed.message.visitId);
    if (!before || before.message.revision < placed.message.revision)
      newest.set(placed.message.visitId, placed);
  }
  return [...newest.values()];
}

function conflictOf(
  message: VisitMessage,
  found: Visitable | undefined,
  personId: string,
): VisitMessageResult['conflict'] {
  if (!found) return null;
  const last = { visitId: found.lastVisitId, personName: found.lastPersonName, atMs: found.lastMs };
  if (found.keptRevision !== null && found.keptRevision > message.revision)
    return { kind: 'newer-revision', ...last };
  if (found.isClosed) return { kind: 'household-closed', ...last };
  const isByAnother = found.lastPersonId !== null && found.lastPersonId !== personId;
  return isByAnother && found.lastVisitId !== message.knownVisitId
    ? { kind: 'visited-meanwhile', ...last }
    : null;
}
