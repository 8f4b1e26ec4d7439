// Outcome rates of a survey from counts of final dispositions. It does not know which call outcome is which
// disposition; that is the fieldwork's table.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from '../problems.ts';

/** Sample units by final disposition, in AAPOR's letters. Sums of base weights will do as well as counts. */
export interface OutcomeCounts {
  /** complete interviews */
  readonly I: number;
  /** partial interviews */
  readonly P: number;
  /** refusals and break-offs */
  readonly R: number;
  /** non-contacts */
  readonly NC: number;
  /** other eligible units without an interview */
  readonly O: number;
  /** unknown whether there is a household */
  readonly UH: number;
  /** unknown for another reason */
  readonly UO: number;
}

type Stage = 1 | 2 | 3;

/** AAPOR's names of the sixteen rates. */
type RateName = `RR${Stage | 4 | 5 | 6}` | `COOP${Stage | 4}` | `REF${Stage}` | `CON${Stage}`;

/** Each rate from 0 to 1, or undefined where its denominator is empty. */
export type OutcomeRates = Readonly<Record<RateName, number | undefined>>;

/**
 * Response, cooperation, refusal and contact rates (AAPOR 2023, Standard Definitions, 10th edition, section
 * "Calculating Outcome Rates from Final Disposition Distributions").
 * RR1 = I/(I + P + R + NC + O + UH + UO); COOP1 = I/(I + P + R + O), COOP3 = I/(I + P + R); REF1 = R/all;
 * CON1 = (I + P + R + O)/all. The even RR and COOP put P above as well; RR3, RR4, REF2 and CON2 count
 * e(UH + UO) of the unknown, RR5, RR6, REF3 and CON3 none of them.
 * Refuses a count that is negative or not finite, and e outside [0, 1]. Print e with the
 * rates, and how it was got.
 * @param eligibility e, the share of unknown units taken as eligible; see `eligibilityShare`
 * @example outcomeRates({ I: 60, P: 0, R: 20, NC: 20, O: 0, UH: 100, UO: 0 }, 0.5)
 * // RR1 0.3, RR3 0.4, RR5 0.6
 */
export function outcomeRates(counts: OutcomeCounts, eligibility: number): Result<OutcomeRates> {
  const trouble = badCount(counts) ?? badEligibility(eligibility);
  if (trouble) return refused(trouble);
  return ok(ratesFrom(counts, eligibility));
}

/**
 * e by proportional allocation: units known to be eligible / units of known eligibility (the CASRO method;
 * AAPOR 2023, as above). Undefined while nothing is known.
 * @param eligible I + P + R + NC + O
 * @param ineligible units found not eligible
 * @example eligibilityShare(300, 100) // 0.75
 */
export function eligibilityShare(eligible: number, ineligible: number): number | undefined {
  return share(eligible, eligible + ineligible);
}

function ratesFrom({ I, P, R, NC, O, UH, UO }: OutcomeCounts, eligibility: number): OutcomeRates {
  const able = I + P + R;
  const contacted = able + O;
  const eligible = contacted + NC;
  const all = eligible + UH + UO;
  const likely = eligible + eligibility * (UH + UO);
  return {
    RR1: share(I, all),
    RR2: share(I + P, all),
    RR3: share(I, likely),
    RR4: share(I + P, likely),
    RR5: share(I, eligible),
    RR6: share(I + P, eligible),
    COOP1: share(I, contacted),
    COOP2: share(I + P, contacted),
    COOP3: share(I, able),
    COOP4: share(I + P, able),
    REF1: share(R, all),
    REF2: share(R, likely),
    REF3: share(R, eligible),
    CON1: share(contacted, all),
    CON2: share(contacted, likely),
    CON3: share(contacted, eligible),
  };
}

function share(part: number, whole: number): number | undefined {
  return whole > 0 ? part / whole : undefined;
}

function badCount(counts: OutcomeCounts): Problem | undefined {
  const found = Object.entries(counts).find(([, count]) => !(count >= 0 && count < Number.POSITIVE_INFINITY));
  return found && problem('outcome-count-not-a-count', { outcome: found[0], count: found[1] }, found[0]);
}

function badEligibility(eligibility: number): Problem | undefined {
  return eligibility >= 0 && eligibility <= 1
    ? undefined
    : problem('eligibility-out-of-range', { eligibility }, 'e');
}
