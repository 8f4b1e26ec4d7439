// The limit runs on with the working days that were left when it was stopped.
import { addWorkingDays, dayEndMs, localTime } from '#base';
import type { Duty } from '../duties.ts';
import { NOTE, type Step } from './step.ts';

function resumed(duty: Duty, workingDaysLeft: number, atMs: number): Duty {
  const { date, isCertain } = addWorkingDays(localTime(atMs).date, workingDaysLeft);
  return {
    ...duty,
    dueMs: duty.dueMs < atMs && workingDaysLeft === 0 ? duty.dueMs : dayEndMs(date),
    isCertain,
  };
}

export const RESUME_LIMIT: Step = {
  label: { zh: '恢复计时', en: 'resume the limit' },
  explanation: { zh: '原因没有了，期限接着算', en: 'the reason is gone: the limit runs on' },
  happened: { zh: '恢复计时', en: 'resumed the limit' },
  told: { zh: '办理期限恢复计算', en: 'the limit runs again' },
  takers: ['handler', 'dispatcher', 'above'],
  after: ['on-hold'],
  to: ['accepted'],
  asks: { note: NOTE },
  settles: [],
  owes: [],
  isHandling: true,
  apply: (state, { atMs }) => {
    const duties =
      state.stop?.duties.map(({ duty, workingDaysLeft }) => resumed(duty, workingDaysLeft, atMs)) ?? [];
    const close = duties.find(({ what }) => what === 'close');
    return {
      standing: 'accepted',
      stop: null,
      duties: [...state.duties, ...duties],
      dueMs: close?.dueMs ?? state.dueMs,
    };
  },
};
