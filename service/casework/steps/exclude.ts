// A case is left out of the assessment only by name, for a ground of the table, and visibly.
import { EXCLUSIONS } from '../assessment/exclusions.ts';
import { textAt } from '../fields.ts';
import { ALL_STANDINGS } from '../standings.ts';
import { choice, REASON, type Step } from './step.ts';

export const EXCLUDE: Step = {
  label: { zh: '不计入考核', en: 'leave out of the assessment' },
  explanation: {
    zh: '写明为什么不计入；名单公开可查',
    en: 'with the reason; the list of what was left out is shown beside the figures',
  },
  happened: { zh: '不计入考核', en: 'left out of the assessment' },
  told: null,
  takers: ['dispatcher'],
  after: ALL_STANDINGS,
  to: [],
  asks: { ground: choice('理由', 'ground', EXCLUSIONS), reason: REASON },
  settles: [],
  owes: [],
  isHandling: false,
  needs: ({ exclusion }) => exclusion === null,
  apply: (_state, { facts }) => ({ exclusion: textAt(facts, 'ground') }),
};
