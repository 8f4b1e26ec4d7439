// A table as it stands on the page, as rows for a file. What a cell says in small print gets a column of its own; a column of
// pictures is left out, for its figures stand beside it.
import type { CsvCell } from '#base';
import { NO_FIGURE } from '../../platform/parts/figures.ts';

/** One cell as it is seen. */
export interface ShownCell {
  readonly text: string;
  /** what stands in small print; empty: nothing */
  readonly small: string;
  readonly isPicture: boolean;
}

/**
 * @param rows the head first; all rows of one length
 * @param smallHead what a column of small print is called, after the name of its column
 */
export function fileRows(rows: readonly (readonly ShownCell[])[], smallHead: string): readonly CsvCell[][] {
  const columns = (rows[0] ?? []).map((_cell, at) => ({
    at,
    isPicture: rows.some((row) => row[at]?.isPicture),
    hasSmall: rows.slice(1).some((row) => row[at]?.small),
  }));
  return rows.map((row, nth) =>
    columns
      .filter(({ isPicture }) => !isPicture)
      .flatMap(({ at, hasSmall }) => {
        const { text, small } = row[at] ?? { text: '', small: '' };
        if (nth === 0) {
          const head = [text, small].filter(Boolean).join(' ');
          return hasSmall ? [head, `${head} ${smallHead}`] : [head];
        }
        return hasSmall ? [cellOf(text), cellOf(small)] : [cellOf(text)];
      }),
  );
}

// Counts become numbers again; a dash is an empty cell; an interval below nought begins with a minus, which no program takes
// for a formula, rather than with a hyphen.
function cellOf(text: string): CsvCell {
  if (text === NO_FIGURE) return null;
  if (/^-[\d.]+ ?–/.test(text)) return text.replaceAll(/-(?=\d)/g, '−');
  return /^[+−-]?\d{1,3}(,?\d{3})*(\.\d+)?$/.test(text)
    ? Number(text.replaceAll(',', '').replace('−', '-'))
    : text;
}

/** The cells of a table on the page, head first; a cell over several columns is followed by empty ones. */
export function shownCells(table: HTMLTableElement): readonly (readonly ShownCell[])[] {
  return [...table.rows]
    .filter((row) => row.ariaHidden !== 'true' && !row.classList.contains('ant-table-placeholder'))
    .map((row) => [...row.cells].flatMap(cellsOf));
}

function cellsOf(cell: HTMLTableCellElement): readonly ShownCell[] {
  const empty = { text: '', small: '', isPicture: false };
  return [readCell(cell), ...Array.from({ length: cell.colSpan - 1 }, () => empty)];
}

function readCell(cell: HTMLTableCellElement): ShownCell {
  const isPicture = cell.querySelector('svg.analysis-dot') !== null;
  const field = cell.querySelector('input');
  if (field) return { text: field.value, small: '', isPicture };
  const smalls = [...cell.querySelectorAll('small')].map(textOf);
  const small = smalls.join(' ');
  const whole = textOf(cell);
  return { text: small ? whole.slice(0, whole.length - small.length).trim() : whole, small, isPicture };
}

function textOf(element: Element): string {
  return (element.textContent ?? '').replace(/\s+/g, ' ').trim();
}
