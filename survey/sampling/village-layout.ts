// Finds where a table of villages keeps its columns, also when several blocks of columns stand side by side.
// It reads no figures.
import { columnsHeaded, HEADINGS } from './columns.ts';
import type { Cell, ColumnAt } from './table-cell.ts';

/** The two figures that a village table may give. */
export type Figure = 'population' | 'target';

type Heading = Figure | 'code';

/** One block of columns: `云集 | 350 | 新城 | 300` has two. */
export interface Block extends Readonly<Partial<Record<Heading, ColumnAt>>> {
  readonly name: ColumnAt;
}

const FIGURE_HEADINGS: Readonly<Record<Heading, readonly string[]>> = {
  population: [
    '人口',
    '人口数',
    '总人口',
    '常住人口',
    '户籍人口',
    '成年人口',
    '人数',
    'population',
    'residents',
    'adults',
  ],
  target: ['任务数', '任务', '电话任务数', '目标', '目标数', '样本量', '配额', 'target', 'quota', 'numbers'],
  code: [
    '代码',
    '编码',
    '村代码',
    '区划代码',
    '行政区划代码',
    '统计用区划代码',
    'code',
    'region code',
    'village code',
  ],
};

/** Where the header row stands, counted from 0: the first with a village column and a figure; -1 when none has. */
export function headerIndexOf(rows: readonly (readonly Cell[])[]): number {
  return rows.findIndex((row) => blocksOf(row).some((block) => block.population ?? block.target));
}

/**
 * The blocks of a header row. What stands left of the first village heading (a serial number, a code) is taken
 * to stand left of every further one.
 */
export function blocksOf(header: readonly Cell[]): Block[] {
  const names = columnsHeaded(header, HEADINGS.place);
  const lead = names[0]?.index ?? 0;
  return names.map((name, nth) => {
    const end = (names[nth + 1]?.index ?? header.length + lead) - lead;
    return { name, ...columnsWithin(header, name.index - lead, end) };
  });
}

function columnsWithin(
  header: readonly Cell[],
  start: number,
  end: number,
): Partial<Record<Heading, ColumnAt>> {
  const first = (heading: Heading) =>
    columnsHeaded(header, FIGURE_HEADINGS[heading]).find(({ index }) => index >= start && index < end);
  const [population, target, code] = [first('population'), first('target'), first('code')];
  return { ...(population && { population }), ...(target && { target }), ...(code && { code }) };
}
