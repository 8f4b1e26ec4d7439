// What this level cannot do goes to one above.
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, REASON, type Step } from './step.ts';

export const HAND_UP: Step = {
  label: { zh: '上报', en: 'hand up' },
  explanation: {
    zh: '本级办不了的，说明理由上报上一级',
    en: 'what cannot be done at this level goes up, with the reason',
  },
  happened: { zh: '上报上一级', en: 'handed up' },
  told: { zh: '已上报上一级单位办理', en: 'it was handed up to the office above' },
  takers: ['handler'],
  after: ['routed', 'accepted', 'agreed'],
  to: ['routed'],
  asks: { unit: ask('unit', '上报到', 'to which office'), reason: REASON },
  settles: ['accept', 'close', 'answer-chase'],
  owes: ['accept'],
  isHandling: true,
  refuses: (state, { facts }) =>
    state.keptUnits.includes(textAt(facts, 'unit')) ? problem('person-kept-from', {}, 'unit') : undefined,
  apply: (_state, { facts, atMs }) => ({
    standing: 'routed',
    unit: textAt(facts, 'unit'),
    person: null,
    actingUnit: null,
    routedMs: atMs,
  }),
};
