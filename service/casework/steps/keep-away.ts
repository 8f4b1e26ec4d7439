// Conflict of interest: those complained of are kept from the case and no longer see it.
import { dutyFrom } from '../duties.ts';
import { flagAt, listAt } from '../fields.ts';
import { STANDINGS } from '../standings.ts';
import { ask, REASON, type Step } from './step.ts';

export const KEEP_AWAY: Step = {
  label: { zh: '回避', en: 'keep away' },
  explanation: {
    zh: '被投诉的人和单位不得办理此事，也看不到它',
    en: 'those complained of do not deal with the case and do not see it',
  },
  happened: { zh: '确定回避', en: 'kept somebody from the case' },
  told: null,
  takers: ['dispatcher', 'operator'],
  after: ['received', 'routed', 'sent-back', 'accepted', 'on-hold', 'agreed', 'closed', 'followed-up'],
  to: ['received', 'routed', 'sent-back', 'accepted', 'on-hold', 'agreed', 'closed', 'followed-up'],
  asks: {
    people: ask('people', '回避的人', 'people', false),
    units: ask('units', '回避的单位', 'offices', false),
    isNobody: ask(
      'yes-no',
      '查过：没有涉及本系统的单位和人',
      'looked into: none of these offices or people is meant',
      false,
    ),
    reason: REASON,
  },
  settles: [],
  owes: [],
  isHandling: false,
  apply: (state, { facts, atMs }) => {
    const keptPeople = [...new Set([...state.keptPeople, ...listAt(facts, 'people')])];
    const keptUnits = [...new Set([...state.keptUnits, ...listAt(facts, 'units')])];
    const person = state.person !== null && keptPeople.includes(state.person) ? null : state.person;
    const actingUnit =
      state.actingUnit !== null && keptUnits.includes(state.actingUnit) ? null : state.actingUnit;
    const isNamed = keptPeople.length > 0 || keptUnits.length > 0;
    const isConcernedKnown = state.isConcernedKnown || isNamed || flagAt(facts, 'isNobody');
    const kept = { isConcernedKnown, keptPeople, keptUnits, person, actingUnit };
    if (state.unit === null || !keptUnits.includes(state.unit)) return kept;
    const isOpen = STANDINGS[state.standing].isOpen;
    if (!isOpen) return { ...kept, unit: null };
    return {
      ...kept,
      unit: null,
      standing: 'received',
      stop: null,
      duties: [dutyFrom('route', atMs, state.rule)],
    };
  },
};
