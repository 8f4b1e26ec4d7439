import { describe, expect, it } from 'vitest';
import { askingEveryMs, livenessOf } from './liveness.ts';

const NOW = { answeredMs: 100_000, nowMs: 102_000, lastTryFailed: false };

describe('the figures on the board', () => {
  it('are live while answers come', () => {
    expect(livenessOf(NOW, 3_000)).toBe('live');
  });

  it('are said to be old as soon as one try fails, however fresh they look', () => {
    expect(livenessOf({ ...NOW, lastTryFailed: true }, 3_000)).toBe('lost');
  });

  it('are late when nothing came for longer than the board waits', () => {
    expect(livenessOf({ ...NOW, nowMs: 130_000 }, 3_000)).toBe('late');
    expect(livenessOf({ ...NOW, nowMs: 130_000 }, 30_000)).toBe('live');
  });

  it('are asked for every three seconds while the survey runs, and seldom when it is closed', () => {
    expect(askingEveryMs('running')).toBe(3_000);
    expect(askingEveryMs(undefined)).toBe(3_000);
    expect(askingEveryMs('closed')).toBeGreaterThan(askingEveryMs('paused'));
  });
});
