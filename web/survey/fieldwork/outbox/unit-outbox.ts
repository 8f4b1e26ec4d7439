// The console's outbox: lanes are sample units, which are asked for by their id.
import type { Message } from '#wire/survey';
import type { Lanes } from '../../../outbox/entry.ts';
import { Outbox, type OutboxPorts } from '../../../outbox/outbox.ts';
import type { Lane } from './entry.ts';

// One request is about one unit.
const UNITS: Lanes<Lane> = { keyOf: ({ unitId }) => unitId, roadOf: ({ unitId }) => unitId };
const LARGEST_BATCH = 500;

export class UnitOutbox extends Outbox<Lane, Message> {
  constructor(personId: string, ports: Pick<OutboxPorts<Lane, Message>, 'store' | 'deliver' | 'wait'>) {
    super(personId, { ...ports, lanes: UNITS, largestBatch: LARGEST_BATCH });
  }

  /** The messages of a unit that the server has not acknowledged, oldest first. */
  pendingOf(unitId: string): readonly Message[] {
    return this.waiting.filter((entry) => entry.lane.unitId === unitId).map((entry) => entry.message);
  }

  /** The units of a survey about which something waits to be sent, or refused to be decided on. */
  waitingUnits({ county, surveyId }: Pick<Lane, 'county' | 'surveyId'>): readonly string[] {
    const waiting = this.waiting.filter(({ lane }) => lane.county === county && lane.surveyId === surveyId);
    return [...new Set(waiting.map(({ lane }) => lane.unitId))];
  }
}
