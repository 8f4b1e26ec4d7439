// An office below acts; the one responsible stays responsible.
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, type Step, words } from './step.ts';

export const HAND_DOWN: Step = {
  label: { zh: '交办下级', en: 'hand down' },
  explanation: {
    zh: '请下级单位去办；责任仍在本单位',
    en: 'tell an office below to act; this office stays responsible',
  },
  happened: { zh: '交给下级单位去办', en: 'handed down to act upon' },
  told: { zh: '已安排人员去办', en: 'somebody was told to see to it' },
  takers: ['handler'],
  after: ['accepted', 'agreed'],
  to: [],
  asks: {
    unit: ask('unit-below', '下级单位', 'office below'),
    order: words('办理要求', 'what is to be done', false, 1000),
  },
  settles: [],
  owes: [],
  isHandling: true,
  refuses: (state, { facts }) =>
    state.keptUnits.includes(textAt(facts, 'unit')) ? problem('person-kept-from', {}, 'unit') : undefined,
  apply: (_state, { facts }) => ({ actingUnit: textAt(facts, 'unit') }),
};
