// A village merged into another takes its running cases along; what is over stays with the one that did it.
import { textAt } from '../fields.ts';
import { ask, type Step } from './step.ts';

export const MOVE_UNIT: Step = {
  label: { zh: '单位合并', en: 'move to the merged office' },
  explanation: {
    zh: '村（社区）合并，在办的件随之转到新单位',
    en: 'villages were merged: running cases go along',
  },
  happened: { zh: '随单位合并转移', en: 'moved with a merged office' },
  told: { zh: '办理单位合并，由新的单位继续办理', en: 'the office was merged; the new one goes on with it' },
  takers: ['system', 'dispatcher'],
  after: ['routed', 'accepted', 'on-hold', 'agreed', 'under-review', 'under-re-review'],
  to: [],
  asks: { unit: ask('unit', '合并后的单位', 'the merged office') },
  settles: [],
  owes: [],
  isHandling: false,
  apply: (state, { facts }) => ({
    unit: textAt(facts, 'unit'),
    person: null,
    actingUnit: state.actingUnit === textAt(facts, 'unit') ? null : state.actingUnit,
  }),
};
