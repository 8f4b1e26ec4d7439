import { describe, expect, it } from 'vitest';
import { clockChoices } from './clock-choices.ts';

describe('the times of day offered', () => {
  it('run from midnight to midnight in half hours', () => {
    const choices = clockChoices(9 * 60);
    expect([choices[0], choices[1], choices.at(-1), choices.length]).toEqual([0, 30, 1440, 49]);
  });

  it('keep a time that was set otherwise, in its place', () => {
    const choices = clockChoices(18 * 60 + 20);
    expect(choices).toContain(1100);
    expect([...choices].sort((left, right) => left - right)).toEqual(choices);
  });
});
