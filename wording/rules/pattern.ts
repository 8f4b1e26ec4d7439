// The small language in which patterns of pressure are written, and its reader. It knows no pattern itself.
// `<class>` is a word of a class, `…` a gap of up to 12 characters within a clause, `~` one of up to 30 within a sentence;
// `a/b` in round brackets are alternatives, a bracket followed by `?` may be missing. All else stands for itself.
import { classSource, WORD_CLASSES } from './word-classes.ts';

export const CLASS_NAMES: readonly string[] = Object.keys(WORD_CLASSES);

const PIECE = /<(\w+)>|([….~()/?])|([^<>….~()/?]+)|([<>])/gu;

const SIGNS: Readonly<Record<string, string>> = {
  '…': '[^,。!?;\\n]{0,12}?',
  '.': '[^,。!?;:\\n您吗否]{0,5}?',
  '~': '[^。!?;\\n]{0,30}?',
  '(': '(?:',
  ')': ')',
  '/': '|',
  '?': '?',
};

/** What cannot be read in a pattern: a class that there is not, or a bracket without its other. */
export function faultInPattern(pattern: string): string | undefined {
  const unknown = [...pattern.matchAll(/<(\w*)>?/gu)].find(
    ([, name = '']) => classSource(name) === undefined,
  );
  if (unknown) return unknown[0];
  try {
    sourceOf(pattern);
    patternExpression(pattern);
    return undefined;
  } catch {
    return pattern;
  }
}

/** A pattern as a regular expression over plain text. Every gap has a bound, so reading stays linear. */
export function patternExpression(pattern: string): RegExp {
  return new RegExp(sourceOf(pattern), 'gu');
}

/** The classes that a pattern cannot do without: those that stand outside every bracket. */
export function classesNeeded(pattern: string): string[] {
  const needed: string[] = [];
  let depth = 0;
  for (const [, name, sign] of pattern.matchAll(PIECE)) {
    if (sign === '(') depth += 1;
    if (sign === ')') depth -= 1;
    if (name !== undefined && depth === 0) needed.push(name);
  }
  return needed;
}

function sourceOf(pattern: string): string {
  return [...pattern.matchAll(PIECE)]
    .map(([, name, sign, plain, stray]) => {
      if (name !== undefined) return classSource(name) ?? name;
      if (sign !== undefined) return SIGNS[sign] ?? sign;
      return (plain ?? stray ?? '').replace(/[\\^$*+|[\]{}.]/g, '\\$&');
    })
    .join('');
}
