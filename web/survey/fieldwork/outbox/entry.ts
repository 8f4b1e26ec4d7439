// What the console's outbox carries: messages about sample units.
import type { Message } from '#wire/survey';
import type * as outbox from '../../../outbox/entry.ts';
import type * as queue from '../../../outbox/queue.ts';

/** Messages of one unit go out in order, and a refusal holds up this unit alone. */
export interface Lane {
  readonly county: string;
  readonly surveyId: string;
  readonly unitId: string;
}

export type Entry = outbox.Entry<Lane, Message>;
export type OutboxStore = outbox.OutboxStore<Lane, Message>;
export type OutboxStanding = queue.OutboxStanding<Lane, Message>;
