import { describe, expect, it } from 'vitest';
import { METHOD_WORDS } from './pages/method-words.ts';
import { PAGE_WORDS } from './pages/page-words.ts';
import { PICTURE_WORDS } from './picture/picture-words.ts';
import { TABLE_WORDS } from './tables/table-words.ts';
import { speaker } from './words.ts';

const TABLES = { METHOD_WORDS, PAGE_WORDS, PICTURE_WORDS, TABLE_WORDS };

function placeholders(text: string): string[] {
  return (text.match(/\{\w+\}/g) ?? []).toSorted();
}

describe('words of the public pages', () => {
  it('are said in the language asked for, with their details', () => {
    const say = speaker({ calls: { zh: '{n} 次', en: '{n} calls' } }, 'en');
    expect(say('calls', { n: 3 })).toBe('3 calls');
  });

  it.each(Object.entries(TABLES))(
    '%s: both languages are complete and ask for the same details',
    (_name, words) => {
      for (const { zh, en } of Object.values(words)) {
        expect(zh.length * en.length).toBeGreaterThan(0);
        expect(placeholders(en)).toEqual(placeholders(zh));
      }
    },
  );

  it.each(Object.entries(TABLES))('%s: Chinese is punctuated as Chinese', (_name, words) => {
    for (const { zh } of Object.values(words)) {
      expect(zh).not.toMatch(/\p{Script=Han}[,;:?!()]|[,;:?!()]\p{Script=Han}/u);
    }
  });
});
