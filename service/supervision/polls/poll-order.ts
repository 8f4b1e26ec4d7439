// What an order of a mock poll must say before it goes through the door.
import { ok, type Problem, type Result, refused } from '#base';
import { LAW_CODES } from './poll-law.ts';
import { problem } from './problems.ts';

/** With fewer interviews a place has no figure at all. */
export const LEAST_A_PLACE = 30;
const LEAST_CONSENT = 10;

export interface PollOrder {
  readonly placeCodes: readonly string[];
  readonly perPlace: number;
  /** where the numbers come from, and how people agreed to be asked */
  readonly consent: string;
  /** `2023-11-30` */
  readonly wantedBy: string;
  /** the points of law that were read, by code */
  readonly lawRead: readonly string[];
}

/** The first thing that is missing. @param today `2023-11-20` */
export function checkPollOrder(order: PollOrder, today: string): Result<PollOrder> {
  const fault = placesFault(order) ?? termsFault(order, today);
  return fault ? refused(fault) : ok(order);
}

function placesFault({ placeCodes, perPlace }: PollOrder): Problem | undefined {
  if (placeCodes.length === 0) return problem('poll-places-missing', {}, 'placeCodes');
  const again = placeCodes.find((code, nth) => placeCodes.indexOf(code) !== nth);
  if (again !== undefined) return problem('poll-place-twice', { place: again }, 'placeCodes');
  return perPlace < LEAST_A_PLACE
    ? problem('poll-too-few-a-place', { least: LEAST_A_PLACE, wanted: perPlace }, 'perPlace')
    : undefined;
}

function termsFault({ consent, wantedBy, lawRead }: PollOrder, today: string): Problem | undefined {
  if ([...consent.trim()].length < LEAST_CONSENT)
    return problem('poll-consent-missing', { least: LEAST_CONSENT }, 'consent');
  if (wantedBy < today) return problem('poll-day-past', { day: wantedBy }, 'wantedBy');
  const missing = LAW_CODES.filter((code) => !lawRead.includes(code)).length;
  return missing > 0 ? problem('poll-law-unread', { missing }, 'lawRead') : undefined;
}
