// The answers to one step that are still possible, if it is answered at all. Sets, never lists of combinations.
import { unreachable } from '#base';
import type { Domain, Test } from './flow.ts';
import { complement, contains, EVERY_NUMBER, intersection, numberIn, type Span, wholeOnly } from './spans.ts';

/** What one step was answered. */
export type Given = { readonly codes: readonly string[] } | { readonly number: number };

export type Values =
  | { readonly is: 'one'; readonly allowed: ReadonlySet<string> }
  | Several
  | { readonly is: 'number'; readonly isWhole: boolean; readonly spans: readonly Span[] }
  | { readonly is: 'nothing' };

type Several = {
  readonly is: 'several';
  readonly domain: Extract<Domain, { is: 'several' }>;
  readonly included: ReadonlySet<string>;
  readonly excluded: ReadonlySet<string>;
  readonly counts: readonly Span[];
};

const NO_CODES: ReadonlySet<string> = new Set();

export function allValues(domain: Domain): Values {
  if (domain.is === 'one') return { is: 'one', allowed: new Set(domain.codes) };
  if (domain.is === 'several')
    return { is: 'several', domain, included: NO_CODES, excluded: NO_CODES, counts: EVERY_NUMBER };
  return domain.is === 'number' ? { is: 'number', isWhole: domain.isWhole, spans: EVERY_NUMBER } : domain;
}

/** The values that pass the test, or those that do not. A test of another kind of answer is passed by none. */
export function restricted(values: Values, test: Test, isWanted: boolean): Values {
  if (test.is === 'given') return isWanted ? values : emptied(values);
  const fitting = restrictedInKind(values, test, isWanted);
  return fitting ?? (isWanted ? emptied(values) : values);
}

function restrictedInKind(values: Values, test: Test, isWanted: boolean): Values | undefined {
  if (values.is === 'one' && test.is === 'codes') {
    const allowed = [...values.allowed].filter((code) => test.codes.has(code) === isWanted);
    return { is: 'one', allowed: new Set(allowed) };
  }
  if (values.is === 'number' && test.is === 'number') {
    const spans = wantedIn(values.spans, test.spans, isWanted);
    return { ...values, spans: values.isWhole ? wholeOnly(spans) : spans };
  }
  if (values.is !== 'several') return undefined;
  if (test.is === 'includes') return withCode(values, test.code, isWanted);
  return test.is === 'counts'
    ? { ...values, counts: wantedIn(values.counts, test.spans, isWanted) }
    : undefined;
}

function wantedIn(spans: readonly Span[], tested: readonly Span[], isWanted: boolean): readonly Span[] {
  return intersection(spans, isWanted ? tested : complement(tested));
}

function emptied(values: Values): Values {
  if (values.is === 'one') return { is: 'one', allowed: NO_CODES };
  if (values.is === 'number') return { ...values, spans: [] };
  return values.is === 'several' ? { ...values, counts: [] } : values;
}

function withCode(values: Several, code: string, isWanted: boolean): Several {
  if (!values.domain.codes.includes(code)) return isWanted ? { ...values, counts: [] } : values;
  if (!isWanted) return { ...values, excluded: new Set([...values.excluded, code]) };
  const { codes, exclusive } = values.domain;
  const others = codes.filter((other) => other !== code && (exclusive.has(code) || exclusive.has(other)));
  return {
    ...values,
    included: new Set([...values.included, code]),
    excluded: new Set([...values.excluded, ...others]),
  };
}

export function isEmpty(values: Values): boolean {
  switch (values.is) {
    case 'one':
      return values.allowed.size === 0;
    case 'number':
      return values.spans.length === 0;
    case 'nothing':
      return true;
    case 'several':
      return countOf(values) === undefined;
    default:
      return unreachable(values);
  }
}

/** How many options a person could tick: the fewest number that will do, if any. */
function countOf(values: Several): number | undefined {
  const { included, excluded, counts, domain } = values;
  for (const code of included) if (excluded.has(code)) return undefined;
  const open = domain.codes.filter((code) => !excluded.has(code));
  const least = Math.max(1, included.size);
  const free = open.filter((code) => !domain.exclusive.has(code)).length;
  const isAlone = [...included].some((code) => domain.exclusive.has(code));
  const most = isAlone ? 1 : Math.max(free, open.length > 0 ? 1 : 0);
  for (let count = least; count <= most; count += 1) if (contains(counts, count)) return count;
  return undefined;
}

/** Whether the test holds of all values, of none, or of some (undefined). */
export function verdictOn(values: Values, test: Test): boolean | undefined {
  if (isEmpty(restricted(values, test, true))) return false;
  return isEmpty(restricted(values, test, false)) ? true : undefined;
}

/** One of the values. */
export function pick(values: Values): Given | undefined {
  if (values.is === 'number') {
    const number = numberIn(values.spans);
    return number === undefined ? undefined : { number };
  }
  if (values.is === 'one') {
    const [code] = values.allowed;
    return code === undefined ? undefined : { codes: [code] };
  }
  return values.is === 'several' ? pickSeveral(values) : undefined;
}

function pickSeveral(values: Several): Given | undefined {
  const count = countOf(values);
  if (count === undefined) return undefined;
  const { included, excluded, domain } = values;
  const open = domain.codes.filter((code) => !excluded.has(code) && !included.has(code));
  const free = open.filter((code) => !domain.exclusive.has(code));
  const added = (free.length > 0 ? free : open).slice(0, count - included.size);
  const chosen = new Set([...included, ...added]);
  return { codes: domain.codes.filter((code) => chosen.has(code)) };
}

/** Whether an answer that was given passes the test. */
export function passes(given: Given, test: Test): boolean {
  if (test.is === 'given') return true;
  if ('number' in given) return test.is === 'number' && contains(test.spans, given.number);
  if (test.is === 'codes') return given.codes.some((code) => test.codes.has(code));
  if (test.is === 'includes') return given.codes.includes(test.code);
  return test.is === 'counts' && contains(test.spans, given.codes.length);
}
