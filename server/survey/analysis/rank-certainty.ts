// How much of a rank is chance: the probability of being among the last, and the part of all differences that is noise.
// Pure: shares in, figures out.
import { chanceFrom } from '#base';
import { bottomChances, fitSmallAreas, type ShareFigure, strikeRisk } from '#estimation';
import type { RankCertainty } from '#wire/survey';

const LAST = 3;
const DRAWS = 4000;
const STRIKE = { count: LAST, running: 3, rounds: 6 };
const STRIKE_DRAWS = 1000;

interface Placed {
  readonly code: string;
}

/**
 * For the places that are compared. The errors are those with which ranks are made; chance follows from `seed` alone, so
 * that whoever looks again sees the same.
 */
export function rankCertainty(
  places: readonly Placed[],
  shares: readonly ShareFigure[],
  seed: string,
): RankCertainty {
  const compared = places.flatMap(({ code }, nth) => {
    const figure = shares[nth];
    return figure?.isReliable ? [{ code, ...mended(figure) }] : [];
  });
  const estimate = Float64Array.from(compared, (each) => each.share);
  const standardError = Float64Array.from(compared, (each) => each.error);
  const enough = compared.length > LAST;
  const chances = enough
    ? bottomChances(
        { estimate, error: { standardError } },
        { count: LAST, draws: DRAWS, chance: chanceFrom(seed) },
      )
    : undefined;
  const chanceOf = new Map(
    compared.map(({ code }, nth) => [code, chances?.ok ? chances.value[nth] : undefined]),
  );
  return {
    compared: compared.length,
    last: LAST,
    noiseShare: enough ? noiseShare(estimate, standardError) : null,
    places: places.map(({ code }) => ({ code, bottomChance: chanceOf.get(code) ?? null })),
    strike: enough ? strikeOf(standardError, seed) : null,
  };
}

// One imagined yes and one no, as for a single comparison: an error is never nought because all agreed.
function mended({ share = 0, effectiveRespondents: n = 0 }: ShareFigure): { share: number; error: number } {
  const drawn = (n * share + 1) / (n + 2);
  return { share, error: Math.sqrt((drawn * (1 - drawn)) / (n + 2)) };
}

// 1 - reliability: the mean sampling variance over it and the variance between places (REML).
function noiseShare(estimate: Float64Array, standardError: Float64Array): number | null {
  const variance = standardError.map((error) => error * error);
  const fitted = fitSmallAreas({ direct: estimate, variance, columns: [estimate.map(() => 1)] }, 'reml');
  if (!fitted.ok) return null;
  const sampling = variance.reduce((sum, each) => sum + each, 0) / variance.length;
  return sampling / (sampling + fitted.value.betweenVariance);
}

function strikeOf(standardError: Float64Array, seed: string): RankCertainty['strike'] {
  const risk = strikeRisk(standardError, STRIKE, {
    chance: chanceFrom(`${seed}/strike`),
    draws: STRIKE_DRAWS,
  });
  return risk.ok ? { running: STRIKE.running, rounds: STRIKE.rounds, ofAny: risk.value.ofAny } : null;
}
