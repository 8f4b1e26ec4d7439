// Whether a condition over earlier answers holds.
import { kindRules } from '../kinds/index.ts';
import type { Answer, AnswerTest, AskedWhen, Question } from '../model.ts';

/** The answers that count so far, each with its question, by question id. */
export type Counted = ReadonlyMap<string, { readonly question: Question; readonly answer: Answer }>;

/** Whether all tests of any line hold. */
export function isMet(when: AskedWhen, counted: Counted): boolean {
  return when.some((tests) => tests.every((test) => passes(test, counted)));
}

function passes({ question: id, is, values }: AnswerTest, counted: Counted): boolean {
  const given = counted.get(id);
  if (is === 'none-of') return !given?.answer.chosen.some((code) => values.includes(code));
  if (!given) return false;
  if (is === 'one-of') return given.answer.chosen.some((code) => values.includes(code));
  const { measured = Number } = kindRules(given.question.kind);
  const at = measured(valueSaid(given.question, given.answer));
  const bound = measured(values[0] ?? '');
  if (at === undefined || bound === undefined || Number.isNaN(at)) return false;
  return is === 'at-least' ? at >= bound : at <= bound;
}

// A mark is an option that was chosen; one that says why there is no mark is on no line.
function valueSaid({ options }: Question, { chosen, value = '' }: Answer): string {
  const [code] = chosen;
  if (code === undefined) return value;
  const option = options.find((each) => each.code === code);
  return option && option.missing === undefined ? code : '';
}
