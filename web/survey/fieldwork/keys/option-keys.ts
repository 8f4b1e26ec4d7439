// The key of every option: its printed number where that is one digit, and a letter where it is longer (10 is a, 11 is b …).
// One press always says one option: nothing waits to see whether a second digit follows.
import type { Question } from '#survey/questionnaire';
import { OPTION_LETTERS } from './keys.ts';

/** Keys by option code. An option beyond the letters has none and is reached by Tab or by hand. */
export function optionKeys(question: Question): ReadonlyMap<string, string> {
  const letters = OPTION_LETTERS.values();
  const keys = new Map<string, string>();
  for (const { code } of question.options) {
    const key = /^\d$/.test(code) ? code : letters.next().value;
    if (key !== undefined) keys.set(code, key);
  }
  return keys;
}

/** The option that a key chooses. */
export function optionOnKey(question: Question, key: string): string | undefined {
  for (const [code, optionKey] of optionKeys(question)) if (optionKey === key) return code;
  return undefined;
}
