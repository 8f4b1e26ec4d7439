// The change of a share between two samples drawn apart, as between two waves of a survey.
import { ok, type Problem, type Result, refused } from '#base';
import { normalDistribution, normalQuantile } from '../distributions/normal.ts';
import type { Interval } from '../intervals/proportion-interval.ts';
import { problem } from '../problems.ts';
import { adjustShare } from '../ranks/adjusted-share.ts';
import type { ShareFigure } from '../shares/place-shares.ts';

type WaveShare = Pick<
  ShareFigure,
  'n' | 'share' | 'standardError' | 'effectiveRespondents' | 'whyUnreliable'
>;

const ABOUT_WIDTH = ['figure-interval-too-wide', 'figure-interval-too-wide-for-share'];

export interface ShareChange {
  /** later share - earlier share */
  readonly change: number;
  /** √(s₁² + s₂²): samples drawn apart share no error */
  readonly standardError: number;
  readonly interval: Interval;
  /** two-sided, of no change; not adjusted for other comparisons */
  readonly pValue: number;
}

/**
 * Later less earlier. Interval and test by Agresti and Caffo 2000, The American Statistician 54(4), pp. 280-288, on the
 * effective respondents of each wave: shares p̃ of `adjustShare` with c of the level, d̃ ± c √(ẽ₁² + ẽ₂²). The plain
 * interval d ± c √(s₁² + s₂²) fails where nearly all agree, and is none where all do.
 * From 30 effective respondents a wave it covers between 93.6 and 98 times in a hundred, 95.5 on average, where the plain
 * one covers as little as 75 (exact, shares of 0.5 to 0.99 and up to twice as many in the later wave).
 * Refuses a wave with fewer, with that wave's own reason. A share whose interval is too wide to be shown by itself may
 * still have changed.
 * @example
 * const wave = (share) => ({ n: 400, share, standardError: 0.02, effectiveRespondents: 300, whyUnreliable: undefined });
 * shareChange(wave(0.9), wave(0.95)).value.change // 0.05
 */
export function shareChange(earlier: WaveShare, later: WaveShare, level = 0.95): Result<ShareChange> {
  const trouble = [earlier, later].map(whyNot).find((each) => each !== undefined);
  if (trouble) return refused(trouble);
  const [first, second] = [known(earlier), known(later)];
  if (!first || !second) return refused(problem('figure-without-answers', {}));
  const critical = normalQuantile((1 + level) / 2);
  const before = adjustShare(first.share, first.effective, critical);
  const after = adjustShare(second.share, second.effective, critical);
  const centre = after.share - before.share;
  const error = Math.hypot(before.standardError, after.standardError);
  const interval = { low: centre - critical * error, high: centre + critical * error, level };
  return ok({
    change: second.share - first.share,
    standardError: Math.hypot(first.standardError, second.standardError),
    interval,
    pValue: 2 * normalDistribution(-Math.abs(centre) / error),
  });
}

function whyNot({ whyUnreliable }: WaveShare): Problem | undefined {
  return whyUnreliable && ABOUT_WIDTH.includes(whyUnreliable.code) ? undefined : whyUnreliable;
}

function known({ share, standardError, effectiveRespondents: effective }: WaveShare) {
  if (share === undefined || standardError === undefined || effective === undefined) return undefined;
  return { share, standardError, effective };
}
