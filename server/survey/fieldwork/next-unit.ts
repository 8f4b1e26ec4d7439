// Gives an interviewer the unit in hand, or the next one: appointments that are due, then what is to be called again, then
// what nobody has called, in the order in which the places need interviews.
import { chanceFrom, ok, type Result } from '#base';
import { mayTakeUnit, placesInOrderOfNeed } from '#survey/fieldwork';
import type { Assignment } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import { brokenConstraint, type Transaction } from '../../platform/database.ts';
import type { House } from '../../platform/house.ts';
import { newId } from '../../platform/identify.ts';
import { must, refuse } from '../../platform/refusal.ts';
import { problem } from '../problems.ts';
import { appendEvents } from './events.store.ts';
import { surveyAtWork, takingFacts } from './survey-at-work.ts';
import { inHandOf, type SurveyKey, takeNext, type UnitRow, unitHeldBy } from './units.store.ts';

/** Problems: `no-unit-now`, and those of `mayTakeUnit`. Asked again, it gives the same unit until that has its outcome. */
export async function nextUnitFor(house: House, actor: Actor, key: SurveyKey): Promise<Result<Assignment>> {
  const take = () =>
    house.database.transaction('survey', actor.personId, async (tx) => {
      const unit = await nextUnit(tx, actor.personId, key, house.now());
      return ok(await assignmentOf(house, tx, key, unit));
    });
  // Two tabs that ask at the same moment: the second is given what the first one took.
  return take().catch((error: unknown) => {
    if (brokenConstraint(error) !== 'interviewer-has-unit') throw error;
    return take();
  });
}

/** The same within a transaction, for whoever plays fieldwork through it. */
export async function nextUnit(
  tx: Transaction,
  personId: string,
  key: SurveyKey,
  nowMs: number,
): Promise<UnitRow> {
  const { survey, heldUnit, progress } = await takingFacts(tx, key, personId);
  const held = heldUnit === undefined ? undefined : await unitHeldBy(tx, key, personId);
  if (held) return held;
  const { status: surveyStatus, isInSurvey, rules } = survey;
  must(mayTakeUnit({ surveyStatus, callingHours: rules.callingHours, isInSurvey, nowMs }));
  const places = placesInOrderOfNeed(progress, chanceFrom(newId()));
  const taken = await takeIn(tx, key, personId, places, new Date(nowMs));
  if (!taken) return refuse(problem('no-unit-now', {}));
  const body = { kind: 'unit-taken', unit: taken.id, interviewer: personId } as const;
  await appendEvents(tx, key, personId, [{ id: newId(nowMs), unitId: taken.id, at: new Date(nowMs), body }]);
  return taken;
}

const PLACES_A_TRIP = 64;

// A province has thousands of places: they are looked through some at a time, and the first lot nearly always has one.
async function takeIn(
  tx: Transaction,
  key: SurveyKey,
  personId: string,
  places: readonly string[],
  now: Date,
): Promise<UnitRow | undefined> {
  for (let from = 0; from === 0 || from < places.length; from += PLACES_A_TRIP) {
    const taken = await takeNext(tx, key, personId, places.slice(from, from + PLACES_A_TRIP), now);
    if (taken) return taken;
  }
  return undefined;
}

/** The unit in hand, if there is one: where a console goes on after a crash. Problem: `not-found`, for whoever is not on the survey. */
export function unitInHandOf(
  house: House,
  actor: Actor,
  key: SurveyKey,
): Promise<Result<{ assignment: Assignment | null }>> {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    const unit = await unitHeldBy(tx, key, actor.personId);
    if (unit) return ok({ assignment: await assignmentOf(house, tx, key, unit) });
    await surveyAtWork(tx, key, actor.personId);
    return ok({ assignment: null });
  });
}

async function assignmentOf(
  house: House,
  tx: Transaction,
  { county }: SurveyKey,
  unit: UnitRow,
): Promise<Assignment> {
  const { sealed, calls, interview } = await inHandOf(tx, county, unit.id);
  if (!sealed) throw new Error('a unit in hand without a number');
  const open = calls?.find((call) => call.isOpen);
  return {
    unit: {
      id: unit.id,
      placeName: unit.placeName,
      phoneType: unit.phoneType,
      attempts: unit.state.attempts,
      number: house.cipher.decrypt(sealed),
      heldSinceMs: unit.heldSinceMs ?? house.now(),
      appointment: appointmentOf(unit),
    },
    calls: (calls ?? [])
      .filter((call) => !call.isOpen)
      .map(({ placedMs, outcome, note }) => ({ placedMs, outcome, note })),
    openCall: open ? { id: open.id, placedMs: open.placedMs } : null,
    interview: interview
      ? {
          id: interview.id,
          answers: interview.answers,
          lastSequence: interview.lastSequence,
          note: interview.note,
        }
      : null,
  };
}

function appointmentOf(unit: UnitRow): { atMs: number; withWhom: string } | null {
  return unit.state.priority === 'appointment'
    ? { atMs: unit.dueMs, withWhom: unit.appointmentWith ?? '' }
    : null;
}
