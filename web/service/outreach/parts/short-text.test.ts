import { describe, expect, it } from 'vitest';
import { shortText } from './short-text.ts';

describe('a text in a picture', () => {
  it('stays whole where there is room, and says where it was cut', () => {
    expect(shortText('云集村（社区）', 9)).toBe('云集村（社区）');
    expect(shortText('屋场恳谈会、村村响、短信', 6)).toBe('屋场恳谈会…');
  });

  it('takes nearly twice as many Latin letters', () => {
    expect(shortText('Yunji village', 9)).toBe('Yunji village');
    expect(shortText('abcdefghijklmnopqrstuvwxyz', 9)).toBe('abcdefghijklmn…');
  });
});
