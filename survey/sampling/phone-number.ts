// Reads one phone number of mainland China as people and spreadsheets write it, and says what is wrong with it.
// It knows no frame and no row, and never guesses at digits that a spreadsheet has lost.
import { ok, type Problem, type Result, refused } from '#base';
import { problem } from './problems.ts';
import { cellText } from './table-cell.ts';

/** What the number itself tells; who pays for the line it cannot tell. */
export type NumberType = 'mobile' | 'landline';

export interface PhoneNumber {
  /** digits only, as dialled inside the country: a landline keeps the 0 of its area code */
  readonly digits: string;
  /** a simulated number passes for a mobile */
  readonly type: NumberType;
}

export interface NumberRules {
  /** whether the frame holds simulated numbers, and them only */
  readonly simulated: boolean;
}

/** An area code never stands before a local number that begins with 0 (trunk) or 1 (special services). */
const LANDLINE = /^0(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}$/;
const MOBILE = /^1[3-9]\d{9}$/;
/** Emergency and information lines, companies' short numbers, and the toll-free and shared-cost 800 and 400. */
const SERVICE = /^(?:1\d{2,5}|9[56]\d{3,6}|[48]00\d{7})$/;
const SIMULATED_LENGTH = 11;

/**
 * Reads a phone number. Spaces, hyphens, brackets, dots, full-width digits and the country code (`+86`, `0086`) are
 * understood; everything else is refused with a problem that names the fault (see `problems.ts`).
 *
 * Mobile numbers have eleven digits from 13 to 19; landlines an area code (010, 02x, 03xx-09xx) and seven or eight
 * digits (numbering plan of the PRC, Ministry of Industry and Information Technology, 2017 edition).
 * Simulated numbers are eleven digits that begin with 000: 00 is the international prefix and no country code begins
 * with 0 (ITU-T E.164 (11/2010) clause 6.2 and its list of assigned country codes), so nobody can have one.
 * @example readPhoneNumber('+86 138-1234-5678', { simulated: false }) // digits 13812345678, type mobile
 */
export function readPhoneNumber(text: string, rules: NumberRules): Result<PhoneNumber> {
  const written = cellText(text);
  const fault = faultInWriting(written);
  if (fault) return refused(fault);
  const digits = nationalDigits(written);
  return rules.simulated ? simulatedNumber(digits, written) : realNumber(digits, written);
}

/** A number fit for a screen that is not about dialling: `138****5678`. Fewer than eight digits are hidden whole. */
export function maskPhoneNumber(digits: string): string {
  if (digits.length < 8) return '*'.repeat(digits.length);
  return digits.slice(0, 3) + '*'.repeat(digits.length - 7) + digits.slice(-4);
}

/**
 * The simulated number with a given place in the list: 1 gives `00000000001`.
 * @param index a whole number from 0 to 99,999,999; others are a bug and throw
 */
export function simulatedPhoneNumber(index: number): string {
  if (!Number.isInteger(index) || index < 0 || index > 99_999_999)
    throw new Error(`no simulated number ${index}`);
  return `000${String(index).padStart(8, '0')}`;
}

interface Fault {
  readonly shows: RegExp;
  readonly code:
    | 'phone-number-scientific'
    | 'phone-number-decimal'
    | 'phone-number-masked'
    | 'phone-number-extension'
    | 'phone-number-several';
}

// In this order: a masked number may also look like several, a decimal one like digits with a dot.
const FAULTS: readonly Fault[] = [
  { shows: /^[+-]?\d+(?:\.\d+)?e[+-]?\d+$/i, code: 'phone-number-scientific' },
  { shows: /^\d{5,}\.\d{1,2}$/, code: 'phone-number-decimal' },
  { shows: /\d[*×•xX#]{2,}/, code: 'phone-number-masked' },
  { shows: /(?:转|轉|分机|内线|ext\.?|x|#)\s*\d{1,6}$/i, code: 'phone-number-extension' },
  { shows: /^[(]?0\d{2,3}[)]?[\s-]*\d{7,8}\s*-\s*\d{1,6}$/, code: 'phone-number-extension' },
  { shows: /\d{7,}\D*[/;,、|或\s]\D*\d{7,}/, code: 'phone-number-several' },
];

function faultInWriting(written: string): Problem | undefined {
  if (written === '') return problem('phone-number-missing', {});
  const fault = FAULTS.find(({ shows }) => shows.test(written));
  if (fault) return problem(fault.code, { value: written });
  const stranger = /[^\d\s+().\u2010-\u2015\u2212-]/.exec(written)?.[0];
  return stranger === undefined
    ? undefined
    : problem('phone-number-characters', { value: written, character: stranger });
}

// After the country code the 0 of the area code is left out by custom; inside the country it is dialled.
// A spreadsheet turns +8613812345678 into a number and drops the plus: thirteen digits can be read in no other way.
function nationalDigits(written: string): string {
  const digits = (/^[(]?[+]/.test(written) ? '00' : '') + written.replace(/\D/g, '');
  if (/^861[3-9]\d{9}$/.test(digits)) return digits.slice(2);
  if (!digits.startsWith('0086')) return digits;
  const rest = digits.slice(4);
  return LANDLINE.test(`0${rest}`) && !MOBILE.test(rest) ? `0${rest}` : rest;
}

function realNumber(digits: string, value: string): Result<PhoneNumber> {
  if (MOBILE.test(digits)) return ok({ digits, type: 'mobile' });
  if (LANDLINE.test(digits)) return ok({ digits, type: 'landline' });
  return refused(faultInDigits(digits, value));
}

function simulatedNumber(digits: string, value: string): Result<PhoneNumber> {
  const count = digits.length;
  if (MOBILE.test(digits) || LANDLINE.test(digits)) return refused(problem('phone-number-real', { value }));
  if (digits.startsWith('000') && count === SIMULATED_LENGTH) return ok({ digits, type: 'mobile' });
  if (digits.startsWith('000')) return refused(problem('phone-number-simulated-length', { value, count }));
  if (count > SIMULATED_LENGTH - 3) return refused(faultInDigits(digits, value));
  return refused(zeroLost(value, digits.padStart(SIMULATED_LENGTH, '0')));
}

function faultInDigits(digits: string, value: string): Problem {
  if (/^000\d{8}$/.test(digits)) return problem('phone-number-simulated', { value });
  if (SERVICE.test(digits)) return problem('phone-number-service', { value });
  if (LANDLINE.test(`0${digits}`)) return zeroLost(value, `0${digits}`);
  if (/^00[1-9]/.test(digits)) return problem('phone-number-foreign', { value });
  return problem('phone-number-impossible', { value, count: digits.length });
}

function zeroLost(value: string, mended: string): Problem {
  return problem('phone-number-zero-lost', { value, mended });
}
