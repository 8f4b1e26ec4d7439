import { describe, expect, it } from 'vitest';
import { filterOf, isFiltered, searchFrom } from './case-search.ts';

describe('a saved filter', () => {
  it('keeps what is filtered, and neither page nor order', () => {
    expect(filterOf({ standing: 'open', mine: '1', page: 3, order: 'due' })).toEqual({
      standing: 'open',
      mine: '1',
    });
  });

  it('comes back as it was saved', () => {
    const filter = { standing: 'closed', search: '路灯', receivedFromMs: '1700000000000' };
    expect(filterOf(searchFrom(filter))).toEqual(filter);
  });

  it('leaves out what is no longer known instead of failing', () => {
    expect(searchFrom({ standing: 'no-such-standing', colour: 'blue', mine: '1' })).toEqual({ mine: '1' });
  });

  it('is none where only page and order are chosen', () => {
    expect([isFiltered({ page: 2, order: 'due' }), isFiltered({ search: '灯' })]).toEqual([false, true]);
  });
});
