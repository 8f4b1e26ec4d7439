// A finding that is kept and shown must not carry a telephone number in the clear.
import type { Detail, Problem } from '#base';
import { maskPhoneNumber } from '#survey/sampling';

const LOOKS_LIKE_NUMBER = /\d[\d\s-]{5,}\d/g;

/** The same problem with everything in it that could be a number masked: first three and last four digits stay. */
export function maskedFinding(found: Problem): Problem {
  const details = Object.fromEntries(
    Object.entries(found.details).map(([name, value]) => [name, maskedDetail(name, value)]),
  );
  return {
    ...found,
    message: { zh: maskedText(found.message.zh), en: maskedText(found.message.en) },
    details,
  };
}

// Rows are counted, not dialled.
function maskedDetail(name: string, value: Detail): Detail {
  return typeof value === 'string' && name !== 'row' ? maskedText(value) : value;
}

function maskedText(text: string): string {
  return text.replace(LOOKS_LIKE_NUMBER, (number) => maskPhoneNumber(number.replace(/[\s-]/g, '')));
}
