// The sender adds to the matter; what is added is a new fact.
import { PHOTOS, type Step, words } from './step.ts';

export const ADD: Step = {
  label: { zh: '补充', en: 'add' },
  explanation: { zh: '居民补充情况和照片', en: 'the resident adds words and photos' },
  happened: { zh: '居民补充', en: 'the sender added something' },
  told: { zh: '您补充了情况', en: 'you added something' },
  toldField: 'words',
  takers: ['sender', 'operator'],
  after: [
    'received',
    'routed',
    'sent-back',
    'accepted',
    'on-hold',
    'agreed',
    'under-review',
    'under-re-review',
    'closed',
    'followed-up',
    'struck-off',
    'refused',
  ],
  to: [],
  asks: { words: words('补充', 'what is added'), photos: PHOTOS },
  settles: [],
  owes: [],
  isHandling: false,
  apply: () => ({ hasNewFacts: true }),
};
