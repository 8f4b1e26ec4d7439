// The clock of the limit stands still, with the reason; the working days that were left are kept.
import { localTime, workingDaysBetween } from '#base';
import { choice, REASON, type Step } from './step.ts';

function daysLeft(fromMs: number, dueMs: number): number {
  return workingDaysBetween(localTime(fromMs).date, localTime(dueMs).date);
}

export const STOP_LIMIT: Step = {
  label: { zh: '暂停计时', en: 'stop the limit' },
  explanation: {
    zh: '等补充材料、鉴定、诉讼等，写明原因，期限停止计算',
    en: 'while waiting for papers, an appraisal or a court the limit stands still, with the reason',
  },
  happened: { zh: '暂停计时', en: 'stopped the limit with reason' },
  told: { zh: '办理期限暂停计算，原因如下', en: 'the limit stands still, for this reason' },
  toldField: 'reason',
  takers: ['handler', 'dispatcher'],
  after: ['accepted'],
  to: ['on-hold'],
  asks: {
    ground: choice('原因', 'ground', {
      'waits-for-sender': { zh: '等反映人补充材料', en: 'waiting for the sender’s papers' },
      'waits-for-appraisal': { zh: '等鉴定、检测、评估', en: 'waiting for an appraisal' },
      'waits-for-court': { zh: '等诉讼、仲裁结果', en: 'waiting for a court or arbitration' },
      'force-majeure': { zh: '不可抗力', en: 'force majeure' },
    }),
    reason: REASON,
  },
  settles: ['close', 'answer-chase'],
  owes: [],
  isHandling: true,
  apply: (state, { atMs }) => ({
    standing: 'on-hold',
    stop: {
      sinceMs: atMs,
      duties: state.duties.map((duty) => ({ duty, workingDaysLeft: daysLeft(atMs, duty.dueMs) })),
    },
  }),
};
