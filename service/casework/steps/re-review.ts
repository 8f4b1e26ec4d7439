// The office above answers a request for a re-review, in writing (信访工作条例 art. 36).
import { REVIEW_FINDINGS, reviewed } from './reviewed.ts';
import { choice, type Step, words } from './step.ts';

export const RE_REVIEW: Step = {
  label: { zh: '复核答复', en: 'answer the request for a re-review' },
  explanation: {
    zh: '复查单位的上一级单位看复查意见对不对；复核意见是终结性的',
    en: 'the office above the one that reviewed it looks at the review; what it says is final',
  },
  happened: { zh: '作出复核意见', en: 'answered the request for a re-review' },
  told: { zh: '复核意见如下', en: 'the request for a re-review was answered' },
  toldField: 'opinion',
  takers: ['reviewer'],
  after: ['under-re-review'],
  to: ['closed', 'routed', 'received'],
  asks: {
    authority: words('复核机关', 'which authority says so', true, 200),
    finding: choice('复核意见', 'finding', REVIEW_FINDINGS),
    opinion: words('书面答复', 'the answer in writing'),
  },
  settles: ['re-review'],
  owes: [],
  isHandling: true,
  apply: (state, taken) => reviewed(state, 're-review', taken),
};
