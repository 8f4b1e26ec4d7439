// The office above answers a request for a review, in writing (信访工作条例 art. 35).
import { REVIEW_FINDINGS, reviewed } from './reviewed.ts';
import { choice, type Step, words } from './step.ts';

export const REVIEW: Step = {
  label: { zh: '复查答复', en: 'answer the request for a review' },
  explanation: {
    zh: '原办理单位的上一级单位看原来的答复对不对',
    en: 'the office above the one that dealt with it looks at its answer',
  },
  happened: { zh: '作出复查意见', en: 'answered the request for a review' },
  told: { zh: '复查意见如下', en: 'the request for a review was answered' },
  toldField: 'opinion',
  takers: ['reviewer'],
  after: ['under-review'],
  to: ['closed', 'routed', 'received'],
  asks: {
    authority: words('复查机关', 'which authority says so', true, 200),
    finding: choice('复查意见', 'finding', REVIEW_FINDINGS),
    opinion: words('书面答复', 'the answer in writing'),
  },
  settles: ['review'],
  owes: [],
  isHandling: true,
  apply: (state, taken) => reviewed(state, 'review', taken),
};
