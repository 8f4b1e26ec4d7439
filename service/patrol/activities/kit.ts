// What a team's members are lent. Rows; nothing here hurts anybody.
import type { Bilingual } from '#base';

export const KIT_KINDS = {
  armband: { label: { zh: '红袖章', en: 'armband' }, isReturned: true },
  vest: { label: { zh: '反光背心', en: 'reflecting vest' }, isReturned: true },
  torch: { label: { zh: '手电筒', en: 'torch' }, isReturned: true },
  whistle: { label: { zh: '口哨', en: 'whistle' }, isReturned: true },
  radio: { label: { zh: '对讲机', en: 'radio' }, isReturned: true },
  'life-ring': { label: { zh: '救生圈', en: 'life ring' }, isReturned: true },
  'first-aid': { label: { zh: '急救包', en: 'first-aid kit' }, isReturned: true },
  raincoat: { label: { zh: '雨衣', en: 'raincoat' }, isReturned: true },
  card: { label: { zh: '证件', en: 'card' }, isReturned: true },
  gloves: { label: { zh: '手套', en: 'gloves' }, isReturned: false },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly isReturned: boolean }>>;
export type KitKind = keyof typeof KIT_KINDS;

export const KIT_CONDITIONS = {
  good: { label: { zh: '完好', en: 'good' } },
  damaged: { label: { zh: '损坏（不用赔）', en: 'damaged (nothing is owed)' } },
  lost: { label: { zh: '丢失（不用赔）', en: 'lost (nothing is owed)' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type KitCondition = keyof typeof KIT_CONDITIONS;

/** Without these no team goes out at night. */
export const KIT_OF_A_TEAM = ['vest', 'torch', 'first-aid'] as const satisfies readonly KitKind[];
