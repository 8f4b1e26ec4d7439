// The live board: how far each village is, what calls gave, who is working.
import { ok, type Result } from '#base';
import { paceOf } from '#survey/fieldwork';
import type { Board } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { ratesOf } from '../outcome-rates.ts';
import { startOfDay } from '../start-of-day.ts';
import {
  dispositionCounts,
  hourCounts,
  outcomeCounts,
  type PersonCount,
  personCounts,
  placeCounts,
} from './board.store.ts';
import { reachableSurvey } from './surveys.ts';

const HOURS_SHOWN_MS = 24 * 3_600_000;
const AT_WORK_WITHIN_MS = 15 * 60_000;

/** Counted by the house itself: whoever may see the counts need not be allowed to see a single unit or call. */
export async function boardFor(house: House, actor: Actor, key: SurveyKey): Promise<Result<Board>> {
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'survey.read', key),
  );
  return house.database.transaction('survey', 'system', async (tx) => {
    const nowMs = house.now();
    const today = startOfDay(nowMs);
    const dispositions = await dispositionCounts(tx, key);
    const { e, rates } = ratesOf(dispositions, survey.units);
    const people = await personCounts(tx, key, today);
    return ok({
      atMs: nowMs,
      status: survey.status,
      places: [...(await placeCounts(tx, key))],
      outcomes: [...(await outcomeCounts(tx, key, today))],
      people: people.map((person) => atWork(person, nowMs)),
      hours: [...(await hourCounts(tx, key, new Date(nowMs - HOURS_SHOWN_MS)))],
      rates: {
        e,
        RR1: rates.RR1 ?? null,
        RR3: rates.RR3 ?? null,
        COOP1: rates.COOP1 ?? null,
        REF1: rates.REF1 ?? null,
        CON1: rates.CON1 ?? null,
      },
    });
  });
}

function atWork(person: PersonCount, nowMs: number): Board['people'][number] {
  const workedMs = person.minutesToday * 60_000;
  const pace = paceOf({
    completes: person.completesToday,
    calls: person.callsToday,
    unitsCalled: person.callsToday,
    workedMs,
  });
  const isAtWork =
    person.inHandUnitId !== null ||
    (person.lastCallMs !== null && nowMs - person.lastCallMs < AT_WORK_WITHIN_MS);
  return { ...person, isAtWork, interviewsPerHour: pace.interviewsPerHour ?? null };
}
