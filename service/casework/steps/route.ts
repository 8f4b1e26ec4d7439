// A person gives the case to an office; the program only proposes.
import { isConcernedMissing } from '../case-state.ts';
import { textAt } from '../fields.ts';
import { problem } from '../problems.ts';
import { ask, type Step, words } from './step.ts';

export const ROUTE: Step = {
  label: { zh: '派单', en: 'route' },
  explanation: {
    zh: '交给责任单位；写明办什么',
    en: 'give it to the office responsible, and say what is to be done',
  },
  happened: { zh: '派给责任单位', en: 'given to an office' },
  told: { zh: '您反映的事已交给责任单位', en: 'your matter was given to the office responsible' },
  isForMany: true,
  takers: ['dispatcher', 'above'],
  after: ['received', 'sent-back', 'routed'],
  to: ['routed'],
  asks: {
    unit: ask('unit', '责任单位', 'office responsible'),
    order: words('办理要求', 'what is to be done', false, 1000),
  },
  settles: ['route', 'accept', 'decide-addressee'],
  owes: ['accept'],
  isHandling: false,
  refuses: (state, { facts }) => {
    const unit = textAt(facts, 'unit');
    if (isConcernedMissing(state)) return problem('concerned-not-named', {});
    if (state.keptUnits.includes(unit)) return problem('person-kept-from', {}, 'unit');
    return state.standing === 'sent-back' && state.sentBackBy === unit
      ? problem('same-unit-again', {}, 'unit')
      : undefined;
  },
  apply: (state, { facts, atMs }) => ({
    standing: 'routed',
    unit: textAt(facts, 'unit'),
    person: null,
    actingUnit: null,
    routedMs: atMs,
    respondedMs: state.respondedMs ?? atMs,
  }),
};
