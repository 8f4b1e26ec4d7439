// What is chosen after one more option was picked, before the answer is kept.
import type { Question } from '#survey/questionnaire';

/**
 * A single choice is replaced. In a multiple choice an option is put in or taken out; one that stands alone drives out
 * the others, and they drive it out.
 */
export function pickedAfter(
  { kind, options }: Question,
  chosen: readonly string[],
  code: string,
): readonly string[] {
  if (kind === 'single') return [code];
  if (chosen.includes(code)) return chosen.filter((other) => other !== code);
  const standsAlone = (one: string): boolean =>
    options.some((option) => option.code === one && option.exclusive);
  return standsAlone(code) ? [code] : [...chosen.filter((other) => !standsAlone(other)), code];
}

/** Whether one of the chosen options asks for words. */
export function asksText({ options }: Question, chosen: readonly string[]): boolean {
  return options.some((option) => option.asksText && chosen.includes(option.code));
}
