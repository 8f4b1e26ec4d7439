// What a named figure and a named table are: how they are called, in which unit, how they were got in words, and where they are shown.
import type { Bilingual } from '#base';
import type { Period } from './period.ts';

/** Of which county and place, over which days. */
export interface Scope {
  readonly county: string;
  /** six, nine or twelve digits */
  readonly place: string;
  readonly period: Period;
}

/** `count`: things counted; `share`: a fraction of 1; `value`: a number as it is, such as a place in an order. */
export type FigureKind = 'count' | 'share' | 'value';

export interface FigureRow {
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly kind: FigureKind;
  readonly how: Bilingual;
  /** the screen that shows it: a path below this site's address */
  readonly screen: (scope: Scope) => string;
}

export interface TableColumn {
  readonly label: Bilingual;
  readonly unit: Bilingual;
  readonly kind: FigureKind;
}

export interface TableRow {
  readonly label: Bilingual;
  readonly columns: readonly TableColumn[];
  readonly how: Bilingual;
  readonly screen: (scope: Scope) => string;
}

/** What was found when it was asked. Null: nobody can say. */
export interface FigureValue {
  readonly value: number | null;
  /** of how many; null where it is a plain count */
  readonly n: number | null;
  readonly low: number | null;
  readonly high: number | null;
  /** what else is to be known, such as the two counts that a change is made of */
  readonly note: Bilingual | null;
}

export interface TableLine {
  readonly code: string;
  readonly name: Bilingual;
  readonly values: readonly (number | null)[];
}

export const NOTHING_KNOWN: FigureValue = { value: null, n: null, low: null, high: null, note: null };

export function counted(value: number): FigureValue {
  return { ...NOTHING_KNOWN, value };
}

/** The days of a scope as an address asks for them. */
export function daysAsked({ period }: Scope): string {
  return `from=${period.from}&to=${period.to}`;
}

export const PIECES = { zh: '件', en: 'matters' } as const satisfies Bilingual;
export const HOUSEHOLDS = { zh: '户', en: 'households' } as const satisfies Bilingual;
export const TIMES = { zh: '次', en: 'times' } as const satisfies Bilingual;
export const PER_CENT = { zh: '%', en: '%' } as const satisfies Bilingual;
