import { describe, expect, it } from 'vitest';
import { decodeText, withPlainLineEnds } from './decode-text.ts';

const GB_YUNJI = [0xd4, 0xc6, 0xbc, 0xaf];

describe('a file that somebody chose', () => {
  it('saved by an old office program in GB 18030 is read as Chinese', () => {
    expect(decodeText(new Uint8Array(GB_YUNJI))).toEqual({ ok: true, text: '云集', encoding: 'gb18030' });
  });

  it('in UTF-8 with a byte order mark loses the mark', () => {
    const bytes = new Uint8Array([0xef, 0xbb, 0xbf, ...new TextEncoder().encode('云集\r\n新城')]);
    expect(decodeText(bytes)).toEqual({ ok: true, text: '云集\n新城', encoding: 'utf-8' });
  });

  it('in UTF-16, as Notepad’s “Unicode”, is read in either byte order', () => {
    expect(decodeText(new Uint8Array([0xff, 0xfe, 0x91, 0x4e]))).toMatchObject({ ok: true, text: '云' });
    expect(decodeText(new Uint8Array([0xfe, 0xff, 0x4e, 0x91]))).toMatchObject({ ok: true, text: '云' });
  });

  it('that is a Word or Excel file is told apart from a picture', () => {
    expect(decodeText(new Uint8Array([0x50, 0x4b, 0x03, 0x04, 0]))).toEqual({ ok: false, why: 'zip' });
    expect(decodeText(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0]))).toEqual({
      ok: false,
      why: 'not-text',
    });
  });

  it('is refused when it is larger than any questionnaire', () => {
    expect(decodeText(new Uint8Array(6 * 1024 * 1024))).toEqual({ ok: false, why: 'too-large' });
  });

  it('whose last character is cut off is refused rather than mended silently', () => {
    expect(decodeText(new Uint8Array([0xe4, 0xba, 0x91, 0xe9, 0x9b]))).toEqual({
      ok: false,
      why: 'not-text',
    });
  });
});

it('line ends of every system become one', () => {
  expect(withPlainLineEnds('a\r\nb\rc\nd')).toBe('a\nb\nc\nd');
});
