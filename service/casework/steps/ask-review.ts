// Whoever does not accept the answer to a petition asks the office above to look at it (信访工作条例 art. 35).
import { ASKED_REVIEW, refuseLate } from './asked-review.ts';
import type { Step } from './step.ts';

export const ASK_REVIEW: Step = {
  ...ASKED_REVIEW,
  label: { zh: '请求复查', en: 'ask for a review' },
  explanation: {
    zh: '信访事项：对答复不服，可以在期限内请求上一级单位复查',
    en: 'a petition: whoever does not accept the answer asks the office above, in time, to review it',
  },
  happened: { zh: '请求复查', en: 'a review was asked for' },
  told: {
    zh: '您请求复查，上一级单位将书面答复',
    en: 'you asked for a review; the office above answers in writing',
  },
  to: ['under-review'],
  owes: ['review'],
  needs: ({ rule, review }) => rule.review !== undefined && !review,
  refuses: (state, { atMs }) => refuseLate(state, 'review', state.closedMs, atMs),
  apply: () => ({ standing: 'under-review', review: { stage: 'review', decidedMs: null } }),
};
