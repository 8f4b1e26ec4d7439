// Which messages go next, and how it stands with all of them. Pure: entries in, a batch or a standing out.
import type { Entry, Lanes, Sendable } from './entry.ts';

/** How it stands with what was given: what whoever gave it must be able to see at any moment. */
export interface OutboxStanding<Lane, Message extends Sendable> {
  readonly way: 'open' | 'interrupted' | 'signed-out';
  /** waiting to be sent and acknowledged; refused ones and those set aside are not among them */
  readonly unsent: number;
  /** whether every waiting message would survive a crash of this device */
  readonly isKeptHere: boolean;
  readonly refused: readonly Entry<Lane, Message>[];
  readonly setAside: readonly Entry<Lane, Message>[];
}

/** The oldest message that may go, and what may go with it on its road; a lane with a refused message waits. */
export function nextBatch<Lane, Message extends Sendable>(
  entries: readonly Entry<Lane, Message>[],
  largest: number,
  lanes: Lanes<Lane>,
): readonly Entry<Lane, Message>[] {
  const waiting = entries.filter((entry) => !entry.isSetAside);
  const held = new Set(waiting.filter((entry) => entry.refusal).map((entry) => lanes.keyOf(entry.lane)));
  const free = waiting.filter((entry) => !held.has(lanes.keyOf(entry.lane)));
  const [first] = free;
  if (!first) return [];
  const road = lanes.roadOf(first.lane);
  return free.filter((entry) => lanes.roadOf(entry.lane) === road).slice(0, largest);
}

export function standingOf<Lane, Message extends Sendable>(
  entries: readonly Entry<Lane, Message>[],
  line: Pick<OutboxStanding<Lane, Message>, 'way' | 'isKeptHere'>,
): OutboxStanding<Lane, Message> {
  return {
    ...line,
    unsent: entries.filter((entry) => !entry.isSetAside && !entry.refusal).length,
    refused: entries.filter((entry) => entry.refusal && !entry.isSetAside),
    setAside: entries.filter((entry) => entry.isSetAside),
  };
}
