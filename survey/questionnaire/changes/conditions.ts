// Conditions of one version in the terms of the other, and as words that a person can compare.
import { unreachable } from '#base';
import { all, any, type Condition, NEVER, not, type Test } from '../prover/flow.ts';
import type { Span } from '../prover/spans.ts';

/** `step`: where the question is now; `code`: what the option is called now. Undefined: it is gone. */
export type Dictionary = {
  step(old: number): number | undefined;
  code(oldStep: number, code: string): string | undefined;
};

/** Undefined where it rests on a question that is gone. An option that is gone can be chosen by nobody. */
export function translated(condition: Condition, dictionary: Dictionary): Condition | undefined {
  if (condition.is === 'always' || condition.is === 'unknown') return condition;
  if (condition.is === 'not') {
    const part = translated(condition.part, dictionary);
    return part && not(part);
  }
  if ('parts' in condition) return translatedParts(condition, dictionary);
  const step = dictionary.step(condition.step);
  if (step === undefined) return undefined;
  if (condition.is === 'asked') return { is: 'asked', step };
  const test = translatedTest(condition.test, (code) => dictionary.code(condition.step, code));
  return test ? { is: 'answer', step, test } : NEVER;
}

type Several = Extract<Condition, { is: 'all' | 'any' }>;

function translatedParts({ is, parts }: Several, dictionary: Dictionary): Condition | undefined {
  const found = parts.flatMap((part) => translated(part, dictionary) ?? []);
  if (found.length < parts.length) return undefined;
  return is === 'all' ? all(found) : any(found);
}

function translatedTest(test: Test, codeNow: (code: string) => string | undefined): Test | undefined {
  if (test.is === 'codes')
    return { is: 'codes', codes: new Set([...test.codes].flatMap((code) => codeNow(code) ?? [])) };
  if (test.is !== 'includes') return test;
  const code = codeNow(test.code);
  return code === undefined ? undefined : { is: 'includes', code };
}

/** The condition in signs that need no language; parts in one order, so that equal conditions have equal words. */
export function conditionWords(condition: Condition, nameOf: (step: number) => string): string {
  switch (condition.is) {
    case 'always':
      return '*';
    case 'unknown':
      return '?';
    case 'not':
      return `¬(${conditionWords(condition.part, nameOf)})`;
    case 'asked':
      return `${nameOf(condition.step)} ✓`;
    case 'answer':
      return testWords(nameOf(condition.step), condition.test);
    case 'all':
    case 'any': {
      const parts = condition.parts.map((part) => conditionWords(part, nameOf)).sort();
      return `(${[...new Set(parts)].join(condition.is === 'all' ? ' ∧ ' : ' ∨ ')})`;
    }
    default:
      return unreachable(condition);
  }
}

function testWords(name: string, test: Test): string {
  if (test.is === 'given') return `${name} ≠ ∅`;
  if (test.is === 'codes') return `${name} ∈ {${[...test.codes].sort().join(', ')}}`;
  if (test.is === 'includes') return `${name} ∋ ${test.code}`;
  return `${test.is === 'counts' ? `|${name}|` : name} ∈ ${test.spans.map(spanWords).join(' ∪ ')}`;
}

function spanWords({ low, high, isLowOut, isHighOut }: Span): string {
  if (low === high) return `{${low}}`;
  const left = isLowOut || low === Number.NEGATIVE_INFINITY ? '(' : '[';
  const right = isHighOut || high === Number.POSITIVE_INFINITY ? ')' : ']';
  return `${left}${endWords(low)}, ${endWords(high)}${right}`;
}

function endWords(end: number): string {
  return Number.isFinite(end) ? String(end) : end < 0 ? '-∞' : '∞';
}
