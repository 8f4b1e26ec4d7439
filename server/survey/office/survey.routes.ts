// The addresses of the survey office.
import { surveyEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { boardFor } from './board.ts';
import { interviewFor, interviewsFor, releaseUnitBy } from './interviews.ts';
import {
  addSurveyBy,
  moveSurveyBy,
  possibleInterviewersFor,
  saveCallerNumbersBy,
  saveSettingsBy,
  saveTargetsBy,
  setInterviewersBy,
  surveyFor,
  surveysFor,
} from './surveys.ts';

export function addSurveyRoutes({ route }: Routes, house: House): void {
  route(endpoints.surveys, ({ actor }) => surveysFor(house, actor));
  route(endpoints.addSurvey, ({ actor, body }) => addSurveyBy(house, actor, body));
  route(endpoints.survey, ({ actor, params }) => surveyFor(house, actor, params));
  route(endpoints.saveSettings, ({ actor, params, body }) => saveSettingsBy(house, actor, params, body));
  route(endpoints.saveCallerNumbers, ({ actor, params, body }) =>
    saveCallerNumbersBy(house, actor, params, body.numbers),
  );
  route(endpoints.saveTargets, ({ actor, params, body }) =>
    saveTargetsBy(house, actor, params, body.targets),
  );
  route(endpoints.possibleInterviewers, ({ actor, params }) => possibleInterviewersFor(house, actor, params));
  route(endpoints.setInterviewers, ({ actor, params, body }) =>
    setInterviewersBy(house, actor, params, body.personIds),
  );
  route(endpoints.moveSurvey, ({ actor, params, body }) =>
    moveSurveyBy(house, actor, params, body.id, body.wanted),
  );
  route(endpoints.board, ({ actor, params }) => boardFor(house, actor, params));
  route(endpoints.interviews, ({ actor, params, query }) => interviewsFor(house, actor, params, query));
  route(endpoints.interview, ({ actor, params }) => interviewFor(house, actor, params, params.interviewId));
  route(endpoints.releaseUnit, ({ actor, params, body }) => releaseUnitBy(house, actor, params, body.id));
}
