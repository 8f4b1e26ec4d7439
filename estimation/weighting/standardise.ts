// Groups made comparable: each gets the same mix of, say, ages as a reference population, its own size kept.
import { type Result, refused } from '#base';
import { problem } from '../problems.ts';
import type { Sample } from '../sampling/sample.ts';
import { postStratified } from './post-stratify.ts';

/**
 * Direct standardisation: within each group the weights of category b are scaled to p_b of the group's sum (Korn and
 * Graubard 1999, Analysis of Health Surveys, §3.7; Lumley 2010, Complex Surveys, §7.2). The variance is that of
 * post-stratification to those cells.
 * @param over group of each row, -1 for rows in none (they must have no weight)
 * @param by category of each row
 * @param population people of each category in the reference population
 * @example
 * accepted(standardised(sample, Int32Array.of(0, 0, 1, 1), Int32Array.of(0, 1, 0, 1), Float64Array.of(30, 70))).weight
 * // 6, 14, 12, 28
 */
export function standardised(
  sample: Sample,
  over: Int32Array,
  by: Int32Array,
  population: Float64Array,
): Result<Sample> {
  const groups = over.reduce((most, each) => Math.max(most, each), -1) + 1;
  const size = population.length;
  const cell = over.map((group, row) =>
    group < 0 || (by[row] ?? -1) < 0 ? -1 : group * size + (by[row] ?? 0),
  );
  const ofGroup = new Float64Array(groups);
  const ofCell = new Float64Array(groups * size);
  for (const [row, weight] of sample.weight.entries()) {
    if (weight === 0 || (cell[row] ?? -1) < 0) continue;
    ofGroup[over[row] ?? 0] = (ofGroup[over[row] ?? 0] ?? 0) + weight;
    ofCell[cell[row] ?? 0] = (ofCell[cell[row] ?? 0] ?? 0) + weight;
  }
  const everyone = population.reduce((sum, people) => sum + people, 0);
  const totals = ofCell.map(
    (_, at) => ((ofGroup[Math.floor(at / size)] ?? 0) * (population[at % size] ?? 0)) / everyone,
  );
  const empty = ofCell.findIndex((weight, at) => weight === 0 && (totals[at] ?? 0) > 0);
  if (empty >= 0) {
    const details = { group: Math.floor(empty / size) + 1, category: (empty % size) + 1 };
    return refused(
      problem('standard-cell-empty', details, `group ${details.group}, category ${details.category}`),
    );
  }
  return postStratified(sample, { name: 'standard', cell, totals });
}
