// A running case moves to the rule now in force, by explicit decision alone.
import { dueAfter } from '../limit-rules.ts';
import { REASON, type Step } from './step.ts';

export const MOVE_RULE: Step = {
  label: { zh: '改用新时限', en: 'move to the new limits' },
  explanation: {
    zh: '时限规定改了，在办的件默认用受理时的规定；要改用新规定须明确决定',
    en: 'running cases keep the limits they were accepted under; moving one is a decision of its own',
  },
  happened: { zh: '改用新的时限', en: 'moved to the new limits' },
  told: { zh: '办理期限按新的规定计算', en: 'the limit follows the new rule' },
  isForMany: true,
  takers: ['dispatcher'],
  after: ['accepted'],
  to: [],
  asks: { reason: REASON },
  settles: [],
  owes: [],
  isHandling: false,
  apply: (state, { rule }) => {
    if (state.acceptedMs === null) return { rule };
    const due = dueAfter(state.acceptedMs, rule.close);
    return {
      rule,
      dueMs: due.dueMs,
      duties: state.duties.map((duty) => (duty.what === 'close' ? { ...duty, ...due } : duty)),
    };
  },
};
