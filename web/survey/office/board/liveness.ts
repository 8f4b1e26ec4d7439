// Whether the figures on the board are those of now. Instants and failures in, a word out.
import type { SurveyStatus } from '#survey/fieldwork';

export type Liveness = 'live' | 'late' | 'lost';

interface Freshness {
  /** when an answer last came, and now, by the same clock */
  readonly answeredMs: number;
  readonly nowMs: number;
  readonly lastTryFailed: boolean;
}

const LATE_AFTER_MS = 15_000;

/** `lost` when the last try failed; `late` when no answer came for a while although nothing failed. */
export function livenessOf({ answeredMs, nowMs, lastTryFailed }: Freshness, everyMs: number): Liveness {
  if (lastTryFailed) return 'lost';
  return nowMs - answeredMs > everyMs + LATE_AFTER_MS ? 'late' : 'live';
}

const EVERY_MS: Readonly<Record<SurveyStatus, number>> = {
  draft: 30_000,
  running: 3_000,
  paused: 10_000,
  closed: 60_000,
};

/** How often the board asks: what does not move is asked seldom. */
export function askingEveryMs(status: SurveyStatus | undefined): number {
  return EVERY_MS[status ?? 'running'];
}
