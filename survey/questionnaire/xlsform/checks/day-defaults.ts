// A day that lost its format in the office program and is left as the number of days since 1900.
import { type FileFinding, warning } from '../findings.ts';
import type { FormNode } from '../form.ts';
import { text } from '../table.ts';
import { cellPlace, type FormInCheck } from './form-in-check.ts';

const DAY_NUMBER = /^\d{4,6}(?:\.\d+)?$/;
const LAST_DAY = 2_958_465;
/** Day 0 of the office programs, as they count from March 1900 on. */
const FIRST_DAY = Date.UTC(1899, 11, 30);
const DAY_MS = 86_400_000;

export function dayFindings({ nodes }: FormInCheck): FileFinding[] {
  return nodes.flatMap(dayFinding);
}

function dayFinding({ name, row, type }: FormNode): FileFinding[] {
  const typed = text(row, 'default');
  const isDay = type.is === 'simple' && type.simple.answer === 'date';
  if (!isDay || !DAY_NUMBER.test(typed) || Number(typed) > LAST_DAY) return [];
  const day = new Date(FIRST_DAY + Math.floor(Number(typed)) * DAY_MS).toISOString().slice(0, 10);
  return [warning('xlsform-day-as-number', { name, number: typed, day }, cellPlace(row, 'default'))];
}
