// The number of a bulletin: a document's 文号 (平安办〔2026〕12号) or a briefing's issue (第12期). One series of each office, each year from 1.
import type { Bilingual } from '#base';

/** `document`: red-head notice with a 文号; `issue`: a briefing with its issue of the year. */
export const SERIES_FORMS = {
  document: { label: { zh: '公文（文号）', en: 'document (with a reference number)' } },
  issue: { label: { zh: '简报（期号）', en: 'briefing (with an issue number)' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type SeriesForm = keyof typeof SERIES_FORMS;

interface Series {
  readonly form: SeriesForm;
  /** 代字, such as 平安办 */
  readonly word: string;
}

/** GB/T 9704-2012, 7.2.5: Arabic figures, the year whole and in 〔〕, no 第, no leading zeros. */
export function numberText({ form, word }: Series, year: number, number: number): string {
  return form === 'document' ? `${word}〔${year}〕${number}号` : `${year}年第${number}期`;
}

/** As a draft shows it: the number's place is left free. */
export function numberPlace({ form, word }: Series, year: number): string {
  return form === 'document' ? `${word}〔${year}〕　号` : `${year}年第　期`;
}
