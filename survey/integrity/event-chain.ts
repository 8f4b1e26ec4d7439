// A chain of events in which each is tied by hash to the one before it, and the proof that none was added, dropped,
// altered or moved. It knows neither what an event means nor which hash is used: both are handed in.
import { canonicalJson, type Json } from '#base';

/** A hash of text, as hexadecimal or any other text; SHA-256 in the system. */
export type TextHash = (text: string) => string;

/** What a chain belongs to; its first event is tied to this. */
export interface ChainOrigin {
  readonly survey: string;
  /** six digits, GB/T 2260 */
  readonly county: string;
}

/** One event in its place. */
export interface ChainLink<Event extends Json = Json> {
  /** 1 for the first event of the chain */
  readonly position: number;
  /** hash of the link before, or of the origin */
  readonly previous: string;
  /** the event with its time and its person: whatever is to be proved */
  readonly event: Event;
  readonly hash: string;
}

/** The text whose hash ties an event to the link before it: canonical JSON, so that anyone can write it again. */
export function chainText(previous: string, event: Json): string {
  return canonicalJson({ event, previous });
}

/** The hash that the first link follows from. */
export function originHash({ survey, county }: ChainOrigin, hash: TextHash): string {
  return hash(canonicalJson({ chain: 'wenan-fieldwork/1', county, survey }));
}

/**
 * The next link of a chain.
 * @param before the last link so far, or the origin of an empty chain
 * @example linkOf({ survey: 's1', county: '430422' }, { kind: 'survey-started' }, sha256).position // 1
 */
export function linkOf<Event extends Json>(
  before: Pick<ChainLink, 'position' | 'hash'> | ChainOrigin,
  event: Event,
  hash: TextHash,
): ChainLink<Event> {
  const previous = 'hash' in before ? before.hash : originHash(before, hash);
  const position = 'hash' in before ? before.position + 1 : 1;
  return { position, previous, event, hash: hash(chainText(previous, event)) };
}
