// Text that nobody means: it ends soon, with clear findings, and never throws.
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AWKWARD_WORDS } from '../specimens/generated-questionnaire.ts';
import { isUsable } from './findings.ts';
import { readOutline } from './read-outline.ts';

const MILLION = 1_000_000;
// Three times the slowest that was measured; a pattern that runs wild needs minutes.
const SOON_MS = 3_000;

const UNITS = ['(', '(1)', '_', '<跳至', '\\', '\u0000'];

const SHAPES: Readonly<Record<string, (unit: string) => string>> = {
  'a megabyte on one line': (unit) => unit.repeat(MILLION / unit.length),
  'a hundred thousand lines': (unit) => `${unit.repeat(3)}\n`.repeat(100_000),
  'a question and long lines': (unit) => `1、问?\n${`${unit.repeat(7_000 / unit.length)}x\n`.repeat(140)}`,
  'a question and a hundred thousand lines': (unit) => `1、问?\n${`(1)${unit}\n`.repeat(100_000)}`,
};

describe.each(Object.entries(SHAPES))('%s', (_, shape) => {
  it.each(UNITS)('of %j ends soon and is not usable', (unit) => {
    const text = shape(unit);
    const start = performance.now();
    const { findings } = readOutline(text);
    expect(performance.now() - start).toBeLessThan(SOON_MS);
    expect(isUsable(findings)).toBe(false);
    expect(findings.length).toBeLessThanOrEqual(301);
  });
});

describe('nonsense', () => {
  it('is read without throwing, and every finding points at a line of the text', () => {
    const part = fc.oneof(
      fc.constantFrom(...AWKWARD_WORDS, '\n', '\n', '\r\n', '1、', '(1)', '(2)'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 60 }), (parts) => {
        const text = parts.join('');
        const count = text.split(/\r\n|\r|\n/).length;
        for (const { line } of readOutline(text).findings) {
          expect(line).toBeGreaterThanOrEqual(1);
          expect(line).toBeLessThanOrEqual(count);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('never puts an untidy word into a questionnaire', () => {
    const part = fc.constantFrom(
      '\\',
      '\u0000',
      ' ',
      '\u3000',
      '\ufdd0',
      '甲',
      '\n',
      '1、',
      '(1)',
      '(单选题)',
      '\ufeff',
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 30 }), (parts) => {
        const codes = readOutline(`问卷\n1、${parts.join('')}`).findings.map((found) => found.problem.code);
        expect(codes).not.toContain('questionnaire-text-untidy');
      }),
      { numRuns: 1_000 },
    );
  });

  it('an empty text has no questions and says so', () => {
    expect(readOutline('').findings.map((found) => found.problem.code)).toEqual([
      'questionnaire-without-questions',
    ]);
  });
});

describe('every line is used or listed', () => {
  // Each line carries a word of its own; it must come back in the questionnaire or within the lines of a finding.
  it('whatever lines are mixed', () => {
    const wrap = fc.constantFrom(
      (word: string) => word,
      (word: string) => `(1)${word}`,
      (word: string) => `(2)${word} (3)别的`,
      (word: string) => `1、${word}?(单选题)`,
      (word: string) => `2、${word}`,
      (word: string) => `答:${word}`,
      (word: string) => `【说明:${word}】`,
      (word: string) => `附件2:${word}`,
      (word: string) => `第一部分${word}`,
      (word: string) => `谢谢${word}`,
      (word: string) => `${word}?`,
      (word: string) => `选项:${word}`,
      (word: string) => `标题:${word}`,
      (word: string) => `${word}(多选题)`,
    );
    fc.assert(
      fc.property(fc.array(wrap, { minLength: 1, maxLength: 14 }), (wraps) => {
        const lines = wraps.map((wrapped, index) => wrapped(`词${String.fromCharCode(0x4e00 + index)}词`));
        const { questionnaire, findings } = readOutline(lines.join('\n'));
        const kept = JSON.stringify(questionnaire);
        const listed = new Set(findings.flatMap((found) => linesIn(found.line, found.problem.details)));
        lines.forEach((line, index) => {
          const word = `词${String.fromCharCode(0x4e00 + index)}词`;
          expect(kept.includes(word) || listed.has(index + 1), line).toBe(true);
        });
      }),
      { numRuns: 600 },
    );
  });
});

function linesIn(line: number, details: Readonly<Record<string, string | number>>): readonly number[] {
  const ranges = String(details.ranges ?? `${line}–${details.last ?? line}`).split(', ');
  return ranges.flatMap((range) => {
    const [from = 0, to = from] = range.split('–').map(Number);
    return Array.from({ length: to - from + 1 }, (_, index) => from + index);
  });
}
