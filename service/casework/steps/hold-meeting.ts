// A mediation meeting and what came of it.
import { problem } from '../problems.ts';
import { ask, type Step, words } from './step.ts';

export const HOLD_MEETING: Step = {
  label: { zh: '调解会', en: 'hold a mediation meeting' },
  explanation: { zh: '时间、地点、谁到场、双方怎么说', en: 'when, where, who came, what was said' },
  happened: { zh: '开了调解会', en: 'held a mediation meeting' },
  told: { zh: '召开了调解会', en: 'a mediation meeting was held' },
  forDisputesOnly: true,
  takers: ['handler', 'mediator', 'helper'],
  after: ['accepted', 'agreed'],
  to: [],
  asks: {
    day: ask('day', '日期', 'day'),
    place: words('地点', 'place', true, 200),
    present: words('到场的人', 'who came', true, 1000),
    said: words('经过', 'what was said'),
  },
  settles: ['answer-chase'],
  owes: [],
  isHandling: true,
  refuses: ({ hasParties }) => (hasParties ? undefined : problem('parties-needed', {})),
  apply: (state) => ({ meetings: state.meetings + 1 }),
};
