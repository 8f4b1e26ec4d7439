// The matter is over: said by somebody who has not dealt with it.
import { isDissatisfied, lastVerdict } from '../case-state.ts';
import { flagAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ALL_DUTIES, ask, type Step, words } from './step.ts';

export const STRIKE_OFF: Step = {
  label: { zh: '销号', en: 'strike off' },
  explanation: { zh: '事情了结，销号', en: 'the matter is over' },
  happened: { zh: '销号', en: 'struck off' },
  told: {
    zh: '这件事已经了结；有新的情况可以再提',
    en: 'the matter is over; with something new you can come back',
  },
  isForMany: true,
  takers: ['dispatcher', 'above'],
  after: ['closed', 'followed-up', 'refused', 'withdrawn'],
  to: ['struck-off'],
  asks: {
    reason: words('仍有不满意时，为什么销号', 'why, where the resident is dissatisfied', false, 1000),
    isDespiteDissatisfied: ask(
      'yes-no',
      '居民不满意，仍然销号',
      'although the resident is dissatisfied',
      false,
    ),
  },
  settles: ALL_DUTIES,
  owes: [],
  isHandling: false,
  refuses: (state, { facts, personId }) => {
    if (personId !== null && state.handlers.includes(personId)) return problem('handler-not-apart', {});
    const isCallOwed = state.duties.some(({ what }) => what === 'follow-up') && state.followUpTries === 0;
    if (isCallOwed) return problem('call-back-owed', {});
    const isMeant = flagAt(facts, 'isDespiteDissatisfied') || !isDissatisfied(lastVerdict(state));
    return isMeant ? undefined : problem('dissatisfied-left', {}, 'reason');
  },
  apply: () => ({ standing: 'struck-off' }),
};
