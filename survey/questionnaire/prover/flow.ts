// What the prover reasons about: steps in the order of asking, what each can be answered, and when each is asked.
// It knows no file format; outline-flow.ts and form-flow.ts translate.

import type { Span } from './spans.ts';

/** What can be answered. `one` is also free text: the texts that conditions name, and one for all others. */
export type Domain =
  | { readonly is: 'one'; readonly codes: readonly string[] }
  | { readonly is: 'several'; readonly codes: readonly string[]; readonly exclusive: ReadonlySet<string> }
  | { readonly is: 'number'; readonly isWhole: boolean }
  | { readonly is: 'nothing' };

/** A test of one step's answer. No test holds of an answer that was not given. */
export type Test =
  | { readonly is: 'given' }
  | { readonly is: 'codes'; readonly codes: ReadonlySet<string> }
  | { readonly is: 'includes'; readonly code: string }
  | { readonly is: 'counts'; readonly spans: readonly Span[] }
  | { readonly is: 'number'; readonly spans: readonly Span[] };

/** `unknown`: nothing is claimed of it; each has a number, and the same number is the same condition. */
export type Condition =
  | { readonly is: 'always' }
  | { readonly is: 'unknown'; readonly number: number }
  | { readonly is: 'answer'; readonly step: number; readonly test: Test }
  | { readonly is: 'asked'; readonly step: number }
  | { readonly is: 'not'; readonly part: Condition }
  | { readonly is: 'all' | 'any'; readonly parts: readonly Condition[] };

/**
 * One question. `asked`: over earlier steps. `check`: over its own answer and earlier ones.
 * `blank`: whether it may be left without an answer; `open`: a condition that is not decided says. `own` and `around`:
 * the part of `asked` that is its own, and that of its groups, where it has one. `isFiltered`: which options are shown
 * is not decided.
 */
export type FlowStep = {
  readonly id: string;
  readonly domain: Domain;
  readonly asked: Condition;
  readonly own?: Condition;
  readonly around?: Condition;
  readonly check?: Condition;
  readonly blank: 'no' | 'yes' | 'open';
  readonly isFiltered?: boolean;
  readonly seconds: number;
};

export type Flow = readonly FlowStep[];

/** Stands for every text that no condition names. */
export const ANY_OTHER_TEXT = '\u0000other';

export const ALWAYS: Condition = { is: 'always' };
export const NEVER: Condition = { is: 'not', part: ALWAYS };

export function not(part: Condition): Condition {
  return part.is === 'not' ? part.part : { is: 'not', part };
}

export function all(parts: readonly Condition[]): Condition {
  const kept = parts.filter((part) => part.is !== 'always');
  return kept.length === 1 && kept[0] ? kept[0] : kept.length === 0 ? ALWAYS : { is: 'all', parts: kept };
}

export function any(parts: readonly Condition[]): Condition {
  return parts.length === 1 && parts[0] ? parts[0] : { is: 'any', parts };
}
