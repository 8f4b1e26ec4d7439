// The planner: a plan for a survey from what is wanted, its villages, and how the county's surveys went so far.
import { ok, type Result } from '#base';
import type { Plan, PlanQuery } from '#wire/survey';
import { type Actor, reachOf } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { ratesOf } from '../outcome-rates.ts';
import { pastDispositions, startedSurveys } from './past-outcomes.store.ts';
import { planned } from './plan.ts';

type Past = Plan['yield']['past'];

/** Problems: those of `planned`. */
export async function planFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  wanted: PlanQuery,
): Promise<Result<Plan>> {
  await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'survey.read', key),
  );
  const { places, past } = await house.database.transaction('survey', 'system', async (tx) => {
    const surveys = await startedSurveys(tx, key.county, reachOf(actor, 'survey.read'));
    const ids = surveys.map(({ id }) => id);
    const dispositions = await pastDispositions(tx, key.county, ids);
    return { places: await placesOfSurvey(tx, key), past: outcomesOf(surveys, dispositions) };
  });
  const plan = planned(wanted, places, past);
  return plan.ok ? ok({ ...plan.value, yield: { ...plan.value.yield, past } }) : plan;
}

// The yield is of numbers that were called: those that nobody needed to call say nothing of it.
function outcomesOf(
  surveys: Awaited<ReturnType<typeof startedSurveys>>,
  dispositions: Awaited<ReturnType<typeof pastDispositions>>,
): Past {
  return surveys.flatMap(({ id, title }) => {
    const own = dispositions.filter(({ surveyId }) => surveyId === id);
    const units = own.reduce((sum, each) => sum + each.units, 0);
    const counts = Object.fromEntries(own.map(({ disposition, units: n }) => [disposition, n]));
    const { rates, counts: byCode } = ratesOf(counts, units);
    const completes = byCode.I ?? 0;
    if (units === 0) return [];
    const { RR1 = null, RR3 = null, COOP1 = null, CON1 = null } = rates;
    return [{ title, units, completes, RR1, RR3, COOP1, CON1 }];
  });
}
