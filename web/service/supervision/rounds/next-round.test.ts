import { expect, it } from 'vitest';
import { nextRound } from './next-round.ts';

const round = (startsOn: string, kind: 'on-the-spot' | 'by-phone' = 'on-the-spot') => ({
  ...{ kind, sheetId: 'sheet', startsOn, replyDays: 2, mendDays: 5 },
});

it('the first round begins today and lasts ten days', () => {
  expect(nextRound([], '2023-09-01')).toMatchObject({
    startsOn: '2023-09-01',
    endsOn: '2023-09-11',
    sheetId: null,
  });
});

it('the next is like the last, ten days later, or as many as lay between the last two', () => {
  const one = nextRound([round('2023-09-01', 'by-phone')], '2023-09-05');
  expect(one).toMatchObject({
    startsOn: '2023-09-11',
    kind: 'by-phone',
    sheetId: 'sheet',
    replyDays: 2,
    mendDays: 5,
  });
  expect(nextRound([round('2023-09-15'), round('2023-09-01')], '2023-09-16').startsOn).toBe('2023-09-29');
});

it('none begins in the past', () => {
  expect(nextRound([round('2023-05-01')], '2023-09-16').startsOn).toBe('2023-09-16');
});
