// A mock poll: a survey that an office ordered for its own use. It bears its label in its very title, and no figure of fewer than
// thirty. The database holds both.
import type { Bilingual } from '#base';

/** What the title of every internal survey begins with, on whatever screen or file it stands. */
export const INTERNAL_MARK = '【内部模拟民调】';

export const INTERNAL_LABEL: Bilingual = { zh: '内部模拟民调', en: 'internal mock poll' };

/** A place with fewer interviews has no figure. */
export const INTERNAL_LEAST = 30;

/** @example internalTitle('三季度模拟民调') // 【内部模拟民调】三季度模拟民调 */
export function internalTitle(title: string): string {
  return title.startsWith(INTERNAL_MARK) ? title : `${INTERNAL_MARK}${title}`;
}
