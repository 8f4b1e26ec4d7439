// An office above, or the dispatcher, chases what is late; an answer is owed.
import { type Step, words } from './step.ts';

export const CHASE: Step = {
  label: { zh: '督办', en: 'chase' },
  explanation: {
    zh: '超期或拖着不办的，催办并要求回应',
    en: 'what is late or lies idle is chased, and an answer is owed',
  },
  happened: { zh: '督办', en: 'chased' },
  told: null,
  isForMany: true,
  takers: ['above', 'dispatcher'],
  after: ['routed', 'accepted', 'on-hold', 'agreed'],
  to: [],
  asks: { words: words('督办意见', 'what is demanded', true, 1000) },
  settles: ['answer-chase'],
  owes: ['answer-chase'],
  isHandling: false,
  apply: (state) => ({ chased: state.chased + 1 }),
};
