// What the server makes of an activity as a phone tells it: when it was by a clock that can be relied on, and what is odd about it.
// Nothing is thrown away for being odd. It knows no clock but those handed in.
import { localTime } from '#base';
import { type Cover, coverGap } from '#service/patrol';
import type { ActivityMark } from './activity-marks.ts';

const MINUTE_MS = 60_000;
const DAY_MS = 86_400_000;

/** Presets; an office may want others. */
export const JUDGING = {
  /** clocks of phones differ by this much without anybody being the wiser */
  clockMinutes: 5,
  /** a phone may be so long without a network */
  oldestDays: 92,
  /** nobody is on duty longer in one go */
  longestHours: 16,
  /** farther from the shift's spot than this, and than the phone's own error, is marked */
  farMetres: 800,
  /** a position as rough as this says nothing */
  vagueMetres: 5_000,
} as const;

const SLACK_MS = JUDGING.clockMinutes * MINUTE_MS;

export interface ToldTimes {
  readonly startedMs: number;
  readonly endedMs: number | null;
}

export interface Clocks {
  /** what the phone's clock showed when it sent */
  readonly sentMs: number;
  readonly nowMs: number;
}

export interface JudgedTimes extends ToldTimes {
  /** how far the phone's clock was ahead; 0 where the difference is small */
  readonly aheadMs: number;
  readonly minutes: number;
  readonly marks: readonly ActivityMark[];
}

/**
 * The times by the server's clock: the phone's own shifted by how far it was off when it sent. What still lies ahead, in a time long
 * past or in the wrong order is brought to what is possible and marked.
 */
export function judgeTimes(told: ToldTimes, { sentMs, nowMs }: Clocks): JudgedTimes {
  const off = sentMs - nowMs;
  const aheadMs = Math.abs(off) > SLACK_MS ? off : 0;
  const wanted = { startedMs: told.startedMs - aheadMs, endedMs: minus(told.endedMs, aheadMs) };
  const startedMs = possible(wanted.startedMs, nowMs);
  const endedMs = wanted.endedMs === null ? null : possibleEnd(startedMs, wanted.endedMs, nowMs);
  const isUnsure =
    isFar(startedMs, wanted.startedMs) || isFar(endedMs ?? startedMs, wanted.endedMs ?? startedMs);
  const marks: ActivityMark[] = [];
  if (aheadMs !== 0) marks.push('clock-wrong');
  if (isUnsure) marks.push('clock-unsure');
  return { startedMs, endedMs, aheadMs, minutes: minutesBetween(startedMs, endedMs), marks };
}

function minus(ms: number | null, by: number): number | null {
  return ms === null ? null : ms - by;
}

function isFar(one: number, other: number): boolean {
  return Math.abs(one - other) > SLACK_MS;
}

function possible(ms: number, nowMs: number): number {
  return Math.max(nowMs - JUDGING.oldestDays * DAY_MS, Math.min(nowMs, ms));
}

function possibleEnd(startMs: number, ms: number, nowMs: number): number {
  const latest = Math.min(nowMs, startMs + JUDGING.longestHours * 60 * MINUTE_MS);
  return Math.max(startMs, Math.min(latest, ms));
}

export function minutesBetween(startedMs: number, endedMs: number | null): number {
  return endedMs === null ? 0 : Math.floor((endedMs - startedMs) / MINUTE_MS);
}

export interface Position {
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

/** What the phone's place says beside the shift's; a check-in without a place is not odd. */
export function judgePlace(
  place: Position | null,
  spot: { readonly latitude: number; readonly longitude: number } | null,
): readonly ActivityMark[] {
  if (!place) return [];
  const isNowhere = Math.abs(place.latitude) < 0.001 && Math.abs(place.longitude) < 0.001;
  if (isNowhere || place.accuracyMetres > JUDGING.vagueMetres) return ['place-impossible'];
  if (!spot) return [];
  const far = Math.max(JUDGING.farMetres, place.accuracyMetres * 2);
  return metresApart(place, spot) > far ? ['place-far'] : [];
}

const METRES_A_DEGREE = 111_320;

function metresApart(
  one: { readonly latitude: number; readonly longitude: number },
  other: { readonly latitude: number; readonly longitude: number },
): number {
  const north = (one.latitude - other.latitude) * METRES_A_DEGREE;
  const east = (one.longitude - other.longitude) * METRES_A_DEGREE * Math.cos((one.latitude * Math.PI) / 180);
  return Math.hypot(north, east);
}

/** Whether somebody was covered on all days of a risky duty; days of cover are days in China. */
export function judgeCover(
  isRisky: boolean,
  { startedMs, endedMs }: ToldTimes,
  covers: readonly Cover[],
): readonly ActivityMark[] {
  if (!isRisky) return [];
  const gap = coverGap(covers, localTime(startedMs).date, localTime(endedMs ?? startedMs).date);
  if (!gap) return [];
  return gap.kind === 'lapses' ? ['cover-lapsed'] : ['uncovered'];
}
