// The kinds of inspection round that document 001 names, and where a round stands.
import type { Bilingual } from '#base';

interface KindOfRound {
  readonly label: Bilingual;
  readonly explanation: Bilingual;
  /** inspectors go or call, with a form; else the scores come from elsewhere */
  readonly hasVisits: boolean;
}

export const ROUND_KINDS = {
  'on-the-spot': {
    label: { zh: '现场督查', en: 'on the spot' },
    explanation: {
      zh: '不打招呼，直接到现场看做了什么',
      en: 'unannounced: what was done is looked at where it was done',
    },
    hasVisits: true,
  },
  'by-phone': {
    label: { zh: '电话督查', en: 'by phone' },
    explanation: {
      zh: '打电话问单位里的人，不打给居民',
      en: 'people of the unit are called, never residents',
    },
    hasVisits: true,
  },
  'follow-through': {
    label: { zh: '跟踪督查', en: 'follow-through' },
    explanation: {
      zh: '上次要求整改的，回头看改了没有',
      en: 'what was to be mended last time is looked at again',
    },
    hasVisits: true,
  },
  'mock-poll': {
    label: { zh: '模拟民调', en: 'mock poll' },
    explanation: {
      zh: '只收内部民调的汇总数字；少于 30 人的单位没有数字；与督查分数分开放，从不合成一个数',
      en: 'only totals of an internal poll come in; a unit with fewer than 30 has no figure; shown beside inspection scores, never made one with them',
    },
    hasVisits: false,
  },
} as const satisfies Readonly<Record<string, KindOfRound>>;
export type RoundKind = keyof typeof ROUND_KINDS;

export const ROUND_STANDINGS = {
  draft: { label: { zh: '待抽取', en: 'to be drawn' } },
  running: { label: { zh: '进行中', en: 'running' } },
  closed: { label: { zh: '已结束', en: 'closed' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type RoundStanding = keyof typeof ROUND_STANDINGS;

/** Fewer interviews than these give no figure of a unit. */
export const POLL_LEAST_INTERVIEWS = 30;
