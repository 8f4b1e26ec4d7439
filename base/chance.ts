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
 * Seeded chance: SplitMix64 (Steele, Lea and Flood 2014, OOPSLA, fig. 17) in 64-bit integers.
 * @param seed any text or number; equal seeds give equal sequences
 */
export function chanceFrom(seed: string | number): Chance {
  let state = hash64(String(seed));
  const next = (): number => {
    state = BigInt.asUintN(64, state + 0x9e3779b97f4a7c15n);
    return Number(mix(state) >> 11n) / 2 ** 53;
  };
  const integer = (below: number): number => Math.floor(next() * below);
  return {
    next,
    integer,
    pick: (values) => picked(values, integer),
    shuffle: (values) => shuffled(values, integer),
    normal: () => normalFrom(next),
  };
}

function mix(state: bigint): bigint {
  let z = state;
  z = BigInt.asUintN(64, (z ^ (z >> 30n)) * 0xbf58476d1ce4e5b9n);
  z = BigInt.asUintN(64, (z ^ (z >> 27n)) * 0x94d049bb133111ebn);
  return z ^ (z >> 31n);
}

// FNV-1a over UTF-16 code units: enough to spread seeds that differ in one character.
function hash64(text: string): bigint {
  let hash = 0xcbf29ce484222325n;
  for (let index = 0; index < text.length; index += 1) {
    hash = BigInt.asUintN(64, (hash ^ BigInt(text.charCodeAt(index))) * 0x100000001b3n);
  }
  return hash;
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
