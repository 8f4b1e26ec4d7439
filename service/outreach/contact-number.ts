// A telephone number as villages write it into their lists: read, or what is wrong with it. It knows no row.
import { ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

const MOBILE = /^1[3-9]\d{9}$/;
const LANDLINE = /^0(?:10|2\d|[3-9]\d\d)[2-9]\d{6,7}$/;
/** Nobody can have one: 00 is the international prefix and no country code begins with 0. */
const SIMULATED = /^000\d{8}$/;

/** Digits as dialled inside the country. Problems: `contact-number-missing`, `-masked`, `-several`, `-impossible`. */
export function readContactNumber(text: string): Result<string> {
  const written = text.normalize('NFKC').trim();
  if (written === '') return refused(problem('contact-number-missing', {}));
  if (/[*×•xX]{2,}/.test(written)) return refused(problem('contact-number-masked', {}));
  if (/\d{7,}\D*[/;,、或\s]\D*\d{7,}/.test(written)) return refused(problem('contact-number-several', {}));
  const digits = written.replace(/^(\+|00)86/, '').replace(/\D/g, '');
  const isPossible = MOBILE.test(digits) || LANDLINE.test(digits) || SIMULATED.test(digits);
  return isPossible ? ok(digits) : refused(problem('contact-number-impossible', { digits: digits.length }));
}

/** `138****5678`. Fewer than eight digits are hidden whole. */
export function maskContactNumber(digits: string): string {
  if (digits.length < 8) return '*'.repeat(digits.length);
  return digits.slice(0, 3) + '*'.repeat(digits.length - 7) + digits.slice(-4);
}

/** The surname and stars: `张*`. */
export function maskName(name: string): string {
  const [first = '', ...rest] = [...name.trim()];
  return first + '*'.repeat(Math.min(2, rest.length));
}
