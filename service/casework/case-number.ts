// The number of a case as people read it out: the day it came in and five characters without I, L, O and U.

const LETTERS = '0123456789ABCDEFGHJKMNPQRSTVWXYZ';
const LENGTH = 5;

/**
 * @param date `2023-11-20`
 * @param bytes at least five bytes of chance
 * @example caseNumber('2023-11-20', new Uint8Array(5)) // 231120-00000
 */
export function caseNumber(date: string, bytes: Uint8Array): string {
  const letters = Array.from(bytes.subarray(0, LENGTH), (byte) => LETTERS[byte % LETTERS.length] ?? '0');
  return `${date.slice(2).replaceAll('-', '')}-${letters.join('')}`;
}

/** Whether somebody typed a number, or the beginning of one, and as it is kept. */
export function readCaseNumber(typed: string): string | undefined {
  const plain = typed.toUpperCase().replace(/\s/g, '').replace('－', '-');
  return /^\d{6}(-[0-9A-Z]{0,5})?$/.test(plain) ? plain : undefined;
}

const SUMMARY_MOST = 60;

/** Ten digits and more, however they are parted: a telephone number or an identity number that somebody wrote into a text. */
const LONG_NUMBER = /(?<!\d)(\d{3})(?:[ \-－]?\d){3,}?((?:[ \-－]?\d){4})(?![ \-－]?\d)/g;

/** A text as lists and workbooks show it: with nobody's number. */
export function withoutNumbers(text: string): string {
  return text.replace(LONG_NUMBER, '$1****$2');
}

/** The first words of a text, on one line, with nobody's number. */
export function summaryOf(text: string): string {
  const line = [...withoutNumbers(text.replace(/\s+/g, ' ').trim())];
  return line.length <= SUMMARY_MOST ? line.join('') : `${line.slice(0, SUMMARY_MOST - 1).join('')}…`;
}
