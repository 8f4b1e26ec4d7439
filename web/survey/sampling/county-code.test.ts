import { expect, it } from 'vitest';
import { countyFault } from './county-code.ts';

it('Hengnan, Shangli and a district of Shanghai can be counties', () => {
  for (const code of ['430422', '360322', '310115']) expect(countyFault(code)).toBeUndefined();
});

it('a code of another length or of no province is refused', () => {
  expect(countyFault('4304')).toBe('not-six-digits');
  expect(countyFault('43042２')).toBe('not-six-digits');
  expect(countyFault('990422')).toBe('no-province');
  expect(countyFault('043042')).toBe('no-province');
});

it('a city’s code is doubted, for Dongguan has no counties', () => {
  expect(countyFault('441900')).toBe('looks-like-city');
});
