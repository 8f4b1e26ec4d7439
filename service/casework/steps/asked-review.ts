// What a request for a review and for a re-review have in common (信访工作条例 arts. 35, 36): in time, and in writing.
import type { Bilingual, Problem } from '#base';
import type { CaseState } from '../case-state.ts';
import { dueAfter, type ReviewStage } from '../limit-rules.ts';
import { problem } from '../problems.ts';
import { ALL_DUTIES, REASON, type Step } from './step.ts';

const STAGES = {
  review: { zh: '复查', en: 'review' },
  're-review': { zh: '复核', en: 're-review' },
} as const satisfies Readonly<Record<ReviewStage, Bilingual>>;

/** Who asks for either, of what, and how. */
export const ASKED_REVIEW = {
  toldField: 'reason',
  takers: ['sender', 'operator', 'dispatcher'],
  after: ['closed', 'followed-up', 'struck-off'],
  asks: { reason: REASON },
  settles: ALL_DUTIES,
  isHandling: false,
} as const satisfies Partial<Step>;

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
