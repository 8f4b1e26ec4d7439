// Finds identity numbers and words of police records in what somebody typed, so that neither is kept. It knows no person.
import { ok, type Result, refused } from '#base';
import { problem } from './problems.ts';

const WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];
const LAST = '10X98765432';
/** A number however its digits are parted: eighteen with a check digit, or the fifteen of before 1999. */
const CANDIDATE = /(?<![\dA-Z])[1-9](?:[ \-.]?\d){14}(?:(?:[ \-.]?\d){2}[ \-.]?[\dX])?(?![\dA-Z])/gi;

/** Whether a text holds a number of the form of a Chinese identity number (GB 11643), new or old. */
export function hasIdentityNumber(text: string): boolean {
  const plain = text.normalize('NFKC');
  return [...plain.matchAll(CANDIDATE)].some(([found]) => isIdentityNumber(found.replace(/[^\dX]/gi, '')));
}

function isIdentityNumber(digits: string): boolean {
  if (digits.length === 18)
    return isBirthday(digits.slice(6, 14)) && LAST[checkOf(digits)] === digits.slice(-1).toUpperCase();
  return digits.length === 15 && isBirthday(`19${digits.slice(6, 12)}`);
}

function checkOf(digits: string): number {
  return WEIGHTS.reduce((sum, weight, nth) => sum + weight * Number(digits[nth]), 0) % 11;
}

function isBirthday(digits: string): boolean {
  const [year, month, day] = [digits.slice(0, 4), digits.slice(4, 6), digits.slice(6)].map(Number);
  if (year === undefined || month === undefined || day === undefined) return false;
  return year >= 1900 && year <= 2099 && month >= 1 && month <= 12 && day >= 1 && day <= 31;
}

/** What stands in files about people and never in a roster. */
const RECORD_WORDS =
  /前科|犯罪|违法|案底|吸毒|涉毒|戒毒|服刑|刑满|劳教|拘留|判刑|缓刑|社区矫正|上访|信访|缠访|邪教|重点人员|精神病|艾滋|政审|criminal|convict|arrest|drug|prison|petitioner/i;

/**
 * A text as it may be kept beside a team, a training or a row of a roster: without anybody's identity number, and not about
 * anybody's past. Problems: `patrol-identity-number`, `patrol-personal-record`.
 */
export function keepableText(text: string, where?: string): Result<string> {
  if (hasIdentityNumber(text)) return refused(problem('patrol-identity-number', {}, where));
  if (RECORD_WORDS.test(text)) return refused(problem('patrol-personal-record', {}, where));
  return ok(text.trim());
}
