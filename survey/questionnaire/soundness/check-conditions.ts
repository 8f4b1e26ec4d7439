// Conditions, checks, limits and texts that take up answers: what they name exists, comes earlier, and can be compared so.
import { kindRules } from '../kinds/index.ts';
import type { AnswerTest, Question, Questionnaire } from '../model.ts';
import { pipesIn } from '../piped-text.ts';
import { type Flaw, flaw } from './flaw.ts';

export function conditionFlaws({ questions }: Questionnaire): Flaw[] {
  const positions = new Map(questions.map(({ id }, index) => [id, index]));
  return questions.flatMap((question, index) => {
    const { askedWhen = [], checks = [] } = question;
    const asked = askedWhen.flat().map((test) => ({ test, upTo: index - 1 }));
    const checked = checks.flatMap(({ when }) => when.flat()).map((test) => ({ test, upTo: index }));
    return [
      ...[...asked, ...checked].flatMap(({ test, upTo }) =>
        testFlaws(question, test, { index, upTo, questions, positions }),
      ),
      ...limitFlaws(question, index),
      ...pipeFlaws(question, { index, positions }),
    ];
  });
}

type Where = {
  readonly index: number;
  readonly upTo: number;
  readonly questions: readonly Question[];
  readonly positions: ReadonlyMap<string, number>;
};

function testFlaws({ id }: Question, test: AnswerTest, where: Where): Flaw[] {
  const { question: target } = test;
  const place = { question: where.index, id };
  const details = { question: id, target };
  const position = where.positions.get(target);
  const about = position === undefined ? undefined : where.questions[position];
  if (position === undefined || !about) return [flaw('condition-question-missing', details, place)];
  if (position > where.upTo) return [flaw('condition-question-later', details, place)];
  if (!isComparable(test, about)) return [flaw('condition-not-comparable', details, place)];
  const codes = new Set(about.options.map(({ code }) => code));
  const unknown = about.options.length > 0 && isChosen(test) && test.values.find((code) => !codes.has(code));
  return unknown ? [flaw('condition-option-missing', { ...details, option: unknown }, place)] : [];
}

function isChosen({ is }: AnswerTest): boolean {
  return is === 'one-of' || is === 'none-of';
}

function isComparable(test: AnswerTest, { kind, options }: Question): boolean {
  if (isChosen(test)) return options.length > 0;
  return test.values.length === 1 && isOnLine(kind, test.values[0]);
}

function isOnLine(kind: Question['kind'], value: string | undefined): boolean {
  const at = value === undefined ? undefined : kindRules(kind).measured?.(value);
  return at !== undefined && Number.isFinite(at);
}

function limitFlaws({ id, kind, limits, options, unit }: Question, question: number): Flaw[] {
  const { limitsAre, measured = Number } = kindRules(kind);
  const { least, most, decimals } = limits ?? {};
  const given = [least, most].flatMap((end) => end ?? []);
  const ends = given.map((end) => measured(end) ?? Number.NaN);
  const isRising = ends.every((end) => Number.isFinite(end)) && (ends[0] ?? 0) <= (ends[1] ?? ends[0] ?? 0);
  const isCount =
    ends.every((end) => Number.isInteger(end) && end >= 1) && Number(least ?? 1) <= options.length;
  const fits =
    limits === undefined || (limitsAre !== undefined && isRising && (limitsAre === 'value' || isCount));
  const isNumber = kind === 'number' || (decimals === undefined && unit === undefined);
  return fits && isNumber ? [] : [flaw('limits-malformed', { question: id }, { question, id })];
}

function pipeFlaws(
  { id, text, battery }: Question,
  { index, positions }: Pick<Where, 'index' | 'positions'>,
): Flaw[] {
  const piped = [...pipesIn(text), ...pipesIn(battery?.text ?? '')];
  const target = piped.find((named) => (positions.get(named) ?? index) >= index);
  if (target === undefined) return [];
  return [flaw('pipe-question-missing', { question: id, target }, { question: index, id })];
}
