// A span of minutes as one says it: in the largest unit that it fills.
import type { Bilingual } from '#base';

const SPANS = [
  { minutes: 1440, zh: '天', en: 'day' },
  { minutes: 60, zh: '小时', en: 'hour' },
  { minutes: 1, zh: '分钟', en: 'minute' },
] as const;

/** @example roughly(180) // { zh: '3小时', en: '3 hours' } */
export function roughly(minutes: number): Bilingual {
  const span = SPANS.find((each) => minutes >= each.minutes) ?? SPANS[2];
  const count = Math.round(minutes / span.minutes);
  return { zh: `${count}${span.zh}`, en: `${count} ${span.en}${count === 1 ? '' : 's'}` };
}
