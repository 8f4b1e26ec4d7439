// What the endpoints say of materials, and the words for their languages and tones.
import type { z } from 'zod';
import type { Bilingual } from '#base';
import type { MaterialStanding } from '#service/outreach';
import type { publicityEndpoints } from '#wire/service';
import type { Tone } from '../../../platform/parts/tone-tag.tsx';

export type MaterialRow = z.output<typeof publicityEndpoints.materials.answer>['rows'][number];
export type Material = z.output<typeof publicityEndpoints.material.answer>;
export type MaterialLanguage = MaterialRow['latest']['language'];

export const LANGUAGES: Readonly<Record<MaterialLanguage, Bilingual>> = {
  zh: { zh: '中文', en: 'Chinese' },
  en: { zh: '英文', en: 'English' },
  other: { zh: '其他语言', en: 'another language' },
};

export const LANGUAGE_ORDER = ['zh', 'en', 'other'] as const satisfies readonly MaterialLanguage[];

export const STANDING_TONES: Readonly<Record<MaterialStanding, Tone>> = {
  draft: 'plain',
  approved: 'good',
  withdrawn: 'bad',
};
