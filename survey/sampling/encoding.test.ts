import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { detectEncoding } from './encoding.ts';

const LIST = '电话号码,村(社区)\r\n13812345678,云集\r\n0734-8551234,堆子岭\r\n';

function utf8(text: string): Uint8Array {
  return new TextEncoder().encode(text);
}

function utf16(text: string, bigEnd: boolean): Uint8Array {
  const view = new DataView(new ArrayBuffer(text.length * 2));
  for (let index = 0; index < text.length; index += 1)
    view.setUint16(index * 2, text.charCodeAt(index), !bigEnd);
  return new Uint8Array(view.buffer);
}

// The platform only decodes GB 18030; its two-byte table is turned round here.
const gbBytes = new Map<string, readonly number[]>();
for (let lead = 0x81; lead <= 0xfe; lead += 1) {
  for (let trail = 0x40; trail <= 0xfe; trail += 1) {
    if (trail === 0x7f) continue;
    const letter = new TextDecoder('gb18030').decode(new Uint8Array([lead, trail]));
    if (letter.length === 1 && letter !== '\uFFFD') gbBytes.set(letter, [lead, trail]);
  }
}

function gb18030(text: string): Uint8Array {
  return new Uint8Array([...text].flatMap((letter) => gbBytes.get(letter) ?? [letter.charCodeAt(0)]));
}

function joined(...parts: readonly (readonly number[] | Uint8Array)[]): Uint8Array {
  return new Uint8Array(parts.flatMap((part) => [...part]));
}

describe('the encoding of a list', () => {
  it('is told for each of the four, with and without a byte order mark', () => {
    expect(detectEncoding(utf8(LIST))).toBe('utf-8');
    expect(detectEncoding(utf8(`\uFEFF${LIST}`))).toBe('utf-8');
    expect(detectEncoding(utf16(LIST, false))).toBe('utf-16le');
    expect(detectEncoding(utf16(LIST, true))).toBe('utf-16be');
    expect(detectEncoding(utf16(`\uFEFF${LIST}`, false))).toBe('utf-16le');
    expect(detectEncoding(utf16(`\uFEFF${LIST}`, true))).toBe('utf-16be');
    expect(detectEncoding(gb18030(LIST))).toBe('gb18030');
  });

  it('plain ASCII and an empty file pass for UTF-8', () => {
    expect(detectEncoding(utf8('phone,village\r\n'))).toBe('utf-8');
    expect(detectEncoding(new Uint8Array())).toBe('utf-8');
  });

  it('four-byte characters of GB 18030 and of UTF-8 are known', () => {
    expect(detectEncoding(joined(gb18030('云集'), [0x95, 0x32, 0x82, 0x36]))).toBe('gb18030');
    expect(detectEncoding(utf8('𠮷田村'))).toBe('utf-8');
  });

  it('a character whose low byte is nought does not turn UTF-16 round', () => {
    expect(detectEncoding(utf16('一,一\n一一一,13812345678\n', false))).toBe('utf-16le');
    expect(detectEncoding(utf16('一,一\n一一一,13812345678\n', true))).toBe('utf-16be');
  });

  it('wherever the prefix is cut behind the first Chinese character, the answer is the same', () => {
    for (const [bytes, encoding] of [
      [utf8(LIST), 'utf-8'],
      [gb18030(LIST), 'gb18030'],
      [utf16(LIST, false).subarray(0), 'utf-16le'],
    ] as const) {
      for (let length = 44; length <= bytes.length; length += 1)
        expect(detectEncoding(bytes.subarray(0, length))).toBe(encoding);
    }
  });
});

describe('well-formed text is never called something else', () => {
  it('any text in UTF-8 without control characters is UTF-8, cut anywhere', () => {
    const text = fc.string({ unit: 'binary' }).map((each) => each.replace(/[\p{Cc}\p{Cs}]/gu, ''));
    fc.assert(
      fc.property(text, fc.nat(), (each, cut) => {
        const bytes = utf8(each);
        expect(detectEncoding(bytes.subarray(0, cut % (bytes.length + 1)))).toBe('utf-8');
      }),
    );
  });

  it('any list of Chinese names in GB 18030 decodes to itself under the answer', () => {
    const letters = [...gbBytes.keys()].filter((letter) => /\p{Script=Han}/u.test(letter));
    const name = fc
      .array(fc.constantFrom(...letters), { minLength: 6, maxLength: 40 })
      .map((list) => list.join(''));
    fc.assert(
      fc.property(name, (text) => {
        const encoding = detectEncoding(gb18030(text));
        expect(encoding).toBe('gb18030');
        expect(new TextDecoder('gb18030', { fatal: true }).decode(gb18030(text))).toBe(text);
      }),
    );
  });
});

describe('what is no text is refused with the offset of the first bad byte', () => {
  it.each([
    ['a workbook', [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00, 0x06, 0x00], 5],
    ['a control character', [0x61, 0x62, 0x03, 0x63], 2],
    ['a lone FF', [0x61, 0xff, 0x61], 1],
    ['a lead byte before a line end', [0x61, 0xe9, 0x0a], 1],
    ['an overlong form', [0xc0, 0xaf, 0x20, 0x80, 0x20], 3],
  ])('%s', (_, bytes, notText) => {
    expect(detectEncoding(new Uint8Array(bytes))).toEqual({ notText });
  });

  it('a surrogate written in UTF-8 is not UTF-8', () => {
    expect(detectEncoding(new Uint8Array([0xed, 0xa0, 0x80, 0xe4, 0xba, 0x91, 0x20]))).not.toBe('utf-8');
  });
});
