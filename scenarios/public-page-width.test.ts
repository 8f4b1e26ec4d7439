import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { DISPOSITIONS } from '#survey/fieldwork';
import { publicationPage } from '#web/public';
import { openBrowser } from '../scripts/browser.ts';
import { yunjiResults } from '../web/survey/results/specimens/yunji-results.ts';

// The published page on the narrowest telephone that residents use, in a real browser.
const NARROWEST = { width: 360, height: 740 };
const RESULTS = yunjiResults();
// Some villages have long names.
const CONTENT = {
  ...RESULTS,
  indicators: RESULTS.indicators.map((indicator) => ({
    ...indicator,
    places: indicator.places.map((place) => ({ ...place, name: `${place.name}社区居民委员会` })),
  })),
};
const ADDRESS = '/p/430422/018a5b1e-7c3a-7000-8000-000000000001';

let browser: Browser;
beforeAll(async () => {
  browser = await openBrowser();
});
afterAll(() => browser.close());

async function overflowOf(text: string): Promise<number> {
  const page = await browser.newPage({ viewport: NARROWEST });
  await page.setContent(text);
  const width = await page.evaluate(() => document.documentElement.scrollWidth);
  await page.close();
  return width - NARROWEST.width;
}

describe('the published page on a telephone', () => {
  it.each(['zh', 'en'] as const)('is not wider than the telephone, in %s', async (language) => {
    const text = publicationPage({
      publication: {
        title: CONTENT.title,
        publishedMs: Date.UTC(2023, 9, 5),
        hash: '4e0a91c7'.repeat(8),
        county: '430422',
        id: '018a5b1e-7c3a-7000-8000-000000000001',
        address: ADDRESS,
      },
      content: CONTENT,
      language,
      otherLanguageAddress: '#',
      isDemo: false,
      outcomes: DISPOSITIONS,
    });
    expect(await overflowOf(text)).toBeLessThanOrEqual(0);
  });

  it('is measured: something too wide is found', async () => {
    expect(await overflowOf('<div style="width:500px">宽</div>')).toBeGreaterThan(0);
  });
});
