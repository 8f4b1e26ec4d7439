// The lines of the R script that make the design: villages' weights, then margins and bounds where a scheme is in force.
import type { Margin } from '#estimation';
import type { RowWeights } from './weighted-rows.ts';

export function rDesign(weights: RowWeights | undefined): string {
  if (!weights) return 'design <- svydesign(ids = ~1, strata = ~stratum, weights = ~weight, data = answers)';
  const { scheme, margins, sample } = weights;
  return [
    ...margins.map((margin, at) => cells(margin, at, weights)),
    'design <- svydesign(ids = ~1, strata = ~stratum, weights = ~base_weight, data = answers)',
    ...(margins.length > 0 ? [fittedTo(margins)] : []),
    ...(scheme.trim ? [cut(scheme.trim, sample.design.weight.length)] : []),
    'stopifnot(abs(weights(design) / answers$weight - 1) < 1e-7)',
  ].join('\n');
}

// The villages' margin, where it is kept, is the first.
function cells(margin: Margin, at: number, { scheme }: RowWeights): string {
  const isVillages = scheme.keepsVillages && at === 0;
  if (isVillages)
    return `answers$margin_${at + 1} <- factor(match(answers$stratum, sort(unique(answers$stratum))))`;
  const asked = scheme.margins[at - (scheme.keepsVillages ? 1 : 0)];
  if (!asked) throw new Error(`the scheme has no margin ${margin.name}`);
  const codes = asked.cells.flatMap(({ codes }, cell) => codes.map((code) => `"${code}" = ${cell + 1}`));
  return `cell_of <- c(${codes.join(', ')})
cell <- unname(cell_of[as.character(answers$${asked.questionId})])
answers$margin_${at + 1} <- factor(ifelse(is.na(cell), ${asked.cells.length + 1}, cell))`;
}

function fittedTo(margins: readonly Margin[]): string {
  const totals = margins.map(
    ({ totals }, at) =>
      `data.frame(margin_${at + 1} = factor(1:${totals.length}), Freq = c(${[...totals].join(', ')}))`,
  );
  if (margins.length === 1) return `design <- postStratify(design, ~margin_1, ${totals[0]})`;
  const known = margins.flatMap(({ totals }, at) =>
    [...totals].slice(1).map((total, cell) => `margin_${at + 1}${cell + 2} = ${total}`),
  );
  const people = [...(margins[0]?.totals ?? [])].reduce((sum, total) => sum + total, 0);
  return `design <- calibrate(design, ${formulaOf(margins)}, calfun = "raking", maxit = 1000, epsilon = 1e-12,
  population = c(\`(Intercept)\` = ${people},
  ${known.join(',\n  ')}))`;
}

function formulaOf(margins: readonly Margin[]): string {
  return `~${margins.map((_, at) => `margin_${at + 1}`).join(' + ')}`;
}

function cut({ least, most }: { least: number; most: number }, rows: number): string {
  return `mean_weight <- sum(weights(design)) / ${rows}
design <- trimWeights(design, lower = ${least} * mean_weight, upper = ${most} * mean_weight, strict = TRUE)`;
}
