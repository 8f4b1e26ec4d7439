// What a request for a review and for a re-review have in common (信访工作条例 arts. 35, 36): in time, and in writing.
import type { Problem } from '#base';
import type { CaseState, ReviewStage } from '../case-state.ts';
import { dueAfter } from '../limit-rules.ts';
import { problem } from '../problems.ts';

const STAGES = {
  review: { zh: '复查', en: 'review' },
  're-review': { zh: '复核', en: 're-review' },
} as const satisfies Readonly<Record<ReviewStage, { readonly zh: string; readonly en: string }>>;

/** @param sinceMs when the answer was given that is to be looked at */
export function refuseLate(
  { rule }: CaseState,
  stage: ReviewStage,
  sinceMs: number | null,
  atMs: number,
): Problem | undefined {
  if (!rule.review || sinceMs === null || atMs <= dueAfter(sinceMs, rule.review.ask).dueMs) return undefined;
  const { zh, en } = STAGES[stage];
  return problem('review-too-late', { stageZh: zh, stageEn: en, days: rule.review.ask.days });
}
