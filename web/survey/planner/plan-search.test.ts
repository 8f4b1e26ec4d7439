import { describe, expect, it } from 'vitest';
import { planSearchShape, withOwn } from './plan-search.ts';

describe('a plan in the address', () => {
  it('passes over what is none', () => {
    expect(planSearchShape.parse({ goal: 'fame', share: 'much', interviews: '300' })).toEqual({
      interviews: 300,
    });
  });

  it('keeps what single villages have of their own', () => {
    const one = withOwn('', '1', 'share', 0.9);
    expect(one).toBe('1:0.9:');
    const two = withOwn(withOwn(one, '1', 'cost', 12), '2', 'cost', 5);
    expect(two).toBe('1:0.9:12_2::5');
    expect(withOwn(withOwn(two, '1', 'share', undefined), '2', 'cost', undefined)).toBe('1::12');
  });
});
