// Reads what one block of columns says in one row: a village, a total, or nothing.
// It knows nothing of the other rows.
import { type Problem, regionLevel } from '#base';
import { problem } from './problems.ts';
import { atCell, type Cell, type ColumnAt, cellText, plainWord } from './table-cell.ts';
import type { Block, Figure } from './village-layout.ts';

export interface VillageRow {
  /** 1 is the first row of the table handed in */
  readonly row: number;
  readonly name: string;
  /** residents, for the weights; above 0 */
  readonly population?: number;
  /** numbers or interviews asked for, whichever the table is about */
  readonly target?: number;
  /** twelve-digit region code */
  readonly code?: string;
}

/** A figure in a row of totals, not yet checked. */
export interface SaidTotal {
  readonly row: number;
  readonly column: ColumnAt;
  readonly figure: Figure;
  readonly said: string;
}

/** A village with the columns it was read from. */
export interface FoundVillage {
  readonly village: VillageRow;
  readonly block: Block;
}

/** What a row gave; any part may be empty. */
export interface RowReading {
  readonly found: readonly FoundVillage[];
  readonly totals: readonly SaidTotal[];
  readonly problems: readonly Problem[];
  readonly remarks: readonly Problem[];
}

/** The cells of one block in one row, by what they are. */
interface Written {
  readonly block: Block;
  readonly row: number;
  readonly name: string;
  readonly population: string;
  readonly target: string;
  readonly code: string;
}

const NOTHING: RowReading = { found: [], totals: [], problems: [], remarks: [] };
const TOTAL_WORDS = ['合计', '总计', '共计', '总数', 'total', 'sum'];
const SUBTOTAL_WORDS = ['小计', 'subtotal'];

/** @param needs the figures that every village must have when the table has a column for them */
export function readVillageRow(
  block: Block,
  cells: readonly Cell[],
  row: number,
  needs: readonly Figure[],
): RowReading {
  const written = writtenIn(block, cells, row);
  const { name, population, target } = written;
  const word = plainWord(name);
  if (name + population + target === '') return NOTHING;
  if (TOTAL_WORDS.includes(word)) return { ...NOTHING, totals: totalsOf(written) };
  if (SUBTOTAL_WORDS.includes(word)) return { ...NOTHING, remarks: [subtotal(written)] };
  const fault = nameFault(written);
  return fault ? { ...NOTHING, problems: [fault] } : villageOf(written, needs);
}

/** The whole number that a cell holds, with or without separators of thousands; undefined when it holds none. */
export function wholeNumber(text: string): number | undefined {
  return /^(?:\d+|\d{1,3}(?:,\d{3})+)$/.test(text) ? Number(text.replaceAll(',', '')) : undefined;
}

function writtenIn(block: Block, cells: readonly Cell[], row: number): Written {
  const text = (column: ColumnAt | undefined) => (column ? cellText(cells[column.index]) : '');
  const { name, population, target, code } = block;
  return {
    block,
    row,
    name: text(name),
    population: text(population),
    target: text(target),
    code: text(code),
  };
}

function totalsOf({ block, row, population, target }: Written): SaidTotal[] {
  const totals: SaidTotal[] = [];
  if (block.population && population !== '')
    totals.push({ row, column: block.population, figure: 'population', said: population });
  if (block.target && target !== '')
    totals.push({ row, column: block.target, figure: 'target', said: target });
  return totals;
}

function subtotal({ block, row, name }: Written): Problem {
  return atCell(problem('village-subtotal-noted', { value: name }), row, block.name, name);
}

function nameFault({ block, row, name, population, target }: Written): Problem | undefined {
  if (name === '') return atCell(problem('village-name-missing', {}), row, block.name, name);
  if (population + target !== '') return undefined;
  return atCell(problem('village-figures-missing', { value: name }), row, block.name, name);
}

function villageOf(written: Written, needs: readonly Figure[]): RowReading {
  const { row, name } = written;
  const faults = [populationFault, targetFault, codeFault].map((faultIn) => faultIn(written, needs));
  const problems = faults.filter((fault) => fault !== undefined);
  const population = wholeNumber(written.population);
  const target = wholeNumber(written.target);
  const village = {
    row,
    name,
    ...(population !== undefined && { population }),
    ...(target !== undefined && { target }),
    ...(written.code !== '' && { code: written.code }),
  };
  return { ...NOTHING, found: [{ village, block: written.block }], problems };
}

function populationFault({ block, row, population }: Written, needs: readonly Figure[]): Problem | undefined {
  if (!block.population || (population === '' && !needs.includes('population'))) return undefined;
  if (population === '') return atCell(problem('village-population-missing', {}), row, block.population, '');
  if (wholeNumber(population)) return undefined;
  return atCell(
    problem('village-population-invalid', { value: population }),
    row,
    block.population,
    population,
  );
}

function targetFault({ block, row, target }: Written, needs: readonly Figure[]): Problem | undefined {
  if (!block.target || (target === '' && !needs.includes('target'))) return undefined;
  if (wholeNumber(target) !== undefined) return undefined;
  return atCell(problem('village-target-invalid', { value: target }), row, block.target, target);
}

function codeFault({ block, row, code }: Written): Problem | undefined {
  if (!block.code || code === '' || regionLevel(code) === 'village') return undefined;
  return atCell(problem('village-code-invalid', { value: code }), row, block.code, code);
}
