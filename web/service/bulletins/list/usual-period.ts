// The days that a bulletin of a kind usually tells of, counted from today.
import type { Bilingual } from '#base';
import { BULLETIN_KINDS, type BulletinKind, monthPeriod, type Period } from '#service/supervision/bulletins';

export const PRESETS = [
  { preset: 'month', label: { zh: '上个月', en: 'Last month' } },
  { preset: 'ten-days', label: { zh: '最近十天', en: 'Last ten days' } },
  { preset: 'so-far', label: { zh: '今年以来', en: 'This year so far' } },
  { preset: 'year', label: { zh: '去年', en: 'Last year' } },
] as const satisfies readonly { readonly preset: string; readonly label: Bilingual }[];
export type Preset = (typeof PRESETS)[number]['preset'];

export function usualPreset(kind: BulletinKind): Preset {
  return BULLETIN_KINDS[kind].span;
}

/** @param today `2026-11-25` */
export function presetPeriod(preset: Preset, today: string): Period {
  const [year, month] = [Number(today.slice(0, 4)), Number(today.slice(5, 7))];
  if (preset === 'month') return month === 1 ? monthPeriod(year - 1, 12) : monthPeriod(year, month - 1);
  if (preset === 'so-far') return { from: `${year}-01-01`, to: today };
  if (preset === 'year') return { from: `${year - 1}-01-01`, to: `${year - 1}-12-31` };
  const dayBefore = (days: number): string =>
    new Date(Date.parse(`${today}T00:00:00Z`) - days * 86_400_000).toISOString().slice(0, 10);
  return { from: dayBefore(10), to: dayBefore(1) };
}
