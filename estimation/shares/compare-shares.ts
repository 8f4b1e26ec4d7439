// Ranks and tiers of places by one share, from the figures of the results screen.
import { ok, type Result } from '#base';
import { adjustShare } from '../ranks/adjusted-share.ts';
import {
  type ComparisonMethod,
  comparePlaces,
  type PlaceComparison,
  ranksOf,
} from '../ranks/compare-places.ts';
import { tukeyKramerCritical } from '../ranks/critical-values.ts';
import type { ShareFigure } from './place-shares.ts';

/** What a comparison reads of a figure; every `ShareFigure` has it, and so has a published one. */
type ComparableShare = Pick<ShareFigure, 'share' | 'effectiveRespondents' | 'isReliable'>;

/**
 * Ranks, rank sets and tiers of places by a share, with the errors of `adjustShare`. The rank is by the share
 * as shown. It lies within [bestRank, worstRank]: the adjustment moves a share by less than c/√2 of its
 * error, too little to part two places that the shares as shown put in the other order.
 * Places whose figure must not be shown take no part: one with a handful of answers cannot be told apart from
 * anybody, and would melt all tiers into one.
 * Refuses nothing that `estimateShares` gives out.
 * @example compareShares(shares.places, { method: 'tukey-kramer' })
 */
export function compareShares(
  places: readonly ComparableShare[],
  how: ComparisonMethod,
): Result<PlaceComparison> {
  const isCompared = Uint8Array.from(places, (figure) => (figure.isReliable ? 1 : 0));
  const compared = [...isCompared.keys()].filter((place) => isCompared[place] === 1);
  const criticalValue = tukeyKramerCritical(Math.max(2, compared.length), how.level ?? 0.95);
  const adjusted = places.map(({ share, effectiveRespondents }) =>
    adjustShare(share ?? Number.NaN, effectiveRespondents ?? Number.NaN, criticalValue),
  );
  const comparison = comparePlaces(
    {
      estimate: Float64Array.from(adjusted, ({ share }) => share),
      standardError: Float64Array.from(adjusted, ({ standardError }) => standardError),
      isCompared,
    },
    how,
  );
  if (!comparison.ok) return comparison;
  const shown = Float64Array.from(places, ({ share }) => share ?? Number.NaN);
  return ok({ ...comparison.value, rank: ranksOf(shown, compared) });
}
