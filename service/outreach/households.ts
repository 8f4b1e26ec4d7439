// Where visits go: households and workplaces, the courtyards, buildings and groups they stand in, and what 三重三包 asks.
import type { Bilingual } from '#base';

interface Words {
  readonly label: Bilingual;
}

/** 三包: every courtyard, every building; the telephones are counted in the contact ledger. */
export const BLOCK_KINDS = {
  courtyard: { label: { zh: '屋场', en: 'courtyard' } },
  building: { label: { zh: '楼栋', en: 'building' } },
  group: { label: { zh: '村民小组', en: 'village group' } },
} as const satisfies Readonly<Record<string, Words>>;
export type BlockKind = keyof typeof BLOCK_KINDS;

/** What stands there. 三重 are key trades, key people (public servants at work) and key areas; all others are homes. */
export const EMPHASES = {
  home: { label: { zh: '一般住户', en: 'home' }, keyOf: null },
  school: { label: { zh: '学校', en: 'school' }, keyOf: 'trade' },
  hospital: { label: { zh: '医院', en: 'hospital' }, keyOf: 'trade' },
  enterprise: { label: { zh: '企业', en: 'enterprise' }, keyOf: 'trade' },
  'public-office': {
    label: { zh: '机关单位（公职人员）', en: 'public office (public servants)' },
    keyOf: 'people',
  },
  community: { label: { zh: '社区住户', en: 'home in a community' }, keyOf: 'area' },
} as const satisfies Readonly<Record<string, Words & { readonly keyOf: 'trade' | 'people' | 'area' | null }>>;
export type Emphasis = keyof typeof EMPHASES;

export const THREE_KEYS = {
  trade: { label: { zh: '重点行业', en: 'key trades' } },
  people: { label: { zh: '重点人群', en: 'key people' } },
  area: { label: { zh: '重点区域', en: 'key areas' } },
} as const satisfies Readonly<Record<string, Words>>;
export type ThreeKey = keyof typeof THREE_KEYS;

/** Who visits, and how many households at least: 20 an officer (document 001), 10 a cadre (document 002). */
export const VISITOR_KINDS = {
  officer: { label: { zh: '民（辅）警', en: 'officer' }, least: 20 },
  cadre: { label: { zh: '干部', en: 'cadre' }, least: 10 },
  'grid-worker': { label: { zh: '网格员', en: 'grid worker' }, least: 0 },
  volunteer: { label: { zh: '志愿者', en: 'volunteer' }, least: 0 },
} as const satisfies Readonly<Record<string, Words & { readonly least: number }>>;
export type VisitorKind = keyof typeof VISITOR_KINDS;

/** How many households a visitor still lacks to the least number; 0 when there are enough. */
export function shortBy(kind: VisitorKind, households: number): number {
  return Math.max(0, VISITOR_KINDS[kind].least - households);
}
