// Whether what was agreed on was done. Where it was not, mediation goes on.
import type { Bilingual } from '#base';
import type { CaseState } from '../case-state.ts';
import { textAt } from '../fields.ts';
import { choice, NOTE, type Step } from './step.ts';

type Performance = NonNullable<CaseState['performance']>;

const PERFORMANCES = {
  performed: { zh: '已履行', en: 'performed' },
  partly: { zh: '部分履行', en: 'partly performed' },
  'not-performed': { zh: '没有履行（继续调解）', en: 'not performed (mediation goes on)' },
} as const satisfies Readonly<Record<Performance, Bilingual>>;

const isPerformance = (code: string): code is Performance => Object.hasOwn(PERFORMANCES, code);

export const RECORD_PERFORMANCE: Step = {
  label: { zh: '登记履行', en: 'record the performance' },
  explanation: { zh: '协议履行得怎样', en: 'how far the agreement was performed' },
  happened: { zh: '登记协议履行情况', en: 'recorded the performance' },
  told: { zh: '登记了协议履行情况', en: 'how the agreement was performed was written down' },
  forDisputesOnly: true,
  takers: ['handler', 'mediator', 'helper'],
  after: ['agreed'],
  to: ['agreed', 'accepted'],
  asks: { performance: choice('履行情况', 'performance', PERFORMANCES), note: NOTE },
  settles: ['answer-chase'],
  owes: [],
  isHandling: true,
  apply: (_state, { facts }) => {
    const code = textAt(facts, 'performance');
    const isBroken = code === 'not-performed';
    return {
      performance: isPerformance(code) && !isBroken ? code : null,
      ...(isBroken ? { standing: 'accepted', hasAgreement: false } : {}),
    };
  },
};
