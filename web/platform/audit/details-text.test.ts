import { describe, expect, it } from 'vitest';
import { ACTION_WORDS, actionWords } from './action-words.ts';
import { detailsText, shortId } from './details-text.ts';

describe('the audit log in words', () => {
  it('shows an act that has no words yet by its code, so that nothing is hidden', () => {
    expect(actionWords('signed-in').zh).toBe('登录');
    expect(actionWords('moon-painted')).toEqual({ zh: 'moon-painted', en: 'moon-painted' });
  });

  it.each(Object.keys(ACTION_WORDS))('knows “%s” under a kebab-case code', (code) => {
    expect(code).toMatch(/^[a-z]+(-[a-z]+)*$/);
  });

  it('writes details on one line, whatever they are made of', () => {
    expect(detailsText({ hash: '3f2a', rows: 12, nested: { a: [1] } }, 'en')).toBe(
      'hash: 3f2a, rows: 12, nested: {"a":[1]}',
    );
    expect(detailsText({}, 'zh')).toBe('');
  });

  it('names details in the language of the reader', () => {
    expect(detailsText({ fileName: 'a.csv', places: 3 }, 'zh')).toBe('文件：a.csv，村（社区）数：3');
    expect(detailsText({ wanted: 'paused' }, 'zh')).toBe('改为：暂停');
    expect(detailsText({ wanted: 'paused' }, 'en')).toBe('moved to: paused');
  });

  it('shortens identifiers to the part that differs', () => {
    expect(shortId('018b2f3c-0000-7000-8000-0123456789ab')).toBe('…0123456789ab');
    expect(shortId('360722')).toBe('360722');
  });
});
