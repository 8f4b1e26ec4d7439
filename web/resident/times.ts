// Moments and days as a resident reads them, in China's time.
import { CHINA_ZONE, type Language } from '#base';

const FORMATS: Readonly<Record<Language, Intl.DateTimeFormat>> = {
  zh: new Intl.DateTimeFormat('zh-CN', { dateStyle: 'long', timeStyle: 'short', timeZone: CHINA_ZONE }),
  en: new Intl.DateTimeFormat('en-GB', { dateStyle: 'long', timeStyle: 'short', timeZone: CHINA_ZONE }),
};

/** `2023年11月20日 10:00` or `20 November 2023 at 10:00` */
export function momentText(instantMs: number, language: Language): string {
  return FORMATS[language].format(instantMs);
}
