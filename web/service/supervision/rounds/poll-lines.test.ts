import { expect, it } from 'vitest';
import { totalsIn } from './poll-lines.ts';

const UNITS = [{ id: 'a', name: { zh: '云集村（社区）', en: 'Yunji village' } }];

it('totals are read as they are pasted from a table, with or without signs', () => {
  const found = totalsIn('云集\t92.5\t40\n云集村（社区）, 92.5%，40\nYunji village 92.5 40\n', UNITS);
  expect(found.unknown).toEqual([]);
  expect(found.rows).toEqual(
    Array.from({ length: 3 }, () => ({ unitId: 'a', share: 0.925, interviews: 40 })),
  );
});

it('a line that names no unit, lacks a number or passes a hundred is told, never taken', () => {
  expect(totalsIn('别处 90 40\n云集 90\n云集 900 40', UNITS)).toEqual({
    rows: [],
    unknown: ['别处 90 40', '云集 90', '云集 900 40'],
  });
});
