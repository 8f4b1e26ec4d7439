// The volunteer number that stands for a person in place of an identity number: county, a serial number, and a digit that gives
// away a slip of the pen. It tells nothing about the person.

const SERIAL_DIGITS = 5;

/**
 * @param serial counted from 1 within the county
 * @example volunteerNumber('430422', 1) // V430422-000014
 */
export function volunteerNumber(county: string, serial: number): string {
  const digits = String(serial).padStart(SERIAL_DIGITS, '0');
  return `V${county}-${digits}${checkDigit(county + digits)}`;
}

/** A number as somebody typed it, in its one writing; undefined when a digit is wrong or missing. */
export function readVolunteerNumber(typed: string): string | undefined {
  const digits = /^V?(\d{12})$/.exec(
    typed
      .normalize('NFKC')
      .toUpperCase()
      .replace(/[\s\-–—]/g, ''),
  )?.[1];
  if (digits === undefined || checkDigit(digits.slice(0, -1)) !== Number(digits.at(-1))) return undefined;
  return `V${digits.slice(0, 6)}-${digits.slice(6)}`;
}

// Luhn: finds every single wrong digit and nearly every two that changed places.
function checkDigit(digits: string): number {
  const doubled = [...digits].reverse().map((digit, nth) => Number(digit) * (nth % 2 === 0 ? 2 : 1));
  const sum = doubled.reduce((total, value) => total + (value > 9 ? value - 9 : value), 0);
  return (10 - (sum % 10)) % 10;
}
