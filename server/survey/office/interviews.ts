// Reading interviews, and taking a unit back from someone who cannot go on.
import { ok, type Result, refused } from '#base';
import type { Nothing } from '#wire';
import type { Actor } from '../../platform/actor.ts';
import { change, type House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { refuse } from '../../platform/refusal.ts';
import { appendEvents, keptAmong } from '../fieldwork/events.store.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import {
  dropOpenCall,
  lockUnit,
  openCallOf,
  type SurveyKey,
  saveUnit,
  type UnitKey,
} from '../fieldwork/units.store.ts';
import { historyOf, interviewForReview, listInterviews } from './interviews.store.ts';
import { reachableSurvey } from './surveys.ts';

type Filter = Parameters<typeof listInterviews>[2];

export function interviewsFor(house: House, actor: Actor, key: SurveyKey, filter: Filter) {
  return house.database.transaction('survey', actor.personId, async (tx) => {
    await reachableSurvey(tx, actor, 'interview.read', key);
    return ok(await listInterviews(tx, key, filter));
  });
}

/** Every look at an interview is in the audit log. */
export function interviewFor(house: House, actor: Actor, key: SurveyKey, interviewId: string) {
  return change(
    house,
    'survey',
    actor,
    { county: key.county, action: 'interview-read', subject: interviewId },
    async (tx) => {
      const survey = await reachableSurvey(tx, actor, 'interview.read', key);
      const interview = await interviewForReview(tx, key, interviewId);
      if (!interview) return refused(platformProblem('not-found', { what: '访问 / interview' }));
      const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
      return ok({
        ...interview,
        questionnaire,
        history: [...(await historyOf(tx, key.county, interview.unitId))],
      });
    },
  );
}

/** The unit is free again and has lost no attempt; an open call of it never happened. Sent twice, it happens once. */
export async function releaseUnitBy(
  house: House,
  actor: Actor,
  key: UnitKey,
  id: string,
): Promise<Result<Nothing>> {
  await change(
    house,
    'survey',
    actor,
    { county: key.county, action: 'unit-released', subject: key.unitId },
    async (tx) => {
      await reachableSurvey(tx, actor, 'survey.run', key);
      const unit = await lockUnit(tx, key);
      if (!unit) return refuse(platformProblem('not-found', { what: '样本 / sample unit' }));
      if (unit.holder === null || (await keptAmong(tx, key.county, [id])).has(id)) return;
      const open = await openCallOf(tx, key.county, key.unitId);
      if (open) await dropOpenCall(tx, key.county, open.id, new Date(house.now()));
      await saveUnit(
        tx,
        key,
        { ...unit.state, standing: 'free', dueAtMs: house.now() },
        unit.appointmentWith,
      );
      const body = {
        kind: 'unit-released',
        unit: key.unitId,
        interviewer: unit.holder,
        because: 'taken-back',
      } as const;
      await appendEvents(tx, key, actor.personId, [
        { id, unitId: key.unitId, at: new Date(house.now()), body },
      ]);
    },
  );
  return ok({});
}
