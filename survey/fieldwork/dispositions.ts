// Where a unit stands after all that was tried. It is derived from the whole history, so that a late no-answer
// wipes out neither a refusal nor half an interview. It knows nothing of when to call next.
import { CALL_OUTCOMES, type CallOutcomeCode, type RateGroup, type Standing } from './call-outcomes.ts';

/** Two standings that no single outcome gives. */
const BETWEEN_OUTCOMES = {
  'not-attempted': {
    label: { zh: '未拨打', en: 'not attempted' },
    aaporCode: '3.11',
    rateGroup: 'UH',
    precedence: 0,
  },
  'partial-interview': {
    label: { zh: '部分完成', en: 'partial interview' },
    aaporCode: '1.2',
    rateGroup: 'P',
    precedence: 80,
  },
} as const satisfies Record<string, Standing>;

export type DispositionCode = CallOutcomeCode | keyof typeof BETWEEN_OUTCOMES;

/** Every disposition with its words, AAPOR 2023 code, rate group and precedence. */
export const DISPOSITIONS: Readonly<Record<DispositionCode, Standing>> = {
  ...BETWEEN_OUTCOMES,
  ...CALL_OUTCOMES,
};

/** One attempt as far as the disposition is concerned. */
export interface Attempt {
  readonly outcome: CallOutcomeCode;
  /** how much of the questions that were this respondent's were answered by the end of the attempt, 0 to 1 */
  readonly answeredShare?: number;
}

/**
 * The disposition of a unit's history.
 *
 * After AAPOR, Standard Definitions, 10th edition (2023), on turning temporary into final codes: an interview stands above
 * all; what is known for certain (not eligible) above a partial interview, that above a refusal, a refusal above other
 * contact, contact above none. A partial interview is an unfinished one whose answered share reaches `partialFromShare`,
 * which every survey fixes before it starts. A refusal before the screeners counts as eligible (R), so that no
 * response rate is flattered by it.
 * @example dispositionOf([{ outcome: 'refused-soft' }, { outcome: 'no-answer' }], 0.5) // 'refused-soft'
 */
export function dispositionOf(history: readonly Attempt[], partialFromShare: number): DispositionCode {
  return history.reduce<DispositionCode>(
    (standing, attempt) => dispositionAfter(standing, attempt, partialFromShare),
    'not-attempted',
  );
}

/** The disposition after one more attempt; over a whole history it gives what `dispositionOf` gives. */
export function dispositionAfter(
  standing: DispositionCode,
  { outcome, answeredShare = 0 }: Attempt,
  partialFromShare: number,
): DispositionCode {
  const isPartial = answeredShare > 0 && answeredShare >= partialFromShare;
  const answered = isPartial ? higher(standing, 'partial-interview') : standing;
  return higher(answered, outcome);
}

function higher(left: DispositionCode, right: DispositionCode): DispositionCode {
  return DISPOSITIONS[right].precedence > DISPOSITIONS[left].precedence ? right : left;
}

/** How many units stand where, as the formulas of outcome rates want it. */
export type RateCounts = Readonly<Record<RateGroup, number>>;

/**
 * Sums units by rate group.
 * @param units for each disposition, how many units have it; those left out have none
 */
export function rateCounts(units: Readonly<Partial<Record<DispositionCode, number>>>): RateCounts {
  const known = new Map(Object.entries(units));
  const counts = { I: 0, P: 0, R: 0, NC: 0, O: 0, UH: 0, UO: 0, ineligible: 0 };
  for (const [code, { rateGroup }] of Object.entries(DISPOSITIONS)) counts[rateGroup] += known.get(code) ?? 0;
  return counts;
}
