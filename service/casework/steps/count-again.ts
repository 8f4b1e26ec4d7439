// An exclusion is undone.
import { ALL_STANDINGS } from '../standings.ts';
import { REASON, type Step } from './step.ts';

export const COUNT_AGAIN: Step = {
  label: { zh: '恢复计入考核', en: 'count it again' },
  explanation: { zh: '不计入的决定撤销', en: 'the exclusion is undone' },
  happened: { zh: '恢复计入考核', en: 'counted again' },
  told: null,
  takers: ['dispatcher'],
  after: ALL_STANDINGS,
  to: [],
  asks: { reason: REASON },
  settles: [],
  owes: [],
  isHandling: false,
  needs: ({ exclusion }) => exclusion !== null,
  apply: () => ({ exclusion: null }),
};
