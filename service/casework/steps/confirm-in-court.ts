// Both parties had a court confirm the agreement (within 30 days, People’s Mediation Law, art. 33).
import { problem } from '../problems.ts';
import { ask, type Step, words } from './step.ts';

export const CONFIRM_IN_COURT: Step = {
  label: { zh: '司法确认', en: 'court confirmation' },
  explanation: {
    zh: '协议经法院确认，可以强制执行',
    en: 'the agreement was confirmed by a court and can be enforced',
  },
  happened: { zh: '协议经司法确认', en: 'had the agreement confirmed by a court' },
  told: { zh: '协议已经法院确认', en: 'a court confirmed the agreement' },
  forDisputesOnly: true,
  takers: ['handler', 'mediator'],
  after: ['agreed'],
  to: [],
  asks: {
    court: words('法院', 'court', true, 100),
    document: words('文书号', 'number of the document', true, 100),
    day: ask('day', '日期', 'day'),
  },
  settles: [],
  owes: [],
  isHandling: true,
  refuses: ({ hasAgreement }) => (hasAgreement ? undefined : problem('agreement-needed', {})),
  apply: () => ({ isConfirmedInCourt: true }),
};
