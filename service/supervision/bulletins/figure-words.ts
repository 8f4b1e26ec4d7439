// A figure as it is printed: `182`, `22.37万`, `1000余`, `99.8%`, `下降14%`. No decimals beyond what its interval bears, unless asked for.
import type { Bilingual, Language } from '#base';
import type { FigureKey } from './figure-key.ts';
import { FORMS } from './figure-key.ts';
import type { FigureKind, FigureValue } from './figure-row.ts';

/** What stands where nothing is known. */
export const NO_FIGURE = { zh: '（无数据）', en: '(no figure)' } as const satisfies Bilingual;

export function figureText(value: FigureValue, kind: FigureKind, key: FigureKey, language: Language): string {
  if (value.value === null) return NO_FIGURE[language];
  if (FORMS[key.form].isChange) return changeText(value.value, decimalsOf(value, key), language);
  if (kind === 'share') return `${(value.value * 100).toFixed(decimalsOf(value, key))}%`;
  if (key.form === 'about') return aboutText(value.value, language);
  return kind === 'count' && key.decimals === undefined
    ? countText(value.value, language)
    : plainText(value.value, key.decimals);
}

function plainText(value: number, decimals: number | undefined): string {
  return value.toFixed(decimals ?? (Number.isInteger(value) ? 0 : 1));
}

const TEN_THOUSAND = 10_000;

/** Counts from ten thousand on stand in 万 where that loses nothing: 223,700 is 22.37万, 12,345 stays as it is. */
export function countText(value: number, language: Language): string {
  if (language === 'en') return value.toLocaleString('en-GB');
  return value >= TEN_THOUSAND && value % 100 === 0 ? `${value / TEN_THOUSAND}万` : String(value);
}

// Two leading digits stay: 1,043 is 1000余, 1,659 is 1600余. What is round already needs no 余.
function aboutText(value: number, language: Language): string {
  const unit = 10 ** Math.max(1, Math.floor(Math.log10(Math.max(1, value))) - 1);
  const rounded = Math.floor(value / unit) * unit;
  if (value < 100 || rounded === value) return countText(value, language);
  return language === 'zh' ? `${countText(rounded, language)}余` : `over ${countText(rounded, language)}`;
}

function changeText(change: number, decimals: number, language: Language): string {
  const size = `${(Math.abs(change) * 100).toFixed(decimals)}%`;
  if (Number.parseFloat(size) === 0) return language === 'zh' ? '持平' : 'level';
  if (language === 'zh') return `${change < 0 ? '下降' : '上升'}${size}`;
  return `${change < 0 ? 'down' : 'up'} ${size}`;
}

/** One decimal, where half of the interval is smaller than half a point; more only where they are asked for. */
function decimalsOf({ low, high }: FigureValue, { decimals }: FigureKey): number {
  if (decimals !== undefined) return decimals;
  if (low === null || high === null) return 1;
  const halfInPoints = ((high - low) / 2) * 100;
  return halfInPoints >= 0.5 ? 0 : 1;
}

/** The interval beside a figure: `95% 区间 98.9%—99.4%`; empty where there is none. */
export function intervalText({ low, high }: FigureValue, key: FigureKey, language: Language): string {
  if (low === null || high === null) return '';
  const isChange = FORMS[key.form].isChange;
  const limit = (end: number): string => {
    const points = `${(end * 100).toFixed(1)}%`;
    return isChange && end > 0 ? `+${points}` : points.replace('-', '−');
  };
  return language === 'zh'
    ? `95%区间 ${limit(low)} 至 ${limit(high)}`
    : `95% interval ${limit(low)} to ${limit(high)}`;
}
