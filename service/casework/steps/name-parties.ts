// The parties of a dispute, as the record of GB/T 31000 asks.
import { ask, type Step } from './step.ts';

export const NAME_PARTIES: Step = {
  label: { zh: '登记当事人', en: 'name the parties' },
  explanation: { zh: '登记纠纷双方和涉及人数', en: 'who the parties are and how many people are involved' },
  happened: { zh: '登记当事人', en: 'named the parties' },
  told: { zh: '已登记双方当事人', en: 'the parties were written down' },
  forDisputesOnly: true,
  takers: ['handler', 'mediator', 'helper'],
  after: ['accepted'],
  to: [],
  asks: {
    parties: ask('lines', '当事人（一行一方）', 'parties, one a line'),
    people: {
      kind: 'number',
      label: { zh: '涉及人数', en: 'people involved' },
      isRequired: true,
      least: 2,
      most: 100_000,
    },
  },
  settles: [],
  owes: [],
  isHandling: true,
  apply: () => ({ hasParties: true }),
};
