// Who may take a place in a shift, give it to another or swap it. Going is free, and so is staying away: nothing here asks for a reason.
import { ok, type Problem, type Result, refused } from '#base';
import { DUTIES, type Duty, SHIFT_KINDS, type ShiftKind } from './duties.ts';
import { type CoveredTime, judgeCover } from './judge-activity.ts';
import { problem } from './problems.ts';

export interface ShiftFacts {
  readonly kind: ShiftKind;
  readonly duty: Duty;
  readonly teamId: string | null;
  readonly startMs: number;
  readonly endMs: number;
  /** null where any number may come */
  readonly places: number | null;
  readonly taken: number;
  readonly isCalledOff: boolean;
}

export interface Candidate {
  readonly teamId: string;
  readonly cover: readonly CoveredTime[];
  /** who mends a missing cover: the team's instructor or the office */
  readonly coverMender: string;
  readonly isInShift: boolean;
  /** the times of the candidate's other turns */
  readonly busy: readonly { readonly startMs: number; readonly endMs: number }[];
}

/**
 * Problems: `shift-called-off`, `shift-over`, `shift-full`, `already-in-shift`, `shift-of-other-team`, `busy-then`, `duty-needs-cover`.
 */
export function mayTakePlace(shift: ShiftFacts, one: Candidate, nowMs: number): Result<null> {
  const found = shiftProblem(shift, nowMs) ?? candidateProblem(shift, one);
  return found ? refused(found) : ok(null);
}

function shiftProblem({ isCalledOff, endMs, places, taken }: ShiftFacts, nowMs: number): Problem | null {
  if (isCalledOff) return problem('shift-called-off', {});
  if (endMs <= nowMs) return problem('shift-over', {});
  return places !== null && taken >= places ? problem('shift-full', { places }) : null;
}

function candidateProblem(shift: ShiftFacts, one: Candidate): Problem | null {
  if (one.isInShift) return problem('already-in-shift', {});
  if (!SHIFT_KINDS[shift.kind].isOpenToAll && shift.teamId !== null && shift.teamId !== one.teamId)
    return problem('shift-of-other-team', {});
  if (one.busy.some(({ startMs, endMs }) => startMs < shift.endMs && shift.startMs < endMs))
    return problem('busy-then', {});
  return coverProblem(shift.duty, { startedMs: shift.startMs, endedMs: shift.endMs }, one);
}

/** Why somebody may not take up a risky duty at a time, and who mends it. Null where nothing is in the way. */
export function coverProblem(
  duty: Duty,
  times: { readonly startedMs: number; readonly endedMs: number | null },
  { cover, coverMender }: Pick<Candidate, 'cover' | 'coverMender'>,
): Problem | null {
  if (judgeCover(duty, times, cover).length === 0) return null;
  const { zh, en } = DUTIES[duty].label;
  return problem('duty-needs-cover', { dutyZh: zh, dutyEn: en, mender: coverMender });
}
