// The way a member walked: kept only with the member's separate consent, only of the time on duty, and never for long.

export interface TrackPoint {
  readonly atMs: number;
  readonly latitude: number;
  readonly longitude: number;
}

/** A track is deleted after so many days. */
export const TRACK_KEPT_DAYS = 30;
/** As many points as a phone sends of one duty: one a minute for sixteen hours. */
export const MOST_TRACK_POINTS = 1000;

const DAY_MS = 86_400_000;

/** When consent was given and withdrawn; null while it holds. */
export interface TrackConsent {
  readonly fromMs: number;
  readonly toMs: number | null;
}

/** What may be kept of a track: points within the duty and within consent. The rest is never written down. */
export function trackKept(
  points: readonly TrackPoint[],
  duty: { readonly startedMs: number; readonly endedMs: number | null },
  consents: readonly TrackConsent[],
): readonly TrackPoint[] {
  const isOnDuty = ({ atMs }: TrackPoint): boolean =>
    atMs >= duty.startedMs && duty.endedMs !== null && atMs <= duty.endedMs;
  const isAgreed = ({ atMs }: TrackPoint): boolean =>
    consents.some(({ fromMs, toMs }) => fromMs <= atMs && (toMs === null || atMs < toMs));
  return points
    .filter((point) => isOnDuty(point) && isAgreed(point))
    .toSorted((left, right) => left.atMs - right.atMs)
    .slice(0, MOST_TRACK_POINTS);
}

export function trackDeletedMs(endedMs: number): number {
  return endedMs + TRACK_KEPT_DAYS * DAY_MS;
}
