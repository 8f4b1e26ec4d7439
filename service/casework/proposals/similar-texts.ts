// How alike two texts are, by pairs of characters: no dictionary, no segmentation, good for Chinese of any dialect.

const GRAMS_MOST = 200;

/** The pairs of neighbouring letters, digits and characters of a text, each once, without blanks and marks. At most 200. */
export function gramsOf(text: string): string[] {
  const plain = [...text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, ' ')];
  const found = new Set<string>();
  for (let at = 0; at + 1 < plain.length && found.size < GRAMS_MOST; at += 1) {
    const pair = `${plain[at]}${plain[at + 1]}`;
    if (!pair.includes(' ')) found.add(pair);
  }
  return [...found];
}

/**
 * How many pairs both have, over the geometric mean of how many each has (Ochiai): 1 for the same text, 0 for nothing in common.
 * A short text that stands wholly in a long one is still alike.
 * @example likeness(gramsOf('路灯不亮'), gramsOf('路灯不亮了')) // 0.866
 */
export function likeness(left: readonly string[], right: readonly string[]): number {
  if (left.length === 0 || right.length === 0) return 0;
  const other = new Set(right);
  const shared = left.filter((gram) => other.has(gram)).length;
  return shared / Math.sqrt(left.length * right.length);
}
