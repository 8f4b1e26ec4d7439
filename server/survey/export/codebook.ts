// The codebook of an export: every column with its label, and every code with what it means and whether it is an answer.
import { csvText } from '#base';
import type { Column, Row } from './columns.ts';

const HEADER = ['column', 'label', 'kind', 'measure', 'code', 'code_label', 'missing'] as const;

export function codebookRows(columns: readonly Column[]): Row[] {
  return [HEADER, ...columns.flatMap(rowsOf)];
}

export function codebookCsv(columns: readonly Column[]): string {
  return csvText(codebookRows(columns));
}

function rowsOf({ name, label, kind, measure, values }: Column): Row[] {
  const own = [name, label, kind, measure];
  if (values.length === 0) return [[...own, null, null, null]];
  return values.map((value) => [...own, value.code, value.label, value.missing ?? null]);
}
