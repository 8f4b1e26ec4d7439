import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { accepted, refusal } from '../specimens.ts';
import { type AnswerFilePlan, answerFileReader } from './answer-file.ts';
import type { AnswerColumns } from './answer-rows.ts';

const PLAN: AnswerFilePlan = { unit: 'psu', weight: 'w', questions: ['安全感', 'q2'] };

function read(
  text: string,
  at: number = text.length,
  plan = PLAN,
): ReturnType<ReturnType<typeof answerFileReader>['finish']> {
  const bytes = new TextEncoder().encode(text);
  const reader = answerFileReader(plan);
  for (const part of [bytes.subarray(0, at), bytes.subarray(at)]) {
    const trouble = reader.push(part);
    if (trouble) return { ok: false, problem: trouble };
  }
  return reader.finish();
}

const columns = ({ unit, weight, codes }: AnswerColumns): number[][] => [
  [...unit],
  [...weight],
  ...codes.map((each) => [...each]),
];

describe('a file of answers', () => {
  it('is read by the names of its columns, whatever their order, and others are passed over', () => {
    const found = accepted(read('note,q2,w,psu,安全感\nx,1,2.5,0,3\ny,,1e2,7,4\n'));
    expect(columns(found)).toEqual([
      [0, 7],
      [2.5, 100],
      [3, 4],
      [1, 0],
    ]);
  });
  it('may have quotes, carriage returns, a byte order mark and no last line end', () => {
    expect(columns(accepted(read('\uFEFF"psu","w","安全感","q2"\r\n1,"0.25",2,3')))).toEqual([
      [1],
      [0.25],
      [2],
      [3],
    ]);
  });
  it('is the same wherever its bytes are cut', () => {
    const text = 'psu,w,安全感,q2\n12,345.678,1,2\n3,0.1,4,5\n';
    const whole = columns(accepted(read(text)));
    fc.assert(
      fc.property(fc.nat(new TextEncoder().encode(text).length), (at) => {
        expect(columns(accepted(read(text, at)))).toEqual(whole);
      }),
    );
  });
  it('gives every number to the last bit', () => {
    fc.assert(
      fc.property(fc.double({ min: 1e-12, max: 1e18, noNaN: true }), (w) => {
        expect(accepted(read(`psu,w,安全感,q2\n0,${w},0,0\n`)).weight[0]).toBe(w);
      }),
    );
  });
  it('grows with its rows', () => {
    const rows = Array.from({ length: 5000 }, (_, row) => `${row},1,${row % 7},0`).join('\n');
    const found = accepted(read(`psu,w,安全感,q2\n${rows}\n`));
    expect([found.unit.length, found.unit[4999], found.codes[0]?.[4999]]).toEqual([5000, 4999, 4999 % 7]);
  });
  it('is refused with row and column: a text, an empty weight, a short line, a column that is not there', () => {
    expect(refusal(read('psu,w,安全感,q2\n0,1,0,0\n0,abc,0,0\n'))).toBe(
      'answer-cell-unreadable at row 2, column w',
    );
    expect(refusal(read('psu,w,安全感,q2\n0,,0,0\n'))).toBe('answer-cell-unreadable at row 1, column w');
    expect(refusal(read('psu,w,安全感,q2\n0,1,-1,0\n'))).toBe(
      'answer-cell-unreadable at row 1, column 安全感',
    );
    expect(refusal(read('psu,w,安全感,q2\n0,1\n'))).toBe('answer-cell-unreadable at row 1, column 安全感');
    expect(refusal(read('psu,w,q2\n0,1,0\n'))).toBe('answer-column-missing at column 安全感');
    expect(refusal(read(''))).toBe('no-respondents');
  });
});
