// The door of fieldwork: units, calls, outcomes, rules and progress. It knows no question and no number.
export { CALL_OUTCOMES, type CallOutcomeCode, isCallOutcome } from './call-outcomes.ts';
export { checkCallingHours } from './calling-hours.ts';
export { mayEndCall, mayKeepAnswer, mayPlaceCall, mayTakeUnit } from './commands.ts';
export { DISPOSITIONS, type DispositionCode, rateCounts } from './dispositions.ts';
export { EVENT_WORDS, type FieldworkEvent } from './fieldwork-events.ts';
export { INTERNAL_LABEL, INTERNAL_LEAST, INTERNAL_MARK, internalTitle } from './internal-poll.ts';
export { FIELDWORK_PROBLEMS } from './problems.ts';
export { paceOf, placesInOrderOfNeed } from './progress.ts';
export { FIELDWORK_PRESET, type FieldworkRules } from './rules.ts';
export { mayMove, mayStart, SURVEY_STATUSES, type SurveyStatus } from './survey-status.ts';
export { afterCall, FRESH_UNIT, type UnitState } from './unit-state.ts';
