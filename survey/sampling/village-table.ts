// Reads a table of villages with their populations and targets, as offices lay it out: title lines above, blocks of
// columns side by side, a row of totals below. It knows no file format and no database.
import type { Problem } from '#base';
import { problem } from './problems.ts';
import { atCell, type Cell, cellText, isBlankRow, plainWord } from './table-cell.ts';
import { type Block, blocksOf, type Figure, headerIndexOf } from './village-layout.ts';
import {
  type FoundVillage,
  type RowReading,
  readVillageRow,
  type SaidTotal,
  type VillageRow,
  wholeNumber,
} from './village-row.ts';

export interface VillageTableReading {
  readonly villages: readonly VillageRow[];
  /** each with its row and column; nothing may be taken while there is one */
  readonly problems: readonly Problem[];
  /** what was passed over or checked, for the person to see */
  readonly remarks: readonly Problem[];
}

type Rows = readonly (readonly Cell[])[];

/**
 * Reads the rows of a village table; row 1 is the first one handed in.
 * Totals are checked against the sum of all villages.
 * @param needs figures that every village must have: `population` where the table is to serve for weights
 * @example readVillageTable(splitPastedTable('村(社区) | 任务数\n云集 | 350\n合计 | 350')).villages[0] // 云集, target 350
 */
export function readVillageTable(rows: Rows, needs: readonly Figure[] = []): VillageTableReading {
  const headerIndex = headerIndexOf(rows);
  const header = rows[headerIndex];
  if (!header) return { villages: [], problems: [problem('village-header-missing', {})], remarks: [] };
  const blocks = blocksOf(header);
  const lacking = needs.filter((figure) => blocks.some((block) => block[figure] === undefined));
  const readings = readingsOf(rows.slice(headerIndex + 1), blocks, headerIndex + 2, needs);
  const found = readings.flatMap((reading) => reading.found);
  const villages = found.map(({ village }) => village);
  const totals = readings.flatMap((reading) => reading.totals).map((total) => judged(total, villages));
  return {
    villages,
    problems: [
      ...lacking.map((figure) => columnMissing(figure, header)),
      ...readings.flatMap((reading) => reading.problems),
      ...repeated(found),
      ...totals.filter(({ code }) => code === 'village-total-differs'),
    ],
    remarks: [
      ...rows.slice(0, headerIndex).flatMap(lineBefore),
      ...readings.flatMap((reading) => reading.remarks),
      ...totals.filter(({ code }) => code !== 'village-total-differs'),
    ],
  };
}

/** Splits pasted text into rows and cells: at `|` where a line has one, else at tabs. Every line is a row. */
export function splitPastedTable(text: string): string[][] {
  return text.split(/\r?\n/).map((line) => line.split(line.includes('|') ? '|' : '\t'));
}

function readingsOf(
  rows: Rows,
  blocks: readonly Block[],
  firstRow: number,
  needs: readonly Figure[],
): RowReading[] {
  return rows.flatMap((cells, index) =>
    blocks.map((block) => readVillageRow(block, cells, firstRow + index, needs)),
  );
}

function columnMissing(figure: Figure, header: readonly Cell[]): Problem {
  const found = header.map(cellText).filter(Boolean).join('、');
  const words = { population: '人口 / population', target: '任务数 / target' }[figure];
  return problem('column-missing', { column: words, found, accepted: words });
}

function lineBefore(cells: readonly Cell[], index: number): Problem[] {
  if (isBlankRow(cells)) return [];
  const value = cells.map(cellText).filter(Boolean).join(' ');
  return [{ ...problem('village-line-noted', { value }), where: `第${index + 1}行 / row ${index + 1}` }];
}

function judged({ row, column, figure, said }: SaidTotal, villages: readonly VillageRow[]): Problem {
  const sum = villages.reduce((total, village) => total + (village[figure] ?? 0), 0);
  const found =
    wholeNumber(said) === sum
      ? problem('village-total-noted', { said })
      : problem('village-total-differs', { said, sum });
  return atCell(found, row, column, said);
}

function repeated(found: readonly FoundVillage[]): Problem[] {
  const names = new Map<string, number>();
  const codes = new Map<string, number>();
  return found.flatMap(({ village: { row, name, code = '' }, block }) => {
    const sameName = firstRowOf(names, plainWord(name), row);
    const sameCode = code === '' ? undefined : firstRowOf(codes, code, row);
    const problems: Problem[] = [];
    if (sameName)
      problems.push(
        atCell(problem('village-twice', { value: name, firstRow: sameName }), row, block.name, name),
      );
    if (sameCode && block.code)
      problems.push(
        atCell(problem('village-code-twice', { value: code, firstRow: sameCode }), row, block.code, code),
      );
    return problems;
  });
}

// Rows are counted from 1, so that 0 and undefined both mean: never before.
function firstRowOf(seen: Map<string, number>, key: string, row: number): number | undefined {
  const first = seen.get(key);
  if (first === undefined) seen.set(key, row);
  return first;
}
