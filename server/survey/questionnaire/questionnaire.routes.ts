// The addresses of questionnaires.
import { questionnaireEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import {
  addQuestionnaireBy,
  addVersionBy,
  questionnaireFor,
  questionnairesFor,
  saveFormHeadBy,
  saveVersionBy,
  versionFor,
} from './questionnaires.ts';

export function addQuestionnaireRoutes({ route }: Routes, house: House): void {
  route(endpoints.questionnaires, ({ actor }) => questionnairesFor(house, actor));
  route(endpoints.addQuestionnaire, ({ actor, body }) => addQuestionnaireBy(house, actor, body));
  route(endpoints.questionnaire, ({ actor, params }) =>
    questionnaireFor(house, actor, params.questionnaireId),
  );
  route(endpoints.version, ({ actor, params }) => versionFor(house, actor, params.versionId));
  route(endpoints.saveVersion, ({ actor, params, body }) =>
    saveVersionBy(house, actor, params.versionId, body),
  );
  route(endpoints.saveFormHead, ({ actor, params, body }) =>
    saveFormHeadBy(house, actor, params.versionId, body),
  );
  route(endpoints.addVersion, ({ actor, params, body }) =>
    addVersionBy(house, actor, params.questionnaireId, body.id),
  );
}
