// Question and option numbers: well formed, each once, and without gaps.

import type { Option, Question, Questionnaire } from '../model.ts';
import { type Flaw, flaw } from './flaw.ts';

const QUESTION_ID = /^[QS](0|[1-9]\d{0,2})$/;
const OPTION_CODE = /^(0|[1-9]\d?)$/;
// Call centres number 不清楚 and 拒答 98 and 99: no gap.
const FIRST_SET_APART = 88;

export function numberFlaws({ questions }: Questionnaire): Flaw[] {
  const seen = new Set<string>();
  const last = new Map<string, number>();
  return questions.flatMap((question, index) => {
    const flaws = [
      ...itemFlaws(question, questions[index - 1], index),
      ...questionNumberFlaws(question, index, seen, last),
    ];
    return [...flaws, ...optionNumberFlaws(question, index)];
  });
}

/** The number of an item in its battery; 1 where the question before is of another. */
function itemFlaws({ id, battery }: Question, before: Question | undefined, question: number): Flaw[] {
  if (!battery) return [];
  const isFurther = before?.battery?.id === battery.id;
  const nth = isFurther ? Number(before.id.slice(battery.id.length + 1)) + 1 : 1;
  return id === `${battery.id}_${nth}`
    ? []
    : [flaw('question-id-malformed', { question: id }, { question, id })];
}

function questionNumberFlaws(
  { id, screener, battery }: Question,
  question: number,
  seen: Set<string>,
  last: Map<string, number>,
): Flaw[] {
  const place = { question, id };
  const printed = battery?.id ?? id;
  if (!QUESTION_ID.test(printed) || screener !== id.startsWith('S'))
    return [flaw('question-id-malformed', { question: id }, place)];
  if (battery && id !== `${printed}_1`) return [];
  if (seen.has(printed)) return [flaw('question-number-repeats', { question: id }, place)];
  seen.add(printed);
  const series = printed.slice(0, 1);
  const number = Number(printed.slice(1));
  const expected = (last.get(series) ?? Math.min(number, 1) - 1) + 1;
  last.set(series, number);
  if (number === expected) return [];
  const details = { question: id, expected: `${series}${expected}` };
  return [flaw('question-number-jumps', details, { ...place, isWarning: true })];
}

function optionNumberFlaws({ id, options }: Question, question: number): Flaw[] {
  const seen = new Set<string>();
  return options.flatMap((option, index) => {
    const place = { question, option: index, id, code: option.code };
    const details = { question: id, option: option.code };
    if (!OPTION_CODE.test(option.code)) return [flaw('option-code-malformed', details, place)];
    if (seen.has(option.code)) return [flaw('option-number-repeats', details, place)];
    seen.add(option.code);
    const expected = expectedCode(option, options[index - 1]);
    if (option.code === expected) return [];
    return [flaw('option-number-jumps', { ...details, expected }, { ...place, isWarning: true })];
  });
}

function expectedCode(option: Option, before: Option | undefined): string {
  const number = Number(option.code);
  if (option.missing !== undefined && number >= FIRST_SET_APART) return option.code;
  return before ? String(Number(before.code) + 1) : String(Math.min(number, 1));
}
