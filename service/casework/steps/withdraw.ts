// Whoever sent a matter may take it back.
import { ALL_DUTIES, NOTE, type Step } from './step.ts';

export const WITHDRAW: Step = {
  label: { zh: '撤回', en: 'withdraw' },
  explanation: { zh: '居民不再要求办理', en: 'the resident no longer wants it dealt with' },
  happened: { zh: '居民撤回', en: 'withdrawn by the sender' },
  told: { zh: '您撤回了这件事', en: 'you withdrew the matter' },
  takers: ['sender'],
  after: ['received', 'routed', 'sent-back', 'accepted', 'on-hold', 'agreed'],
  to: ['withdrawn'],
  asks: { reason: NOTE },
  settles: ALL_DUTIES,
  owes: ['strike-off'],
  isHandling: false,
  apply: (_state, { atMs }) => ({ standing: 'withdrawn', closedMs: atMs, stop: null }),
};
