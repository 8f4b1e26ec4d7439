// 评议: a meeting at which residents say what they think, and what becomes of each suggestion: sorted, mended, told back.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Words {
  readonly label: Bilingual;
}

/** Into which drawer a suggestion is sorted. */
export const SUGGESTION_TOPICS = {
  security: { label: { zh: '社会治安', en: 'security' } },
  traffic: { label: { zh: '交通秩序', en: 'traffic' } },
  disputes: { label: { zh: '矛盾纠纷', en: 'disputes' } },
  conduct: { label: { zh: '作风效能', en: 'conduct of offices' } },
  services: { label: { zh: '办事服务', en: 'services' } },
  livelihood: { label: { zh: '民生实事', en: 'daily life' } },
  other: { label: { zh: '其他', en: 'other' } },
} as const satisfies Readonly<Record<string, Words>>;
export type SuggestionTopic = keyof typeof SUGGESTION_TOPICS;

export const SUGGESTION_STANDINGS = {
  said: { label: { zh: '已记录', en: 'written down' }, next: ['sorted'] },
  sorted: {
    label: { zh: '已分类、定人', en: 'sorted, somebody mends it' },
    next: ['mended', 'not-taken', 'sorted'],
  },
  mended: { label: { zh: '已整改', en: 'mended' }, next: ['told'] },
  'not-taken': { label: { zh: '不采纳（说明理由）', en: 'not taken up, with the reason' }, next: ['told'] },
  told: { label: { zh: '已反馈', en: 'told back' }, next: [] },
} as const satisfies Readonly<Record<string, Words & { readonly next: readonly string[] }>>;
export type SuggestionStanding = keyof typeof SUGGESTION_STANDINGS;

/** Problem: `suggestion-not-now`. */
export function mayMoveSuggestion(from: SuggestionStanding, to: SuggestionStanding): Result<true> {
  const next: readonly string[] = SUGGESTION_STANDINGS[from].next;
  if (next.includes(to)) return ok(true);
  const [now, wanted] = [SUGGESTION_STANDINGS[from].label, SUGGESTION_STANDINGS[to].label];
  return refused(
    problem('suggestion-not-now', { nowZh: now.zh, nowEn: now.en, wantedZh: wanted.zh, wantedEn: wanted.en }),
  );
}
