// A random draw, and all the dissatisfied, are put down to be called back.
import type { Step } from './step.ts';

export const CALL_FOR_FOLLOW_UP: Step = {
  label: { zh: '列入回访', en: 'put down for a follow-up' },
  explanation: { zh: '抽中回访，或居民不满意', en: 'drawn at random, or the resident is dissatisfied' },
  happened: { zh: '列入回访', en: 'put down for a follow-up' },
  told: null,
  takers: ['system', 'dispatcher'],
  after: ['closed'],
  to: [],
  asks: {},
  settles: [],
  owes: ['follow-up'],
  isHandling: false,
  needs: ({ duties }) => !duties.some(({ what }) => what === 'follow-up'),
  apply: () => ({}),
};
