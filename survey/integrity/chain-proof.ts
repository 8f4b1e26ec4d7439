// Walks a chain from its origin and names the first link that is not as it was written.
// It proves a chain against itself; what was rewritten to its very end only a published hash can show.
import { ok, type Problem, type Result, refused } from '#base';
import { type ChainLink, type ChainOrigin, chainText, originHash, type TextHash } from './event-chain.ts';
import { problem } from './problems.ts';

/** A hash that was made public on its day, with the position of its link. */
export type PublishedHead = Pick<ChainLink, 'position' | 'hash'>;

export interface ProvenChain {
  readonly length: number;
  /** hash of the last link; that of the origin when there is none */
  readonly head: string;
}

/**
 * Proves a chain: every link agrees with its own hash, follows from the one before, and stands in its place; and every
 * published head is in it. The problem names the first link that was added, dropped, altered, replaced or moved.
 */
export function verifyChain(
  origin: ChainOrigin,
  links: readonly ChainLink[],
  hash: TextHash,
  published: readonly PublishedHead[] = [],
): Result<ProvenChain> {
  let head = originHash(origin, hash);
  for (const [index, link] of links.entries()) {
    const fault = faultIn(link, index, head, hash) ?? breakAt(links, index, head, origin);
    if (fault) return refused(fault);
    head = link.hash;
  }
  const fault = published.map((each) => headFault(each, links)).find((each) => each !== undefined);
  return fault ? refused(fault) : ok({ length: links.length, head });
}

// A link that follows from the right one must be numbered rightly; one that does not is looked at by `breakAt`.
function faultIn(link: ChainLink, index: number, head: string, hash: TextHash): Problem | undefined {
  const isItself = link.hash === hash(chainText(link.previous, link.event));
  const isNumbered = link.previous !== head || link.position === index + 1;
  return isItself && isNumbered ? undefined : at('chain-link-altered', index + 1);
}

function breakAt(
  links: readonly ChainLink[],
  index: number,
  head: string,
  origin: ChainOrigin,
): Problem | undefined {
  const link = links[index];
  if (!link || link.previous === head) return undefined;
  const source = sourceOf(links, link);
  if (source > index) return at('chain-link-reordered', index + 1);
  if (isCopy(links, index) || isLeapt(links, index, head)) return at('chain-link-added', index + 1);
  // It follows from an earlier link, so that what stands between the two was put in.
  if (source !== NOWHERE) return at('chain-link-added', source + 2);
  if (link.position > index + 1) return at('chain-link-dropped', index + 1);
  return index > 0
    ? at('chain-link-replaced', index)
    : problem('chain-wrong-beginning', { ...origin }, 'position 1');
}

const ORIGIN = -1;
const NOWHERE = -2;

function sourceOf(links: readonly ChainLink[], link: ChainLink): number {
  const source = links.findIndex(({ hash }) => hash === link.previous);
  if (source >= 0) return source;
  return link !== links[0] && link.previous === links[0]?.previous ? ORIGIN : NOWHERE;
}

function isCopy(links: readonly ChainLink[], index: number): boolean {
  return links.findIndex(({ hash }) => hash === links[index]?.hash) < index;
}

function isLeapt(links: readonly ChainLink[], index: number, head: string): boolean {
  return links.some(({ previous }, later) => later > index && previous === head);
}

function headFault({ position, hash }: PublishedHead, links: readonly ChainLink[]): Problem | undefined {
  const link = links[position - 1];
  if (!link) return problem('chain-end-dropped', { position, length: links.length }, `position ${position}`);
  return link.hash === hash ? undefined : at('chain-head-differs', position);
}

function at(
  code:
    | 'chain-link-altered'
    | 'chain-link-replaced'
    | 'chain-link-added'
    | 'chain-link-dropped'
    | 'chain-link-reordered'
    | 'chain-head-differs',
  position: number,
): Problem {
  return problem(code, { position }, `position ${position}`);
}
