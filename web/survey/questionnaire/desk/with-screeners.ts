// Puts the four usual screeners before the first question of a pasted text: annexes print the questions, not whom to ask.
import { type Questionnaire, SCREENERS_2018_TEXT } from '#survey/questionnaire';
import { questionLines } from '../as-read/question-lines.ts';

/** The text with the screeners in it; undefined when it has some already, or where they belong cannot be told. */
export function withScreeners(text: string, { questions }: Questionnaire): string | undefined {
  const lines = text.split('\n');
  const first = questionLines(lines, questions)[0];
  if (first === undefined || questions.some(({ screener }) => screener)) return undefined;
  return lines.toSpliced(first - 1, 0, ...SCREENERS_2018_TEXT.trimEnd().split('\n')).join('\n');
}
