// A matter that returns three times asks for its cause.
import { type Step, words } from './step.ts';

export const NAME_CAUSE: Step = {
  label: { zh: '写明根本原因', en: 'name the cause' },
  explanation: {
    zh: '同一件事回来三次，写明根本原因和怎样不再发生',
    en: 'a matter that returned three times: its cause, and how it will not return',
  },
  happened: { zh: '写明根本原因', en: 'named its cause' },
  told: null,
  takers: ['handler', 'above', 'dispatcher'],
  after: ['routed', 'accepted', 'on-hold', 'agreed'],
  to: [],
  asks: {
    cause: words('根本原因', 'cause', true, 2000),
    remedy: words('怎样不再发生', 'how it will not return', true, 2000),
  },
  settles: [],
  owes: [],
  isHandling: true,
  apply: () => ({ isCauseNamed: true }),
};
