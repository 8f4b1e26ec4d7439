// Whether a code can be a county's (GB/T 2260). It knows the form, not the list of counties.

/** Provinces, regions and municipalities: the first two digits of every code. */
const PROVINCES = /^(?:1[1-5]|2[1-3]|3[1-7]|4[1-6]|5[0-4]|6[1-5]|71|8[12])/;

export type CountyFault = 'not-six-digits' | 'no-province' | 'looks-like-city';

/** A fault, or undefined for a code that can be a county's. `looks-like-city` is a hint: a few cities have no counties. */
export function countyFault(code: string): CountyFault | undefined {
  if (!/^\d{6}$/.test(code)) return 'not-six-digits';
  if (!PROVINCES.test(code)) return 'no-province';
  return code.endsWith('00') ? 'looks-like-city' : undefined;
}
