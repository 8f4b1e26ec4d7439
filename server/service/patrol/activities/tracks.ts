// The way a member walked: separate consent, only on duty, deleted on schedule and as soon as consent is withdrawn.
import { ok, type Result } from '#base';
import { judgeTimes, type TrackPoint, trackDeletedMs, trackKept } from '#service/patrol/activities';
import type { Nothing } from '#wire';
import type { Actor } from '../../../platform/actor.ts';
import type { House } from '../../../platform/house.ts';
import { problem as platformProblem } from '../../../platform/problems.ts';
import { refuse } from '../../../platform/refusal.ts';
import { problem } from './problems.ts';
import {
  consentsOf,
  deleteTracks,
  giveConsent,
  isOwnMember,
  ownActivity,
  saveTrack,
  trackSeen,
  withdrawConsent,
} from './tracks.store.ts';

interface Consent {
  readonly id: string;
  readonly memberId: string;
  readonly isAgreed: boolean;
}

/** Problem: `activity-not-yours`. */
export function setTrackConsentBy(
  house: House,
  actor: Actor,
  county: string,
  { id, memberId, isAgreed }: Consent,
): Promise<Result<Nothing>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    if (!(await isOwnMember(tx, county, memberId))) refuse(problem('activity-not-yours', {}, 'memberId'));
    const at = new Date(house.now());
    if (isAgreed) await giveConsent(tx, county, memberId, { id, at });
    else await withdrawConsent(tx, county, memberId, at);
    return ok({});
  });
}

interface ActivityKey {
  readonly county: string;
  readonly activityId: string;
}

interface SentTrack {
  readonly sentMs: number;
  readonly points: readonly TrackPoint[];
}

/** Problems: `not-found`, `track-of-open-duty`. Without consent nothing is written, and that is no error. */
export function sendTrackBy(
  house: House,
  actor: Actor,
  { county, activityId }: ActivityKey,
  { sentMs, points }: SentTrack,
): Promise<Result<{ kept: number }>> {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const activity = await ownActivity(tx, county, activityId);
    if (!activity) return refuse(platformProblem('not-found', { what: '巡防活动 / activity' }));
    const { memberId, placeCode, endedMs } = activity;
    if (endedMs === null) return refuse(problem('track-of-open-duty', {}));
    const clocks = { sentMs, nowMs: house.now() };
    const shifted = points.map((point) => ({
      ...point,
      atMs: point.atMs - judgeTimes({ startedMs: point.atMs, endedMs: null }, clocks).aheadMs,
    }));
    const kept = trackKept(shifted, activity, await consentsOf(tx, county, memberId));
    const deleteAt = new Date(trackDeletedMs(endedMs));
    if (kept.length > 0)
      await saveTrack(tx, { county, activityId, memberId, placeCode, points: kept, deleteAt });
    return ok({ kept: kept.length });
  });
}

/** Problem: `not-found`, also for whoever may not see it. */
export function lookAtTrackBy(house: House, actor: Actor, key: ActivityKey, reason: string) {
  return house.database.transaction('service', actor.personId, async (tx) => {
    const points = await trackSeen(tx, key.county, key.activityId, reason);
    return points ? ok({ points }) : refuse(platformProblem('not-found', { what: '路线 / track' }));
  });
}

export function deleteOldTracks(house: House): Promise<number> {
  return house.database.transaction('service', 'system', (tx) => deleteTracks(tx, new Date(house.now())));
}
