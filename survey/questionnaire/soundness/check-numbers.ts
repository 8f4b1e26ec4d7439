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
    const flaws = questionNumberFlaws(question, index, seen, last);
    return [...flaws, ...optionNumberFlaws(question, index)];
  });
}

function questionNumberFlaws(
  { id, screener }: Question,
  question: number,
  seen: Set<string>,
  last: Map<string, number>,
): Flaw[] {
  const place = { question, id };
  if (!QUESTION_ID.test(id) || screener !== id.startsWith('S'))
    return [flaw('question-id-malformed', { question: id }, place)];
  if (seen.has(id)) return [flaw('question-number-repeats', { question: id }, place)];
  seen.add(id);
  const series = id.slice(0, 1);
  const number = Number(id.slice(1));
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
