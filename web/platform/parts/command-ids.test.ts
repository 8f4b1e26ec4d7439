import { describe, expect, it } from 'vitest';
import { commandIds } from './command-ids.ts';

function numbered() {
  let count = 0;
  return commandIds(() => `id-${++count}`);
}

describe('the id of a command', () => {
  it('stays the same when the same command is sent again after a lost connection', () => {
    const ids = numbered();
    expect(ids.idFor({ title: '云集' })).toBe('id-1');
    expect(ids.idFor({ title: '云集' })).toBe('id-1');
  });

  it('is another when something else is meant', () => {
    const ids = numbered();
    expect(ids.idFor({ title: '云集' })).toBe('id-1');
    expect(ids.idFor({ title: '云集镇' })).toBe('id-2');
  });

  it('is another when the same is meant anew after it was done', () => {
    const ids = numbered();
    ids.idFor(undefined);
    ids.isDone();
    expect(ids.idFor(undefined)).toBe('id-2');
  });
});
