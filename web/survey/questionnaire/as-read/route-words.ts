// What the marks of a questionnaire say, as plain facts for words on the screen: what each option does, and when a
// question is not asked. It knows no language.
import type { MissingKind, Option, Question } from '#survey/questionnaire';

/** The target of a go-to that completes the interview. */
export const END = 'end';

export type OptionTag =
  | { readonly kind: 'not-read-out' | 'exclusive' | 'asks-text' }
  | { readonly kind: 'missing'; readonly missing: MissingKind }
  | { readonly kind: 'go-to' | 'suppress' | 'screens-out'; readonly target: string };

/** The marks of an option in the order of reading; `target` is a question's id, several ids, or a reason. */
export function optionTags(option: Option): readonly OptionTag[] {
  const tags: OptionTag[] = [];
  if (!option.readOut) tags.push({ kind: 'not-read-out' });
  if (option.exclusive) tags.push({ kind: 'exclusive' });
  if (option.asksText) tags.push({ kind: 'asks-text' });
  if (option.missing) tags.push({ kind: 'missing', missing: option.missing });
  if (option.goTo !== undefined) tags.push({ kind: 'go-to', target: option.goTo });
  if (option.suppresses) tags.push({ kind: 'suppress', target: option.suppresses.join('、') });
  if (option.screensOut) tags.push({ kind: 'screens-out', target: option.screensOut.reasonLabel });
  return tags;
}

/** Earlier options that hide a question; those that end the interview for good are not listed. */
export interface Hidden {
  readonly by: string;
  readonly codes: readonly string[];
}

/** For every question, in order: after which answers it is not asked. */
export function hiddenWhen(questions: readonly Question[]): readonly (readonly Hidden[])[] {
  const positions = new Map(questions.map(({ id }, index) => [id, index]));
  const hidden = questions.map((): Hidden[] => []);
  for (const [from, question] of questions.entries()) {
    for (const [index, codes] of targetsOf(question, from, positions))
      hidden[index]?.push({ by: question.id, codes });
  }
  return hidden;
}

function targetsOf(
  { options }: Question,
  from: number,
  positions: ReadonlyMap<string, number>,
): ReadonlyMap<number, readonly string[]> {
  const codes = new Map<number, string[]>();
  for (const { code, goTo, suppresses = [] } of options) {
    const to = goTo === undefined || goTo === END ? 0 : (positions.get(goTo) ?? 0);
    const between = Array.from({ length: Math.max(0, to - from - 1) }, (_, step) => from + 1 + step);
    const single = suppresses.flatMap((id) => positions.get(id) ?? []).filter((index) => index > from);
    for (const index of new Set([...between, ...single]))
      codes.set(index, [...(codes.get(index) ?? []), code]);
  }
  return codes;
}
