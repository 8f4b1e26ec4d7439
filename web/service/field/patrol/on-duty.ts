// A duty while it is under way on this phone, and the messages that it becomes. It knows no clock and no screen.
import type { PatrolDuty } from '#service/patrol';
import { MOST_TRACK_POINTS, type TrackPoint } from '#service/patrol/activities';
import type { ActivityMessage } from '#wire/service';

export interface OnDuty {
  readonly county: string;
  readonly memberId: string;
  readonly activityId: string;
  readonly duty: PatrolDuty;
  readonly shiftId: string | null;
  readonly startedMs: number;
  /** of the last message that was told of it */
  readonly revision: number;
  readonly place: ActivityMessage['place'];
  readonly track: readonly TrackPoint[];
}

export function beginning(
  { memberId, activityId, duty, shiftId, startedMs, place }: OnDuty,
  id: string,
): ActivityMessage {
  const about = { memberId, activityId, duty, shiftId, startedMs, place };
  return { id, ...about, revision: 1, rollId: null, endedMs: null, note: '' };
}

/** Checking out carries the activity whole, so that it counts also where the beginning is lost. */
export function ending(onDuty: OnDuty, id: string, endedMs: number, note: string): ActivityMessage {
  const revision = onDuty.revision + 1;
  return { ...beginning(onDuty, id), revision, endedMs: Math.max(endedMs, onDuty.startedMs), note };
}

/** The track with another point; a long duty loses every second one rather than its end. */
export function withPoint(track: readonly TrackPoint[], point: TrackPoint): readonly TrackPoint[] {
  const kept = track.length < MOST_TRACK_POINTS ? track : track.filter((_, nth) => nth % 2 === 0);
  return [...kept, point];
}

interface Roll {
  readonly rollId: string;
  readonly duty: PatrolDuty;
  readonly startedMs: number;
  readonly endedMs: number;
  readonly note: string;
  /** those who were there, each with the ids of message and activity */
  readonly present: readonly {
    readonly memberId: string;
    readonly id: string;
    readonly activityId: string;
  }[];
}

export function rollMessages({ present, ...roll }: Roll): readonly ActivityMessage[] {
  return present.map((one) => ({ ...one, ...roll, revision: 1, shiftId: null, place: null }));
}
