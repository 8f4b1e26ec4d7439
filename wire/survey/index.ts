// What travels in the survey wing.

export {
  ADJUSTMENTS,
  analysisEndpoints,
  type Change,
  type Changes,
  type LiveFigures,
  type RankCertainty,
  type Scale,
  type Wave,
  type Waves,
} from './analysis.ts';
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
export { type Area, type CountyMap, mapEndpoints } from './maps.ts';
export { type Plan, type PlanQuery, plannerEndpoints, planQuery } from './planner.ts';
export { type OrderToRun, pollRunEndpoints } from './poll-orders.ts';
export { type Priorities, type PriorityItem, priorityEndpoints } from './priorities.ts';
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
export {
  type Weighting,
  type WeightingReport,
  type WeightingScheme,
  type WeightingStep,
  weightingEndpoints,
  weightingScheme,
} from './weighting.ts';
