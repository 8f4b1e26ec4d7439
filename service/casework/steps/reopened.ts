// What handling again changes, whoever asked for it: the same office, a new limit, and one more return.
import type { CaseState } from '../case-state.ts';

export function reopened(state: CaseState): Partial<CaseState> {
  const isHeld = state.unit !== null && !state.keptUnits.includes(state.unit);
  return {
    standing: isHeld ? 'routed' : 'received',
    unit: isHeld ? state.unit : null,
    closedMs: null,
    acceptedMs: null,
    dueMs: null,
    isOnTime: null,
    stop: null,
    extensions: 0,
    resolution: null,
    review: null,
    followUp: null,
    followUpTries: 0,
    rating: null,
    hasAgreement: false,
    performance: null,
    isAnsweredAtOnce: false,
    isReleased: false,
    returns: state.returns + 1,
  };
}
