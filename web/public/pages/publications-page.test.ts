import { describe, expect, it } from 'vitest';
import { notFoundPage, publicationsPage } from './publications-page.ts';

const ROW = {
  title: '2023年<调查>',
  address: '/p/430422/1',
  publishedMs: Date.UTC(2023, 9, 5),
  isSimulated: true,
  withdrawnMs: null,
};

describe('the list of publications', () => {
  it('links each with its day of publication', () => {
    const text = publicationsPage({ rows: [ROW], language: 'zh', isDemo: false });
    expect(text).toContain('<a href="/p/430422/1">2023年&#60;调查&#62;</a>');
    expect(text).toContain('2023年10月5日公布');
  });

  it('marks what is simulated and what was withdrawn', () => {
    const rows = [{ ...ROW, withdrawnMs: Date.UTC(2023, 10, 1) }];
    const text = publicationsPage({ rows, language: 'en', isDemo: false });
    expect(text).toContain('simulated');
    expect(text).toContain('withdrawn on 1 November 2023');
  });

  it('says so when nothing was published, and when the site is a demo', () => {
    const text = publicationsPage({ rows: [], language: 'zh', isDemo: true });
    expect(text).toContain('还没有公布过调查结果');
    expect(text).toContain('class="band"');
  });

  it('an unknown address is answered in words', () => {
    expect(notFoundPage('zh')).toContain('没有这份结果');
    expect(notFoundPage('en')).not.toMatch(/\p{Script=Han}/u);
  });
});
