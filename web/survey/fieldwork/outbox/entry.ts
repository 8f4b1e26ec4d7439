// A message that waits in the outbox, and where it waits until the server has acknowledged it.

import type { Problem } from '#base';
import type { Message } from '#wire/survey';

/** Messages of one unit go out in order, and a refusal holds up this unit alone. */
export interface Lane {
  readonly county: string;
  readonly surveyId: string;
  readonly unitId: string;
}

export interface Entry {
  readonly personId: string;
  readonly lane: Lane;
  readonly message: Message;
  /** why the server would not keep it */
  readonly refusal: Problem | null;
  /** put by after a refusal: kept here, no longer sent, no longer in the way */
  readonly isSetAside: boolean;
}

/** Where messages survive a crash. It forgets only what it is told to forget. */
export interface OutboxStore {
  /** whether messages outlive the page */
  readonly isDurable: boolean;
  add(entries: readonly Entry[]): Promise<void>;
  /** Every message of a person, oldest first. */
  all(personId: string): Promise<readonly Entry[]>;
  replace(entry: Entry): Promise<void>;
  remove(messageIds: readonly string[]): Promise<void>;
}

export function laneKey({ county, surveyId, unitId }: Lane): string {
  return `${county}/${surveyId}/${unitId}`;
}
