// Weights of those who answered, made to stand for those of their class who did not.
import { ok, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/**
 * In each class the respondents' weights times Σ_all w/Σ_respondents w, others 0 (Särndal, Swensson and Wretman 1992,
 * Model Assisted Survey Sampling, §15.6; Lohr 2022, Sampling, 3rd ed., §8.5.1).
 * Refuses a class in which nobody answered.
 * @param weight of every eligible unit drawn
 * @param classOf class of each, 0 to classes - 1
 * @example nonresponseWeights(Float64Array.of(10, 10), Int32Array.of(0, 0), Uint8Array.of(1, 0), 1) // 20 and 0
 */
export function nonresponseWeights(
  weight: Float64Array,
  classOf: Int32Array,
  hasAnswered: Uint8Array,
  classes: number,
): Result<Float64Array> {
  const all = new Float64Array(classes);
  const answered = new Float64Array(classes);
  for (const [row, each] of weight.entries()) {
    const own = classOf[row] ?? 0;
    all[own] = (all[own] ?? 0) + each;
    answered[own] = (answered[own] ?? 0) + (hasAnswered[row] === 1 ? each : 0);
  }
  const silent = all.findIndex((sum, own) => sum > 0 && answered[own] === 0);
  if (silent >= 0)
    return refused(problem('class-without-answers', { class: silent + 1 }, `class ${silent + 1}`));
  return ok(
    weight.map((each, row) => {
      const own = classOf[row] ?? 0;
      return hasAnswered[row] === 1 ? (each * (all[own] ?? 0)) / (answered[own] ?? 1) : 0;
    }),
  );
}
