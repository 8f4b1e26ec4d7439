// Instants and durations as the console shows them, by the clock of China. Now is handed in.
import { CHINA_ZONE, type Language } from '#base';

const LOCALE: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** `9月1日 周五 19:30`, `Fri 1 Sept 19:30` */
export function dayAndTime(atMs: number, language: Language): string {
  return new Intl.DateTimeFormat(LOCALE[language], {
    timeZone: CHINA_ZONE,
    month: language === 'zh' ? 'long' : 'short',
    day: 'numeric',
    weekday: 'short',
    hour: '2-digit',
    minute: '2-digit',
    hourCycle: 'h23',
  }).format(atMs);
}

/** A duration as a clock: `4:07`, `1:02:09`. A clock that runs before its start shows 0:00. */
export function runningTime(milliseconds: number): string {
  const seconds = Math.max(0, Math.floor(milliseconds / 1000));
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const ending = String(seconds % 60).padStart(2, '0');
  return hours > 0 ? `${hours}:${String(minutes).padStart(2, '0')}:${ending}` : `${minutes}:${ending}`;
}
