// The door of casework: requests and disputes, their steps, who owes what by when, follow-up and assessment. It knows no respondent.
export * from './assessment/assess.ts';
export { type OutcomeState, outcomeOf } from './assessment/case-outcome.ts';
export * from './assessment/exclusions.ts';
export * from './case-kinds.ts';
export * from './case-number.ts';
export {
  type CaseState,
  isConcernedMissing,
  isRatingUnsure,
  lastVerdict,
  type Verdict,
} from './case-state.ts';
export * from './dispute-record.ts';
export { DUTIES, type Duty, type DutyCode, firstDue, remindersOf } from './duties.ts';
export { type Field, type Fields, type FieldValue, numberAt, textAt } from './fields.ts';
export * from './follow-up-draw.ts';
export { hotSpotsOf } from './hot-spots.ts';
export { type CaseListTerms, type CaseSheetRow, readCaseSheet } from './import/case-sheet.ts';
export { dayNamed, LIST_SOURCES, type ListSource } from './import/cell-meanings.ts';
export { CASE_HEADINGS, type CaseColumn } from './import/import-columns.ts';
export { type LikelyRepeat, likelyRepeats } from './import/likely-repeats.ts';
export { type NamedPlace, placeNamed } from './import/named-places.ts';
export * from './limit-rules.ts';
export { CASEWORK_PROBLEMS } from './problems.ts';
export { duplicatesOf } from './proposals/duplicates.ts';
export { proposeKinds } from './proposals/propose-kind.ts';
export { type PossibleUnit, proposeUnits } from './proposals/propose-unit.ts';
export { gramsOf } from './proposals/similar-texts.ts';
export * from './relations.ts';
export * from './review-meeting.ts';
export * from './standings.ts';
export { statePicture, stepTable } from './state-picture.ts';
export { RESOLUTIONS } from './steps/close.ts';
export { isStep, STEPS, type StepCode } from './steps/index.ts';
export type { Step } from './steps/step.ts';
export * from './take-step.ts';
