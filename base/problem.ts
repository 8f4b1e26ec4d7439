// What went wrong, said so that the reader can mend it: a stable code, a place, and words in both languages.
// It knows no rule itself: each room lists its own problems in its `problems.ts` with `problemCatalogue`.

/** The two languages of every screen and message. Chinese comes first. */
export type Language = 'zh' | 'en';

/** The same words in both languages. */
export type Bilingual = Readonly<Record<Language, string>>;

/** A number or a text that is put into a message at `{name}`. */
export type Detail = string | number;

/**
 * A rule that said no, or outside data that could not be read.
 * `code` is a stable kebab-case fact, never reused; `where` names the place in the input
 * (a field, `row 12, column village`, a line); `message` is complete in both languages.
 */
export interface Problem {
  readonly code: string;
  readonly where?: string;
  readonly message: Bilingual;
  readonly details: Readonly<Record<string, Detail>>;
}

type PlaceholderIn<Text extends string> = Text extends `${string}{${infer Name}}${infer Rest}`
  ? Name | PlaceholderIn<Rest>
  : never;

export type DetailsOf<Words extends Bilingual> = Readonly<
  Record<PlaceholderIn<Words['zh'] | Words['en']>, Detail>
>;

type CatalogueOf<Catalogue> = Readonly<Record<keyof Catalogue, Bilingual>>;

/** Makes the problems of one catalogue; the compiler asks for exactly the details that a message names. */
export type ProblemMaker<Catalogue extends CatalogueOf<Catalogue>> = <Code extends keyof Catalogue & string>(
  code: Code,
  details: DetailsOf<Catalogue[Code]>,
  where?: string,
) => Problem;

/**
 * Turns a table of codes and messages into a maker of problems.
 * @example
 * const problem = problemCatalogue({ 'name-taken': { zh: '“{name}”已被使用', en: '“{name}” is taken' } } as const);
 * problem('name-taken', { name: 'li' }, 'name').message.en; // “li” is taken
 */
export function problemCatalogue<const Catalogue extends CatalogueOf<Catalogue>>(
  catalogue: Catalogue,
): ProblemMaker<Catalogue> {
  return (code, details, where) => ({
    code,
    ...(where === undefined ? {} : { where }),
    message: { zh: fill(catalogue[code].zh, details), en: fill(catalogue[code].en, details) },
    details,
  });
}

/** Puts details into a text at `{name}`; a name that is not given stays as it is. */
export function fill(text: string, details: Readonly<Record<string, Detail>>): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(details[name] ?? whole));
}
