// Chance by counting: the number for a place is a function of seed and place, not of what was drawn before, so that
// any worker draws the same.

/**
 * A 32-bit word for a seed, a stream and a position in it: two rounds of the finishing mix of MurmurHash3 over words
 * kept apart by odd constants (as SplitMix: Steele, Lea and Flood 2014, OOPSLA).
 * @param position a whole number from 0 to 2⁵³ - 1
 */
export function counterWord(seed: number, stream: number, position: number): number {
  const low = position >>> 0;
  const high = Math.floor(position / 2 ** 32) >>> 0;
  const first = mix((seed ^ Math.imul(stream + 1, 0x9e3779b1)) | 0);
  return mix(mix(first ^ Math.imul(low + 1, 0x85ebca77)) ^ Math.imul(high + 1, 0xc2b2ae3d)) >>> 0;
}

function mix(word: number): number {
  let mixed = Math.imul(word ^ (word >>> 16), 0x85ebca6b);
  mixed = Math.imul(mixed ^ (mixed >>> 13), 0xc2b2ae35);
  return mixed ^ (mixed >>> 16);
}
