// What a file of requests holds (format survey-fixture/1, without results) and what a result may say.
// It knows the shapes; the numbers are made by the runners.
import { readFileSync } from 'node:fs';
import type { Expression } from '#estimation';

/** What a file may hold; NA is null, what JSON has no number for is "NaN", "Inf" or "-Inf". */
export type Json = null | boolean | number | string | readonly Json[] | Fields;
export interface Fields {
  readonly [key: string]: Json | undefined;
}

/** One step of a design: `svydesign`, `subset`, `postStratify`, `rake`, `calibrate`, `trimWeights`, `replicates`, or `ref`. */
export interface Step extends Fields {
  readonly op: string;
}

export interface DesignRequest {
  readonly data: string;
  /** the same design as R code */
  readonly r?: string;
  readonly steps: readonly Step[];
  readonly options?: Fields;
}

export interface CaseRequest {
  readonly id: string;
  readonly design?: string;
  readonly call: { readonly r?: string; readonly fn: string; readonly args?: Json };
  readonly options?: Fields;
}

export interface Requests {
  readonly data?: Readonly<Record<string, DataNote>>;
  readonly designs?: Readonly<Record<string, DesignRequest>>;
  readonly cases: readonly CaseRequest[];
}

interface DataNote {
  readonly columns?: Readonly<Record<string, ColumnNote>>;
  /** columns made from answers by a scoring rule, under new names */
  readonly scored?: Readonly<Record<string, ScoredColumn>>;
}

/** A score, or with `satisfiedFrom` whether it satisfies, or the mean of several scored columns. */
export type ScoredColumn =
  | {
      readonly from: string;
      readonly scores: Readonly<Record<string, number>>;
      /** left out: don't-knows are not in the base; otherwise what they are worth */
      readonly dontKnow?: number;
      readonly satisfiedFrom?: number;
    }
  | { readonly meanOf: readonly string[]; readonly least?: number };

interface ColumnNote {
  readonly type?: string;
  readonly levels?: readonly string[];
}

/** One call, ready to run. */
export interface Call {
  readonly id: string;
  readonly design: string | undefined;
  readonly fn: string;
  readonly args: Fields;
  /** the call as R code, read; undefined where it was not given */
  readonly tree: Expression | undefined;
  readonly options: Fields;
}

/** What the command does not know; the text says why. */
export class Unsupported extends Error {}

/** What the estimation room refuses: R must raise an error there too. */
export class Refusal extends Error {}

export function readRequests(path: string): Requests {
  const requests: Requests = JSON.parse(readFileSync(path, 'utf8'));
  if (!Array.isArray(requests.cases)) throw new Error(`${path}: no list of cases`);
  return requests;
}

export function isList(value: Json | undefined): value is readonly Json[] {
  return Array.isArray(value);
}

export function isFields(value: Json | undefined): value is Fields {
  return typeof value === 'object' && value !== null && !isList(value);
}

/** The texts of a list, of a single value, or of nothing. */
export function texts(value: Json | undefined): readonly string[] {
  if (isList(value)) return value.map(String);
  return value === undefined || value === null ? [] : [String(value)];
}

/** The numbers of a list or of a single value; null is NaN. */
export function numbers(value: Json | undefined): Float64Array {
  return Float64Array.from(isList(value) ? value : value === undefined ? [] : [value], numberOf);
}

/** A number, or what stands for one; anything else is NaN. */
export function numberOf(value: Json | undefined): number {
  if (value === 'Inf') return Number.POSITIVE_INFINITY;
  if (value === '-Inf') return Number.NEGATIVE_INFINITY;
  return typeof value === 'number' || typeof value === 'string' ? Number(value) : Number.NaN;
}

/** A number as the format writes it. */
export function json(value: number | undefined): Json {
  if (value === undefined) return null;
  if (Number.isNaN(value)) return 'NaN';
  if (value === Number.POSITIVE_INFINITY) return 'Inf';
  return value === Number.NEGATIVE_INFINITY ? '-Inf' : value;
}

export function jsonList(values: Iterable<number>): readonly Json[] {
  return Array.from(values, json);
}

/** Whatever a runner answers, as JSON can carry it. */
export function jsonOf(value: unknown): Json {
  if (typeof value === 'number') return json(value);
  if (typeof value === 'string' || typeof value === 'boolean') return value;
  if (ArrayBuffer.isView(value) || Array.isArray(value)) return Array.from(Object.values(value), jsonOf);
  if (typeof value !== 'object' || value === null) return null;
  return Object.fromEntries(Object.entries(value).map(([key, member]) => [key, jsonOf(member)]));
}
