// An agreement: parties, facts, content, how and by when (People’s Mediation Law, art. 29).
import { dayEndMs } from '#base';
import type { CaseState } from '../case-state.ts';
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, type Step, words } from './step.ts';

// What was agreed on is owed by its day, where that is later than the limit.
function untilPerformed(state: CaseState, day: string): Pick<CaseState, 'dueMs' | 'duties'> {
  const dueMs = Math.max(state.dueMs ?? 0, dayEndMs(day));
  return { dueMs, duties: state.duties.map((duty) => (duty.what === 'close' ? { ...duty, dueMs } : duty)) };
}

export const AGREE: Step = {
  label: { zh: '达成协议', en: 'agree' },
  explanation: {
    zh: '当事人、事实、内容、怎样履行、何时履行',
    en: 'parties, facts, content, how and by when',
  },
  happened: { zh: '达成调解协议', en: 'reached an agreement' },
  told: { zh: '双方达成协议', en: 'the parties agreed' },
  forDisputesOnly: true,
  takers: ['handler', 'mediator'],
  after: ['accepted'],
  to: ['agreed'],
  asks: {
    parties: words('当事人', 'parties', true, 1000),
    facts: words('争议事实', 'facts'),
    content: words('协议内容', 'content'),
    how: words('履行方式', 'how it is performed', true, 1000),
    performBy: ask('day', '履行期限', 'by when'),
  },
  settles: [],
  owes: [],
  isHandling: true,
  refuses: ({ hasParties }) => (hasParties ? undefined : problem('parties-needed', {})),
  apply: (state, { facts }) => ({
    standing: 'agreed',
    hasAgreement: true,
    performance: null,
    ...untilPerformed(state, textAt(facts, 'performBy')),
  }),
};
