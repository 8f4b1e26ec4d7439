// A finding that is kept and shown must not carry a telephone number in the clear.
import type { Detail, Problem } from '#base';
import { maskPhoneNumber } from '#survey/sampling';

// Seven digits or more, with up to two other marks between them: a space, a dash, brackets, dots, a letter typed by mistake.
const LOOKS_LIKE_NUMBER = /\d(?:\D{0,2}\d){6,}/g;

/**
 * The same problem with everything in it that could be a number masked: first three and last four digits stay.
 * Only what came from the file is looked at; the digits of our own words say how a number is written.
 */
export function maskedFinding(found: Problem): Problem {
  const hidden = Object.values(found.details).filter((detail) => maskedDetail(detail) !== detail);
  const masked = (text: string): string =>
    hidden.reduce<string>(
      (said, detail) => said.replaceAll(String(detail), maskedText(String(detail))),
      text,
    );
  return {
    ...found,
    ...(found.where === undefined ? {} : { where: masked(found.where) }),
    message: { zh: masked(found.message.zh), en: masked(found.message.en) },
    details: Object.fromEntries(
      Object.entries(found.details).map(([name, detail]) => [name, maskedDetail(detail)]),
    ),
  };
}

// Rows and counts are numbers, and nobody dials them; what stands in a cell is a text.
function maskedDetail(detail: Detail): Detail {
  return typeof detail === 'string' ? maskedText(detail) : detail;
}

function maskedText(text: string): string {
  return text.replace(LOOKS_LIKE_NUMBER, (number) => maskPhoneNumber(number.replace(/\D/g, '')));
}
