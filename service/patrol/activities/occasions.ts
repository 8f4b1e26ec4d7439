// Where a shift stands and how it is filled. Rows; code asks the row, never its name.
import type { Bilingual } from '#base';
import type { CourseCode } from '#service/patrol';

interface SpotRow {
  readonly label: Bilingual;
  /** risky whatever the duty: not without accident cover */
  readonly isRisky: boolean;
  readonly needs: readonly CourseCode[];
}

export const SPOT_KINDS = {
  village: { label: { zh: '村（社区）内', en: 'the village' }, isRisky: false, needs: [] },
  school: { label: { zh: '校门口', en: 'school gate' }, isRisky: true, needs: [] },
  water: { label: { zh: '水边（防溺水）', en: 'waterside' }, isRisky: true, needs: ['water'] },
  fair: { label: { zh: '赶集场、庙会', en: 'market or fair' }, isRisky: true, needs: [] },
  crossing: { label: { zh: '路口', en: 'crossing' }, isRisky: true, needs: [] },
  event: { label: { zh: '活动现场', en: 'event' }, isRisky: true, needs: [] },
} as const satisfies Readonly<Record<string, SpotRow>>;
export type SpotKind = keyof typeof SPOT_KINDS;

export function isSpotKind(code: string): code is SpotKind {
  return Object.hasOwn(SPOT_KINDS, code);
}

export const SHIFT_KINDS = {
  rota: { label: { zh: '轮值', en: 'rota' }, isOpenToAll: false },
  guard: { label: { zh: '定点守护', en: 'guard' }, isOpenToAll: false },
  call: { label: { zh: '活动邀约', en: 'call for volunteers' }, isOpenToAll: true },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly isOpenToAll: boolean }>>;
export type ShiftKind = keyof typeof SHIFT_KINDS;
