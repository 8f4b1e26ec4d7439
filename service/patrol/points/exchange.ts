// Points given for goods. The points leave when something is ordered and come back when it is cancelled or brought back; the
// stock does the reverse. Prices are those of the moment of ordering.
import { type Bilingual, ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

interface Standing {
  readonly label: Bilingual;
  readonly next: readonly string[];
  /** whether the points are given back and the stock grows again on the way here */
  readonly givesBack: boolean;
}

export const EXCHANGE_STANDINGS = {
  ordered: {
    label: { zh: '已兑换，待领取', en: 'ordered, to be fetched' },
    next: ['fetched', 'cancelled'],
    givesBack: false,
  },
  fetched: { label: { zh: '已领取', en: 'fetched' }, next: ['returned'], givesBack: false },
  cancelled: { label: { zh: '已取消，积分已退', en: 'cancelled, points back' }, next: [], givesBack: true },
  returned: { label: { zh: '已退货，积分已退', en: 'brought back, points back' }, next: [], givesBack: true },
} as const satisfies Readonly<Record<string, Standing>>;
export type ExchangeStanding = keyof typeof EXCHANGE_STANDINGS;

export interface Good {
  readonly name: string;
  readonly cost: number;
  readonly left: number;
  readonly isOffered: boolean;
}

/** The points that so many cost. Problems: `exchange-good-closed`, `exchange-out-of-stock`, `exchange-points-short`. */
export function priceOf(good: Good, count: number, balance: number): Result<number> {
  const { name, left } = good;
  if (!good.isOffered) return refused(problem('exchange-good-closed', { name }));
  if (count > left) return refused(problem('exchange-out-of-stock', { name, left }));
  const needed = good.cost * count;
  return needed > balance ? refused(problem('exchange-points-short', { needed, balance })) : ok(needed);
}

/** Problem: `exchange-not-now`. */
export function mayMoveExchange(from: ExchangeStanding, to: ExchangeStanding): Result<true> {
  const next: readonly string[] = EXCHANGE_STANDINGS[from].next;
  if (next.includes(to)) return ok(true);
  const [now, wanted] = [EXCHANGE_STANDINGS[from].label, EXCHANGE_STANDINGS[to].label];
  return refused(
    problem('exchange-not-now', { nowZh: now.zh, nowEn: now.en, wantedZh: wanted.zh, wantedEn: wanted.en }),
  );
}
