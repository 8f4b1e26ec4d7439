import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { furnishDemoSupervision } from '../server/demo/load-supervision.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { COUNTY, workerOf } from './inspections-for-tests.ts';

// Every page of supervision over the demo's rounds: what axe asks of it, and not wider than a desk or a phone.
let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishDemoSupervision(house, house.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

const roundPath = (nth: number): string => `/rounds/${COUNTY}/${demoId(`inspection round/${nth}`)}`;
const BY: Readonly<Record<string, readonly string[]>> = {
  street: [
    '/rounds',
    roundPath(5),
    roundPath(6),
    `/criteria?sheet=${demoId('inspection sheet')}`,
    '/mending?show=all',
    '/scorecard',
    '/proposals',
    '/proposals?show=rules',
    '/chase',
    '/chase/rule',
    '/polls',
    '/polls/new',
  ],
  [workerOf(1)]: ['/inspected', '/field?view=inspections'],
};
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

describe.each(['zh', 'en'])('every page of supervision in %s', (language) => {
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
