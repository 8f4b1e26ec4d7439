// What was joined by mistake is parted again.
import { REASON, type Step } from './step.ts';

export const PART: Step = {
  label: { zh: '拆开', en: 'part' },
  explanation: { zh: '其实不是同一件事，拆开单独办理', en: 'it is another matter after all' },
  happened: { zh: '从并案中拆开', en: 'parted from the other case' },
  told: { zh: '这件事单独办理', en: 'your matter is dealt with by itself' },
  takers: ['dispatcher'],
  after: ['joined'],
  to: ['received'],
  asks: { reason: REASON },
  settles: [],
  owes: ['route'],
  isHandling: false,
  apply: () => ({ standing: 'received', joinedTo: null, unit: null, person: null }),
};
