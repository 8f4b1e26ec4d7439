// How figures, ranks and dates are written: one decimal for shares, never more; dates as they are in China.
import { CHINA_ZONE, type Language } from '#base';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** A fraction of 1 as percentage points with one decimal: 0.8714 → `87.1`. */
export function points(fraction: number): string {
  return (fraction * 100).toFixed(1);
}

/** `87.1%` in Chinese, `87.1 %` in English, never broken across lines. */
export function percent(fraction: number, language: Language): string {
  return `${points(fraction)}${language === 'zh' ? '' : '\u00a0'}%`;
}

/** The limits of an interval, in percentage points: `80.2–92.0`. */
export function limits({ lower, upper }: { readonly lower: number; readonly upper: number }): string {
  return `${points(lower)}–${points(upper)}`;
}

/** `6,440` */
export function count(value: number): string {
  return value.toLocaleString('en-GB');
}

/** `2023年9月4日` or `4 September 2023`: the day in China at an instant. */
export function day(instantMs: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], { dateStyle: 'long', timeZone: CHINA_ZONE }).format(
    instantMs,
  );
}

/** From one day to another; one day alone when both are the same. */
export function days(fromMs: number, toMs: number, language: Language): string {
  const [from, to] = [day(fromMs, language), day(toMs, language)];
  if (from === to) return from;
  return language === 'zh' ? `${from}至${to}` : `${from} to ${to}`;
}

/** Names one after another: `云集、新城` or `Yunji, Xincheng`. */
export function listed(names: readonly string[], language: Language): string {
  return names.join(language === 'zh' ? '、' : ', ');
}
