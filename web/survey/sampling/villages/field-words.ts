// The names of the table's columns, the same in heads and findings.
import type { Bilingual } from '#base';
import type { VillageField } from './village-draft.ts';

export const FIELD_WORDS = {
  code: { zh: '代码', en: 'code' },
  name: { zh: '村（社区）', en: 'village' },
  population: { zh: '人口', en: 'population' },
  target: { zh: '任务数', en: 'target' },
} as const satisfies Record<VillageField, Bilingual>;
