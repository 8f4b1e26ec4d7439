import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { furnishDemoCasework } from '../server/demo/load-casework.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';

// Every office page of casework over a year of made-up cases: what axe asks of it, and not wider than a desk or a phone.
let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishDemoCasework(house, house.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

const CASE = `/cases/${DEMO_COUNTY}/${demoId('case/returning')}`;
const PAGES = [
  '/cases',
  '/cases/new',
  '/follow-ups',
  '/assessment',
  '/where-to-act',
  '/meetings',
  '/meetings?show=suggestions',
  `/meetings/${DEMO_COUNTY}/${demoId('meeting/0')}`,
  '/case-rules',
  CASE,
  `${CASE}/order`,
];
const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
];

async function aScreen(language: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  return context.newPage();
}

describe.each(['zh', 'en'])('every page of casework in %s', (language) => {
  let page: Page;

  beforeAll(async () => {
    page = await aScreen(language);
    await signInAt(page, address, 'county', DEMO_PASSWORD);
  });

  it.each(PAGES)('%s stands what axe asks of it, and is not wider than a desk or a phone', async (path) => {
    for (const size of SIZES) {
      await page.setViewportSize(size);
      await page.goto(`${address}${path}`);
      await page.locator('h1').first().waitFor();
      await page.waitForLoadState('networkidle');
      expect(await violationsOn(page), `${size.width}`).toEqual([]);
      expect(await overhangOf(page), `${size.width}`).toBe(0);
    }
  });
});

describe('a county officer', () => {
  let page: Page;

  beforeAll(async () => {
    page = await aScreen('zh');
    await signInAt(page, address, 'county', DEMO_PASSWORD);
  });

  /** The sheet that lies over the page. */
  const sheet = () => page.locator('.ant-modal').last();
  // The next sheet is opened only when this one has gone: while it fades, the last on the page is still this one.
  const confirm = async (): Promise<void> => {
    await sheet().locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('.ant-modal:visible').waitFor({ state: 'hidden' });
  };

  async function pick(select: Locator, name: string): Promise<void> {
    await select.click();
    await page.keyboard.type(name);
    await page.keyboard.press('Enter');
  }

  it('writes down a review meeting; a suggestion is sorted, mended and told back', async () => {
    await page.goto(`${address}/meetings`);
    await page.locator('[data-act="add-meeting"]').click();
    await sheet().getByLabel('名称').fill('云集村评议会');
    await pick(sheet().locator('.ant-select').first(), '云集村');
    await sheet().getByLabel('意见建议（一行一条）').fill('1、路灯太暗\n2、停车太乱');
    await confirm();
    await page.getByRole('link', { name: '云集村评议会', exact: true }).click();
    await page.locator('[data-act="sort"]').first().click();
    await pick(sheet().locator('.ant-select').nth(1), '云集街道');
    await confirm();
    await page.locator('[data-act="end"]').click();
    await sheet().locator('textarea').fill('换了两盏灯');
    await confirm();
    await page.locator('[data-act="tell"]').click();
    await sheet().getByLabel('怎样反馈的').fill('当面');
    await confirm();
    await page.getByText('反馈方式：当面').waitFor();
  });

  it('changes the limits with a reason: running cases keep theirs, and the page says how many', async () => {
    await page.goto(`${address}/case-rules`);
    const running = await page.locator('[data-running]').first().innerText();
    await page.locator('[data-act="change-rule"]').first().click();
    await sheet().getByLabel('办结（从受理起）').fill('7');
    await sheet().getByLabel('为什么改').fill('县里的新规定');
    await confirm();
    await page.locator('[data-sort="request"] h2').waitFor();
    await page.locator('[data-running-others]', { hasText: running }).first().waitFor();
  });

  it('is asked before the cases of one office go to another, and told how many went', async () => {
    const card = page.locator('[data-card="merge"]');
    await pick(card.locator('.ant-select').nth(0), '新城');
    await pick(card.locator('.ant-select').nth(1), '云集街道');
    await card.getByLabel('依据（如合并文件）').fill('合并文件');
    await card.locator('[data-act="merge"]').click();
    await sheet().locator('.ant-btn-dangerous').click();
    await card.getByText(/已经转过去 [1-9]\d* 件/).waitFor();
  });

  it('cannot give weights that do not make a hundred', async () => {
    await page.locator('[data-act="change-weights"]').click();
    await sheet().getByLabel('为什么改').fill('县里的新规定');
    await sheet().getByLabel('响应').fill('20');
    await sheet().getByText('合计 110').waitFor();
    expect(await sheet().locator('.ant-modal-footer .ant-btn-primary').isDisabled()).toBe(true);
    await sheet().getByLabel('按时').fill('0');
    await confirm();
    await page.locator('[data-card="weights"] dd').first().getByText('20').waitFor();
  });
});
