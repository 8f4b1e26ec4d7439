import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { lineAt, lineBlocks, lineCount, lineOfPosition, lineRange } from './text-lines.ts';

const TEXT = '标题\n1、您感觉安全吗?\n\n(1)安全';

describe('lines of the text', () => {
  it('are counted from 1, the empty ones too', () => {
    expect(lineCount(TEXT)).toBe(4);
    expect(lineCount('')).toBe(1);
    expect(lineCount('a\n')).toBe(2);
  });

  it('are found by their number', () => {
    expect([1, 2, 3, 4].map((line) => lineAt(TEXT, line))).toEqual(TEXT.split('\n'));
  });

  it('beyond the end are the last line', () => {
    expect(lineAt(TEXT, 99)).toBe('(1)安全');
  });

  it('belong to the positions that lie on them, the end of the line included', () => {
    fc.assert(
      fc.property(fc.array(fc.string().map((line) => line.replaceAll('\n', ''))), (lines) => {
        const text = lines.join('\n');
        for (let line = 1; line <= lineCount(text); line += 1) {
          const { start, end } = lineRange(text, line);
          expect(lineOfPosition(text, start)).toBe(line);
          expect(lineOfPosition(text, end)).toBe(line);
        }
      }),
    );
  });
});

it('blocks of lines put together are the text again', () => {
  fc.assert(
    fc.property(fc.string(), fc.integer({ min: 1, max: 5 }), (text, size) => {
      const blocks = lineBlocks(text, size);
      expect(blocks.flatMap(({ lines }) => lines).join('\n')).toBe(text);
      expect(blocks[0]?.firstLine).toBe(1);
    }),
  );
});
