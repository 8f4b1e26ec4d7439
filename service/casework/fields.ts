// What a step asks, as rows from which a form is drawn and by which an answer is read. Free words are told apart from facts:
// they are kept beside the events, so that the law's deletion breaks no history.
import { type Bilingual, ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';

export type FieldValue = string | number | boolean | readonly string[];
export type Fields = Readonly<Record<string, FieldValue>>;

interface FieldRow {
  readonly label: Bilingual;
  readonly isRequired: boolean;
}

export type Field =
  | (FieldRow & { readonly kind: 'text'; readonly most: number })
  | (FieldRow & { readonly kind: 'choice'; readonly choices: Readonly<Record<string, Bilingual>> })
  | (FieldRow & { readonly kind: 'number'; readonly least: number; readonly most: number })
  | (FieldRow & {
      readonly kind:
        | 'yes-no'
        | 'unit'
        | 'unit-below'
        | 'person'
        | 'case'
        | 'day'
        | 'rule'
        | 'photos'
        | 'people'
        | 'units'
        | 'lines';
    });
export type FieldKind = Field['kind'];

/** Kinds whose values are words of people. */
const WORDS: readonly FieldKind[] = ['text', 'lines'];

export interface ReadFields {
  /** ids, codes, numbers and days: what the state is reckoned from */
  readonly facts: Fields;
  readonly words: Readonly<Record<string, string | readonly string[]>>;
}

/** Reads an answer by a step's table. Names that the table does not have are dropped. */
export function readFields(asks: Readonly<Record<string, Field>>, given: Fields): Result<ReadFields> {
  const facts: Record<string, FieldValue> = {};
  const words: Record<string, string | readonly string[]> = {};
  for (const [name, field] of Object.entries(asks)) {
    const value = tidied(given[name]);
    const fault = faultOf(name, field, value);
    if (fault) return refused(fault);
    if (value === undefined) continue;
    if (WORDS.includes(field.kind)) words[name] = typeof value === 'object' ? value : String(value);
    else facts[name] = value;
  }
  return ok({ facts, words });
}

function tidied(value: FieldValue | undefined): FieldValue | undefined {
  if (typeof value === 'string') return value.trim() === '' ? undefined : value.trim();
  if (typeof value !== 'object') return value;
  const filled = value.map((each) => each.trim()).filter((each) => each !== '');
  return filled.length > 0 ? filled : undefined;
}

function faultOf(name: string, field: Field, value: FieldValue | undefined): Problem | undefined {
  const words = { fieldZh: field.label.zh, fieldEn: field.label.en };
  if (value === undefined) return field.isRequired ? problem('step-field-missing', words, name) : undefined;
  return fits(field, value) ? undefined : problem('step-field-unreadable', words, name);
}

// A day that the calendar of this century has: what lies beyond is a slip of the pen.
function isDay(text: string): boolean {
  const isWritten = /^20\d{2}-\d{2}-\d{2}$/.test(text);
  const ms = isWritten ? Date.parse(`${text}T00:00:00Z`) : Number.NaN;
  return Number.isFinite(ms) && new Date(ms).toISOString().startsWith(text);
}

function fits(field: Field, value: FieldValue): boolean {
  switch (field.kind) {
    case 'text':
      return typeof value === 'string' && value.length <= field.most;
    case 'choice':
      return typeof value === 'string' && Object.hasOwn(field.choices, value);
    case 'number':
      return (
        typeof value === 'number' && Number.isInteger(value) && value >= field.least && value <= field.most
      );
    case 'yes-no':
      return typeof value === 'boolean';
    case 'day':
      return typeof value === 'string' && isDay(value);
    case 'photos':
    case 'people':
    case 'units':
    case 'lines':
      return typeof value === 'object' && value.length <= 50;
    default:
      return typeof value === 'string' && value.length <= 60;
  }
}

/** A text among facts; empty where there is none. */
export function textAt(facts: Fields, name: string): string {
  const value = facts[name];
  return typeof value === 'string' ? value : '';
}

export function numberAt(facts: Fields, name: string): number {
  const value = facts[name];
  return typeof value === 'number' ? value : 0;
}

export function flagAt(facts: Fields, name: string): boolean {
  return facts[name] === true;
}

export function listAt(facts: Fields, name: string): readonly string[] {
  const value = facts[name];
  return typeof value === 'object' ? value : [];
}
