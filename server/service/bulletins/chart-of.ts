// A bulletin's table as a picture: shares with their intervals as points and lines, everything else as columns or bars of counts.
import type { Language } from '#base';
import type { ShownBlock } from '#service/supervision/bulletins';
import { countChart, forestPlot } from '#web/public';

type Drawn = Extract<ShownBlock, { kind: 'table' | 'chart' }>;

/** @returns SVG text; empty where there is nothing to draw */
export function chartOf({ caption, columns, lines }: Drawn, language: Language): string {
  if (lines.length === 0) return '';
  if (columns[0]?.kind === 'share') return sharesOf(caption, lines, language);
  return countChart({
    title: caption,
    labels: lines.map(({ name }) => name[language]),
    runs: columns.map((column, nth) => ({
      name: column.label[language],
      values: lines.map(({ values }) => values[nth] ?? null),
    })),
  });
}

// A table of shares has the share, its limits and n in this order.
function sharesOf(title: string, lines: Drawn['lines'], language: Language): string {
  const rows = lines.map(({ name, values: [share, lower, upper, n] }) => ({
    name: name[language],
    figure:
      share === null || share === undefined ? null : { share, lower: lower ?? share, upper: upper ?? share },
    n: n ?? 0,
    tier: 1,
  }));
  return forestPlot(rows, { title, language, overall: null, widthPx: 720, showsTitle: false });
}
