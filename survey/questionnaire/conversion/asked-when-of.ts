// A condition that the prover knows as lines of tests, as far as outline text can say it. Whether it asks the same people is
// proved afterwards, not here.
import type { AnswerTest, AskedWhen, Question } from '../model.ts';
import type { Condition, Test } from '../prover/flow.ts';

const MOST_LINES = 50;
const MOST_TESTS = 50;

/** The question that a step became, with the codes of its options as they are now. */
export type Renamed = {
  readonly question: Question;
  code(old: string): string | undefined;
};

/** Undefined where outline text cannot say it. */
export function askedWhenOf(
  condition: Condition,
  renamed: (step: number) => Renamed | undefined,
): AskedWhen | undefined {
  const lines = linesOf(condition, true, renamed);
  const fits = lines && lines.length > 0 && lines.length <= MOST_LINES;
  return fits && lines.every((tests) => tests.length > 0 && tests.length <= MOST_TESTS) ? lines : undefined;
}

type Lines = AnswerTest[][];

function linesOf(
  condition: Condition,
  isWanted: boolean,
  renamed: (step: number) => Renamed | undefined,
): Lines | undefined {
  if (condition.is === 'always') return isWanted ? [[]] : [];
  if (condition.is === 'not') return linesOf(condition.part, !isWanted, renamed);
  if (condition.is === 'answer') {
    const about = renamed(condition.step);
    return about && testLines(condition.test, isWanted, about);
  }
  if (condition.is !== 'all' && condition.is !== 'any') return undefined;
  const parts = condition.parts.map((part) => linesOf(part, isWanted, renamed));
  if (parts.includes(undefined)) return undefined;
  const known = parts.flatMap((part) => (part ? [part] : []));
  return (condition.is === 'all') === isWanted ? crossed(known) : known.flat();
}

function crossed(parts: readonly Lines[]): Lines | undefined {
  let lines: Lines = [[]];
  for (const part of parts) {
    if (lines.length * part.length > MOST_LINES) return undefined;
    lines = lines.flatMap((line) => part.map((tests) => [...line, ...tests]));
  }
  return lines;
}

function testLines(
  test: Test,
  isWanted: boolean,
  { question: { id, options }, code }: Renamed,
): Lines | undefined {
  const chosen = test.is === 'codes' ? [...test.codes] : test.is === 'includes' ? [test.code] : undefined;
  if (chosen) {
    const values = chosen.map(code);
    if (values.includes(undefined)) return undefined;
    const known = values.flatMap((value) => value ?? []);
    return [[{ question: id, is: isWanted ? 'one-of' : 'none-of', values: known }]];
  }
  if (test.is === 'given' && isWanted && options.length > 0)
    return [[{ question: id, is: 'one-of', values: options.map((option) => option.code) }]];
  if (test.is !== 'number' || !isWanted) return undefined;
  return test.spans.some(({ isLowOut, isHighOut }) => isLowOut || isHighOut)
    ? undefined
    : test.spans.map(({ low, high }) => bounds(id, low, high));
}

function bounds(question: string, low: number, high: number): AnswerTest[] {
  return [
    ...(Number.isFinite(low) ? [{ question, is: 'at-least' as const, values: [String(low)] }] : []),
    ...(Number.isFinite(high) ? [{ question, is: 'at-most' as const, values: [String(high)] }] : []),
  ];
}
