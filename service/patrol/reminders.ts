// What runs out soon, and how many days before somebody is told. It knows no clock and no person.
import type { Bilingual } from '#base';

interface Reminder {
  readonly label: Bilingual;
  readonly remedy: Bilingual;
  /** days before */
  readonly ahead: number;
}

export const PATROL_REMINDERS = {
  'cover-ends': {
    label: { zh: '保险快到期', en: 'cover ends soon' },
    remedy: { zh: '续保，或把人加到新保单', en: 'renew, or add them to a new policy' },
    ahead: 30,
  },
  'cover-missing': {
    label: { zh: '没有保险', en: 'without cover' },
    remedy: { zh: '投保之前只做没有风险的事', en: 'until covered, duties without risk alone' },
    ahead: 0,
  },
  'certificate-ends': {
    label: { zh: '证书快到期', en: 'certificate ends soon' },
    remedy: { zh: '安排复训', en: 'arrange a refresher' },
    ahead: 60,
  },
  'captain-untrained': {
    label: { zh: '队长没参加轮训', en: 'captain without the captains’ course' },
    remedy: { zh: '报名下一期队长轮训', en: 'sign them up for the next one' },
    ahead: 0,
  },
} as const satisfies Readonly<Record<string, Reminder>>;
export type PatrolReminder = keyof typeof PATROL_REMINDERS;
