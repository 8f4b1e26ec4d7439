// The indicators as they stand, from kept scores. Pure: scores in, figures out.
import type { LiveFigures } from '#wire/survey';
import { placeRanks } from '../results/place-ranks.ts';
import { figureOf } from '../results/sample-of-survey.ts';
import type { RuleShares } from './kept-scores.ts';
import type { Scored } from './score-keeper.ts';

type LiveIndicator = LiveFigures['indicators'][number];

export function liveIndicators(scored: Scored): LiveIndicator[] {
  const completes = completesByPlace(scored);
  return scored.kept.rules.flatMap(({ id }) => {
    const shares = scored.shares(id);
    return shares ? [liveIndicator(id, scored, shares, completes)] : [];
  });
}

function liveIndicator(
  ruleId: string,
  { kept }: Scored,
  shares: RuleShares,
  completes: readonly number[],
): LiveIndicator {
  const { ranks, tiers } = placeRanks(shares.places);
  return {
    ruleId,
    overall: figureOf(shares.overall),
    tiers,
    places: kept.places.map(({ code }, nth) => ({
      code,
      completes: completes[nth] ?? 0,
      figure: figureOf(shares.places[nth] ?? shares.overall),
      rank: ranks[nth] ?? null,
    })),
  };
}

function completesByPlace({ kept }: Scored): readonly number[] {
  const counts = kept.places.map(() => 0);
  for (const place of kept.place) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
