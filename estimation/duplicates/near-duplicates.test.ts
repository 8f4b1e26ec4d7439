import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { nearestInPlace, packAnswers } from './near-duplicates.ts';

const columns = (rows: readonly (readonly number[])[]): Uint8Array[] =>
  (rows[0] ?? []).map((_, question) => Uint8Array.from(rows, (row) => row[question] ?? 0));

describe('interviews that are too alike', () => {
  it('are found within their place, not across places', () => {
    const rows = [
      [1, 2, 3, 4],
      [1, 2, 3, 5],
      [9, 9, 9, 9],
      [1, 2, 3, 4],
      [7, 7, 7, 7],
    ];
    const { shared, partner } = nearestInPlace(packAnswers(columns(rows)), Int32Array.of(0, 3, 5));
    expect([...shared]).toEqual([3, 3, 0, 0, 0]);
    expect([...partner.slice(0, 2)]).toEqual([1, 0]);
  });
  it('are those that a plain count finds, for few questions and for many', () => {
    const table = fc
      .record({ questions: fc.integer({ min: 1, max: 37 }), rows: fc.integer({ min: 1, max: 12 }) })
      .chain(({ questions, rows }) =>
        fc.array(fc.array(fc.nat(15), { minLength: questions, maxLength: questions }), {
          minLength: rows,
          maxLength: rows,
        }),
      );
    fc.assert(
      fc.property(table, (rows) => {
        const { shared } = nearestInPlace(packAnswers(columns(rows)), Int32Array.of(0, rows.length));
        expect([...shared]).toEqual(rows.map((row, one) => plainly(rows, row, one)));
      }),
    );
  });
  it('have no partner where a respondent is alone in a place', () => {
    expect([...nearestInPlace(packAnswers([Uint8Array.of(3)]), Int32Array.of(0, 1)).partner]).toEqual([-1]);
  });
  it('refuse codes that do not fit four bits', () => {
    expect(() => packAnswers([Uint8Array.of(16)])).toThrow(RangeError);
  });
});

function plainly(rows: readonly (readonly number[])[], row: readonly number[], one: number): number {
  const others = rows.filter((_, other) => other !== one);
  return Math.max(
    0,
    ...others.map((other) => other.filter((code, question) => code === row[question]).length),
  );
}
