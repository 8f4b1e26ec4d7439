// How long is left to an instant, in words that an office reads at a glance. Days are days of the calendar in China.
import { type Bilingual, localTime } from '#base';

const DAY_MS = 86_400_000;

/** @example dueWords(dueMs, nowMs).en // 'today', 'in 3 days', '2 days late' */
export function dueWords(dueMs: number, nowMs: number): Bilingual {
  const days = dayNumber(dueMs) - dayNumber(nowMs);
  if (dueMs < nowMs && days === 0) return { zh: '今天已超期', en: 'late since today' };
  if (days === 0) return { zh: '今天到期', en: 'due today' };
  if (days === 1) return { zh: '明天到期', en: 'due tomorrow' };
  if (days > 1) return { zh: `还有 ${days} 天`, en: `in ${days} days` };
  return days === -1
    ? { zh: '超期 1 天', en: '1 day late' }
    : { zh: `超期 ${-days} 天`, en: `${-days} days late` };
}

function dayNumber(instantMs: number): number {
  return Math.round(Date.parse(`${localTime(instantMs).date}T00:00:00Z`) / DAY_MS);
}
