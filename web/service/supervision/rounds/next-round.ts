// What the next round looks like before anybody has changed it: as the last one, as many days after it as that came after the one before.
import { addCalendarDays } from '#base';
import type { RoundKind } from '#service/supervision';
import type { InspectionRound } from '#wire/service';

export interface RoundDraft {
  readonly title: string;
  readonly kind: RoundKind;
  readonly sheetId: string | null;
  readonly startsOn: string;
  readonly endsOn: string;
  readonly replyDays: number;
  readonly mendDays: number;
}

/** Document 001: every ten days. */
const USUAL_DAYS = 10;
const DAY_MS = 86_400_000;

type Known = Pick<InspectionRound, 'kind' | 'sheetId' | 'startsOn' | 'replyDays' | 'mendDays'>;

/** @param before newest first; @param today no round starts earlier */
export function nextRound(before: readonly Known[], today: string): RoundDraft {
  const [last, earlier] = before;
  const days = last && earlier ? daysBetween(earlier.startsOn, last.startsOn) : USUAL_DAYS;
  const span = days > 0 ? days : USUAL_DAYS;
  const wanted = last ? plusDays(last.startsOn, span) : today;
  const startsOn = wanted < today ? today : wanted;
  return {
    title: '',
    kind: last?.kind ?? 'on-the-spot',
    sheetId: last?.sheetId ?? null,
    startsOn,
    endsOn: addCalendarDays(startsOn, span - 1).date,
    replyDays: last?.replyDays ?? 3,
    mendDays: last?.mendDays ?? 7,
  };
}

function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / DAY_MS);
}

function plusDays(day: string, days: number): string {
  return new Date(Date.parse(day) + days * DAY_MS).toISOString().slice(0, 10);
}
