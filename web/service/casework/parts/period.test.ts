import { describe, expect, it } from 'vitest';
import { periodOf } from './period.ts';

const now = Date.parse('2026-11-25T09:00:00+08:00');

describe('a span of days', () => {
  it('is this year so far where none is chosen', () => {
    const { from, to } = periodOf({}, now);
    expect([from, to]).toEqual(['2026-01-01', '2026-11-25']);
  });

  it('covers its last day whole', () => {
    const { fromMs, toMs } = periodOf({ from: '2026-11-01', to: '2026-11-30' }, now);
    expect(toMs - fromMs).toBe(30 * 86_400_000);
    expect(new Date(fromMs).toISOString()).toBe('2026-10-31T16:00:00.000Z');
  });

  it('is turned round where its end stands before its beginning', () => {
    const { from, to } = periodOf({ from: '2026-11-30', to: '2026-11-01' }, now);
    expect([from, to]).toEqual(['2026-11-01', '2026-11-30']);
  });
});
