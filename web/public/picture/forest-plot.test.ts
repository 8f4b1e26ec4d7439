import { describe, expect, it } from 'vitest';
import { forestPlot } from './forest-plot.ts';
import type { PlotRow } from './geometry.ts';
import { openTags } from './open-tags.ts';

const row = (name: string, share: number, tier: number | null = 1): PlotRow => ({
  name,
  figure: { share, lower: share - 0.05, upper: Math.min(1, share + 0.04) },
  n: 83,
  tier,
});
const places = (count: number): PlotRow[] =>
  Array.from({ length: count }, (_, index) => row(`村${index + 1}`, 0.9));
const OPTIONS = {
  title: '安全感',
  language: 'zh',
  overall: { share: 0.88, lower: 0.86, upper: 0.9 },
} as const;

describe('the picture of places', () => {
  it.each([0, 1, 23, 200])('is one well-formed SVG with a dot for each of %i places', (count) => {
    const svg = forestPlot(places(count), OPTIONS);
    expect(openTags(svg)).toEqual([]);
    expect(svg.match(/<circle /g) ?? []).toHaveLength(count);
    expect(svg).not.toMatch(/NaN|undefined|Infinity|\{\w+\}/);
  });

  it('says in a tooltip of each row what the row shows', () => {
    expect(forestPlot([row('云集', 0.912)], OPTIONS)).toContain(
      '<title>云集：91.2%（95% 区间 86.2–95.2），83 人作答</title>',
    );
  });

  it('has a title and a description for those who cannot see it', () => {
    const svg = forestPlot([row('云集', 0.912), row('新城', 0.7)], { ...OPTIONS, id: 'safe' });
    expect(svg).toContain('aria-labelledby="safe-title safe-text"');
    expect(svg).toContain('<title id="safe-title">安全感</title>');
    expect(svg).toMatch(/<desc id="safe-text">共 2 个村（社区）.*最低的是 新城 70\.0%.*最高的是 云集 91\.2%/);
  });

  it('never cuts the axis without saying so', () => {
    expect(forestPlot([row('云集', 0.9)], OPTIONS)).toContain('横轴只画出');
    const wide = { name: 'a', figure: { share: 0.5, lower: 0.02, upper: 0.98 }, n: 12, tier: 1 };
    expect(forestPlot([wide], OPTIONS)).not.toContain('横轴只画出');
  });

  it('lists withheld places with the reason and draws nothing for them', () => {
    const withheld = { name: '东屋', figure: null, n: 6, tier: null, note: '作答不足 10 人' };
    const svg = forestPlot([row('云集', 0.9), withheld], OPTIONS);
    expect(svg).toContain('未列出：东屋（作答不足 10 人）。');
    expect(svg.match(/<circle /g)).toHaveLength(1);
  });

  it('names the tiers when there are several, and none when there is one', () => {
    const two = forestPlot([row('云集', 0.95), row('新城', 0.7, 2)], OPTIONS);
    expect(two).toMatch(/第 1 档.*第 2 档/);
    expect(forestPlot(places(5), OPTIONS)).not.toContain('档');
  });

  it('shows a place that is not compared as a hollow dot and explains it', () => {
    const svg = forestPlot([row('云集', 0.95), row('新城', 0.7, null)], OPTIONS);
    expect(svg).toMatch(/数据不足，未参加比较.*fill="#fff" stroke/);
    expect(svg).toContain('空心点');
  });

  it('lets no name become markup, and no control character spoil the file', () => {
    const svg = forestPlot([row('<script>&"\u0007', 0.9)], { ...OPTIONS, title: '</title><script>' });
    expect(svg).not.toContain('<script');
    expect(svg).not.toMatch(/\p{Cc}/u);
    expect(openTags(svg)).toEqual([]);
  });

  it('speaks English throughout when asked to', () => {
    const svg = forestPlot([row('A', 0.95), row('B', 0.7, 2), row('C', 0.7, null)], {
      ...OPTIONS,
      title: 'Safe',
      language: 'en',
    });
    expect(svg).not.toMatch(/\p{Script=Han}/u);
  });
});
