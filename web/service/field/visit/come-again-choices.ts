// When somebody who was not at home might be: a few times to choose from. By the clock of China, whatever the phone's zone.
import { type Bilingual, localTime } from '#base';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

export interface ComeAgain {
  readonly atMs: number;
  readonly words: Bilingual;
}

interface Wish {
  readonly inDays: number;
  readonly hour: number;
  readonly words: Bilingual;
}

const WISHES: readonly Wish[] = [
  { inDays: 0, hour: 12, words: { zh: '今天中午', en: 'today at noon' } },
  { inDays: 0, hour: 19, words: { zh: '今天晚上', en: 'this evening' } },
  { inDays: 1, hour: 9, words: { zh: '明天上午', en: 'tomorrow morning' } },
  { inDays: 1, hour: 19, words: { zh: '明天晚上', en: 'tomorrow evening' } },
];

/** Times that lie ahead, and next Saturday morning, soonest first. */
export function comeAgainChoices(nowMs: number): readonly ComeAgain[] {
  const { minuteOfDay, date } = localTime(nowMs);
  const weekday = new Date(`${date}T00:00:00Z`).getUTCDay();
  const midnight = nowMs - (nowMs % 60_000) - minuteOfDay * 60_000;
  const at = ({ inDays, hour }: Pick<Wish, 'inDays' | 'hour'>): number =>
    midnight + inDays * DAY_MS + hour * HOUR_MS;
  const untilSaturday = (6 - weekday + 7) % 7 || 7;
  const saturday = { inDays: untilSaturday, hour: 9, words: { zh: '星期六上午', en: 'Saturday morning' } };
  const wishes = untilSaturday > 1 ? [...WISHES, saturday] : WISHES;
  return wishes.map((wish) => ({ atMs: at(wish), words: wish.words })).filter(({ atMs }) => atMs > nowMs);
}
