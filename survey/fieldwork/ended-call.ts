// One attempt that is over, as it is handed to the rules. It carries no number and no answer.
import type { CallOutcomeCode } from './call-outcomes.ts';

/** A call that is over. Instants are milliseconds since 1970-01-01 UTC. */
export interface EndedCall {
  readonly outcome: CallOutcomeCode;
  readonly endedAtMs: number;
  /** share of this respondent's questions answered so far, 0 to 1; an unfinished interview may count as partial */
  readonly answeredShare?: number;
  readonly appointment?: { readonly atMs: number; readonly withWhom: string };
  readonly reason?: string;
  readonly note?: string;
}
