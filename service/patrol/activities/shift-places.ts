// Who may take a place in a shift, give it to another or swap it. Going is free, and so is staying away: nothing here asks for a reason.
import { localTime, ok, type Problem, type Result, refused } from '#base';
import { type DutyFacts, type DutyWanted, dutyObstacles, type PatrolDuty } from '#service/patrol';
import { SHIFT_KINDS, type ShiftKind, SPOT_KINDS, type SpotKind } from './occasions.ts';
import { problem } from './problems.ts';

interface Times {
  readonly startMs: number;
  readonly endMs: number;
}

export interface ShiftFacts extends Times {
  readonly kind: ShiftKind;
  readonly duty: PatrolDuty;
  readonly spotKind: SpotKind | null;
  readonly teamId: string | null;
  /** null where any number may come */
  readonly places: number | null;
  readonly taken: number;
  readonly isCalledOff: boolean;
}

export interface Candidate extends DutyFacts {
  readonly teamId: string;
  readonly isInShift: boolean;
  /** the times of the candidate's other turns */
  readonly busy: readonly Times[];
}

/**
 * Problems: `shift-called-off`, `shift-over`, `shift-full`, `already-in-shift`, `shift-of-other-team`, `busy-then`, and those of
 * `dutyObstacles`.
 */
export function mayTakePlace(shift: ShiftFacts, one: Candidate, nowMs: number): Result<null> {
  const found = shiftProblem(shift, nowMs) ?? candidateProblem(shift, one);
  return found ? refused(found) : ok(null);
}

function shiftProblem({ isCalledOff, endMs, places, taken }: ShiftFacts, nowMs: number): Problem | undefined {
  if (isCalledOff) return problem('shift-called-off', {});
  if (endMs <= nowMs) return problem('shift-over', {});
  return places !== null && taken >= places ? problem('shift-full', { places }) : undefined;
}

function candidateProblem(shift: ShiftFacts, one: Candidate): Problem | undefined {
  if (one.isInShift) return problem('already-in-shift', {});
  if (!SHIFT_KINDS[shift.kind].isOpenToAll && shift.teamId !== one.teamId)
    return problem('shift-of-other-team', {});
  if (one.busy.some((other) => other.startMs < shift.endMs && shift.startMs < other.endMs))
    return problem('busy-then', {});
  return dutyObstacles(dutyOf(shift), one)[0];
}

/** What a shift asks of whoever goes: both days where it lasts past midnight, cover where duty or spot is risky. */
export function dutyOf({
  duty,
  spotKind,
  startMs,
  endMs,
}: Pick<ShiftFacts, 'duty' | 'spotKind' | 'startMs' | 'endMs'>): DutyWanted {
  const spot = spotKind === null ? undefined : SPOT_KINDS[spotKind];
  return {
    duty,
    ...(spot ? { isRisky: spot.isRisky, needs: spot.needs } : {}),
    from: localTime(startMs).date,
    to: localTime(endMs).date,
  };
}
