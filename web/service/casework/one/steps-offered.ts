// Which of the steps that one may take are worth a button: those that would change nothing now are left out.
import type { CaseState, StepCode } from '#service/casework';

type Known = Pick<CaseState, 'exclusion' | 'returns' | 'isCauseNamed'>;

const WOULD_CHANGE_NOTHING: Readonly<Partial<Record<StepCode, (state: Known) => boolean>>> = {
  exclude: ({ exclusion }) => exclusion !== null,
  'count-again': ({ exclusion }) => exclusion === null,
  'name-cause': ({ returns, isCauseNamed }) => returns === 0 || isCauseNamed,
  // Merged offices hand over everything at once, on the page of limits.
  'move-unit': () => true,
};

export function stepsOffered(may: readonly StepCode[], state: Known): readonly StepCode[] {
  return may.filter((step) => WOULD_CHANGE_NOTHING[step]?.(state) !== true);
}
