// The names of the table's columns, the same in heads and findings.
import type { Bilingual } from '#base';
import type { VillageField } from './village-draft.ts';

export const FIELD_WORDS = {
  code: { zh: '代码', en: 'Code' },
  name: { zh: '村（社区）', en: 'Village' },
  population: { zh: '人口', en: 'Population' },
  target: { zh: '任务数', en: 'Target' },
} as const satisfies Record<VillageField, Bilingual>;
