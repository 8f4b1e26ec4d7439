// What a reader of form files tells: where (sheet, row, column), what is wrong, and whether the file can be used so.
import type { Problem } from '#base';
import { problem, type XLSFORM_PROBLEMS } from './problems.ts';

/** `refused`: the file must be mended first; `warning`: it was read, but a person should look. Rows count from 1. */
export type FileFinding = {
  readonly severity: 'refused' | 'warning';
  readonly problem: Problem;
  readonly sheet?: string;
  readonly row?: number;
  readonly column?: string;
};

export type Place = { readonly sheet?: string; readonly row?: number; readonly column?: string };

type Code = keyof typeof XLSFORM_PROBLEMS;
type Details<Asked extends Code> = Parameters<typeof problem<Asked>>[1];

export function refusal<Asked extends Code>(code: Asked, details: Details<Asked>, place: Place): FileFinding {
  return { severity: 'refused', problem: problem(code, details, words(place)), ...place };
}

export function warning<Asked extends Code>(code: Asked, details: Details<Asked>, place: Place): FileFinding {
  return { severity: 'warning', problem: problem(code, details, words(place)), ...place };
}

function words({ sheet, row, column }: Place): string {
  const parts = [sheet, row === undefined ? undefined : `row ${row}`, column && `column ${column}`];
  return parts.filter((part) => part !== undefined && part !== '').join(', ');
}
