// Stars of a volunteer, by hours of service. A star once reached is kept: hours only grow.
import type { Bilingual } from '#base';

interface Star {
  readonly stars: number;
  readonly hours: number;
  readonly label: Bilingual;
}

/** The ladder of the national measures for recording volunteer service (2012). */
export const STARS = [
  { stars: 1, hours: 100, label: { zh: '一星', en: 'one star' } },
  { stars: 2, hours: 300, label: { zh: '二星', en: 'two stars' } },
  { stars: 3, hours: 600, label: { zh: '三星', en: 'three stars' } },
  { stars: 4, hours: 1000, label: { zh: '四星', en: 'four stars' } },
  { stars: 5, hours: 1500, label: { zh: '五星', en: 'five stars' } },
] as const satisfies readonly Star[];

/** @example starsOf(100 * 60) // 1, to the minute */
export function starsOf(minutes: number): number {
  return STARS.filter(({ hours }) => minutes >= hours * 60).length;
}

/** The next star, and the minutes that it still wants; undefined at the top. */
export function nextStar(minutes: number): { readonly star: Star; readonly minutes: number } | undefined {
  const star = STARS[starsOf(minutes)];
  return star && { star, minutes: star.hours * 60 - minutes };
}

/** The words of so many stars; undefined for none. */
export function starLabel(stars: number): Bilingual | undefined {
  return STARS.find((each) => each.stars === stars)?.label;
}
