// A target's number as people say it: 2–5 幅, 至少 20 户, 至多 3 名.
import type { Bilingual } from '#base';
import type { Target } from '#service/outreach';

export function targetText({ atLeast, atMost, unit = '' }: Target): Bilingual {
  const tail = unit === '' ? '' : ` ${unit}`;
  if (atLeast !== undefined && atMost !== undefined) {
    const both = `${atLeast}–${atMost}${tail}`;
    return { zh: both, en: both };
  }
  if (atLeast !== undefined) return { zh: `至少 ${atLeast}${tail}`, en: `at least ${atLeast}${tail}` };
  return atMost === undefined
    ? { zh: '', en: '' }
    : { zh: `至多 ${atMost}${tail}`, en: `at most ${atMost}${tail}` };
}
