// The case is handled again by the office that had it, or routed anew where none had.
import { reopened } from './reopened.ts';
import { ALL_DUTIES, REASON, type Step } from './step.ts';

export const RE_OPEN: Step = {
  label: { zh: '重新办理', en: 're-open' },
  explanation: {
    zh: '居民不满意，或有新的事实，重新办理',
    en: 'the resident is dissatisfied, or there are new facts',
  },
  happened: { zh: '重新办理', en: 're-opened' },
  told: { zh: '这件事重新办理', en: 'your matter is being dealt with again' },
  takers: ['dispatcher', 'above'],
  after: ['closed', 'followed-up', 'struck-off', 'refused', 'withdrawn'],
  to: ['routed', 'received'],
  asks: { reason: REASON },
  settles: ALL_DUTIES,
  owes: ['accept'],
  isHandling: false,
  apply: (state) => reopened(state),
};
