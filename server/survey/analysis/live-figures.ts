// The indicators as they stand, from kept scores. Pure: scores in, figures out.
import { compareShares } from '#estimation';
import type { LiveFigures } from '#wire/survey';
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
  const compared = compareShares(shares.places, { method: 'tukey-kramer' });
  if (!compared.ok) throw new Error(compared.problem.code);
  const { bestRank, worstRank, tier } = compared.value;
  return {
    ruleId,
    overall: figureOf(shares.overall),
    tiers: Math.max(0, ...tier),
    places: kept.places.map(({ code }, nth) => ({
      code,
      completes: completes[nth] ?? 0,
      figure: figureOf(shares.places[nth] ?? shares.overall),
      rank: tier[nth] ? { low: bestRank[nth] ?? 0, high: worstRank[nth] ?? 0, tier: tier[nth] } : null,
    })),
  };
}

function completesByPlace({ kept }: Scored): readonly number[] {
  const counts = kept.places.map(() => 0);
  for (const place of kept.place) counts[place] = (counts[place] ?? 0) + 1;
  return counts;
}
