// The door of casework: requests and disputes, their steps, who owes what by when, follow-up and assessment. It knows no respondent.
export * from './assessment/exclusions.ts';
export * from './case-kinds.ts';
export { type CaseState, lastVerdict, type Verdict } from './case-state.ts';
export { DUTIES, type Duty, type DutyCode, firstDue, remindersOf } from './duties.ts';
export type { Field, Fields, FieldValue } from './fields.ts';
export * from './limit-rules.ts';
export { CASEWORK_PROBLEMS } from './problems.ts';
export * from './relations.ts';
export * from './review-meeting.ts';
export * from './standings.ts';
export { RESOLUTIONS } from './steps/close.ts';
export { isStep, STEPS, type StepCode } from './steps/index.ts';
export type { Step } from './steps/step.ts';
export * from './take-step.ts';
