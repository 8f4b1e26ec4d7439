// How many completes a number of units will give, from what past surveys gave. It knows counts, not surveys.
import { ok, type Result, refused } from '#base';
import { betaQuantile } from '../distributions/incomplete-beta.ts';
import { firstOutside, RANGES } from '../ranges.ts';

/** A past survey: units finished and the completes among them. */
export interface PastOutcome {
  readonly units: number;
  readonly completes: number;
}

export interface ExpectedYield {
  /** completes for each unit, over all past surveys */
  readonly rate: number;
  /** where the next survey's rate will lie with the confidence asked for */
  readonly low: number;
  readonly high: number;
  /** how much surveys differ beyond chance: ρ of the beta-binomial, 0 where they do not, or where there is only one */
  readonly betweenSurveys: number;
  /** units for the completes wanted, at the expected and at the low rate, rounded up */
  readonly unitsExpected: number;
  readonly unitsCautious: number;
}

/**
 * The yield of past surveys as a beta-binomial: rate Σx/Σn, ρ by moments from the spread between surveys (Kleinman
 * 1973, JASA 68), and the beta distribution of the next survey's own rate; with ρ = 0, that of the
 * rate itself (Jeffreys).
 * @example expectedYield([{ units: 28834, completes: 365 }], 500) // rate 0.0127, 39499 units
 */
export function expectedYield(
  past: readonly PastOutcome[],
  completesWanted: number,
  confidence = 0.9,
): Result<ExpectedYield> {
  const trouble = firstOutside([
    ['surveys', past.length, RANGES.count],
    ...past.flatMap(({ units, completes }, nth) => [
      [`units ${nth + 1}`, units, RANGES.positive] as const,
      [`completes ${nth + 1}`, completes, RANGES.notNegative] as const,
      [`completes ${nth + 1} of units`, completes / units, RANGES.share] as const,
    ]),
    ['completesWanted', completesWanted, RANGES.positive],
    ['confidence', confidence, RANGES.openShare],
    ['completes', past.reduce((sum, { completes }) => sum + completes, 0), RANGES.positive],
  ]);
  return trouble ? refused(trouble) : ok(yieldOf(past, completesWanted, confidence));
}

function yieldOf(past: readonly PastOutcome[], wanted: number, confidence: number): ExpectedYield {
  const units = past.reduce((sum, each) => sum + each.units, 0);
  const completes = past.reduce((sum, each) => sum + each.completes, 0);
  const rate = completes / units;
  const betweenSurveys = correlationWithin(past, units, rate);
  const strength = betweenSurveys > 0 ? 1 / betweenSurveys - 1 : units;
  const tail = (1 - confidence) / 2;
  const [yes, no] = [rate * strength + 0.5, (1 - rate) * strength + 0.5];
  const low = betaQuantile(tail, yes, no);
  return {
    rate,
    low,
    high: betaQuantile(1 - tail, yes, no),
    betweenSurveys,
    unitsExpected: Math.ceil(wanted / rate),
    unitsCautious: Math.ceil(wanted / low),
  };
}

// The ANOVA estimator of the intraclass correlation of 0/1 within surveys, held to [0, 1).
function correlationWithin(past: readonly PastOutcome[], units: number, rate: number): number {
  if (past.length < 2) return 0;
  const groups = past.length;
  const between = past.reduce((sum, each) => sum + each.units * (each.completes / each.units - rate) ** 2, 0);
  const within = past.reduce((sum, each) => sum + each.completes * (1 - each.completes / each.units), 0);
  const meanBetween = between / (groups - 1);
  const meanWithin = within / (units - groups);
  const typical = (units - past.reduce((sum, each) => sum + each.units ** 2, 0) / units) / (groups - 1);
  const found = (meanBetween - meanWithin) / (meanBetween + (typical - 1) * meanWithin);
  return Number.isFinite(found) ? Math.min(Math.max(found, 0), 1 - 1e-9) : 0;
}
