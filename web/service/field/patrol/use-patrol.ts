// The own patrol of this phone: from the server while there is a line, else as it was last taken along.
import { useQuery } from '@tanstack/react-query';
import type { z } from 'zod';
import { localTime, type Problem } from '#base';
import { dutyObstacles, type PatrolDuty } from '#service/patrol';
import { dutyOf } from '#service/patrol/activities';
import { activityEndpoints, type PatrolMembership } from '#wire/service';
import { call, ProblemError } from '../../../shell/call.ts';
import { queryClient } from '../../../shell/queries.ts';
import type { FieldSitting } from '../field-sitting.ts';
import { ANYWAY, FIELD_KEY, useFreshAnswers } from '../fresh-answers.ts';
import { useSitting } from '../use-field-sitting.ts';

export type MyPatrol = z.output<typeof activityEndpoints.myDuties.answer>;
export type OwnShift = MyPatrol['shifts'][number];

export function usePatrol() {
  const sitting = useSitting();
  useFreshAnswers();
  return useQuery({
    queryKey: [FIELD_KEY, 'patrol', sitting.person.id],
    queryFn: () => patrolFor(sitting),
    ...ANYWAY,
  });
}

async function patrolFor({
  device,
  person,
}: FieldSitting): Promise<{ patrol: MyPatrol; isFromPhone: boolean }> {
  try {
    const patrol = await call(activityEndpoints.myDuties);
    device.keepPatrol(person.id, patrol).catch(() => undefined);
    return { patrol, isFromPhone: false };
  } catch (error) {
    if (error instanceof ProblemError && error.problem.code === 'not-allowed')
      return { patrol: { atMs: 0, memberships: [], shifts: [], open: [] }, isFromPhone: false };
    const kept = await device.patrol(person.id);
    if (!kept) throw error;
    return { patrol: kept, isFromPhone: true };
  }
}

/** After something was changed on the server. */
export function askPatrolAgain(): Promise<void> {
  return queryClient.invalidateQueries({ queryKey: [FIELD_KEY, 'patrol'] });
}

/** Why this duty may not be begun now; undefined where nothing is in the way. It works without a line. */
export function obstacleNow(
  { teamId, placeCode, covers }: PatrolMembership,
  duty: PatrolDuty,
  shift: OwnShift | undefined,
  nowMs: number,
): Problem | undefined {
  const today = localTime(nowMs).date;
  const memberships = [{ teamId, placeCode, from: today, to: null }];
  const wanted = dutyOf({ duty, spotKind: shift?.spotKind ?? null, startMs: nowMs, endMs: nowMs });
  // Which courses somebody has is not taken along: those are asked when a shift is taken.
  return dutyObstacles({ ...wanted, needs: [] }, { memberships, covers, trained: [] })[0];
}

/** The shift that is on now, or begins within half an hour, and in which one has a place. */
export function shiftNow(shifts: readonly OwnShift[], memberId: string, nowMs: number): OwnShift | undefined {
  return shifts.find(
    ({ startMs, endMs, turns }) =>
      startMs - SOON_MS <= nowMs && nowMs < endMs && turns.some((turn) => turn.memberId === memberId),
  );
}

const SOON_MS = 30 * 60_000;
