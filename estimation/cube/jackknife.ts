// The jackknife of the cube: every first-stage unit left out in turn, by updating totals.
import type { CubeDesign } from './cube-design.ts';
import type { Cube } from './layout.ts';
import type { Measure } from './measure-table.ts';
import type { ReplicateEstimates } from './replicates.ts';

/**
 * JKn over the whole sample: each unit left out in turn and the rest of its stratum weighted n_h/(n_h - 1), by
 * updating the totals: v = Σ_h (1 - f_h)(n_h - 1)/n_h Σ_c (θ_(hc) - θ)² (Wolter 2007, §4.5). For totals
 * it is the Taylor variance; for means it differs in the second order.
 * Units of strata with one unit drawn are not left out.
 * @example jackknife(cube, drawn, measures, 'total').value // 30
 */
export function jackknife(
  cube: Cube,
  design: CubeDesign,
  measures: readonly Measure[],
  statistic: 'total' | 'mean',
): Omit<ReplicateEstimates, 'replicates'> {
  const variance = new Float64Array(measures.length);
  const value = new Float64Array(measures.length);
  const n = design.units.length;
  const [scored, counted] = [new Float64Array(n), new Float64Array(n)];
  for (const [index, { question, score }] of measures.entries()) {
    const offset = cube.layout.offsetOf[question] ?? 0;
    const codes = Int32Array.from([...score.keys()].filter((code) => !Number.isNaN(score[code])));
    for (let at = 0; at < n; at += 1) {
      const base = (design.units[at] ?? 0) * cube.layout.width + offset;
      let above = 0;
      let below = 0;
      for (let k = 0; k < codes.length; k += 1) {
        const code = codes[k] ?? 0;
        const w = cube.weight[base + code] ?? 0;
        above += w * (score[code] ?? 0);
        below += w;
      }
      scored[at] = above;
      counted[at] = statistic === 'total' ? 0 : below;
    }
    [value[index], variance[index]] = leaveOut(design, scored, counted, statistic === 'total');
  }
  return { value, variance };
}

function leaveOut(
  design: CubeDesign,
  scored: Float64Array,
  counted: Float64Array,
  isTotal: boolean,
): readonly [value: number, variance: number] {
  const [above, below] = [
    sumBetween(scored, 0, scored.length),
    isTotal ? 1 : sumBetween(counted, 0, counted.length),
  ];
  const value = above / below;
  let variance = 0;
  for (let segment = 0; segment < design.segmentStratum.length; segment += 1) {
    const [from, to] = [design.segmentStart[segment] ?? 0, design.segmentStart[segment + 1] ?? 0];
    const stratum = design.segmentStratum[segment] ?? 0;
    const n = design.drawn[stratum] ?? 0;
    if (n < 2) continue;
    const [own, ownCounted] = [sumBetween(scored, from, to) / n, sumBetween(counted, from, to) / n];
    const step = n / (n - 1);
    let squares = (n - (to - from)) * ((above + step * own) / (below + step * ownCounted) - value) ** 2;
    for (let at = from; at < to; at += 1) {
      const left = above + step * (own - (scored[at] ?? 0));
      const away = left / (below + step * (ownCounted - (counted[at] ?? 0))) - value;
      squares += away * away;
    }
    variance += (design.unsampledShare[stratum] ?? 1) * (squares / step);
  }
  return [value, variance];
}

function sumBetween(column: Float64Array, from: number, to: number): number {
  let sum = 0;
  for (let at = from; at < to; at += 1) sum += column[at] ?? 0;
  return sum;
}
