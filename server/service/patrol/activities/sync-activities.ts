// Takes what phones tell of activities: a batch in one transaction, each message answered by itself, in any order, as often as it comes.
// What is odd is kept and marked. Only a risky duty that is being begun this very minute without cover is refused: it can still be stopped.
import { localTime, ok, type Problem, type Result, refused } from '#base';
import { dutyObstacles, needsCover } from '#service/patrol';
import {
  type ActivityMark,
  isSpotKind,
  type JudgedTimes,
  judgeCover,
  judgePlace,
  judgeTimes,
  SPOT_KINDS,
} from '#service/patrol/activities';
import type { ActivityMessage, ActivityResult } from '#wire/service';
import type { Actor } from '../../../platform/actor.ts';
import type { Transaction } from '../../../platform/database.ts';
import type { House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { type ActivityGround, groundOf, type NewActivity, saveActivities } from './activities.store.ts';
import { problem } from './problems.ts';

/** Begun so lately, it can still be stopped. */
const JUST_BEGUN_MS = 10 * 60_000;

interface Told {
  readonly sentMs: number;
  readonly messages: readonly ActivityMessage[];
}

export function syncActivitiesBy(
  house: House,
  actor: Actor,
  county: string,
  { sentMs, messages }: Told,
): Promise<Result<{ results: ActivityResult[] }>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const nowMs = house.now();
    const judged = messages.map((message) => ({ message, times: judgeTimes(message, { sentMs, nowMs }) }));
    const results = await keepAll(tx, { county, personId: actor.personId, nowMs }, judged);
    return ok({ results });
  });
}

interface Keeper {
  readonly county: string;
  readonly personId: string;
  readonly nowMs: number;
}

interface Judged {
  readonly message: ActivityMessage;
  readonly times: JudgedTimes;
}

async function keepAll(
  tx: Transaction,
  { county, personId, nowMs }: Keeper,
  judged: readonly Judged[],
): Promise<ActivityResult[]> {
  const placed = judged.map(({ message, times }) => ({
    message,
    ...times,
    day: localTime(times.startedMs).date,
  }));
  const ground = await groundOf(tx, county, placed);
  const verdicts = judged.map((each, nth) => {
    const found = ground.get(nth);
    const keptMemberId = found?.keptMemberId ?? null;
    const isForeign = keptMemberId !== null && keptMemberId !== each.message.memberId;
    const isKept = !isForeign && (found?.keptRevision ?? 0) >= each.message.revision;
    return { each, isKept, verdict: isForeign ? FOREIGN : judge(each, found, nowMs) };
  });
  const fresh = verdicts.flatMap(({ verdict, isKept }) => (verdict.ok && !isKept ? [verdict.value] : []));
  const told = { county, personId, at: new Date(nowMs), isSimulated: false };
  await saveActivities(tx, told, newestOfEach(fresh));
  return verdicts.map(({ each, isKept, verdict }) => {
    const { id } = each.message;
    if (isKept) return { id, standing: 'kept-before', problem: null, marks: [] };
    return verdict.ok
      ? { id, standing: 'kept', problem: null, marks: [...verdict.value.marks] }
      : { id, standing: 'refused', problem: verdict.problem, marks: [] };
  });
}

const FOREIGN: Result<NewActivity> = refused(platformProblem('id-taken', {}));

function newestOfEach(activities: readonly NewActivity[]): readonly NewActivity[] {
  const newest = new Map<string, NewActivity>();
  for (const activity of activities) {
    const before = newest.get(activity.id);
    if (!before || before.revision < activity.revision) newest.set(activity.id, activity);
  }
  return [...newest.values()];
}

function judge(
  { message, times }: Judged,
  ground: ActivityGround | undefined,
  nowMs: number,
): Result<NewActivity> {
  const team = teamIn(ground);
  if (!ground || !team) return refused(problem('activity-not-member', {}, 'memberId'));
  const isRoll = message.rollId !== null;
  if (!ground.isOwn && !(isRoll && ground.mayCallRoll))
    return refused(problem('activity-not-yours', {}, 'memberId'));
  const stop = isBeginning(times, nowMs) ? obstacleTo(message, times, { ...ground, ...team }) : undefined;
  return stop ? refused(stop) : ok(activityFrom({ message, times }, { ...ground, ...team }));
}

interface Team {
  readonly teamId: string;
  readonly placeCode: string;
}

function teamIn(ground: ActivityGround | undefined): Team | undefined {
  const { teamId, placeCode } = ground ?? { teamId: null, placeCode: null };
  return teamId !== null && placeCode !== null ? { teamId, placeCode } : undefined;
}

function isBeginning({ startedMs, endedMs }: JudgedTimes, nowMs: number): boolean {
  return endedMs === null && nowMs - startedMs < JUST_BEGUN_MS;
}

function obstacleTo(
  { duty }: ActivityMessage,
  { startedMs }: JudgedTimes,
  ground: ActivityGround & Team,
): Problem | undefined {
  const day = localTime(startedMs).date;
  const membership = { teamId: ground.teamId, placeCode: ground.placeCode, from: day, to: null };
  const wanted = { duty, isRisky: isSpotRisky(ground), from: day, to: day };
  return dutyObstacles(wanted, { memberships: [membership], covers: ground.covers, trained: [] })[0];
}

function isSpotRisky({ spotKind }: ActivityGround): boolean {
  return spotKind !== null && isSpotKind(spotKind) && SPOT_KINDS[spotKind].isRisky;
}

function activityFrom({ message, times }: Judged, ground: ActivityGround & Team): NewActivity {
  const { activityId: id, revision, memberId, shiftId, rollId, duty, note, place } = message;
  const { teamId, placeCode, covers } = ground;
  const { startedMs, endedMs, minutes, aheadMs } = times;
  const isRisky = needsCover({ duty, isRisky: isSpotRisky(ground), from: '', to: '' });
  const overlap: ActivityMark[] = ground.isOverlapping ? ['overlapping'] : [];
  const marks = [
    ...times.marks,
    ...judgePlace(place, spotOf(ground)),
    ...judgeCover(isRisky, times, covers),
    ...overlap,
  ];
  const way = rollId !== null ? 'roll' : place ? 'place' : 'word';
  const about = {
    id,
    revision,
    teamId,
    memberId,
    placeCode,
    shiftId,
    rollId,
    way,
    duty,
    note,
    place,
  } as const;
  return { ...about, startedMs, endedMs, minutes, aheadMs, marks };
}

function spotOf({ latitude, longitude }: ActivityGround) {
  return latitude !== null && longitude !== null ? { latitude, longitude } : null;
}
