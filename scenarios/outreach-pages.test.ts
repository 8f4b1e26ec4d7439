import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { DEMO_CAMPAIGN, furnishDemoOutreach } from '../server/demo/load-outreach.ts';
import { checkVisits } from '../server/service/outreach/visits/visit-marks.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { VILLAGE } from './outreach-for-tests.ts';

// Every office page of outreach, and what the service wing has besides casework, over the demo's campaign: what axe asks of it,
// and not wider than a desk or a phone.
let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishDemoOutreach(house, house.now());
  while ((await checkVisits(house)) > 0);
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

const { county, campaignId } = DEMO_CAMPAIGN;
const CAMPAIGN = `/campaigns/${county}/${campaignId}`;
const PAGES = [
  '/campaigns',
  CAMPAIGN,
  `${CAMPAIGN}/edit`,
  `${CAMPAIGN}/coverage`,
  `${CAMPAIGN}/coverage?village=${VILLAGE}&missing=visited`,
  `${CAMPAIGN}/assignments`,
  `${CAMPAIGN}/visits`,
  `${CAMPAIGN}/visits?show=marks`,
  `${CAMPAIGN}/visits?show=requests`,
  `${CAMPAIGN}/matters`,
  '/publicity',
  '/publicity/postings',
  `/publicity/${county}/${demoId('material/banner')}`,
  `/publicity/${county}/${demoId('material/slogan-of-2023')}`,
  '/ledger',
  '/app-keys',
  '/cases/import',
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

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.locator('h1, h2').first().waitFor();
  await page.waitForLoadState('networkidle');
}

const BY: Readonly<Record<string, readonly string[]>> = {
  county: PAGES,
  village: [`/ledger/${county}/${VILLAGE}`],
  volunteer: [`/field?county=${county}&campaign=${campaignId}`],
};

describe.each(['zh', 'en'])('every page of outreach in %s', (language) => {
  describe.each(Object.entries(BY))('as %s sees it', (who, paths) => {
    let page: Page;

    beforeAll(async () => {
      page = await aScreen(language);
      await signInAt(page, address, who, DEMO_PASSWORD);
    });

    it.each(paths)('%s stands what axe asks of it, and is not wider than a desk or a phone', async (path) => {
      for (const size of SIZES) {
        await page.setViewportSize(size);
        await open(page, path);
        expect(await overhangOf(page), `${size.width}`).toBe(0);
        expect(await violationsOn(page), `${size.width}`).toEqual([]);
      }
    });
  });
});

it('the width is measured: a table that does not scroll in its own box is found', async () => {
  const page = await aScreen('zh');
  await page.setViewportSize({ width: 360, height: 740 });
  await signInAt(page, address, 'county', DEMO_PASSWORD);
  await open(page, '/campaigns');
  await page.addStyleTag({ content: '.ant-table-content { overflow: visible !important }' });
  expect(await overhangOf(page)).toBeGreaterThan(0);
});
