import { describe, expect, it } from 'vitest';
import type { CaseImport } from '#wire/service';
import { howManyTaken, inOrderOfDoubt, rowsLikelyAgain } from './left-out.ts';
import { type TakenSoFar, takeAll } from './take-all.ts';

function aRow(row: number, likeness?: number): CaseImport['rows'][number] {
  const repeats = likeness === undefined ? [] : [{ row: 2, caseId: null, number: null, likeness }];
  const facts = {
    sort: 'request',
    kind: null,
    source: 'hotline',
    summary: '路灯',
    placeCode: '430422999001',
  } as const;
  return { row, standing: 'waiting', ...facts, saidOn: null, repeats, caseId: null, caseNumber: null };
}

describe('taking a list', () => {
  const answers = (waiting: readonly number[]) => {
    const left = [...waiting];
    return () => Promise.resolve({ taken: 0, leftOut: 0, waiting: left.shift() ?? 0 });
  };

  it('goes on until no row waits, and tells how far it is', async () => {
    const told: TakenSoFar[] = [];
    const end = await takeAll(answers([300, 100, 0]), (counts) => told.push(counts));
    expect(end.waiting).toBe(0);
    expect(told.map(({ waiting }) => waiting)).toEqual([300, 100, 0]);
  });

  it('ends when a call brings nothing further', async () => {
    expect((await takeAll(answers([300, 100, 100, 0]), () => undefined)).waiting).toBe(100);
  });
});

describe('rows that may repeat another', () => {
  const rows = [aRow(2), aRow(3, 0.4), aRow(4), aRow(5, 0.9)];

  it('stand first, the likeliest on top, and none is left out by itself', () => {
    expect(inOrderOfDoubt(rows).map(({ row }) => row)).toEqual([5, 3, 2, 4]);
    expect(rowsLikelyAgain(rows)).toEqual([3, 5]);
    expect(howManyTaken(rows, [])).toBe(4);
    expect(howManyTaken(rows, [3, 5])).toBe(2);
  });
});
