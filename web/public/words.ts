// Words of pages that are made as text: a table of both languages, and a speaker of one of them. It knows no React.
import { type Bilingual, type DetailsOf, fill, type Language } from '#base';

type WordsOf<Words> = Readonly<Record<keyof Words, Bilingual>>;

/** Says the words of one table in one language. */
export type Say<Words extends WordsOf<Words>> = <Key extends keyof Words>(
  key: Key,
  ...details: Record<string, never> extends DetailsOf<Words[Key]> ? [] : [DetailsOf<Words[Key]>]
) => string;

/** @example const say = speaker({ calls: { zh: '{n} 次', en: '{n} calls' } }, 'en'); say('calls', { n: 3 }) */
export function speaker<const Words extends WordsOf<Words>>(words: Words, language: Language): Say<Words> {
  return (key, ...details) => fill(words[key][language], details[0] ?? {});
}
