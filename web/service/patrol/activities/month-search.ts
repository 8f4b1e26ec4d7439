// Pages of patrol show this month where no time is chosen.
import { localTime } from '#base';
import type { PeriodSearch } from '../../casework/parts/period.ts';

export function monthSearch({ from, to }: PeriodSearch, nowMs: number): PeriodSearch {
  return { from: from ?? `${localTime(nowMs).date.slice(0, 7)}-01`, to };
}
