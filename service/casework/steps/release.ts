// What was mended is shown to everybody, in words written for it. Disputes and complaints never are.
import { CASE_KINDS } from '../case-kinds.ts';
import { problem } from '../problems.ts';
import { PHOTOS, type Step, words } from './step.ts';

export const RELEASE: Step = {
  label: { zh: '公布', en: 'release' },
  explanation: {
    zh: '写给大家看的标题和结果，不含任何人的信息；照片要先看过',
    en: 'title and outcome for everybody, with nothing of anybody in it; photos are looked at first',
  },
  happened: { zh: '公布为办好的事', en: 'released as a mended matter' },
  told: null,
  takers: ['dispatcher', 'handler', 'above'],
  after: ['closed', 'followed-up', 'struck-off'],
  to: [],
  asks: {
    title: words('标题', 'title', true, 80),
    outcome: words('结果', 'outcome', true, 400),
    photos: PHOTOS,
  },
  settles: [],
  owes: [],
  isHandling: false,
  refuses: ({ resolution, sort, kind }) => {
    const isPrivate = sort === 'dispute' || (kind !== null && CASE_KINDS[kind].shieldsSender);
    return isPrivate || resolution !== 'resolved' ? problem('release-needs-resolved', {}) : undefined;
  },
  apply: () => ({ isReleased: true }),
};
