// A dispute over the addressee goes to the dispatcher.
import { problem } from '../problems.ts';
import { REASON, type Step } from './step.ts';

export const CONTEST_ADDRESSEE: Step = {
  label: { zh: '提请裁定', en: 'contest the addressee' },
  explanation: {
    zh: '已经退回过一次、本单位仍认为不归自己管的，提请调度员裁定',
    en: 'after it was sent back once, an office that still holds it not its own asks the dispatcher to decide',
  },
  happened: { zh: '提请裁定由谁办理', en: 'asked for a decision on who deals with it' },
  told: null,
  takers: ['handler'],
  after: ['routed'],
  to: ['sent-back'],
  asks: { reason: REASON },
  settles: ['accept'],
  owes: ['decide-addressee'],
  isHandling: false,
  refuses: (state) => {
    if (state.isAddresseeDecided) return problem('addressee-decided', {});
    return state.sentBack === 0 ? problem('not-sent-back-yet', {}) : undefined;
  },
  apply: (state) => ({
    standing: 'sent-back',
    unit: null,
    person: null,
    sentBack: state.sentBack + 1,
    sentBackBy: state.unit,
  }),
};
