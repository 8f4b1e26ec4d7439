// Ranks as sets and the tiers of places, as every table of an indicator has them. Pure: shares in, ranks out.
import { compareShares, type ShareFigure } from '#estimation';
import type { PlaceFigure } from '#wire/survey';

interface PlaceRanks {
  /** one a share, null where it takes no part */
  readonly ranks: readonly PlaceFigure['rank'][];
  readonly tiers: number;
}

export function placeRanks(shares: readonly ShareFigure[]): PlaceRanks {
  const compared = compareShares(shares, { method: 'tukey-kramer' });
  if (!compared.ok) throw new Error(compared.problem.code);
  const { bestRank, worstRank, tier } = compared.value;
  return {
    ranks: shares.map((_, nth) =>
      tier[nth] ? { low: bestRank[nth] ?? 0, high: worstRank[nth] ?? 0, tier: tier[nth] } : null,
    ),
    tiers: Math.max(0, ...tier),
  };
}
