import type { Browser, Page } from 'playwright-core';
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
