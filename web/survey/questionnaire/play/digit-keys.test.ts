import { describe, expect, it } from 'vitest';
import { codeEntered, pressDigit } from './digit-keys.ts';

const FOUR = ['1', '2', '3', '4'];
const TWELVE = Array.from({ length: 12 }, (_, index) => String(index + 1));

describe('digit keys', () => {
  it('choose at once where no longer code begins so', () => {
    expect(pressDigit(FOUR, '', '3')).toEqual({ pending: '', code: '3' });
    expect(pressDigit(TWELVE, '', '2')).toEqual({ pending: '', code: '2' });
  });

  it('wait where 1 may become 10, and Enter settles it', () => {
    expect(pressDigit(TWELVE, '', '1')).toEqual({ pending: '1' });
    expect(codeEntered(TWELVE, '1')).toBe('1');
    expect(pressDigit(TWELVE, '1', '0')).toEqual({ pending: '', code: '10' });
  });

  it('that fit nothing after the earlier ones begin anew', () => {
    expect(pressDigit(TWELVE, '1', '5')).toEqual({ pending: '', code: '5' });
  });

  it('that are no code at all choose nothing', () => {
    expect(pressDigit(FOUR, '', '9')).toEqual({ pending: '' });
    expect(codeEntered(FOUR, '')).toBeUndefined();
  });

  it('reach 98 and 99 as call centres number them', () => {
    expect(pressDigit(['1', '98', '99'], '', '9')).toEqual({ pending: '9' });
    expect(pressDigit(['1', '98', '99'], '9', '9')).toEqual({ pending: '', code: '99' });
  });
});
