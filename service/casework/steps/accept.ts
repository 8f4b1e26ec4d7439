// The office takes the case up. The rule of this day is the case’s from now on.
import { textAt } from '../fields.ts';
import { dueAfter } from '../limit-rules.ts';
import { problem } from '../problems.ts';
import { ask, NOTE, type Step } from './step.ts';

export const ACCEPT: Step = {
  label: { zh: '受理', en: 'accept' },
  explanation: {
    zh: '由本单位办理；从今天起算期限',
    en: 'this office deals with it; the limit begins today',
  },
  happened: { zh: '受理', en: 'accepted' },
  told: { zh: '责任单位已经受理，开始办理', en: 'the office has taken up your matter' },
  isForMany: true,
  takers: ['handler'],
  after: ['routed'],
  to: ['accepted'],
  asks: { person: ask('person', '承办人', 'who deals with it', false), note: NOTE },
  settles: ['accept'],
  owes: ['close'],
  isHandling: true,
  refuses: (state, { facts }) =>
    state.keptPeople.includes(textAt(facts, 'person'))
      ? problem('person-kept-from', {}, 'person')
      : undefined,
  apply: (_state, { facts, atMs, rule }) => ({
    standing: 'accepted',
    person: textAt(facts, 'person') || null,
    acceptedMs: atMs,
    rule,
    dueMs: dueAfter(atMs, rule.close).dueMs,
  }),
};
