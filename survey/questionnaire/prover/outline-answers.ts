// Answers to questions of outline text as the prover has them, and back. What is typed is a whole number on its line:
// thousandths where a number has three decimals, days, minutes. An option that stands in for a typed answer, such as 不清楚,
// is a number beyond all that can be typed.
import { kindRules } from '../kinds/index.ts';
import type { Answer, AnswerTest, Question, QuestionKind } from '../model.ts';
import { ANY_OTHER_TEXT, all, any, type Condition, type Domain, not } from './flow.ts';
import type { Span } from './spans.ts';
import type { Given } from './values.ts';

/** Options that stand in for typed answers begin here: a typed number has at most twelve digits and three decimals. */
const STANDS_IN = 2 ** 52;

/** All that can be typed: numbers of twelve digits, days of the years 0001 to 9999, minutes of a day. */
const LINES: Readonly<Partial<Record<QuestionKind, readonly [number, number]>>> = {
  number: [1 - 10 ** 12, 10 ** 12 - 1],
  date: [-719_162, 2_932_896],
  time: [0, 1_439],
};

export function domainOf({ kind, options }: Question): Domain {
  const codes = options.map(({ code }) => code);
  if (kind === 'note') return { is: 'nothing' };
  if (kind === 'text') return { is: 'one', codes: [...codes, ANY_OTHER_TEXT] };
  if (isOnLine(kind)) return { is: 'number', isWhole: true };
  if (kindRules(kind).limitsAre !== 'count') return { is: 'one', codes };
  const exclusive = new Set(options.filter((option) => option.exclusive).map(({ code }) => code));
  return { is: 'several', codes, exclusive };
}

function isOnLine(kind: QuestionKind): boolean {
  return LINES[kind] !== undefined;
}

function lineOf(question: Question): readonly [number, number] {
  const [low, high] = LINES[question.kind] ?? [0, 0];
  return [low * scaleOf(question), high * scaleOf(question)];
}

/** That any of the options is chosen. */
export function chosenAny(question: Question, step: number, codes: readonly string[]): Condition {
  const domain = domainOf(question);
  if (domain.is === 'several')
    return any(codes.map((code) => ({ is: 'answer', step, test: { is: 'includes', code } })));
  if (domain.is === 'number') return numberIn(step, codes.map(standingIn));
  return { is: 'answer', step, test: { is: 'codes', codes: new Set(codes) } };
}

function standingIn(code: string): Span {
  return { low: STANDS_IN + Number(code), high: STANDS_IN + Number(code) };
}

function numberIn(step: number, spans: readonly Span[]): Condition {
  return { is: 'answer', step, test: { is: 'number', spans } };
}

/** What a test of an answer says. */
export function tested(test: AnswerTest, question: Question, step: number): Condition {
  const [value = ''] = test.values;
  if (test.is === 'one-of') return chosenAny(question, step, test.values);
  if (test.is === 'none-of') return all(test.values.map((code) => not(chosenAny(question, step, [code]))));
  const isLeast = test.is === 'at-least';
  if (isOnLine(question.kind)) {
    const at = onLine(question, value);
    const [low, high] = lineOf(question);
    return numberIn(step, [isLeast ? { low: at, high } : { low, high: at }]);
  }
  const marks = question.options.filter(
    ({ code, missing }) =>
      !missing && (isLeast ? Number(code) >= Number(value) : Number(code) <= Number(value)),
  );
  return chosenAny(
    question,
    step,
    marks.map(({ code }) => code),
  );
}

function onLine(question: Question, value: string): number {
  const at = kindRules(question.kind).measured?.(value) ?? Number.NaN;
  return Math.round(at * scaleOf(question));
}

function scaleOf({ limits }: Question): number {
  return 10 ** (limits?.decimals ?? 0);
}

/** What an answer must be by its limits; undefined where they leave everything. */
export function withinLimits(question: Question, step: number): Condition | undefined {
  const { limits, options } = question;
  if (isOnLine(question.kind)) {
    const [lowest, highest] = lineOf(question);
    const low = limits?.least === undefined ? lowest : onLine(question, limits.least);
    const high = limits?.most === undefined ? highest : onLine(question, limits.most);
    return numberIn(step, [{ low, high }, ...options.map(({ code }) => standingIn(code))]);
  }
  if (limits?.least === undefined && limits?.most === undefined) return undefined;
  const span = { low: Number(limits.least ?? 1), high: Number(limits.most ?? options.length) };
  const alone = options.filter((option) => option.exclusive).map(({ code }) => code);
  const counted: Condition = { is: 'answer', step, test: { is: 'counts', spans: [span] } };
  return alone.length === 0 ? counted : any([counted, chosenAny(question, step, alone)]);
}

/** An answer of a witness as a person would give it. */
export function answerGiven(question: Question, given: Given | undefined): Answer {
  if (!given) return { chosen: [] };
  if ('codes' in given) return chosenGiven(question, given.codes);
  if (given.number >= STANDS_IN) return { chosen: [String(given.number - STANDS_IN)] };
  return { chosen: [], value: written(question, given.number) };
}

function chosenGiven({ options }: Question, codes: readonly string[]): Answer {
  if (codes.includes(ANY_OTHER_TEXT)) return { chosen: [], otherText: '……' };
  const asksText = options.some((option) => option.asksText && codes.includes(option.code));
  return asksText ? { chosen: codes, otherText: '……' } : { chosen: codes };
}

function written(question: Question, number: number): string {
  if (question.kind === 'date') return new Date(number * 86_400_000).toISOString().slice(0, 10);
  if (question.kind === 'number') return String(number / scaleOf(question));
  const [hours, minutes] = [Math.floor(number / 60), number % 60];
  return [hours, minutes].map((part) => String(part).padStart(2, '0')).join(':');
}
