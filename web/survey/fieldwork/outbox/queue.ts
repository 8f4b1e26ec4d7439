// Which messages go next, and how it stands with all of them. Pure: entries in, a batch or a standing out.
import type { Message } from '#wire/survey';
import { type Entry, type Lane, laneKey } from './entry.ts';

/** How it stands with what was given: what the interviewer must be able to see at any moment. */
export interface OutboxStanding {
  readonly way: 'open' | 'interrupted' | 'signed-out';
  /** waiting to be sent and acknowledged; refused ones and those set aside are not among them */
  readonly unsent: number;
  /** whether every waiting message would survive a crash of this device */
  readonly isKeptHere: boolean;
  readonly refused: readonly Entry[];
  readonly setAside: readonly Entry[];
}

/** The oldest message that may go, and what follows it in its own lane; a lane with a refused message waits. */
export function nextBatch(entries: readonly Entry[], largest: number): readonly Entry[] {
  const waiting = entries.filter((entry) => !entry.isSetAside);
  const held = new Set(waiting.filter((entry) => entry.refusal).map((entry) => laneKey(entry.lane)));
  const first = waiting.find((entry) => !held.has(laneKey(entry.lane)));
  if (!first) return [];
  const lane = laneKey(first.lane);
  return waiting.filter((entry) => laneKey(entry.lane) === lane).slice(0, largest);
}

export function standingOf(
  entries: readonly Entry[],
  line: Pick<OutboxStanding, 'way' | 'isKeptHere'>,
): OutboxStanding {
  return {
    ...line,
    unsent: entries.filter((entry) => !entry.isSetAside && !entry.refusal).length,
    refused: entries.filter((entry) => entry.refusal && !entry.isSetAside),
    setAside: entries.filter((entry) => entry.isSetAside),
  };
}

/** The messages of a unit that the server has not acknowledged, oldest first; those set aside are left out. */
export function pendingOf(entries: readonly Entry[], unitId: string): readonly Message[] {
  return entries
    .filter((entry) => entry.lane.unitId === unitId && !entry.isSetAside)
    .map((entry) => entry.message);
}

/** The units of a survey about which something waits to be sent, or refused to be decided on. */
export function waitingUnits(
  entries: readonly Entry[],
  survey: Pick<Lane, 'county' | 'surveyId'>,
): readonly string[] {
  const waiting = entries.filter(
    ({ lane, isSetAside }) =>
      !isSetAside && lane.county === survey.county && lane.surveyId === survey.surveyId,
  );
  return [...new Set(waiting.map((entry) => entry.lane.unitId))];
}
