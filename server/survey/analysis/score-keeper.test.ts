import { describe, expect, it } from 'vitest';
import { beyond } from './score-keeper.ts';

const heldOf = (...completes: readonly number[]): ReadonlyMap<string, { completes: number }> =>
  new Map(completes.map((each, nth) => [`survey ${nth + 1}`, { completes: each }]));

describe('what is kept of the surveys looked at', () => {
  it('is two dozen waves of a county together, so that none is read again for the next question', () => {
    expect(beyond(heldOf(...Array<number>(24).fill(40_000)), 1_500_000)).toEqual([]);
  });

  it('forgets first what was not looked at for longest, and no more than it must', () => {
    expect(beyond(heldOf(50, 30, 40), 80)).toEqual(['survey 1']);
    expect(beyond(heldOf(50, 30, 40), 60)).toEqual(['survey 1', 'survey 2']);
  });

  it('never forgets the survey at hand, however large', () => {
    expect(beyond(heldOf(1, 9_000_000), 100)).toEqual(['survey 1']);
    expect(beyond(heldOf(9_000_000), 100)).toEqual([]);
  });
});
