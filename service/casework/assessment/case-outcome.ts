// What one case tells the assessment.

import { SATISFACTIONS } from '../case-kinds.ts';
import { type CaseState, lastVerdict } from '../case-state.ts';
import { dueAfter } from '../limit-rules.ts';
import type { AssessedCase } from './assess.ts';

/** A response counts within the time for routing and taking up. What the resident says goes before what the office says. */
export function outcomeOf(state: CaseState): AssessedCase {
  const verdict = lastVerdict(state);
  const saysOffice = state.resolution === null ? null : state.resolution === 'resolved';
  return {
    unitId: state.unit,
    kind: state.kind,
    isResponded: state.respondedMs !== null && state.respondedMs <= responseDueMs(state),
    isResolved: verdict ? verdict.isResolved : saysOffice,
    isSatisfied: verdict ? SATISFACTIONS[verdict.satisfaction].isSatisfied : null,
    isOnTime: state.isOnTime,
    isSentBack: state.sentBack > 0,
    isReopened: state.returns > 0,
    followUpAgrees: state.followUp && saysOffice !== null ? state.followUp.isResolved === saysOffice : null,
  };
}

function responseDueMs({ receivedMs, rule }: CaseState): number {
  return dueAfter(dueAfter(receivedMs, rule.route).dueMs, rule.accept).dueMs;
}
