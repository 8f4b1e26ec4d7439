import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { furnishDemoPatrol } from '../server/demo/load-patrol.ts';
import { furnishDemoPoints } from '../server/demo/load-points.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows } from './house-for-tests.ts';

// Every page of points over the demo's teams: what axe asks of it, and not wider than a desk or a phone.
let address: string;
let browser: Browser;
let member: string;

beforeAll(async () => {
  const house = await aHouse(Date.now());
  await furnishDemoPatrol(house, house.now());
  await furnishDemoPoints(house, house.now());
  const [own] = await ownerRows<{ id: string }>(
    house,
    'select id from service.patrol_member where person_id = $1',
    [demoId('volunteer')],
  );
  member = own?.id ?? '';
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

const OFFICE_PAGES = [
  '/points',
  '/points-rules',
  '/points-disputes',
  '/points-shop',
  '/awards',
  `/awards/${DEMO_COUNTY}/${demoId('points/award open')}`,
  `/points/${DEMO_COUNTY}/MEMBER`,
];
const OWN_PAGES = ['', '?view=shop', '?view=awards', '?view=record'];
const PHONE = { width: 360, height: 740 };
const SIZES = [{ width: 1366, height: 768 }, PHONE];

async function aScreen(who: string, language: string): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: PHONE });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  const page = await context.newPage();
  await signInAt(page, address, who, DEMO_PASSWORD);
  return page;
}

async function stands(page: Page, path: string): Promise<void> {
  await page.goto(`${address}${path.replace('MEMBER', member)}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
  expect(await violationsOn(page)).toEqual([]);
  expect(await overhangOf(page)).toBe(0);
}

describe.each(['zh', 'en'])('every page of points in %s', (language) => {
  let office: Page;
  let phone: Page;

  beforeAll(async () => {
    office = await aScreen('county', language);
    phone = await aScreen('volunteer', language);
  }, 60_000);

  it.each(OFFICE_PAGES)(
    '%s stands what axe asks of it, and is not wider than a desk or a phone',
    async (path) => {
      for (const size of SIZES) {
        await office.setViewportSize(size);
        await stands(office, path);
      }
    },
  );

  it.each(OWN_PAGES)('/my-points%s stands it on a phone', async (view) => {
    await stands(phone, `/my-points${view}`);
  });
});
