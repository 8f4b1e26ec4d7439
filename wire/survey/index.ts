// What travels in the survey wing.

export { callBackWishEndpoints } from './call-back-wishes.ts';
export { type CoachingReport, coachingEndpoints } from './coaching.ts';
export {
  EXPORT_FORMATS,
  EXPORT_STANDINGS,
  type ExportFormat,
  type ExportRow,
  exportEndpoints,
  type Manifest,
} from './export.ts';
export { type Assignment, fieldworkEndpoints, type Message } from './fieldwork.ts';
export { type FrameImport, frameEndpoints } from './frames.ts';
export { questionnaireEndpoints } from './questionnaires.ts';
export {
  type Figure,
  figureShape,
  type Indicator,
  indicatorShape,
  type PlaceFigure,
  type QuestionResult,
  questionResultShape,
  type Results,
  resultEndpoints,
  resultsShape,
} from './results.ts';
export { type Board, surveyEndpoints } from './surveys.ts';
