// Instants and spans of time as people read them, by the clock of China whatever the machine's own zone.
import { type Bilingual, CHINA_ZONE, type Language } from '#base';

const DAY = { year: 'numeric', month: 'short', day: 'numeric' } as const;
const CLOCK = { hour: '2-digit', minute: '2-digit', hourCycle: 'h23' } as const;
const LOCALES: Readonly<Record<Language, string>> = { zh: 'zh-CN', en: 'en-GB' };

/** How instants (milliseconds since 1970-01-01 UTC) are written in one language. */
export interface Times {
  /** `2023年9月1日`, `1 Sept 2023` */
  day(instantMs: number): string;
  /** `14:03` */
  clock(instantMs: number): string;
  /** `14:03:09` */
  clockWithSeconds(instantMs: number): string;
  /** `2023年9月1日 14:03`, `1 Sept 2023, 14:03` */
  dayAndClock(instantMs: number): string;
}

function timesOf(language: Language): Times {
  const writer = (options: Intl.DateTimeFormatOptions): ((instantMs: number) => string) => {
    const format = new Intl.DateTimeFormat(LOCALES[language], { timeZone: CHINA_ZONE, ...options });
    return (instantMs) => format.format(instantMs);
  };
  return {
    day: writer(DAY),
    clock: writer(CLOCK),
    clockWithSeconds: writer({ ...CLOCK, second: '2-digit' }),
    dayAndClock: writer({ ...DAY, ...CLOCK }),
  };
}

export const TIMES: Readonly<Record<Language, Times>> = { zh: timesOf('zh'), en: timesOf('en') };

/**
 * A span of time in its two largest units; below a minute in seconds, and a negative one as none.
 * @example spanText(200_000).en // '3 min 20 s'
 */
export function spanText(spanMs: number): Bilingual {
  const seconds = Math.max(0, Math.round(spanMs / 1000));
  const minutes = Math.floor(seconds / 60);
  const hours = Math.floor(minutes / 60);
  if (hours > 0) return { zh: `${hours} 小时 ${minutes % 60} 分`, en: `${hours} h ${minutes % 60} min` };
  if (minutes > 0) return { zh: `${minutes} 分 ${seconds % 60} 秒`, en: `${minutes} min ${seconds % 60} s` };
  return { zh: `${seconds} 秒`, en: `${seconds} s` };
}
