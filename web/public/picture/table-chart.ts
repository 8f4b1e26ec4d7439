// A table as a picture: shares with their intervals as points and lines, everything else as columns or bars of counts.
import type { Bilingual, Language } from '#base';
import { countChart } from './count-chart.ts';
import { forestPlot } from './forest-plot.ts';

export interface DrawnTable {
  readonly caption: string;
  readonly columns: readonly { readonly label: Bilingual; readonly kind: string }[];
  /** a table of shares has the share, its limits and n in this order */
  readonly lines: readonly { readonly name: Bilingual; readonly values: readonly (number | null)[] }[];
}

/** @returns SVG text; empty where there is nothing to draw */
export function tableChart({ caption, columns, lines }: DrawnTable, language: Language): string {
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

function sharesOf(title: string, lines: DrawnTable['lines'], language: Language): string {
  const rows = lines.map(({ name, values: [share = null, lower = null, upper = null, n] }) => ({
    name: name[language],
    figure: share === null ? null : { share, lower: lower ?? share, upper: upper ?? share },
    n: n ?? 0,
    tier: 1,
  }));
  return forestPlot(rows, { title, language, overall: null, widthPx: 720, showsTitle: false });
}
