// The addresses of results. Publishing goes on through the door (server/door).
import { resultEndpoints as endpoints } from '#wire/survey';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import {
  pictureFor,
  previewFor,
  questionByPlaceFor,
  resultsCsvFor,
  resultsExcelFor,
  resultsFor,
} from './results.ts';

export function addResultRoutes({ route, download }: Routes, house: House): void {
  route(endpoints.results, ({ actor, params }) => resultsFor(house, actor, params));
  route(endpoints.questionByPlace, ({ actor, params }) =>
    questionByPlaceFor(house, actor, params, params.questionId),
  );
  route(endpoints.publicationPreview, ({ actor, params }) => previewFor(house, actor, params));
  download(endpoints.resultsCsv, ({ actor, params, query }) =>
    resultsCsvFor(house, actor, params, query.language),
  );
  download(endpoints.resultsExcel, ({ actor, params, query }) =>
    resultsExcelFor(house, actor, params, query.language),
  );
  download(endpoints.picture, ({ actor, params, query }) =>
    pictureFor(house, actor, params, params.ruleId, query.language),
  );
}
