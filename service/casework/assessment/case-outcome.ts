// What one case tells the assessment.
import { SATISFACTIONS } from '../case-kinds.ts';
import { type CaseState, isRatingUnsure, lastVerdict } from '../case-state.ts';
import type { AssessedCase } from './assess.ts';

/** As much of a state as the assessment asks for. */
export type OutcomeState = Pick<
  CaseState,
  | 'unit'
  | 'kind'
  | 'respondByMs'
  | 'respondedMs'
  | 'resolution'
  | 'isOnTime'
  | 'sentBack'
  | 'returns'
  | 'followUp'
  | 'rating'
  | 'isCodeSeen'
  | 'exclusion'
>;

/**
 * A response counts within the time for routing and taking up. What the resident says goes before what the office says; where it is
 * not sure that the resident said it, it is nobody's word.
 */
export function outcomeOf(state: OutcomeState): AssessedCase {
  const isUnsure = isRatingUnsure(state);
  const verdict = isUnsure ? null : lastVerdict(state);
  const saysOffice = state.resolution === null ? null : state.resolution === 'resolved';
  return {
    unitId: state.unit,
    kind: state.kind,
    isResponded: state.respondedMs !== null && state.respondedMs <= state.respondByMs,
    isResolved: verdict ? verdict.isResolved : isUnsure ? null : saysOffice,
    isSatisfied: verdict ? SATISFACTIONS[verdict.satisfaction].isSatisfied : null,
    isRatingLeftOut: isUnsure,
    isOnTime: state.isOnTime,
    isSentBack: state.sentBack > 0,
    isReopened: state.returns > 0,
    followUpAgrees: state.followUp && saysOffice !== null ? state.followUp.isResolved === saysOffice : null,
  };
}
