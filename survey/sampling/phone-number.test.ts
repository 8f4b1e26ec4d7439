import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { maskPhoneNumber, readPhoneNumber, simulatedPhoneNumber } from './phone-number.ts';

const REAL = { simulated: false };
const SIMULATED = { simulated: true };

function problemOf(text: string, rules = REAL): string {
  const reading = readPhoneNumber(text, rules);
  return reading.ok ? `read as ${reading.value.digits}` : reading.problem.code;
}

function digitsOf(text: string, rules = REAL): string {
  const reading = readPhoneNumber(text, rules);
  return reading.ok ? reading.value.digits : reading.problem.code;
}

const digit = fc.integer({ min: 0, max: 9 });
const digitsOfLength = (length: number) =>
  fc.array(digit, { minLength: length, maxLength: length }).map((list) => list.join(''));
const mobile = fc
  .tuple(fc.integer({ min: 3, max: 9 }), digitsOfLength(9))
  .map(([second, rest]) => `1${second}${rest}`);
const areaCode = fc.oneof(
  fc.constant('010'),
  digit.map((last) => `02${last}`),
  fc.tuple(fc.integer({ min: 3, max: 9 }), digitsOfLength(2)).map(([first, rest]) => `0${first}${rest}`),
);
const localNumber = fc
  .tuple(fc.integer({ min: 2, max: 9 }), fc.constantFrom(6, 7).chain(digitsOfLength))
  .map(([first, rest]) => `${first}${rest}`);
const landline = fc.tuple(areaCode, localNumber).map(([area, local]) => area + local);

describe('a phone number as people write it', () => {
  it.each([
    ['13812345678', '13812345678'],
    [' 138 1234 5678 ', '13812345678'],
    ['138-1234-5678', '13812345678'],
    ['138.1234.5678', '13812345678'],
    ['13812345678', '13812345678'],
    ['+86 138-1234-5678', '13812345678'],
    ['+8613812345678', '13812345678'],
    ['(+86)13812345678', '13812345678'],
    ['0086 13812345678', '13812345678'],
    ['8613812345678', '13812345678'],
    ['\uFEFF13812345678', '13812345678'],
    ['0734-8551234', '07348551234'],
    ['(0734)8551234', '07348551234'],
    ['+86 734 8551234', '07348551234'],
    ['+86 0734 8551234', '07348551234'],
    ['010-62345678', '01062345678'],
    ['0571—88881234', '057188881234'],
  ])('%s is read as %s', (written, digits) => {
    expect(digitsOf(written)).toBe(digits);
  });

  it('every mobile and every landline of the numbering plan is read with its type', () => {
    fc.assert(
      fc.property(mobile, (digits) => {
        expect(readPhoneNumber(digits, REAL)).toEqual({ ok: true, value: { digits, type: 'mobile' } });
      }),
    );
    fc.assert(
      fc.property(landline, (digits) => {
        expect(readPhoneNumber(digits, REAL)).toEqual({ ok: true, value: { digits, type: 'landline' } });
      }),
    );
  });

  it('reading a number that was read gives the same number', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, landline), (digits) => {
        expect(digitsOf(digitsOf(`+86 ${digits}`))).toBe(digits);
      }),
    );
  });
});

describe('what cannot be dialled is refused, and the fault is named', () => {
  it.each([
    ['', 'phone-number-missing'],
    ['  ', 'phone-number-missing'],
    ['1.38E+10', 'phone-number-scientific'],
    ['1.3812345678E10', 'phone-number-scientific'],
    ['13812345678.0', 'phone-number-decimal'],
    ['7348551234.00', 'phone-number-decimal'],
    ['7348551234', 'phone-number-zero-lost'],
    ['1062345678', 'phone-number-zero-lost'],
    ['57188881234', 'phone-number-zero-lost'],
    ['0734-8551234-801', 'phone-number-extension'],
    ['0734-8551234转801', 'phone-number-extension'],
    ['0734-8551234 ext. 801', 'phone-number-extension'],
    ['0734-8551234 分机 8', 'phone-number-extension'],
    ['13812345678/13912345678', 'phone-number-several'],
    ['13812345678、13912345678', 'phone-number-several'],
    ['13812345678 13912345678', 'phone-number-several'],
    ['138********', 'phone-number-masked'],
    ['138XXXX5678', 'phone-number-masked'],
    ['一三八12345678', 'phone-number-characters'],
    ['无', 'phone-number-characters'],
    ['+852 2345 6789', 'phone-number-foreign'],
    ['001 212 555 0100', 'phone-number-foreign'],
    ['12812345678', 'phone-number-impossible'],
    ['1381234567', 'phone-number-impossible'],
    ['138123456789', 'phone-number-impossible'],
    ['0734-1551234', 'phone-number-impossible'],
    ['12340', 'phone-number-service'],
    ['110', 'phone-number-service'],
    ['95588', 'phone-number-service'],
    ['400-800-1234', 'phone-number-service'],
    ['1', 'phone-number-impossible'],
  ])('%s: %s', (written, code) => {
    expect(problemOf(written)).toBe(code);
  });

  it('a lost zero is put back in the message, not in the number', () => {
    const reading = readPhoneNumber('7348551234', REAL);
    expect(reading.ok ? '' : reading.problem.message.zh).toContain('07348551234');
    expect(reading.ok ? '' : reading.problem.message.en).toContain('Format the column as text');
  });

  it('no text at all is read as anything but a number of the plan', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme', maxLength: 20 }), (text) => {
        const reading = readPhoneNumber(text, REAL);
        if (reading.ok) expect(reading.value.digits).toMatch(/^(1[3-9]\d{9}|0\d{9,11})$/);
        else expect(reading.problem.message.zh).not.toContain('{');
      }),
    );
  });
});

describe('simulated numbers', () => {
  it('are taken in a simulated frame only', () => {
    expect(digitsOf('00000000001', SIMULATED)).toBe('00000000001');
    expect(problemOf('00000000001')).toBe('phone-number-simulated');
  });

  it('a simulated frame refuses every real number', () => {
    fc.assert(
      fc.property(fc.oneof(mobile, landline), (digits) => {
        expect(problemOf(digits, SIMULATED)).toBe('phone-number-real');
      }),
    );
  });

  it.each([
    ['000123', 'phone-number-simulated-length'],
    ['000123456789', 'phone-number-simulated-length'],
    ['12345678', 'phone-number-zero-lost'],
    ['1', 'phone-number-zero-lost'],
    ['123456789', 'phone-number-impossible'],
    ['1.38E+10', 'phone-number-scientific'],
  ])('%s in a simulated frame: %s', (written, code) => {
    expect(problemOf(written, SIMULATED)).toBe(code);
  });

  it('those made here are read back, and no two are equal', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 99_999_999 }), (index) => {
        const digits = simulatedPhoneNumber(index);
        expect(digitsOf(digits, SIMULATED)).toBe(digits);
        expect(Number(digits)).toBe(index);
      }),
    );
    expect(() => simulatedPhoneNumber(100_000_000)).toThrow();
  });
});

describe('a masked number', () => {
  it.each([
    ['13812345678', '138****5678'],
    ['07348551234', '073****1234'],
    ['057188881234', '057*****1234'],
    ['1234567', '*******'],
    ['', ''],
  ])('%s is shown as %s', (digits, masked) => {
    expect(maskPhoneNumber(digits)).toBe(masked);
  });
});
