// Distribution functions by R's names.
import {
  betaDistribution,
  betaQuantile,
  chiSquareLowerTail,
  chiSquareUpperTail,
  fisherLowerTail,
  fisherUpperTail,
  logGamma,
  normalDistribution,
  normalQuantile,
  studentDistribution,
  studentQuantile,
} from '#estimation';
import { numbersOf } from './arguments.ts';
import type { Runner } from './runner.ts';

// Shorter columns are used again from their beginning, as R does.
function each(names: readonly string[], reckon: (...values: number[]) => number): Runner {
  return (args) => {
    const columns = names.map((name) => numbersOf(args, name));
    const length = Math.max(...columns.map((column) => column.length));
    return Array.from({ length }, (_, row) => {
      const values = columns.map((column) => column[row % column.length] ?? Number.NaN);
      return values.some(Number.isNaN) ? Number.NaN : reckon(...values);
    });
  };
}

function within(p: number, least: number, most: number, reckon: () => number): number {
  if (!(p >= 0 && p <= 1)) return Number.NaN;
  if (p === 0) return least;
  return p === 1 ? most : reckon();
}

export const DISTRIBUTION_RUNNERS: Readonly<Record<string, Runner>> = {
  pnorm: each(['x'], normalDistribution),
  qnorm: each(['p'], (p) => within(p, -Infinity, Infinity, () => normalQuantile(p))),
  pt: each(['x', 'df'], studentDistribution),
  qt: each(['p', 'df'], (p, df) => within(p, -Infinity, Infinity, () => studentQuantile(p, df))),
  pf: each(['x', 'df1', 'df2'], fisherLowerTail),
  pf_upper: each(['x', 'df1', 'df2'], fisherUpperTail),
  pchisq: each(['x', 'df'], chiSquareLowerTail),
  pchisq_upper: each(['x', 'df'], chiSquareUpperTail),
  pbeta: each(['x', 'a', 'b'], betaDistribution),
  qbeta: each(['p', 'a', 'b'], (p, a, b) => within(p, 0, 1, () => betaQuantile(p, a, b))),
  lgamma: each(['x'], logGamma),
};
