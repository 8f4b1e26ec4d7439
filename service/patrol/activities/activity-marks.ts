// What is odd about an activity. A mark asks somebody to look; the activity counts all the same, and nobody is punished for one.
import type { Bilingual } from '#base';

export const ACTIVITY_MARKS = {
  'clock-wrong': {
    label: {
      zh: '手机时钟不准（已按服务器改正）',
      en: 'the phone’s clock was wrong (put right by the server)',
    },
  },
  'clock-unsure': {
    label: { zh: '时间靠不住', en: 'the time cannot be relied on' },
  },
  'place-far': { label: { zh: '签到处离班次地点远', en: 'checked in far from the shift’s spot' } },
  'place-impossible': { label: { zh: '手机给的位置不可能', en: 'the phone’s place is impossible' } },
  'cover-lapsed': { label: { zh: '保险在值勤途中到期', en: 'the cover lapsed during the duty' } },
  uncovered: { label: { zh: '值勤时没有保险', en: 'no cover during the duty' } },
  overlapping: { label: { zh: '与本人另一次活动时间重叠', en: 'overlaps another activity of the member' } },
  'left-open': { label: { zh: '没有签退（由系统收尾）', en: 'never checked out (ended by the server)' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type ActivityMark = keyof typeof ACTIVITY_MARKS;

export function isActivityMark(code: string): code is ActivityMark {
  return Object.hasOwn(ACTIVITY_MARKS, code);
}
