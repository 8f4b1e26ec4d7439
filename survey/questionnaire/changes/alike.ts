// How alike words are, and which of two lists belong together.
import type { Words } from './asked-form.ts';

/** More than this is compared by its beginning only. */
const LONGEST_COMPARED = 400;

export function plainOf(words: Words): string {
  return [...words.values()][0] ?? '';
}

/** Without marks and spaces, in one width: what is heard. */
export function heard(text: string): string {
  return text
    .normalize('NFKC')
    .replace(/[\p{P}\s]/gu, '')
    .toLowerCase();
}

/** The first language in which both have words and they differ; languages that only one has are no difference. */
export function differing(old: Words, now: Words): readonly [string, string] | undefined {
  const common = [...old.keys()].filter((language) => now.has(language));
  if (common.length === 0) return plainOf(old) === plainOf(now) ? undefined : [plainOf(old), plainOf(now)];
  const language = common.find((each) => old.get(each) !== now.get(each));
  return language === undefined ? undefined : [old.get(language) ?? '', now.get(language) ?? ''];
}

/** From 0 (no two neighbouring characters in common) to 1. */
export function likeness(left: string, right: string): number {
  return overlap(pairsOf(left), pairsOf(right));
}

function overlap(ours: ReadonlySet<string>, theirs: ReadonlySet<string>): number {
  let common = 0;
  for (const pair of ours) if (theirs.has(pair)) common += 1;
  const all = ours.size + theirs.size;
  return all === 0 ? 0 : (2 * common) / all;
}

function pairsOf(text: string): Set<string> {
  const letters = [...`^${heard(text.slice(0, LONGEST_COMPARED))}$`];
  return new Set(letters.slice(1).map((letter, index) => `${letters[index]}${letter}`));
}

export type Pair<Item> = { readonly old: Item; readonly now: Item };

/** Whether two belong together; the first test that holds of a pair decides, and each is paired once. */
export type Tie<Item> =
  | { readonly by: 'key'; key(item: Item): string | undefined; fits?(old: Item, now: Item): boolean }
  | { readonly by: 'likeness'; words(item: Item): string; readonly least: number };

export function paired<Item>(
  olds: readonly Item[],
  nows: readonly Item[],
  ties: readonly Tie<Item>[],
): Pair<Item>[] {
  const left = { olds: new Set(olds), nows: new Set(nows) };
  const pairs: Pair<Item>[] = [];
  for (const tie of ties)
    for (const pair of tie.by === 'key' ? byKey(left, tie) : byLikeness(left, tie)) {
      left.olds.delete(pair.old);
      left.nows.delete(pair.now);
      pairs.push(pair);
    }
  return pairs;
}

type Left<Item> = { readonly olds: ReadonlySet<Item>; readonly nows: ReadonlySet<Item> };

function byKey<Item>({ olds, nows }: Left<Item>, { key, fits }: Extract<Tie<Item>, { by: 'key' }>) {
  const waiting = new Map<string, Item[]>();
  for (const now of nows) {
    const found = key(now);
    if (found === undefined) continue;
    const others = waiting.get(found);
    if (others) others.push(now);
    else waiting.set(found, [now]);
  }
  return [...olds].flatMap((old): Pair<Item>[] => {
    const first = waiting.get(key(old) ?? '')?.[0];
    if (key(old) === undefined || first === undefined || fits?.(old, first) === false) return [];
    waiting.get(key(old) ?? '')?.shift();
    return [{ old, now: first }];
  });
}

function byLikeness<Item>({ olds, nows }: Left<Item>, tie: Extract<Tie<Item>, { by: 'likeness' }>) {
  const candidates = [...nows].map((now) => ({ now, pairs: pairsOf(tie.words(now)) }));
  const scored = [...olds].flatMap((old) => {
    const ours = pairsOf(tie.words(old));
    return candidates.flatMap(({ now, pairs }) => {
      const score = overlap(ours, pairs);
      return score >= tie.least ? [{ old, now, score }] : [];
    });
  });
  const used = new Set<Item>();
  return scored
    .sort((one, other) => other.score - one.score)
    .filter(({ old, now }) => {
      if (used.has(old) || used.has(now)) return false;
      used.add(old).add(now);
      return true;
    });
}
