// What the coverage endpoint says, and the words of its figures.
import type { z } from 'zod';
import type { Bilingual } from '#base';
import { BLOCK_KINDS, type FullMark, THREE_KEYS, type ThreeKey } from '#service/outreach';
import type { visitEndpoints } from '#wire/service';

export type Coverage = z.output<typeof visitEndpoints.coverage.answer>;
export type CoverageRow = Coverage['rows'][number];

export const FIVE = [
  'visited',
  'letter',
  'card',
  'explained',
  'answered',
] as const satisfies readonly FullMark[];

/** What a household may still lack; requests are listed elsewhere. */
export type Missing = Exclude<FullMark, 'answered'>;

export const MISSING_WORDS: Readonly<Record<Missing, Bilingual>> = {
  visited: { zh: '没走访到', en: 'not visited' },
  letter: { zh: '没收到公开信', en: 'no letter' },
  card: { zh: '没收回联系卡', en: 'no card returned' },
  explained: { zh: '没讲解', en: 'not explained' },
};

export const THREE_KEY_WORDS: Readonly<Record<ThreeKey, Bilingual>> = {
  trade: THREE_KEYS.trade.label,
  people: THREE_KEYS.people.label,
  area: THREE_KEYS.area.label,
};

export const COVERED_WORDS: Readonly<Record<keyof CoverageRow['covered'], Bilingual>> = {
  courtyard: BLOCK_KINDS.courtyard.label,
  building: BLOCK_KINDS.building.label,
  group: BLOCK_KINDS.group.label,
  phone: { zh: '电话', en: 'telephone' },
};
