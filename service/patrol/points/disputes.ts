// A member who does not agree: with a line of points, or with what a record says. Asked once, answered with a reason; what was
// wrong is put right by something new, and the old stays readable.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

export const DISPUTE_STANDINGS = {
  asked: { label: { zh: '等待答复', en: 'waiting for an answer' } },
  corrected: { label: { zh: '已更正', en: 'corrected' } },
  explained: { label: { zh: '已说明，未更正', en: 'explained, not corrected' } },
  withdrawn: { label: { zh: '本人撤回', en: 'withdrawn by the member' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type DisputeStanding = keyof typeof DISPUTE_STANDINGS;

/** Working days within which an answer is owed. */
export const ANSWER_WITHIN_DAYS = 5;

/** Problems: `points-dispute-answered`, `points-answer-unreasoned`. */
export function mayEndDispute(standing: DisputeStanding, to: DisputeStanding, reason: string): Result<true> {
  if (standing !== 'asked') {
    const { zh, en } = DISPUTE_STANDINGS[standing].label;
    return refused(problem('points-dispute-answered', { standingZh: zh, standingEn: en }));
  }
  const needsReason = to === 'corrected' || to === 'explained';
  return needsReason && reason.trim() === ''
    ? refused(problem('points-answer-unreasoned', {}, 'reason'))
    : ok(true);
}
