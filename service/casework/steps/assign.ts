// Within its office a case is one person’s.
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, type Step } from './step.ts';

export const ASSIGN: Step = {
  label: { zh: '分给承办人', en: 'assign' },
  explanation: { zh: '分给本单位的一个人', en: 'give it to somebody of this office' },
  happened: { zh: '分给承办人', en: 'given to a person' },
  told: null,
  isForMany: true,
  takers: ['handler', 'above'],
  after: ['routed', 'accepted', 'on-hold', 'agreed'],
  to: [],
  asks: { person: ask('person', '承办人', 'who deals with it') },
  settles: [],
  owes: [],
  isHandling: false,
  refuses: (state, { facts }) =>
    state.keptPeople.includes(textAt(facts, 'person'))
      ? problem('person-kept-from', {}, 'person')
      : undefined,
  apply: (_state, { facts }) => ({ person: textAt(facts, 'person') }),
};
