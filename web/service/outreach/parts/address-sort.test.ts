import { describe, expect, it } from 'vitest';
import { sortable, sortFrom } from './address-sort.ts';

describe('the order of a table in its address', () => {
  it('is what was clicked, and nothing once it is the own order again', () => {
    expect(sortFrom({ columnKey: 'year', order: 'descend' })).toEqual({ sort: 'year', order: 'descend' });
    expect(sortFrom([{ columnKey: 'year', order: 'ascend' }])).toEqual({ sort: 'year', order: 'ascend' });
    expect(sortFrom({ columnKey: 'year', order: null })).toEqual({ sort: undefined, order: undefined });
  });

  it('stands on its column alone', () => {
    const byYear = sortable<number>({ sort: 'year', order: 'descend' }, 'year', (a, b) => a - b);
    const byName = sortable<number>({ sort: 'year', order: 'descend' }, 'name', (a, b) => a - b);
    expect([byYear.sortOrder, byName.sortOrder]).toEqual(['descend', null]);
  });
});
