import { describe, expect, it } from 'vitest';
import { DISPOSITIONS } from '#survey/fieldwork';
import type { PlaceFigure, Results } from '#wire/survey';
import { yunjiResults } from '../../survey/results/specimens/yunji-results.ts';
import type { PublicationInput } from './publication.ts';
import { publicationPage } from './publication-page.ts';

const CONTENT = yunjiResults();
const HASH = '4e0a91c7'.repeat(8);
const PUBLICATION = {
  title: CONTENT.title,
  publishedMs: Date.UTC(2023, 9, 5),
  hash: HASH,
  county: '430422',
  id: '018a5b1e-7c3a-7000-8000-000000000001',
  address: '/p/430422/018a5b1e-7c3a-7000-8000-000000000001',
};

function page(wanted: Partial<PublicationInput> = {}): string {
  return publicationPage({
    publication: PUBLICATION,
    content: CONTENT,
    language: 'zh',
    otherLanguageAddress: '?language=en',
    isDemo: false,
    outcomes: DISPOSITIONS,
    ...wanted,
  });
}

const changed = (change: Partial<Results>): string => page({ content: { ...CONTENT, ...change } });
const sizeKb = (text: string): number => new TextEncoder().encode(text).length / 1024;

describe('the page of published results', () => {
  const zh = page();
  const en = page({ language: 'en' });

  it('weighs less than 60 KB for 23 villages and carries no script', () => {
    expect(sizeKb(zh)).toBeLessThan(60);
    expect(sizeKb(en)).toBeLessThan(60);
    expect(zh + en).not.toMatch(/<script|javascript:|\son\w+=/i);
  });

  it('fetches nothing but the mark in its tab', () => {
    const addresses = [...zh.matchAll(/(?:src|href)="([^"]*)"/g)].map(([, address]) => address);
    expect(addresses).toEqual(['/mark.svg', '?language&#61;en', PUBLICATION.address]);
  });

  it('leaves no word unfilled and no figure unreckoned, in either language', () => {
    expect(zh + en).not.toMatch(/\{\w+\}|undefined|NaN|\[object/);
  });

  it('asks every question in its full wording', () => {
    for (const { text } of CONTENT.questions) expect(zh).toContain(text.slice(0, 40));
  });

  it('shows each headline figure with its interval, error, n and scoring rule', () => {
    for (const { overall } of CONTENT.indicators.slice(0, 2)) {
      const [share, lower, upper, error] = [
        overall.share,
        overall.lower,
        overall.upper,
        overall.standardError,
      ].map((fraction) => ((fraction ?? 0) * 100).toFixed(1));
      expect(zh).toContain(`<p class="big">${share}%</p>`);
      expect(zh).toContain(
        `95% 区间 ${lower}–${upper}%<br>标准误 ${error} 个百分点 · ${overall.n.toLocaleString('en')} 人作答`,
      );
    }
    expect(zh).toMatch(/大约每 100 位居民中有 \d+ 位回答“安全”或“比较安全”/);
    expect(zh).toContain('计分规则 safe，第 1 版');
    expect(zh).toContain('计分规则 satisfied，第 1 版');
  });

  it('says of whom and how: population, screeners, numbers, days, completes, rates with their meaning', () => {
    for (const words of [
      '23 个村（社区）的居民，共 71,058 人',
      '请问您是否已年满18周岁?（是）',
      '2023年9月4日至2023年9月30日',
      `${CONTENT.completes.toLocaleString('en')} 份访问`,
      '应答率 RR1',
      '无人接听',
      '问卷，第 3 版',
    ]) {
      expect(zh).toContain(words);
    }
  });

  it('never prints a bare place: every rank has its range', () => {
    const ranks = zh.match(/第 \d+ 名/g) ?? [];
    const ranges = zh.match(/第 \d+ 名 <small>(可能 \d+–\d+|可以确定)<\/small>/g) ?? [];
    expect(ranks.length).toBeGreaterThan(40);
    expect(ranges).toHaveLength(ranks.length);
  });

  it('says plainly when places cannot be told apart, and parts tiers where they can', () => {
    const rankedAs = (rankOf: (index: number) => PlaceFigure['rank']): string =>
      changed({
        indicators: CONTENT.indicators.map((indicator) => ({
          ...indicator,
          places: indicator.places.map((place, index) => ({ ...place, rank: place.rank && rankOf(index) })),
        })),
      });
    const alike = rankedAs(() => ({ low: 1, high: 23, tier: 1 }));
    expect(alike).toContain('这些数据分不出各村（社区）的高低');
    const oneTier = rankedAs((index) => ({ low: index < 3 ? 1 : 2, high: 23, tier: 1 }));
    expect(oneTier).toContain('各村（社区）之间画不出分档的界线');
    const tiers = rankedAs((index) =>
      index < 9 ? { low: 1, high: 9, tier: 1 } : { low: 10, high: 23, tier: 2 },
    );
    expect(tiers).toContain('各村（社区）分成 2 档');
    expect(tiers).toContain('<tr class="cut">');
  });

  it('explains below the table why a figure should be used with care', () => {
    const why = { zh: '有效样本 19 人', en: 'an effective sample of 19' };
    const unsure = CONTENT.indicators.map((indicator) => ({
      ...indicator,
      places: indicator.places.map((place) =>
        place.name === '云集' ? { ...place, rank: null, figure: { ...place.figure, caution: why } } : place,
      ),
    }));
    const text = changed({ indicators: unsure });
    expect(text).toContain('<span>云集</span>*');
    expect(text).toContain('云集：有效样本 19 人');
  });

  it('lists withheld villages with the reason and prints no figure of them', () => {
    expect(zh).toContain('新桥：作答人数太少，不公布');
    expect(zh).not.toMatch(/<span>新桥<\/span>/);
  });

  it('shows a withheld figure nowhere even when the content holds it', () => {
    const leaky = CONTENT.indicators.map((indicator) => ({
      ...indicator,
      places: indicator.places.map((place) =>
        place.name === '新桥'
          ? {
              ...place,
              figure: { share: 0.123, standardError: 0.1, lower: 0.01, upper: 0.3, n: 6, caution: null },
            }
          : place,
      ),
    }));
    expect(changed({ indicators: leaky })).not.toContain('12.3%');
  });

  it('tells how to check it and what it does not say', () => {
    expect(zh).toContain(`<code>${HASH}</code>`);
    expect(zh).toContain('这份结果不说明什么');
    const address = `${PUBLICATION.address}/data.csv`;
    expect(page({ tableAddress: address })).toContain(`<a href="${address}">全部表格（CSV）</a>`);
  });

  it('says in its head that the data are simulated when they are, or when the site is a demo', () => {
    const real = { ...CONTENT, isSimulated: false };
    expect(zh).toContain('class="band"');
    expect(page({ content: real })).not.toContain('class="band"');
    expect(page({ content: real, isDemo: true })).toContain('class="band"');
  });

  it('says first that it was withdrawn, when and why', () => {
    const withdrawn = { atMs: Date.UTC(2023, 10, 1), reason: '号码表有误' };
    const text = page({ publication: { ...PUBLICATION, withdrawn } });
    expect(text).toContain('2023年11月1日撤回。原因：号码表有误');
    expect(text.indexOf('这份结果已经撤回')).toBeLessThan(text.indexOf('<h1'));
    expect(zh).not.toContain('撤回');
  });

  it('is marked provisional while the survey has not ended', () => {
    expect(changed({ status: 'running' })).toContain('初步结果');
    expect(zh).not.toContain('初步结果');
  });

  it('lets no text of others become markup', () => {
    const evil = '<img src=x onerror=alert(1)>"';
    const text = page({
      publication: { ...PUBLICATION, title: evil, withdrawn: { atMs: 0, reason: evil } },
      content: { ...CONTENT, title: evil, uncovered: [evil] },
    });
    expect(text).not.toContain('<img');
  });

  it('marks Chinese wording inside the English page as Chinese', () => {
    expect(en).toContain('<html lang="en">');
    expect(en).toMatch(/<h3 lang="zh-CN">Q1 /);
    expect(en).toContain('<span lang="zh-CN">云集</span>');
    const own = en.match(/<(h2|dt|th scope="col"|caption|p)>[^<]*/g) ?? [];
    expect(own.length).toBeGreaterThan(40);
    expect(own.filter((text) => /\p{Script=Han}/u.test(text) && !text.includes('“'))).toEqual([]);
  });

  it('can be made of a survey without headlines, places, rates or days', () => {
    const bare = changed({
      indicators: [],
      questions: [],
      rates: [],
      outcomeCounts: {},
      fieldworkFromMs: null,
      fieldworkToMs: null,
      designEffectOfWeighting: null,
    });
    expect(bare).toContain('这次调查没有指定主要指标');
    expect(bare).not.toMatch(/undefined|NaN|Infinity/);
  });
});
