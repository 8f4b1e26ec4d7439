// What is chosen after one more option was picked, and what is typed beside it, before the answer is kept.
import { type Answer, QUESTION_KINDS, type Question } from '#survey/questionnaire';

/**
 * A single choice is replaced. In a multiple choice an option is put in or taken out; one that stands alone drives out
 * the others, and they drive it out.
 */
export function pickedAfter(
  { kind, options }: Question,
  chosen: readonly string[],
  code: string,
): readonly string[] {
  const takesOne = kind === 'marks' || QUESTION_KINDS[kind].answeredBy === 'typing';
  if (kind === 'single' || takesOne) return [code];
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  const standsAlone = (one: string): boolean =>
    options.some((option) => option.code === one && option.exclusive);
  return standsAlone(code) ? [code] : [...chosen.filter((other) => !standsAlone(other)), code];
}

/** Whether it is answered by typing and no option stands in, or one of the chosen options asks for words. */
export function asksText({ kind, options }: Question, chosen: readonly string[]): boolean {
  if (QUESTION_KINDS[kind].answeredBy === 'typing') return chosen.length === 0;
  return options.some((option) => option.asksText && chosen.includes(option.code));
}

/** The answer that is made of what is picked, typed, and given as a reason. */
export function answerOf(
  question: Question,
  {
    chosen,
    typed,
    reason,
  }: { readonly chosen: readonly string[]; readonly typed: string; readonly reason: string },
): Answer {
  const isValue = QUESTION_KINDS[question.kind].answeredBy === 'typing' && question.kind !== 'text';
  const said = asksText(question, chosen) ? (isValue ? { value: typed } : { otherText: typed }) : {};
  return { chosen, ...said, ...(reason === '' ? {} : { despite: reason }) };
}
