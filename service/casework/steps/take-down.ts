// What was released is taken down again.
import { REASON, type Step } from './step.ts';

export const TAKE_DOWN: Step = {
  label: { zh: '撤下', en: 'take down' },
  explanation: { zh: '不再公开', en: 'no longer shown to everybody' },
  happened: { zh: '撤下公布', en: 'taken down' },
  told: null,
  takers: ['dispatcher', 'handler', 'above'],
  after: ['closed', 'followed-up', 'struck-off'],
  to: [],
  asks: { reason: REASON },
  settles: [],
  owes: [],
  isHandling: false,
  needs: ({ isReleased }) => isReleased,
  apply: () => ({ isReleased: false }),
};
