// The limits that R's survey gives by `likelihood`: the deviance is met at a few points only, a spline is laid through
// them, and straight lines through three times as many points of the spline. Ours are exact; these are for comparing.
import { normalDistribution } from '../distributions/normal.ts';
import { studentQuantile } from '../distributions/student.ts';
import { splineThrough } from './cubic-spline.ts';
import { devianceAt, logistic, type ProportionEvidence } from './proportion-limits.ts';

const MOST_STEPS = 9;

/**
 * Steps of a fifth of the normal-theory half width, in design-based standard errors of the logit, until the root of the
 * deviance is past the cutoff or nine steps are made; spline (`stats::spline`, "fmm"), then `stats::approx`. As the points
 * do not lie at the cutoff the limits are off by up to some 3e-4 of themselves (survey 4.5, `confint.svyglm`).
 * @param size rows of the logistic regression, whose count decides how wide a step is, and the sum of its weights
 * @example profileLimits({ value: 0.9, variance: 0.001, logitVariance: 0.12, degreesOfFreedom: 40, n: 200 }, 0.95, { rows: 200, people: 200 })
 */
export function profileLimits(
  evidence: ProportionEvidence,
  level: number,
  { rows, people }: { readonly rows: number; readonly people: number },
): readonly [number, number] {
  const { value, logitVariance, degreesOfFreedom } = evidence;
  const centre = Math.log(value / (1 - value));
  if (!Number.isFinite(centre)) return [Number.NaN, Number.NaN];
  const t = studentQuantile(0.5 + level / 2, degreesOfFreedom);
  const cutoff = t * Math.sqrt(logitVariance * people * value * (1 - value));
  const most = -studentQuantile(normalDistribution(-cutoff) / 4, rows - 1);
  const points = profilePoints(evidence, people, (most / 5) * Math.sqrt(logitVariance), most);
  return [logistic(crossing(points, -cutoff)), logistic(crossing(points, cutoff))];
}

interface Points {
  readonly logits: Float64Array;
  readonly roots: Float64Array;
}

function profilePoints(evidence: ProportionEvidence, people: number, step: number, most: number): Points {
  const centre = Math.log(evidence.value / (1 - evidence.value));
  const found: [number, number][] = [[centre, 0]];
  for (const side of [-1, 1])
    for (let nth = 1, root = 0; nth <= MOST_STEPS && root < most; nth += 1) {
      const at = centre + side * nth * step;
      root = Math.sqrt(
        Math.max(0, devianceAt(evidence.value, people, logistic(at))) / (evidence.dispersion ?? 1),
      );
      found.push([at, side * root]);
    }
  found.sort((left, right) => left[1] - right[1]);
  return {
    logits: Float64Array.from(found, ([at]) => at),
    roots: Float64Array.from(found, ([, root]) => root),
  };
}

// Straight lines between points of the spline, three times as many as it was laid through.
function crossing({ logits, roots }: Points, wanted: number): number {
  const count = 3 * logits.length;
  const [from, to] = [logits[0] ?? 0, logits[logits.length - 1] ?? 0];
  const at = Float64Array.from({ length: count }, (_, k) => from + (k * (to - from)) / (count - 1));
  const curve = splineThrough(logits, roots, at);
  const next = curve.findIndex((each) => each >= wanted);
  if (next < 0 || (next === 0 && curve[0] !== wanted)) return Number.NaN;
  if (curve[next] === wanted) return at[next] ?? Number.NaN;
  const [low, high] = [curve[next - 1] ?? 0, curve[next] ?? 0];
  const [left, right] = [at[next - 1] ?? 0, at[next] ?? 0];
  return left + ((right - left) * (wanted - low)) / (high - low);
}
