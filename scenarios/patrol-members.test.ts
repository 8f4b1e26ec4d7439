import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { YUNJI_VILLAGES } from '#survey/sampling';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { aTeam, COUNTY } from './patrol-for-tests.ts';

// A volunteer asks to join on a phone, is checked, stands on notice, signs, is covered and trained, and leaves; the office works beside.
const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
const DAY_MS = 86_400_000;
const VILLAGE_NAME = YUNJI_VILLAGES[0]?.name ?? '';

let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function screenOf(viewport: typeof DESKTOP, language = 'zh'): Promise<Page> {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  return context.newPage();
}

async function officeOf(name: string, path: string): Promise<Page> {
  const page = await screenOf(DESKTOP);
  await signInAt(page, address, name, DEMO_PASSWORD);
  await page.goto(`${address}${path}`);
  return page;
}

async function standsWell(page: Page, sizes: readonly (typeof DESKTOP)[] = [DESKTOP, PHONE]): Promise<void> {
  const before = page.viewportSize() ?? DESKTOP;
  for (const size of sizes) {
    await page.setViewportSize(size);
    // a hand that rests over the menu would open it
    await page.mouse.move(2, size.height - 2);
    expect(await violationsOn(page), `${page.url()} at ${size.width}`).toEqual([]);
    expect(await overhangOf(page), `${page.url()} at ${size.width}`).toBe(0);
  }
  await page.setViewportSize(before);
}

async function decide(page: Page, gate: string, answer: string): Promise<void> {
  const card = page.locator(`[data-gate="${gate}"]`);
  await card.getByText(answer, { exact: true }).click();
  await card.locator('[data-act="decide"]').click();
  await card.locator('[data-tone="good"]').waitFor();
}

describe('a volunteer', () => {
  it('joins by phone, is checked, noticed, covered, trained, and leaves', async () => {
    await aTeam(await house.signIn('village'), '云集女子巡防队');
    const phone = await screenOf(PHONE);
    await phone.goto(`${address}/r/${COUNTY}/patrol`);
    await standsWell(phone, [PHONE]);
    await phone.getByRole('link', { name: /我要参加/ }).click();
    await standsWell(phone, [PHONE]);
    await phone.getByLabel('哪支队').selectOption({ label: '云集女子巡防队' });
    await phone.getByLabel('姓名').fill('孟小荷');
    await phone.getByLabel('电话').fill('000 1237 0001');
    await phone.getByText('我年满 18 岁').click();
    await phone.getByRole('button', { name: '申请参加' }).click();
    await phone.getByRole('heading', { name: '申请已收到' }).waitFor();
    await standsWell(phone, [PHONE]);
    const own = phone.url().split('?')[0] ?? '';

    const village = await officeOf('village', '/patrol/applications');
    await village.getByRole('button', { name: '孟小荷' }).click();
    await decide(village, 'residents', '村民代表同意');
    await decide(village, 'captain', '队长见过面，同意');
    await decide(village, 'outlook', '当面讲过，本人明白');
    expect(await village.locator('[data-gate="conduct"] [data-act="decide"]').count()).toBe(0);
    await standsWell(village);
    const open = new URL(village.url()).search;
    const street = await officeOf('street', `/patrol/applications${open}`);
    await decide(street, 'conduct', '派出所答复：可以');
    await village.reload();
    await village.locator('[data-act="notice"]').click();
    await village.getByText('没有异议', { exact: true }).waitFor();
    await phone.goto(`${address}/r/${COUNTY}/patrol`);
    await phone.getByText('孟**').waitFor();
    await standsWell(phone, [PHONE]);

    house.travelTo(Date.now() + 8 * DAY_MS);
    await phone.goto(own);
    await phone.getByText('我读过了，愿意照办').click();
    await phone.getByRole('button', { name: '签，入队' }).click();
    await phone.getByText(/V430422-\d{6}/).waitFor();
    await phone.getByText(/还没有生效：有人身风险的任务不能去/).waitFor();
    await standsWell(phone, [PHONE]);

    const county = await officeOf('county', '/patrol/cover?show=policies');
    await county.locator('[data-act="add-policy"]').click();
    await county.getByRole('textbox', { name: '保险公司' }).fill('演示人寿');
    await county.getByRole('textbox', { name: '保单号' }).fill('MN-2026-1');
    await county.locator('[data-act="keep-policy"]').click();
    await county.locator('[data-act="cover-whom"]').click();
    await county.locator('[data-act="cover"]').click();
    await county.locator('[data-covered="1"]').waitFor();
    await county.goto(`${address}/patrol/cover?show=trainings`);
    await county.locator('[data-act="add-training"]').click();
    await county.getByRole('textbox', { name: '名称' }).fill('应急救护第一期');
    await county.locator('[data-act="keep-training"]').click();
    await county.getByRole('combobox', { name: '按姓名或编号找队员' }).fill('孟小荷');
    await county.locator('.ant-select-item-option').first().click();
    await county.locator('[data-act="sign-up"]').click();
    await county.getByLabel('孟小荷 到场').check();
    await county.getByLabel('孟小荷 证书号').fill('MN-0001');
    await county.locator('[data-act="keep-roll"]').click();
    await county.locator('[data-completed="1"]').waitFor();
    await standsWell(county);

    await phone.reload();
    await phone.getByText(/有效，到/).waitFor();
    await phone.getByText(/应急救护（初级）.*完成/).waitFor();
    await phone.getByText('退出巡防队').click();
    await phone.getByRole('button', { name: '我要退出' }).click();
    await phone.getByRole('heading', { name: '已退出' }).waitFor();
    await phone.getByText(/保险 · 演示人寿 MN-2026-1/).waitFor();
    await standsWell(phone, [PHONE]);

    const after = await officeOf('village', '/patrol/members?standing=left');
    await after.getByRole('link', { name: '孟小荷' }).click();
    await after.locator('[data-handover="cover"] [data-act="settle"]').click();
    await after.locator('[data-handover="cover"] [data-tone="good"]').waitFor();
    await standsWell(after);
    for (const page of [phone, village, street, county, after]) await page.context().close();
  }, 120_000);
});

const ROSTER = [
  '全县义务巡防队员花名册',
  '村/社区,队伍名称,姓名,联系电话,职务',
  `${VILLAGE_NAME},云集义务巡防队,甲一,00012371001,队长`,
  ',,乙二,00012371001,队员',
  ',,丙三,,队员',
  ',另一支队,甲一,00012371001,队员',
].join('\r\n');

describe.each(['zh', 'en'] as const)('a roster brought in on the screens in %s', (language) => {
  it('changes nothing until somebody takes it, and says what is wrong by row and column', async () => {
    const page = await screenOf(DESKTOP, language);
    await signInAt(page, address, 'street', DEMO_PASSWORD);
    await page.evaluate((wanted) => localStorage.setItem('wenan-language', wanted), language);
    await page.goto(`${address}/patrol/roster`);
    const send = () =>
      page
        .locator('input[type=file]')
        .setInputFiles({ name: 'roster.csv', mimeType: 'text/csv', buffer: Buffer.from(ROSTER) });
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await standsWell(page);
    await send();
    await page.locator(language === 'zh' ? '[data-good="1"]' : '[data-good="0"]').waitFor();
    await page.goto(`${address}/patrol/roster`);
    await page.locator('input[type=checkbox]').check();
    await send();
    const good = language === 'zh' ? 3 : 0;
    await page.locator(`[data-good="${good}"]`).waitFor();
    await standsWell(page);
    if (language === 'zh') {
      await page.locator('[data-act="take-roster"]').click();
      await page.locator('[data-standing="taken"]').waitFor();
    }
    await page.goto(`${address}/patrol/teams`);
    await page.getByText('云集义务巡防队').waitFor();
    await standsWell(page);
    await page.goto(`${address}/patrol/members`);
    await page.getByRole('link', { name: '丙三' }).waitFor();
    await standsWell(page);
    await page.goto(`${address}/patrol/cover`);
    await page.locator('h1').waitFor();
    await standsWell(page);
    await page.context().close();
  }, 90_000);
});
