// What the resident says of it: resolved, satisfied, and in words.
import { isSatisfaction, SATISFACTIONS } from '../case-kinds.ts';
import { type CaseState, isDissatisfied, type Verdict } from '../case-state.ts';
import { dutyFrom } from '../duties.ts';
import { flagAt, textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, choice, type Step, words } from './step.ts';

// All the dissatisfied are called back.
function calledFor(state: CaseState, rating: Verdict | null): CaseState['duties'] {
  const isOwed = state.duties.some(({ what }) => what === 'follow-up');
  if (!rating || !isDissatisfied(rating) || state.standing !== 'closed' || isOwed) return state.duties;
  return [...state.duties, dutyFrom('follow-up', rating.atMs, state.rule)];
}

export const RATE: Step = {
  label: { zh: '评价', en: 'rate' },
  explanation: {
    zh: '居民评价：解决没有、满意不满意',
    en: 'the resident says whether it is resolved and how satisfied they are',
  },
  happened: { zh: '居民评价', en: 'rated by the sender' },
  told: { zh: '您作了评价', en: 'you rated it' },
  toldField: 'words',
  takers: ['sender'],
  after: ['closed', 'followed-up', 'struck-off'],
  to: [],
  asks: {
    isResolved: ask('yes-no', '解决了吗', 'resolved?'),
    satisfaction: choice('满意吗', 'satisfied?', {
      'very-satisfied': SATISFACTIONS['very-satisfied'].label,
      satisfied: SATISFACTIONS.satisfied.label,
      fair: SATISFACTIONS.fair.label,
      dissatisfied: SATISFACTIONS.dissatisfied.label,
    }),
    words: words('想说的话', 'in your words', false, 2000),
  },
  settles: [],
  owes: [],
  isHandling: false,
  // Once each time it was handled: what a resident said is not said otherwise by whoever else has the code.
  refuses: ({ rating }) => (rating === null ? undefined : problem('rated-before', {})),
  apply: (state, { facts, atMs }) => {
    const satisfaction = textAt(facts, 'satisfaction');
    const rating = isSatisfaction(satisfaction)
      ? { atMs, isResolved: flagAt(facts, 'isResolved'), satisfaction }
      : null;
    return { rating, duties: calledFor(state, rating) };
  },
};
