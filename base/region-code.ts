// Codes of places: GB/T 2260 six digits to the county, nine to the township, twelve to the village.

export type RegionLevel = 'county' | 'township' | 'village';

const LEVEL_BY_LENGTH: Readonly<Record<number, RegionLevel>> = { 6: 'county', 9: 'township', 12: 'village' };

/** The level of a code, or undefined when it is not a code of these three levels. */
export function regionLevel(code: string): RegionLevel | undefined {
  return /^[1-9]\d*$/.test(code) ? LEVEL_BY_LENGTH[code.length] : undefined;
}

/** The county (first six digits) in which a place lies: the distribution key of every big table. */
export function countyOf(code: string): string {
  return code.slice(0, 6);
}
