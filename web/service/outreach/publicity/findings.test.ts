import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkWording, PRESSURE_KINDS } from '#wording';
import { offeredWords, piecesOf } from './findings.ts';

describe('findings in a text', () => {
  it('cut the text so that no letter is lost, wherever they lie', () => {
    const finding = fc.tuple(fc.nat(30), fc.nat(30)).map(([one, other]) => ({
      start: Math.min(one, other),
      end: Math.max(one, other),
    }));
    fc.assert(
      fc.property(fc.string({ maxLength: 25 }), fc.array(finding, { maxLength: 6 }), (text, findings) => {
        const pieces = piecesOf(text, findings);
        expect(pieces.map((piece) => piece.text).join('')).toBe(text);
        for (const { finding: own, nth } of pieces) expect(own).toBe(nth === null ? null : findings[nth]);
      }),
    );
  });

  it('are marked where the check of the wording found them', () => {
    const text = '接到电话请回答“满意”。';
    const findings = checkWording(text);
    expect(findings.length).toBeGreaterThan(0);
    const marked = piecesOf(text, findings).filter(({ finding }) => finding);
    expect(marked.map((piece) => piece.text).join('')).toContain('满意');
  });
});

describe('the words that an advice offers', () => {
  it('are those between its quotation marks', () => {
    expect(offeredWords('改为：“您的真实意见。”')).toBe('您的真实意见。');
    expect(offeredWords('参加调查是自愿的。')).toBeUndefined();
  });

  it('are themselves neutral, whatever the kind', () => {
    for (const { advice } of Object.values(PRESSURE_KINDS)) {
      for (const words of [offeredWords(advice.zh), offeredWords(advice.en)]) {
        if (words !== undefined) expect(checkWording(words)).toEqual([]);
      }
    }
  });
});
