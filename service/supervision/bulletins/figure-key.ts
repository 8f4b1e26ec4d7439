// A figure as a text names it: which one, over which span, in which form, with how many decimals. `case.received:year-to-date:on-year`.
import type { Bilingual } from '#base';
import type { FigureRow } from './figure-row.ts';
import { FIGURES } from './figures/index.ts';
import { isSpan, SPANS, type Span } from './period.ts';

/** How a figure stands in a sentence. `on-year` and `on-before` are changes: against the same span a year before, or the one before. */
export const FORMS = {
  plain: { label: { zh: '', en: '' }, isChange: false },
  about: { label: { zh: '约数', en: 'rounded' }, isChange: false },
  'on-year': { label: { zh: '同比', en: 'on the year before' }, isChange: true },
  'on-before': { label: { zh: '环比', en: 'on the period before' }, isChange: true },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly isChange: boolean }>>;
export type Form = keyof typeof FORMS;

function isForm(text: string): text is Form {
  return Object.hasOwn(FORMS, text);
}

export interface FigureKey {
  readonly id: string;
  readonly span: Span;
  readonly form: Form;
  /** undefined: as many as the figure's precision bears */
  readonly decimals: number | undefined;
}

/** @example readKey('case.received:year-to-date:on-year') // { id: 'case.received', span: 'year-to-date', form: 'on-year' } */
export function readKey(text: string): FigureKey | undefined {
  const [id = '', ...rest] = text.split(':');
  if (!FIGURES.has(id)) return undefined;
  let key: FigureKey = { id, span: 'period', form: 'plain', decimals: undefined };
  for (const part of rest) {
    if (isSpan(part)) key = { ...key, span: part };
    else if (isForm(part)) key = { ...key, form: part };
    else if (/^[0-3]$/.test(part)) key = { ...key, decimals: Number(part) };
    else return undefined;
  }
  return key;
}

/** A key as it is kept: what is usual is left out. */
export function keyText({ id, span, form, decimals }: FigureKey): string {
  const parts = [
    span === 'period' ? '' : span,
    form === 'plain' ? '' : form,
    decimals === undefined ? '' : String(decimals),
  ];
  return [id, ...parts.filter((part) => part !== '')].join(':');
}

/** What a key is called on a screen: `受理事项·今年以来·同比`. */
export function keyLabel({ id, span, form, decimals }: FigureKey): Bilingual {
  const row: FigureRow | undefined = FIGURES.get(id);
  const named = row?.label ?? { zh: id, en: id };
  const places =
    decimals === undefined ? { zh: '', en: '' } : { zh: `${decimals}位小数`, en: `${decimals} decimals` };
  const parts = [
    named,
    span === 'period' ? { zh: '', en: '' } : SPANS[span].label,
    FORMS[form].label,
    places,
  ];
  const joined = (language: 'zh' | 'en') =>
    parts
      .map((part) => part[language])
      .filter((part) => part !== '')
      .join('·');
  return { zh: joined('zh'), en: joined('en') };
}

const BY_LABEL = new Map<string, FigureKey>();

// All labels of all figures in all spans and forms: a few hundred, made once.
function allKeys(): ReadonlyMap<string, FigureKey> {
  if (BY_LABEL.size > 0) return BY_LABEL;
  for (const id of FIGURES.keys())
    for (const span of Object.keys(SPANS).filter(isSpan))
      for (const form of Object.keys(FORMS).filter(isForm))
        for (const decimals of [undefined, 0, 1, 2, 3]) {
          const key: FigureKey = { id, span, form, decimals };
          const label = keyLabel(key);
          BY_LABEL.set(label.zh, key).set(label.en, key);
        }
  return BY_LABEL;
}

/** The key that is called so in either language. */
export function keyCalled(label: string): FigureKey | undefined {
  return allKeys().get(label.trim());
}
