// A resident may have a matter handled once more; without new facts not again.
import { problem } from '../problems.ts';
import { reopened } from './reopened.ts';
import { ALL_DUTIES, REASON, type Step } from './step.ts';

export const ASK_AGAIN: Step = {
  label: { zh: '请求重办', en: 'ask to have it handled again' },
  explanation: {
    zh: '居民不满意，可以要求再办一次；再要求须有新的事实',
    en: 'a dissatisfied resident may have it handled once more; after that with new facts',
  },
  happened: { zh: '居民要求重办', en: 'the resident asked to have it handled again' },
  told: { zh: '您要求重新办理', en: 'you asked to have it handled again' },
  toldField: 'reason',
  takers: ['sender'],
  after: ['closed', 'followed-up', 'struck-off', 'refused'],
  to: ['routed', 'received'],
  asks: { reason: REASON },
  settles: ALL_DUTIES,
  owes: ['accept'],
  isHandling: false,
  refuses: ({ askedAgainBySender, hasNewFacts, review }) => {
    if (hasNewFacts) return undefined;
    if (review?.stage === 're-review') return problem('petition-ended', {});
    return askedAgainBySender > 0 ? problem('handled-again-before', {}) : undefined;
  },
  apply: (state) => ({
    ...reopened(state),
    askedAgainBySender: state.askedAgainBySender + 1,
    hasNewFacts: false,
  }),
};
