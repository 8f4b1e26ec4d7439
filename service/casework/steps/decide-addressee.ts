// The dispatcher ends a dispute over who is responsible. What is decided binds.
import { isConcernedMissing } from '../case-state.ts';
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, REASON, type Step } from './step.ts';

export const DECIDE_ADDRESSEE: Step = {
  label: { zh: '裁定承办单位', en: 'decide the addressee' },
  explanation: {
    zh: '单位之间对由谁办理有争议时，由调度员裁定，裁定后不能再退',
    en: 'where offices dispute who is responsible the dispatcher decides, for good',
  },
  happened: { zh: '裁定由谁办理', en: 'decided who deals with it' },
  told: { zh: '已经确定由哪个单位办理', en: 'it was decided which office deals with your matter' },
  takers: ['dispatcher'],
  after: ['sent-back'],
  to: ['routed'],
  asks: { unit: ask('unit', '责任单位', 'office responsible'), reason: REASON },
  settles: ['route', 'decide-addressee'],
  owes: ['accept'],
  isHandling: false,
  refuses: (state, { facts }) => {
    if (isConcernedMissing(state)) return problem('concerned-not-named', {});
    return state.keptUnits.includes(textAt(facts, 'unit'))
      ? problem('person-kept-from', {}, 'unit')
      : undefined;
  },
  apply: (_state, { facts, atMs }) => ({
    standing: 'routed',
    unit: textAt(facts, 'unit'),
    person: null,
    actingUnit: null,
    routedMs: atMs,
    isAddresseeDecided: true,
  }),
};
