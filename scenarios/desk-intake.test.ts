import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';
import { aPhoto } from './photos-for-tests.ts';

// Matters taken in at a desk, in a real browser: one with a photo, and one that the clerk who took it in may not see again.
let house: TestHouse;
let address: string;
let browser: Browser;

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function deskOf(who: string, language = 'zh', viewport = DESK): Promise<Page> {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  const page = await context.newPage();
  await signInAt(page, address, who, DEMO_PASSWORD);
  await page.goto(`${address}/cases/new`);
  return page;
}

async function tell(page: Page, text: string): Promise<void> {
  await page.getByLabel('内容（原话）').fill(text);
  await choose(page, '村（社区）或街道', '云集村');
}

async function choose(page: Page, label: string, wanted: string): Promise<void> {
  await page.getByLabel(label).click();
  await page.keyboard.type(wanted);
  await page.keyboard.press('Enter');
}

async function isFitForAll(page: Page): Promise<void> {
  for (const size of [DESK, PHONE]) {
    await page.setViewportSize(size);
    // The menu at the head folds up a moment after the window has become narrow.
    await expect.poll(() => overhangOf(page), { timeout: 10_000, message: `${size.width}` }).toBe(0);
    expect(await violationsOn(page), `${size.width}`).toEqual([]);
  }
}

describe('a matter that the hotline takes in with a photo', () => {
  it('carries the photo, seen at once on the case', async () => {
    const page = await deskOf('operator');
    await tell(page, '小学路口的井盖裂了，车轮会陷进去');
    const file = page.locator('.labelled-field input[type="file"]').last();
    await file.setInputFiles({ name: 'cover.jpg', mimeType: 'image/jpeg', buffer: await aPhoto(1600, 1200) });
    await page.getByText('cover.jpg').waitFor();
    await isFitForAll(page);
    await page.locator('[data-act="save-intake"]').click();
    await page.locator('[data-number]').waitFor();
    const number = await page.locator('[data-number]').innerText();
    await page.getByRole('button', { name: '打开这一件' }).click();
    await page.locator('.case-said img').waitFor();
    expect(
      await page.locator('.case-said img').evaluate((image: HTMLImageElement) => image.naturalWidth),
    ).toBeGreaterThan(0);
    const kept = await ownerRows(
      house,
      "select 1 from service.photo p join service.case_file c on c.id = p.subject_id where c.number = $1 and p.subject_kind = 'case'",
      [number],
    );
    expect(kept).toHaveLength(1);
    await page.context().close();
  });
});

describe('a matter that comes with a file that is no photo', () => {
  it('is taken in once all the same; the file is named, with why, and left out', async () => {
    const page = await deskOf('operator', 'en');
    await page.getByLabel('What is said (in their own words)').fill('模拟：河堤上的护栏松了');
    await choose(page, 'Village or street', 'Yunji');
    const file = page.locator('.labelled-field input[type="file"]').last();
    await file.setInputFiles({ name: 'list.pdf', mimeType: 'image/png', buffer: Buffer.from('%PDF-1.7') });
    await page.locator('[data-act="save-intake"]').click();
    await page.locator('[data-lost-photos="1"]', { hasText: 'list.pdf' }).waitFor();
    await page.getByRole('button', { name: 'Send again' }).click();
    await page.locator('[data-problem]').waitFor();
    await isFitForAll(page);
    await page.getByRole('button', { name: 'Leave it out' }).click();
    await page.locator('[data-lost-photos]').waitFor({ state: 'detached' });
    const kept = await ownerRows(house, "select 1 from service.case_file where text like '模拟：河堤%'");
    expect(kept).toHaveLength(1);
    await page.context().close();
  });
});

describe('a complaint that names nobody, taken in at the village', () => {
  it('is told of at once: it went to the county, and its clerk has a receipt, on a desk and on a phone', async () => {
    const page = await deskOf('village');
    await tell(page, '村里有人收了修路的钱没有开票，名字我不敢说');
    await page.getByLabel('类别（可不填，由人以后定）').click();
    await page.locator('.ant-select-item-option', { hasText: '投诉' }).click();
    const file = page.locator('.labelled-field input[type="file"]').last();
    await file.setInputFiles({ name: 'bill.jpg', mimeType: 'image/jpeg', buffer: await aPhoto() });
    await page.locator('[data-act="save-intake"]').click();
    await page.locator('[data-held-back]').waitFor();
    await isFitForAll(page);
    const number = await page.locator('[data-number]').innerText();
    await page.getByRole('button', { name: '看收件回执' }).click();
    await page.locator('[data-receipt]').waitFor();
    const receipt = await page.locator('[data-receipt]').innerText();
    for (const words of [number, '村里有人收了修路的钱', '衡南县综治中心']) expect(receipt).toContain(words);
    await isFitForAll(page);
    const kept = await ownerRows(
      house,
      'select 1 from service.photo p join service.case_file c on c.id = p.subject_id where c.number = $1',
      [number],
    );
    expect(kept).toHaveLength(1);
    await page.goto(`${address}/cases`);
    await page.locator('h1').waitFor();
    expect(await page.getByText('收了修路的钱').count()).toBe(0);
    await page.context().close();
  });
});
