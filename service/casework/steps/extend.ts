// More time, with the reason, within what the rule allows.
import { numberAt } from '../fields.ts';
import { dueAfter } from '../limit-rules.ts';
import { problem } from '../problems.ts';
import { REASON, type Step } from './step.ts';

export const EXTEND: Step = {
  label: { zh: '延期', en: 'extend' },
  explanation: {
    zh: '到期办不完的，说明理由延长期限；次数和天数有限',
    en: 'a limit that cannot be kept is extended with the reason, so often and so far as the rule allows',
  },
  happened: { zh: '延长期限', en: 'extended with reason' },
  told: { zh: '办理期限延长了，原因如下', en: 'the limit was extended, for this reason' },
  toldField: 'reason',
  takers: ['handler'],
  after: ['accepted', 'agreed'],
  to: [],
  asks: {
    days: {
      kind: 'number',
      label: { zh: '延长天数', en: 'days more' },
      isRequired: true,
      least: 1,
      most: 365,
    },
    reason: REASON,
  },
  settles: [],
  owes: [],
  isHandling: true,
  refuses: ({ extensions, rule }, { facts }) => {
    if (extensions >= rule.mostExtensions)
      return problem('extensions-used-up', { most: rule.mostExtensions });
    return numberAt(facts, 'days') > rule.extension.days
      ? problem('extension-too-long', { most: rule.extension.days }, 'days')
      : undefined;
  },
  apply: (state, { facts }) => {
    const span = { ...state.rule.extension, days: numberAt(facts, 'days') };
    const later = (fromMs: number): ReturnType<typeof dueAfter> => dueAfter(fromMs, span);
    return {
      extensions: state.extensions + 1,
      dueMs: state.dueMs === null ? null : later(state.dueMs).dueMs,
      duties: state.duties.map((duty) => (duty.what === 'close' ? { ...duty, ...later(duty.dueMs) } : duty)),
    };
  },
};
