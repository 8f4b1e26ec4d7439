// Reads a CSV file into columns: header row, an empty field is missing, quotes around texts with a comma.
import { readFileSync } from 'node:fs';
import type { Column, Frame } from '#estimation';
import type { DataFile } from './runner.ts';

/** Levels of the columns that have an order of their own. */
export type LevelsOf = (column: string) => readonly string[] | undefined;

/** @throws when the file cannot be read */
export function readTable(path: string, levelsOf: LevelsOf): Frame {
  const [head = [], ...rows] = recordsOf(readFileSync(path, 'utf8'));
  const columns = new Map<string, Column>();
  const position = new Map(head.map((name, index) => [name, index]));
  return {
    rows: rows.length,
    names: head,
    column: (name) => {
      const index = position.get(name);
      if (index === undefined) return undefined;
      const known = columns.get(name) ?? columnOf(rows, index, levelsOf(name));
      columns.set(name, known);
      return known;
    },
  };
}

/** The same file as texts, empty for missing. */
export function readTexts(path: string): DataFile {
  const [head = [], ...rows] = recordsOf(readFileSync(path, 'utf8'));
  return {
    rows: rows.length,
    column: (name) => rows.map((row) => row[head.indexOf(name)] ?? ''),
  };
}

function columnOf(
  rows: readonly (readonly string[])[],
  index: number,
  levels: readonly string[] | undefined,
): Column {
  const fields = rows.map((row) => row[index] ?? '');
  if (levels) return codesOf(fields, levels);
  const values = Float64Array.from(fields, numberIn);
  const isText = fields.some((field, row) => !isNothing(field) && Number.isNaN(values[row]));
  if (!isText) return { kind: 'numbers', values };
  return codesOf(fields, [...new Set(fields.filter((field) => !isNothing(field)))].sort());
}

function codesOf(fields: readonly string[], levels: readonly string[]): Column {
  const codeOf = new Map(levels.map((level, code) => [level, code]));
  return { kind: 'codes', codes: Int32Array.from(fields, (field) => codeOf.get(field) ?? -1), levels };
}

function isNothing(field: string): boolean {
  return field === '' || field === 'NA' || field === 'NaN';
}

function numberIn(field: string): number {
  if (field === '' || field === 'NA') return Number.NaN;
  if (field === 'TRUE') return 1;
  if (field === 'FALSE') return 0;
  if (field === 'Inf') return Number.POSITIVE_INFINITY;
  return field === '-Inf' ? Number.NEGATIVE_INFINITY : Number(field);
}

function recordsOf(text: string): string[][] {
  const lines = text
    .replace(/^\uFEFF/, '')
    .trimEnd()
    .split(/\r?\n/);
  return lines.map((line) => (line.includes('"') ? quotedCells(line) : line.split(',')));
}

function quotedCells(line: string): string[] {
  return [...line.matchAll(/(?:^|,)(?:"((?:[^"]|"")*)"|([^,]*))/g)].map(
    (match) => match[1]?.replaceAll('""', '"') ?? match[2] ?? '',
  );
}
