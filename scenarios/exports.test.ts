import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { entriesOf } from '../server/survey/export/unzipped-for-tests.ts';
import { ConsoleForTests } from './console-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from './small-survey-for-tests.ts';

// An analyst takes figures and rows away, in a real browser; a publisher gets figures alone.
let house: TestHouse;
let survey: SmallSurvey;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse();
  survey = await aSmallSurvey(house, { target: 8 });
  const console = new ConsoleForTests(house, await house.signIn('interviewer'), survey);
  for (let nth = 0; nth < 9; nth += 1) await console.complete();
  address = await house.listen();
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function exportsOf(name: string, width = 1366): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width, height: 768 }, acceptDownloads: true });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  await page.goto(`${address}/surveys/${survey.county}/${survey.surveyId}/results#exports`);
  await page.locator('[data-picture="safe"]').waitFor();
  return { page, context };
}

async function savedBy(page: Page, act: () => Promise<void>): Promise<{ name: string; content: Buffer }> {
  const coming = page.waitForEvent('download');
  await act();
  const download = await coming;
  return { name: download.suggestedFilename(), content: readFileSync(await download.path()) };
}

describe('an analyst', () => {
  let page: Page;
  let context: BrowserContext;

  beforeAll(async () => {
    ({ page, context } = await exportsOf('analyst'));
  });

  afterAll(() => context.close());

  it('saves a picture as SVG and PNG, with n, rule and “provisional” inside', async () => {
    const card = page.locator('[data-picture="safe"]');
    const svg = await savedBy(page, () => card.locator('[data-save="svg"]').click());
    expect(svg.name).toBe('小调查-safe.svg');
    for (const words of ['9 人作答', '规则 safe', '初步结果', '模拟数据'])
      expect(svg.content.toString('utf8')).toContain(words);
    const png = await savedBy(page, () => card.locator('[data-save="png"]').click());
    expect(png.content.subarray(1, 4).toString('latin1')).toBe('PNG');
    expect(png.content.readUInt32BE(16)).toBeGreaterThan(1500);
  });

  it('does not get a row without a reason', async () => {
    await page.locator('[data-act="export"]').click();
    await page.locator('.labelled-field-fault').waitFor();
    expect(await page.locator('[data-export-standing]').count()).toBe(0);
  });

  it('takes the rows for SPSS away, sees that the file is whole, and reads its manifest', async () => {
    await page.locator('[data-format="spss"], input[value="spss"]').first().click();
    await page.locator('.labelled-field input').fill('年度报告复核');
    const { name, content } = await savedBy(page, () => page.locator('[data-act="export"]').click());
    expect(name).toMatch(/小调查-spss\.zip$/);
    const files = entriesOf(content);
    expect([...files.keys()]).toEqual(['interviews.sav', 'codebook.csv', 'manifest.json']);
    await page.locator('[data-export-standing="whole"]').waitFor();
    await page.locator('.ant-table-row-expand-icon').first().click();
    const shown = page.locator('[data-manifest="9"]');
    await shown.waitFor();
    const manifest = JSON.parse(files.get('manifest.json')?.toString('utf8') ?? '');
    for (const { sha256 } of manifest.files) expect(await shown.textContent()).toContain(sha256);
    expect(await shown.textContent()).toContain('电话号码');
  });
});

describe('a publisher', () => {
  it('sees the figures and no way to a row', async () => {
    const { page, context } = await exportsOf('publisher');
    expect(await page.locator('[data-act="export"]').count()).toBe(0);
    await context.close();
  });
});

describe('on a narrow screen', () => {
  it('nothing has to be pushed sideways', async () => {
    const { page, context } = await exportsOf('analyst', 360);
    await page.locator('[data-act="export"]').waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(360);
    await context.close();
  });
});
