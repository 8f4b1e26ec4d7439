// Outcome rates of a survey from how many units stand at each disposition.
import { eligibilityShare, outcomeRates } from '#estimation';
import { rateCounts } from '#survey/fieldwork';

export interface SurveyRates {
  /** e: the share of units of unknown eligibility taken as eligible, by proportional allocation */
  readonly e: number | null;
  readonly rates: Readonly<Record<string, number | null>>;
  readonly counts: Readonly<Record<string, number>>;
}

/**
 * @param dispositions units by disposition, of those that were called
 * @param units all units drawn; those never called count as unknown
 */
export function ratesOf(dispositions: Readonly<Record<string, number>>, units: number): SurveyRates {
  const called = Object.values(dispositions).reduce((sum, each) => sum + each, 0);
  const { ineligible, ...counts } = rateCounts({
    ...dispositions,
    'not-attempted': Math.max(0, units - called),
  });
  const e = eligibilityShare(counts.I + counts.P + counts.R + counts.NC + counts.O, ineligible);
  const rates = outcomeRates(counts, e ?? 1);
  if (!rates.ok) throw new Error(rates.problem.code);
  const known = Object.entries(rates.value).map(([name, value]): [string, number | null] => [
    name,
    value ?? null,
  ]);
  return { e: e ?? null, rates: Object.fromEntries(known), counts: { ...counts, ineligible } };
}
