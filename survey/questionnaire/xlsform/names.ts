// Names that can be used in a file and in `${…}`: a letter or underscore first (Chinese letters are letters).

const NAME = /^[\p{L}_][\p{L}\p{M}\p{N}_.-]*$/u;

export function isName(text: string): boolean {
  return NAME.test(text);
}

/** One `${name}` in a text; `isLastSaved` for `${last-saved#name}`. `name` is undefined where it is no name. */
export type Reference = {
  readonly name: string | undefined;
  readonly isLastSaved: boolean;
  readonly typed: string;
};

const REFERENCE = /\$\{([^}]*)(\}|$)/g;
const LAST_SAVED = 'last-saved#';

export function referencesIn(text: string): Reference[] {
  if (!text.includes('${')) return [];
  return [...text.matchAll(REFERENCE)].map(([typed, inside = '', close]) => {
    const isLastSaved = inside.trim().startsWith(LAST_SAVED);
    const name = isLastSaved ? inside.trim().slice(LAST_SAVED.length) : inside.trim();
    return { name: close === '}' && isName(name) ? name : undefined, isLastSaved, typed: typed.slice(0, 60) };
  });
}

/** The name when the whole text is one `${name}`. */
export function soleReference(text: string): string | undefined {
  const [, inside] = /^\$\{\s*([^}]*?)\s*\}$/.exec(text.trim()) ?? [];
  return inside !== undefined && isName(inside) ? inside : undefined;
}
