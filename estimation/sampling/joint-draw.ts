// Draws with unequal probabilities and joint ones: Horvitz-Thompson or Sen-Yates-Grundy variance from approximations
// of π_ij. It sees totals of units, nothing else.

/** How pairs of units are drawn together. */
export interface JointDraw {
  /** π_ij - π_i π_j over π_ij, for units of the first stage */
  readonly dependence: (left: number, right: number) => number;
  readonly variance: 'horvitz-thompson' | 'sen-yates-grundy';
}

/** Σ_i Σ_j Δ_ij t_i t_j, or -½ Σ_i Σ_j Δ_ij (t_i - t_j)², with t already over π (Särndal et al. 1992, §2.8). */
export function jointCovariance(draw: JointDraw, left: Float64Array, right: Float64Array): number {
  let sum = 0;
  for (let i = 0; i < left.length; i += 1)
    for (let j = 0; j < left.length; j += 1) {
      const dependence = draw.dependence(i, j);
      sum +=
        draw.variance === 'horvitz-thompson'
          ? dependence * (left[i] ?? 0) * (right[j] ?? 0)
          : -0.5 * dependence * ((left[i] ?? 0) - (left[j] ?? 0)) * ((right[i] ?? 0) - (right[j] ?? 0));
    }
  return sum;
}

/**
 * Overton's approximation π_ij = π_i π_j (n - 1)/(n - (π_i + π_j)/2), as the dependence of a pair.
 * @example overton(Float64Array.of(0.5, 0.5))(0, 1) // -0.5
 */
export function overton(probability: Float64Array): JointDraw['dependence'] {
  const n = probability.length;
  return (i, j) => {
    const pi = probability[i] ?? 1;
    if (i === j) return 1 - pi;
    return 1 - (n - (pi + (probability[j] ?? 1)) / 2) / (n - 1);
  };
}

/**
 * Hartley and Rao's approximation (1962): π_i π_j = π_ij (n - π_i - π_j + Σπ²/n)/(n - 1), given Σπ²/n over the population.
 * @example hartleyRao(Float64Array.of(0.5, 0.5), 0.5)(0, 1) // -0.5
 */
export function hartleyRao(probability: Float64Array, sumOfSquaresByN: number): JointDraw['dependence'] {
  const n = probability.length;
  return (i, j) => {
    const pi = probability[i] ?? 1;
    if (i === j) return 1 - pi;
    return 1 - (n - pi - (probability[j] ?? 1) + sumOfSquaresByN) / (n - 1);
  };
}
