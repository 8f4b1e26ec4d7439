// A briefing from template to archive in a real browser: a street officer writes and hands in, a county officer approves, a resident
// reads it on a phone; and what changes later is marked.
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { furnishDemoBulletins } from '../server/demo/load-bulletins.ts';
import { furnishDemoCasework } from '../server/demo/load-casework.ts';
import { furnishDemoOutreach } from '../server/demo/load-outreach.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';

let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishDemoOutreach(house, house.now());
  await furnishDemoCasework(house, house.now());
  await furnishDemoBulletins(house, house.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function aScreen(who: string | undefined, width: number, language = 'zh'): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width, height: 768 },
    bypassCSP: true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  const page = await context.newPage();
  if (who) await signInAt(page, address, who, DEMO_PASSWORD);
  return page;
}

const act = (page: Page, name: string) => page.locator(`[data-act="${name}"]`).click();
const agree = (page: Page) =>
  page.locator('.ant-modal-footer .ant-btn-primary, .ant-modal-footer .ant-btn-dangerous').last().click();

async function moved(page: Page, move: string, standing: string): Promise<void> {
  await act(page, move);
  await agree(page);
  await page.locator(`[data-standing="${standing}"]`).waitFor();
}

describe('a briefing', () => {
  let bulletin = '';

  it('begins from a template, takes a figure at the cursor, and is handed in', async () => {
    const page = await aScreen('street', 1366);
    await page.goto(`${address}/bulletins`);
    await act(page, 'new-bulletin');
    await page.locator('.ant-modal-body input[type="checkbox"]').check();
    await agree(page);
    await page.locator('.bulletin-editor').waitFor();
    bulletin = new URL(page.url()).pathname;
    const paragraph = page.locator('[data-kind="paragraph"] textarea').first();
    await paragraph.fill('今年以来，共受理');
    await page.getByText('可用的数字', { exact: true }).click();
    await paragraph.click();
    await paragraph.press('End');
    await page.locator('[data-insert="case.received"]').click();
    await paragraph.press('End');
    await paragraph.pressSequentially('件。');
    expect(await paragraph.inputValue()).toBe('今年以来，共受理{受理事项}件。');
    await page.keyboard.press('Control+s');
    await page.locator('[data-act="save-bulletin"]:disabled').waitFor();
    await page.getByText('看样子', { exact: true }).click();
    const figure = page.locator('.bulletin-paper [data-figure="case.received"]').first();
    expect(Number(await figure.innerText())).toBeGreaterThan(0);
    await moved(page, 'submit', 'submitted');
    expect(await page.locator('[data-act="approve"]').isDisabled()).toBe(true);
    await page.context().close();
  });

  it('is approved by another, numbered, published, and taken along as Word', async () => {
    const page = await aScreen('county', 1366);
    await page.goto(`${address}${bulletin}`);
    await moved(page, 'approve', 'approved');
    await expect.poll(() => page.locator('.campaign-title').innerText()).toContain('年第2期');
    await moved(page, 'publish', 'published');
    const [download] = await Promise.all([page.waitForEvent('download'), act(page, 'word')]);
    expect(download.suggestedFilename()).toMatch(/年第2期 云集街道.*\.docx$/);
    await page.context().close();
  });

  it('is read by a resident on a narrow phone, and tells what changed since, to office and resident alike', async () => {
    await ownerRows(
      house,
      `update service.case_file set received_at = received_at - interval '400 days' where (county, id) in (
         select county, id from service.case_file where place_code like '430422999%' and standing <> 'joined'
           and received_at >= date_trunc('month', now()) - interval '1 month' and received_at < date_trunc('month', now()) - interval '2 days' limit 3)`,
    );
    const officer = await aScreen('county', 1366);
    await officer.goto(`${address}${bulletin}`);
    await act(officer, 'compare');
    await officer.locator('[data-changes]').waitFor();
    expect(await officer.locator('[data-changed="case.received"]').innerText()).toContain('印发时');
    const resident = await aScreen(undefined, 360);
    await resident.goto(`${address}/r${bulletin.replace(/\/bulletins\/(\d+)/, '/$1/bulletins')}`);
    expect(await resident.locator('article').innerText()).toContain('△');
    expect(await resident.getByText('再统计为').first().innerText()).toContain('公布时');
    expect(await overhangOf(resident)).toBeLessThanOrEqual(0);
    expect(await violationsOn(resident)).toEqual([]);
    await moved(officer, 'archive', 'archived');
  });
});

describe.each(['zh', 'en'])('every page of bulletins in %s', (language) => {
  it.each([
    ['/bulletins', 1366],
    [`/bulletins/${DEMO_COUNTY}/${demoId('bulletin/notice')}`, 1366],
    [`/bulletins/${DEMO_COUNTY}/${demoId('bulletin/notice')}?show=all`, 1366],
    [`/bulletins/${DEMO_COUNTY}/${demoId('bulletin/briefing')}`, 1366],
    [`/bulletins/${DEMO_COUNTY}/${demoId('bulletin/briefing')}?show=history`, 1366],
    ['/bulletins', 360],
    [`/bulletins/${DEMO_COUNTY}/${demoId('bulletin/briefing')}`, 360],
  ] as const)('%s fits %d pixels and is open to everybody', async (path, width) => {
    const page = await aScreen('street', width, language);
    await page.goto(`${address}${path}`);
    await page.locator('h1').first().waitFor();
    await page.waitForLoadState('networkidle');
    expect(await overhangOf(page)).toBeLessThanOrEqual(0);
    expect(await violationsOn(page)).toEqual([]);
    await page.context().close();
  });
});
