// A condition of XLSForm as tests of answers, as far as they can be decided. A blank answer equals only '' and is
// unequal to all else; it is never greater or less than anything.
import type { Expression } from '../expression/expression.ts';
import { ALWAYS, all, any, type Condition, NEVER, not, type Test } from './flow.ts';
import { comparedWith, contains } from './spans.ts';

/** What a name stands for here: a step with its kind of answers, or undefined where nothing is claimed of it. */
export type Subject = {
  readonly step: number;
  readonly answers: 'one' | 'text' | 'several' | 'number' | 'day';
  readonly codes: readonly string[];
};

export type Subjects = {
  readonly self: Subject | undefined;
  byName(name: string): Subject | undefined;
  /** The same number for the same expression. */
  unknown(expression: Expression): Condition;
};

export function conditionOf(expression: Expression, subjects: Subjects): Condition {
  const { is } = expression;
  if (is === 'number') return expression.value === 0 ? NEVER : ALWAYS;
  if (is === 'call') return calledCondition(expression, subjects) ?? subjects.unknown(expression);
  if (is !== 'operation') return subjects.unknown(expression);
  const { operator, left, right } = expression;
  if (operator === 'and' || operator === 'or') {
    const parts = [conditionOf(left, subjects), conditionOf(right, subjects)];
    return operator === 'and' ? all(parts) : any(parts);
  }
  return comparison(expression, subjects) ?? subjects.unknown(expression);
}

type Call = Extract<Expression, { is: 'call' }>;
type Operation = Extract<Expression, { is: 'operation' }>;

function calledCondition({ name, given }: Call, subjects: Subjects): Condition | undefined {
  const [first, second] = given;
  if (name === 'true' && !first) return ALWAYS;
  if (name === 'false' && !first) return NEVER;
  if (name === 'not' && first) return not(conditionOf(first, subjects));
  if (name === 'boolean' && first) return conditionOf(first, subjects);
  if (name !== 'selected' || !first || second?.is !== 'text') return undefined;
  const subject = subjectOf(first, subjects);
  return subject && (chosen(subject, second.value.trim()) ?? undefined);
}

function chosen({ step, answers }: Subject, code: string): Condition | undefined {
  if (answers === 'several') return { is: 'answer', step, test: { is: 'includes', code } };
  if (answers === 'one') return { is: 'answer', step, test: { is: 'codes', codes: new Set([code]) } };
  return undefined;
}

const MIRRORED: Readonly<Record<string, string>> = {
  '<': '>',
  '<=': '>=',
  '>': '<',
  '>=': '<=',
  '=': '=',
  '!=': '!=',
};

function comparison({ operator, left, right }: Operation, subjects: Subjects): Condition | undefined {
  const mirrored = MIRRORED[operator];
  if (mirrored === undefined) return undefined;
  return against(left, operator, right, subjects) ?? against(right, mirrored, left, subjects);
}

function against(
  subject: Expression,
  operator: string,
  value: Expression,
  subjects: Subjects,
): Condition | undefined {
  const constant = constantOf(value);
  if (constant === undefined) return undefined;
  if (subject.is === 'call' && subject.name === 'count-selected' && subject.given[0])
    return counted(subjectOf(subject.given[0], subjects), operator, Number(constant));
  const found = subjectOf(subject, subjects);
  if (!found) return undefined;
  const given: Condition = { is: 'answer', step: found.step, test: { is: 'given' } };
  if (constant === '') return operator === '=' ? not(given) : operator === '!=' ? given : undefined;
  if (operator !== '!=') return tested(found, operator, constant);
  const equal = tested(found, '=', constant);
  return equal && not(equal);
}

function tested(subject: Subject, operator: string, constant: string | number): Condition | undefined {
  const { step, answers } = subject;
  const test = testOf(subject, operator, constant);
  if (test) return { is: 'answer', step, test };
  if (answers !== 'several' || operator !== '=' || typeof constant !== 'string') return undefined;
  const alone: Test = { is: 'counts', spans: [{ low: 1, high: 1 }] };
  return all([
    { is: 'answer', step, test: { is: 'includes', code: constant } },
    { is: 'answer', step, test: alone },
  ]);
}

function testOf({ answers, codes }: Subject, operator: string, constant: string | number): Test | undefined {
  if (answers === 'number' || answers === 'day') {
    const value = answers === 'day' ? dayOf(constant) : numberOf(constant);
    const spans = value === undefined ? undefined : comparedWith(operator, value);
    return spans && { is: 'number', spans };
  }
  if (answers === 'several') return undefined;
  if (operator === '=' && typeof constant === 'string') return { is: 'codes', codes: new Set([constant]) };
  const spans = answers === 'one' ? comparedWith(operator, Number(constant)) : undefined;
  return (
    spans && {
      is: 'codes',
      codes: new Set(codes.filter((code) => isNumber(code) && contains(spans, Number(code)))),
    }
  );
}

function counted(subject: Subject | undefined, operator: string, value: number): Condition | undefined {
  const spans = comparedWith(operator, value);
  if (subject?.answers !== 'several' || !spans || Number.isNaN(value)) return undefined;
  const { step } = subject;
  const counts: Condition = { is: 'answer', step, test: { is: 'counts', spans } };
  const blank = not({ is: 'answer', step, test: { is: 'given' } });
  return contains(spans, 0) ? any([counts, blank]) : counts;
}

function subjectOf(expression: Expression, subjects: Subjects): Subject | undefined {
  if (expression.is === 'self') return subjects.self;
  if (expression.is === 'question') return subjects.byName(expression.name);
  const isPlain = expression.is === 'call' && ['number', 'string', 'int'].includes(expression.name);
  const inside = isPlain && expression.name !== 'int' ? expression.given[0] : undefined;
  return inside && subjectOf(inside, subjects);
}

/** A plain value: a number, a text, or a day written out. */
export function constantOf(expression: Expression): string | number | undefined {
  if (expression.is === 'number' || expression.is === 'text') return expression.value;
  if (expression.is === 'negative') {
    const value = constantOf(expression.operand);
    return typeof value === 'number' ? -value : undefined;
  }
  if (expression.is !== 'call' || expression.name !== 'date') return undefined;
  const [inside] = expression.given;
  return inside?.is === 'text' ? inside.value : undefined;
}

function numberOf(constant: string | number): number | undefined {
  return isNumber(String(constant)) ? Number(constant) : undefined;
}

function isNumber(text: string): boolean {
  return text.trim() !== '' && Number.isFinite(Number(text));
}

/** Days since 1970 of `2026-03-01`; undefined for what is no day. */
function dayOf(constant: string | number): number | undefined {
  const [, year, month, day] = /^(\d{4})-(\d\d)-(\d\d)$/.exec(String(constant)) ?? [];
  if (year === undefined || month === undefined || day === undefined) return undefined;
  return Date.UTC(Number(year), Number(month) - 1, Number(day)) / 86_400_000;
}
