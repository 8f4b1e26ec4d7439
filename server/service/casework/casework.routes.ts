// The addresses of casework: lists and cases, steps, figures, review meetings.
import {
  caseworkEndpoints as cases,
  caseFigureEndpoints as figures,
  caseImportEndpoints as imports,
  meetingEndpoints as meetings,
} from '#wire/service';
import type { House } from '../../platform/house.ts';
import type { Routes } from '../../platform/routes.ts';
import { caseImportFor, discardCaseImportBy, readCaseFileBy, takeCaseImportBy } from './case-imports.ts';
import { boardFor, casesFor, dropFilterBy, exportFor, filtersFor, saveFilterBy } from './case-list.ts';
import { caseTemplateIn } from './case-template.ts';
import { disputeRecordFor } from './dispute-record.ts';
import {
  assessmentFor,
  drawFollowUpsBy,
  drawsFor,
  rulesFor,
  saveRuleBy,
  saveWeightsBy,
  weightsFor,
} from './figures.ts';
import { maskedWordsFor } from './masked-words.ts';
import {
  addMeetingBy,
  addSuggestionBy,
  endSuggestionBy,
  meetingFor,
  meetingsFor,
  sortSuggestionBy,
  suggestionsFor,
  tellSuggestionBy,
} from './meetings.ts';
import { caseFor, senderNumberFor, workOrderFor } from './one-case.ts';
import { proposalsFor } from './proposals.ts';
import { receiptFor } from './receipts.ts';
import { takeInBy } from './take-in.ts';
import { takeStepBy, takeStepForManyBy } from './take-step.ts';
import { mergeUnitsBy, unitsFor } from './units.ts';
import { takeVisitRequestBy } from './visit-requests.ts';
import { whereToActFor } from './where-to-act.ts';

export function addCaseworkRoutes(routes: Routes, house: House): void {
  addCaseRoutes(routes, house);
  addImportRoutes(routes, house);
  addFigureRoutes(routes, house);
  addMeetingRoutes(routes, house);
}

function addCaseRoutes({ route, download }: Routes, house: House): void {
  route(cases.cases, ({ actor, params, query }) => casesFor(house, actor, params.county, query));
  route(cases.caseBoard, ({ actor, params }) => boardFor(house, actor, params.county));
  route(cases.case, ({ actor, params }) => caseFor(house, actor, params));
  route(cases.caseReceipt, ({ actor, params }) => receiptFor(house, actor, params));
  route(cases.takeIn, ({ actor, params, body }) => takeInBy(house, actor, params.county, body));
  route(cases.takeVisitRequest, ({ actor, params, body }) => takeVisitRequestBy(house, actor, params, body));
  route(cases.proposals, ({ actor, params, body }) => proposalsFor(house, actor, params.county, body));
  route(cases.takeStep, ({ actor, params, body }) => takeStepBy(house, actor, params, body));
  route(cases.takeStepForMany, ({ actor, params, body }) =>
    takeStepForManyBy(house, actor, params.county, body),
  );
  route(cases.senderNumber, ({ actor, params, body }) => senderNumberFor(house, actor, params, body.purpose));
  route(cases.maskedWords, ({ actor, params, body }) => maskedWordsFor(house, actor, params, body.purpose));
  download(cases.exportCases, ({ actor, params, query }) => exportFor(house, actor, params.county, query));
  route(cases.workOrder, ({ actor, params }) => workOrderFor(house, actor, params));
  route(cases.disputeRecord, ({ actor, params }) => disputeRecordFor(house, actor, params));
  route(cases.caseUnits, ({ actor, params }) => unitsFor(house, actor, params.county));
  route(cases.savedFilters, ({ actor, params }) => filtersFor(house, actor, params.county));
  route(cases.saveFilter, ({ actor, params, body }) => saveFilterBy(house, actor, params, body));
  route(cases.dropFilter, ({ actor, params }) => dropFilterBy(house, actor, params));
  route(cases.mergeUnits, ({ actor, params, body }) => mergeUnitsBy(house, actor, params.county, body));
}

function addImportRoutes({ route, upload, download }: Routes, house: House): void {
  upload(imports.readCaseFile, ({ actor, params, query }, content) =>
    readCaseFileBy(house, actor, params, query, content),
  );
  route(imports.caseImport, ({ actor, params }) => caseImportFor(house, actor, params));
  route(imports.takeCaseImport, ({ actor, params, body }) =>
    takeCaseImportBy(house, actor, params, body.leaveOut),
  );
  route(imports.discardCaseImport, ({ actor, params }) => discardCaseImportBy(house, actor, params));
  download(imports.caseTemplate, ({ query }) => caseTemplateIn(query.language));
}

function addFigureRoutes({ route }: Routes, house: House): void {
  route(figures.limitRules, ({ actor, params }) => rulesFor(house, actor, params.county));
  route(figures.saveLimitRule, ({ actor, params, body }) => saveRuleBy(house, actor, params.county, body));
  route(figures.weights, ({ actor, params }) => weightsFor(house, actor, params.county));
  route(figures.saveWeights, ({ actor, params, body }) => saveWeightsBy(house, actor, params.county, body));
  route(figures.assessment, ({ actor, params, query }) => assessmentFor(house, actor, params.county, query));
  route(figures.drawFollowUps, ({ actor, params, body }) =>
    drawFollowUpsBy(house, actor, params.county, body),
  );
  route(figures.followUpDraws, ({ actor, params }) => drawsFor(house, actor, params.county));
  route(figures.whereToAct, ({ actor, params, query }) => whereToActFor(house, actor, params.county, query));
}

function addMeetingRoutes({ route }: Routes, house: House): void {
  route(meetings.meetings, ({ actor, params, query }) => meetingsFor(house, actor, params.county, query));
  route(meetings.addMeeting, ({ actor, params, body }) => addMeetingBy(house, actor, params.county, body));
  route(meetings.meeting, ({ actor, params }) => meetingFor(house, actor, params.county, params.meetingId));
  route(meetings.suggestions, ({ actor, params, query }) =>
    suggestionsFor(house, actor, params.county, query),
  );
  route(meetings.addSuggestion, ({ actor, params, body }) => addSuggestionBy(house, actor, params, body));
  route(meetings.sortSuggestion, ({ actor, params, body }) => sortSuggestionBy(house, actor, params, body));
  route(meetings.endSuggestion, ({ actor, params, body }) => endSuggestionBy(house, actor, params, body));
  route(meetings.tellSuggestion, ({ actor, params, body }) =>
    tellSuggestionBy(house, actor, params, body.how),
  );
}
