// Called back by somebody who is not the handler.
import type { Bilingual } from '#base';
import { isSatisfaction, SATISFACTIONS } from '../case-kinds.ts';
import { flagAt, textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, choice, type Step, words } from './step.ts';

function labelsOf(rows: Readonly<Record<string, { readonly label: Bilingual }>>): Record<string, Bilingual> {
  return Object.fromEntries(Object.entries(rows).map(([code, { label }]) => [code, label]));
}

export const FOLLOW_UP: Step = {
  label: { zh: '回访', en: 'follow up' },
  explanation: {
    zh: '由没有办过此事的人打电话问：解决没有、满意不满意',
    en: 'somebody who has not dealt with it asks whether it is resolved and how satisfied they are',
  },
  happened: { zh: '回访', en: 'followed up' },
  told: { zh: '已有人回访', en: 'somebody called back' },
  takers: ['caller-back'],
  after: ['closed'],
  to: ['followed-up', 'closed'],
  asks: {
    isReached: ask('yes-no', '接通了', 'reached'),
    isResolved: ask('yes-no', '居民说解决了', 'resolved, as they say', false),
    satisfaction: choice('满意程度', 'satisfaction', labelsOf(SATISFACTIONS), false),
    words: words('居民的话', 'their words', false, 2000),
  },
  settles: ['follow-up'],
  owes: [],
  isHandling: false,
  refuses: (_state, { facts }) => {
    const isTold = typeof facts.isResolved === 'boolean' && isSatisfaction(textAt(facts, 'satisfaction'));
    return flagAt(facts, 'isReached') && !isTold
      ? problem('follow-up-facts-missing', {}, 'satisfaction')
      : undefined;
  },
  apply: (state, { facts, atMs }) => {
    const satisfaction = textAt(facts, 'satisfaction');
    const tries = { followUpTries: state.followUpTries + 1 };
    if (!flagAt(facts, 'isReached') || !isSatisfaction(satisfaction)) return tries;
    const followUp = { atMs, isResolved: flagAt(facts, 'isResolved'), satisfaction };
    return { ...tries, standing: 'followed-up', followUp };
  },
};
