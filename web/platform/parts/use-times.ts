// Times in the language of the screen.
import type { Bilingual } from '#base';
import { useLanguage } from '../../shell/language.tsx';
import { spanText, TIMES, type Times } from './times.ts';

export function useTimes(): Times & { span(spanMs: number): string } {
  const { language } = useLanguage();
  const text = (words: Bilingual): string => words[language];
  return { ...TIMES[language], span: (spanMs) => text(spanText(spanMs)) };
}
