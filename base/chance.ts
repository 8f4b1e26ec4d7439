// Chance that can be played again: the same seed gives the same numbers everywhere.
// Not for secrets; those come from the operating system, outside the pure rooms.

export interface Chance {
  /** A number in [0, 1), 53 bits. */
  next(): number;
  /** A whole number from 0 to `below` - 1. */
  integer(below: number): number;
  /** One of the given; throws when there is none. */
  pick<Value>(values: readonly Value[]): Value;
  /** The same values in another order (Fisher-Yates). */
  shuffle<Value>(values: readonly Value[]): Value[];
  /** A standard normal deviate (Box-Muller). */
  normal(): number;
}

/**
 * Seeded chance: Doty-Humphrey's sfc32 (PractRand 2010), seeded with four 32-bit words hashed from the text.
 * @param seed any text or number; equal seeds give equal sequences
 */
export function chanceFrom(seed: string | number): Chance {
  const word = sfc32(String(seed));
  const next = (): number => (word() * 2 ** 21 + (word() >>> 11)) / 2 ** 53;
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    pick: (values) => picked(values, integer),
    shuffle: (values) => shuffled(values, integer),
    normal: () => normalFrom(next),
  };
}

const WARM_UP = 12;

// 32-bit words from the small fast counting generator; the first dozen only mix the seed.
function sfc32(seed: string): () => number {
  let [a, b, c] = [hash32(seed, 0x9e3779b9), hash32(seed, 0x85ebca6b), hash32(seed, 0xc2b2ae35)];
  let counter = 1;
  const word = (): number => {
    const sum = (a + b + counter) | 0;
    counter = (counter + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (((c << 21) | (c >>> 11)) + sum) | 0;
    return sum >>> 0;
  };
  for (let step = 0; step < WARM_UP; step += 1) word();
  return word;
}

// FNV-1a over UTF-16 code units with a finishing mix, so that seeds that differ in one character part at once.
function hash32(text: string, basis: number): number {
  let hash = basis | 0;
  for (let index = 0; index < text.length; index += 1)
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  hash = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  hash = Math.imul(hash ^ (hash >>> 13), 0xc2b2ae35);
  return hash ^ (hash >>> 16);
}

function picked<Value>(values: readonly Value[], integer: (below: number) => number): Value {
  const value = values[integer(values.length)];
  if (value === undefined) throw new Error('nothing to pick from');
  return value;
}

function shuffled<Value>(values: readonly Value[], integer: (below: number) => number): Value[] {
  const result = [...values];
  for (let last = result.length - 1; last > 0; last -= 1) {
    const other = integer(last + 1);
    [result[last], result[other]] = [result[other] as Value, result[last] as Value];
  }
  return result;
}

function normalFrom(next: () => number): number {
  return Math.sqrt(-2 * Math.log(1 - next())) * Math.cos(2 * Math.PI * next());
}
