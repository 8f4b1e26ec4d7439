// Review meetings: held, written down, each suggestion sorted to somebody, mended, told back.
import { ok, type Problem, type Result } from '#base';
import { mayMoveSuggestion, type SuggestionStanding } from '#service/casework';
import type { Nothing } from '#wire';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { Transaction } from '../../platform/database.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { must, refuse } from '../../platform/refusal.ts';
import {
  addMeeting,
  addSuggestions,
  countSuggestions,
  endSuggestion,
  listMeetings,
  listSuggestions,
  lockSuggestion,
  meetingOf,
  meetingReach,
  meetingTotals,
  sortSuggestion,
  suggestionsOfMeeting,
  tellSuggestion,
  type Writer,
} from './meetings.store.ts';
import { officeOf, officesOfCounty } from './offices.store.ts';
import { problem } from './problems.ts';

function meetingUnknown(): Problem {
  return platformProblem('not-found', { what: '评议会 / review meeting' });
}

function suggestionUnknown(): Problem {
  return platformProblem('not-found', { what: '意见建议 / suggestion' });
}

interface NewMeeting {
  readonly id: string;
  readonly title: string;
  readonly placeCode: string;
  readonly heldOn: string;
  readonly residents: number;
  readonly units: number;
  readonly note: string;
  readonly suggestions: readonly { readonly id: string; readonly text: string }[];
}

async function writerOf(tx: Transaction, house: House, actor: Actor, county: string): Promise<Writer> {
  const own = reachOf(actor, 'meeting.write');
  const office =
    (await officesOfCounty(tx, county)).find(({ id }) => own.includes(id)) ??
    refuse(platformProblem('not-allowed', {}));
  return {
    county,
    organisationId: office.id,
    reach: office.path,
    personId: actor.personId,
    now: new Date(house.now()),
  };
}

/** Sent twice, it is one meeting. */
export async function addMeetingBy(
  house: House,
  actor: Actor,
  county: string,
  meeting: NewMeeting,
): Promise<Result<Nothing>> {
  const act = { county, action: 'meeting-added', subject: meeting.id };
  await change(house, 'service', actor, act, async (tx) => {
    const by = await writerOf(tx, house, actor, county);
    if (!meeting.placeCode.startsWith(county)) refuse(platformProblem('not-allowed', {}));
    await addMeeting(tx, by, meeting);
    await addSuggestions(tx, by, meeting.id, meeting.suggestions);
  });
  return ok({});
}

interface MeetingPage {
  readonly fromDay?: string | undefined;
  readonly toDay?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export function meetingsFor(house: House, actor: Actor, county: string, asked: MeetingPage) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const totals = await meetingTotals(tx, county, asked);
    return ok({ rows: [...(await listMeetings(tx, county, asked))], total: totals.meetings, totals });
  });
}

export function meetingFor(house: House, actor: Actor, county: string, meetingId: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const meeting = (await meetingOf(tx, county, meetingId)) ?? refuse(meetingUnknown());
    return ok({ ...meeting, rows: [...(await suggestionsOfMeeting(tx, county, meetingId))] });
  });
}

export async function addSuggestionBy(
  house: House,
  actor: Actor,
  key: { readonly county: string; readonly meetingId: string },
  suggestion: { readonly id: string; readonly text: string },
): Promise<Result<Nothing>> {
  const act = { county: key.county, action: 'suggestion-added', subject: suggestion.id };
  await change(house, 'service', actor, act, async (tx) => {
    const meeting = (await meetingReach(tx, key.county, key.meetingId)) ?? refuse(meetingUnknown());
    const by = { ...meeting, county: key.county, personId: actor.personId, now: new Date(house.now()) };
    await addSuggestions(tx, by, key.meetingId, [suggestion]);
  });
  return ok({});
}

interface SuggestionPage {
  readonly topic?: string | undefined;
  readonly standing?: string | undefined;
  readonly unitId?: string | undefined;
  readonly page: number;
  readonly size: number;
}

export function suggestionsFor(house: House, actor: Actor, county: string, asked: SuggestionPage) {
  return house.database.transaction('service', actor.personId, async (tx) =>
    ok({
      rows: [...(await listSuggestions(tx, county, asked))],
      total: await countSuggestions(tx, county, asked),
    }),
  );
}

interface SuggestionKey {
  readonly county: string;
  readonly suggestionId: string;
}

async function moving(
  house: House,
  actor: Actor,
  { county, suggestionId }: SuggestionKey,
  to: SuggestionStanding,
  work: (tx: Transaction) => Promise<void>,
): Promise<Result<Nothing>> {
  const act = { county, action: `suggestion-${to}`, subject: suggestionId };
  await change(house, 'service', actor, act, async (tx) => {
    const found = (await lockSuggestion(tx, county, suggestionId)) ?? refuse(suggestionUnknown());
    must(mayMoveSuggestion(found.standing, to));
    await work(tx);
  });
  return ok({});
}

export function sortSuggestionBy(
  house: House,
  actor: Actor,
  key: SuggestionKey,
  given: { readonly topic: string; readonly unitId: string; readonly mendBy: string },
): Promise<Result<Nothing>> {
  return moving(house, actor, key, 'sorted', async (tx) => {
    if (!(await officeOf(tx, key.county, given.unitId))) refuse(problem('unit-unknown', {}, 'unitId'));
    await sortSuggestion(tx, key.county, key.suggestionId, given);
  });
}

export function endSuggestionBy(
  house: House,
  actor: Actor,
  key: SuggestionKey,
  given: { readonly standing: 'mended' | 'not-taken'; readonly outcome: string },
): Promise<Result<Nothing>> {
  return moving(house, actor, key, given.standing, (tx) =>
    endSuggestion(tx, key.county, key.suggestionId, { ...given, now: new Date(house.now()) }),
  );
}

export function tellSuggestionBy(
  house: House,
  actor: Actor,
  key: SuggestionKey,
  how: string,
): Promise<Result<Nothing>> {
  return moving(house, actor, key, 'told', (tx) => tellSuggestion(tx, key.county, key.suggestionId, how));
}
