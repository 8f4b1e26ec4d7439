// The five 100 % and 三重三包 as figures: each a count over its denominator, never a bare percentage.
import type { Bilingual } from '#base';
import { EMPHASES, type Emphasis, type ThreeKey } from './households.ts';

/** The five 100 % of document 001, in its order. */
export const FIVE_FULL = {
  visited: { label: { zh: '上门走访率', en: 'visited' } },
  letter: { label: { zh: '公开信发放率', en: 'letter delivered' } },
  card: { label: { zh: '民情联系卡回执率', en: 'contact card returned' } },
  explained: { label: { zh: '问卷讲解率', en: 'questionnaire explained' } },
  answered: { label: { zh: '群众诉求回复率', en: 'requests answered' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type FullMark = keyof typeof FIVE_FULL;

/** A count and what it is out of; `share` is null where nothing can be reached. */
export interface CoverageFigure {
  readonly count: number;
  readonly of: number;
  readonly share: number | null;
}

/** What is counted in one village for one emphasis. */
export interface CoverageCounts {
  readonly emphasis: Emphasis;
  readonly households: number;
  readonly visited: number;
  readonly letter: number;
  readonly card: number;
  readonly explained: number;
  readonly requests: number;
  readonly answered: number;
}

export function figureOf(count: number, of: number): CoverageFigure {
  return { count, of, share: of === 0 ? null : count / of };
}

/** Four of the five are out of all households; requests are answered out of those that were made. */
export function fiveFull(counts: readonly CoverageCounts[]): Readonly<Record<FullMark, CoverageFigure>> {
  const sum = (key: Exclude<keyof CoverageCounts, 'emphasis'>): number =>
    counts.reduce((total, each) => total + each[key], 0);
  const households = sum('households');
  return {
    visited: figureOf(sum('visited'), households),
    letter: figureOf(sum('letter'), households),
    card: figureOf(sum('card'), households),
    explained: figureOf(sum('explained'), households),
    answered: figureOf(sum('answered'), sum('requests')),
  };
}

/** 三重: visited out of all in key trades, key people's offices and key areas. */
export function threeKeys(counts: readonly CoverageCounts[]): Readonly<Record<ThreeKey, CoverageFigure>> {
  const of = (key: ThreeKey): CoverageFigure => {
    const own = counts.filter((each) => EMPHASES[each.emphasis].keyOf === key);
    return figureOf(
      own.reduce((total, each) => total + each.visited, 0),
      own.reduce((total, each) => total + each.households, 0),
    );
  };
  return { trade: of('trade'), people: of('people'), area: of('area') };
}
