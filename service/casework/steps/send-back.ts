// Once in its life a case may go back as wrongly addressed.
import { problem } from '../problems.ts';
import { ask, REASON, type Step } from './step.ts';

export const SEND_BACK: Step = {
  label: { zh: '退回（不归本单位）', en: 'send back as wrong addressee' },
  explanation: {
    zh: '不归本单位管的，说明理由退回一次',
    en: 'what belongs to another office is sent back once, with the reason',
  },
  happened: { zh: '作为错派退回', en: 'sent back as wrongly addressed' },
  told: {
    zh: '正在重新确定由哪个单位办理',
    en: 'which office deals with your matter is being decided again',
  },
  takers: ['handler'],
  after: ['routed'],
  to: ['sent-back'],
  asks: { reason: REASON, betterUnit: ask('unit', '应由哪个单位办理', 'whose it is', false) },
  settles: ['accept'],
  owes: ['decide-addressee'],
  isHandling: false,
  refuses: (state) => {
    if (state.isAddresseeDecided) return problem('addressee-decided', {});
    return state.sentBack > 0 ? problem('sent-back-before', {}) : undefined;
  },
  apply: (state) => ({
    standing: 'sent-back',
    unit: null,
    person: null,
    sentBack: state.sentBack + 1,
    sentBackBy: state.unit,
  }),
};
