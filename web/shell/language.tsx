// The language of the screens: Chinese first, English complete. Each room keeps its own words, both languages side by side,
// so a word that lacks one does not compile.

import { createContext, type ReactNode, useContext, useEffect, useMemo, useState } from 'react';
import { type Bilingual, type DetailsOf, fill, type Language, type Problem } from '#base';

const KEY = 'wenan-language';

interface LanguageChoice {
  readonly language: Language;
  choose(language: Language): void;
}

const LanguageContext = createContext<LanguageChoice>({ language: 'zh', choose: () => undefined });

/** Languages as browsers name them. */
export const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

export function LanguageProvider({ children }: { readonly children: ReactNode }) {
  const [language, setLanguage] = useState<Language>(() =>
    localStorage.getItem(KEY) === 'en' ? 'en' : 'zh',
  );
  useEffect(() => {
    document.documentElement.lang = LOCALE[language];
    localStorage.setItem(KEY, language);
  }, [language]);
  const choice = useMemo(() => ({ language, choose: setLanguage }), [language]);
  return <LanguageContext.Provider value={choice}>{children}</LanguageContext.Provider>;
}

export function useLanguage(): LanguageChoice {
  return useContext(LanguageContext);
}

/** Declares the words of a room; keeps their texts literal, so that the compiler knows what each asks for. */
export function wordsOf<const Words extends Readonly<Record<keyof Words, Bilingual>>>(words: Words): Words {
  return words;
}

/** @example const say = useWords(WORDS); say('calls', { n: 3 }) */
export function useWords<const Words extends Readonly<Record<keyof Words, Bilingual>>>(words: Words) {
  const { language } = useLanguage();
  return <Key extends keyof Words>(
    key: Key,
    ...details: Record<string, never> extends DetailsOf<Words[Key]> ? [] : [DetailsOf<Words[Key]>]
  ): string => fill(words[key][language], details[0] ?? {});
}

/** The text of something bilingual in today's language. */
export function useText(): (text: Bilingual) => string {
  const { language } = useLanguage();
  return (text) => text[language];
}

const BETWEEN = {
  words: { zh: '、', en: ', ' },
  clauses: { zh: '；', en: '; ' },
} as const satisfies Readonly<Record<string, Bilingual>>;

/** Several words or clauses, one after the other, as today's language sets them apart. */
export function useListed(of: keyof typeof BETWEEN = 'words'): (parts: readonly string[]) => string {
  const { language } = useLanguage();
  return (parts) => parts.join(BETWEEN[of][language]);
}

export function messageOf(problem: Problem, language: Language): string {
  return problem.message[language];
}
