// Refusing needs a ground of the table and words for the resident.
import { ALL_DUTIES, choice, type Step, words } from './step.ts';

export const REFUSE: Step = {
  label: { zh: '不予受理', en: 'refuse' },
  explanation: {
    zh: '依规定不能受理的，写明理由和居民还可以找谁',
    en: 'what may not be taken up, with the reason and where the resident may turn',
  },
  happened: { zh: '不予受理', en: 'refused with reason' },
  told: { zh: '没有受理，原因如下', en: 'it was not taken up, for this reason' },
  toldField: 'reason',
  takers: ['dispatcher', 'handler'],
  after: ['received', 'routed'],
  to: ['refused'],
  asks: {
    ground: choice('理由', 'ground', {
      'not-administrative': { zh: '不属于行政机关职责', en: 'not for the administration' },
      'in-court': { zh: '已进入诉讼、仲裁、复议', en: 'before a court, arbitration or review' },
      'no-new-facts': { zh: '同一事项已办结，没有新的事实', en: 'closed before, without new facts' },
      'secret-or-private': { zh: '涉及国家秘密、商业秘密或他人隐私', en: 'secret, or private to others' },
      'cannot-be-understood': {
        zh: '内容不明，补充后再提',
        en: 'cannot be understood; send it again with more',
      },
    }),
    reason: words('向居民说明', 'said to the resident', true, 1000),
  },
  settles: ALL_DUTIES,
  owes: ['strike-off'],
  isHandling: true,
  apply: (state, { atMs }) => ({
    standing: 'refused',
    closedMs: atMs,
    respondedMs: state.respondedMs ?? atMs,
  }),
};
