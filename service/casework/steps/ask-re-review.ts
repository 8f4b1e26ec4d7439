// Whoever does not accept the review asks the next office above to look at that (信访工作条例 art. 36). What it says is final.
import { ASKED_REVIEW, refuseLate } from './asked-review.ts';
import type { Step } from './step.ts';

export const ASK_RE_REVIEW: Step = {
  ...ASKED_REVIEW,
  label: { zh: '请求复核', en: 'ask for a re-review' },
  explanation: {
    zh: '信访事项：对复查意见不服，可以在期限内请求再上一级单位复核；复核意见是终结性的',
    en: 'a petition: whoever does not accept the review asks the next office above, in time; what that says is final',
  },
  happened: { zh: '请求复核', en: 'a re-review was asked for' },
  told: {
    zh: '您请求复核，再上一级单位将书面答复',
    en: 'you asked for a re-review; the next office above answers in writing',
  },
  to: ['under-re-review'],
  owes: ['re-review'],
  needs: ({ review }) => review?.stage === 'review' && review.decidedMs !== null,
  refuses: (state, { atMs }) => refuseLate(state, 're-review', state.review?.decidedMs ?? null, atMs),
  apply: () => ({ standing: 'under-re-review', review: { stage: 're-review', decidedMs: null } }),
};
