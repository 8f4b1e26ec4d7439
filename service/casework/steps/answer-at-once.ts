// Answering on the spot: the matter is closed where it came in.
import { ALL_DUTIES, type Step, words } from './step.ts';

export const ANSWER_AT_ONCE: Step = {
  label: { zh: '当场答复', en: 'answer at once' },
  explanation: {
    zh: '问得清、答得了的，当场答复并办结',
    en: 'what can be answered on the spot is answered and closed',
  },
  happened: { zh: '当场答复', en: 'answered at once' },
  told: { zh: '您反映的事当场得到答复', en: 'your matter was answered at once' },
  toldField: 'answer',
  takers: ['operator', 'dispatcher', 'handler'],
  after: ['received', 'routed'],
  to: ['closed'],
  asks: { answer: words('答复', 'answer') },
  settles: ALL_DUTIES,
  owes: ['strike-off'],
  isHandling: true,
  apply: (state, { atMs }) => ({
    standing: 'closed',
    closedMs: atMs,
    respondedMs: state.respondedMs ?? atMs,
    isOnTime: true,
    isAnsweredAtOnce: true,
    resolution: 'explained',
  }),
};
