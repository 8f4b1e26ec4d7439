import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { copyPlan, YUNJI_PLAN } from '#service/outreach';
import { campaignEndpoints } from '#wire/service';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { type Casework, caseworkIn, VILLAGE_OFFICE } from './casework-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { COUNTY, VILLAGE } from './outreach-for-tests.ts';
import { aPhoto } from './photos-for-tests.ts';

// Between two surveys, in real browsers: a plan, a slogan that coaches and is mended, a ledger, and a day on foot without a line.
let house: TestHouse;
let address: string;
let browser: Browser;
let campaign: string;
let casework: Casework;
let caseId: string;

const LAST_YEAR = new Date().getFullYear() - 1;

beforeAll(async () => {
  house = await aHouse(Date.now());
  const street = await house.signIn('street');
  const plan = { ...copyPlan(YUNJI_PLAN, LAST_YEAR), title: `走访月方案${LAST_YEAR}` };
  await street.call(campaignEndpoints.addCampaign, { body: { county: COUNTY, id: newId(), plan } });
  casework = await caseworkIn(house);
  caseId = await casework.takeIn();
  await casework.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE, order: '三天内修好' });
  address = await house.listen();
  browser = await openBrowser();
});

afterAll(() => browser.close());

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

/** The page's own script rules hold on the phone; elsewhere axe has to pass them. */
async function pageOf(name: string, viewport = DESK): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, bypassCSP: viewport === DESK });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  return { page, context };
}

/** Nothing beside the window, and nothing over which a screen reader or poor eyes would stumble. */
async function isFitForAll(page: Page): Promise<void> {
  expect(await overhangOf(page), page.url()).toBeLessThanOrEqual(0);
  expect(await violationsOn(page), page.url()).toEqual([]);
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.waitForLoadState('networkidle');
}

async function confirm(page: Page): Promise<void> {
  await page.locator('.ant-modal-footer button').last().click();
}

describe('the office', () => {
  it('copies last year’s plan to this year and starts it', async () => {
    const { page, context } = await pageOf('street');
    await open(page, '/campaigns');
    await page
      .locator('tr', { hasText: `走访月方案${LAST_YEAR}` })
      .locator('[data-act="copy-campaign"]')
      .click();
    await confirm(page);
    await page.getByRole('heading', { name: `走访月方案${LAST_YEAR + 1}` }).waitFor();
    await page.locator('[data-move="start"]').click();
    await confirm(page);
    await page.locator('[data-move="close"]').waitFor();
    await page.locator('.gantt-phase').first().waitFor();
    expect(await page.locator('.gantt-phase').count()).toBe(YUNJI_PLAN.phases.length);
    await isFitForAll(page);
    campaign = new URL(page.url()).pathname;
    await context.close();
  });

  it('sees what coaches in a slogan, mends it, and only then approves it', async () => {
    const { page, context } = await pageOf('street');
    await open(page, '/publicity');
    await page.locator('[data-act="add-material"]').click();
    await page.locator('.ant-modal .ant-select').first().click();
    await page.locator('.ant-select-item-option', { hasText: '宣传标语' }).click();
    await page.locator('.ant-modal input[maxlength="200"]').fill('横幅标语');
    await page.locator('.ant-modal input[type="radio"]').last().check();
    await confirm(page);
    const paper = page.locator('.finding-paper textarea');
    await paper.fill('接到电话请回答“安全、满意”。参加是自愿的。测评成绩好的村有奖励。');
    await page.locator('mark[data-kind="sample-answer"]').waitFor();
    await page.locator('[data-act="save-text"]').click();
    await page.locator('[data-left]').waitFor();
    expect(await page.locator('[data-act="approve"]').isDisabled()).toBe(true);
    await page.locator('[data-finding="sample-answer"] [data-act="offer"]').first().click();
    await page.locator('[data-finding="sample-answer"]').first().waitFor({ state: 'detached' });
    await page.locator('[data-finding="reward"] [data-act="leave-out"]').first().click();
    await page.locator('[data-findings="0"]').waitFor();
    expect(await paper.inputValue()).toContain('没有标准答案');
    await isFitForAll(page);
    await page.locator('[data-act="approve"]:not([disabled])').click();
    await confirm(page);
    await page.locator('[data-standing="approved"]').waitFor();
    expect(await paper.count()).toBe(0);
    await context.close();
  });

  it('writes down three banners, and the village has enough', async () => {
    const { page, context } = await pageOf('street');
    await open(page, `/publicity/postings?village=${VILLAGE}`);
    await page.locator('[data-act="add-posting"]').click();
    await page
      .locator('.ant-drawer input[max="10000"], .ant-drawer .ant-input-number input')
      .first()
      .fill('3');
    await page.locator('[data-act="keep-posting"]:not([disabled])').click();
    await page.locator(`[data-target="${VILLAGE}"]`, { hasText: '够了' }).first().waitFor();
    await context.close();
  });
});

describe('a village', () => {
  const NUMBER = '00012345678';
  const LIST = [
    '联系台账',
    '包户责任人,姓名,电话号码,职业,常住地址,备注',
    `李干部,甲某,${NUMBER},务农,模拟路1号,`,
    '李干部,乙某,12345,,模拟路2号,',
  ].join('\n');

  it('brings in its list, is told what is wrong with a row, takes the rest, and sees no number by chance', async () => {
    const { page, context } = await pageOf('village');
    await open(page, `/ledger/${COUNTY}/${VILLAGE}`);
    await page.locator('[data-act="import-ledger"]').click();
    await page
      .locator('.ant-drawer input[type="file"]')
      .setInputFiles({ name: '台账.csv', mimeType: 'text/csv', buffer: Buffer.from(LIST) });
    await page.locator('[data-good="1"]').waitFor();
    const fault = page.locator('.ant-drawer tbody tr', { hasText: '4' }).first();
    expect(await fault.textContent()).toContain('C');
    await page.locator('[data-act="take-import"]').click();
    await page.locator('[data-taken="1"]').waitFor();
    await open(page, `/ledger/${COUNTY}/${VILLAGE}?search=${encodeURIComponent('甲某')}`);
    await page.getByText('000****5678').waitFor();
    expect(await page.content()).not.toContain(NUMBER);
    await page.locator('[data-act="look"]').first().click();
    await page.locator('[data-act="show-number"]').click();
    expect(await page.locator('[data-number]').textContent()).toBe(NUMBER);
    await context.close();
  });

  it('enters a courtyard and gives it to its own worker', async () => {
    const { page, context } = await pageOf('village');
    await open(page, `${campaign}/assignments?village=${VILLAGE}`);
    await page.locator('[data-act="add-households"]').click();
    const homes = [1, 2, 3, 4].map((nth) => `晒谷坪\t模拟坪${nth}号\t\t26.90${nth}\t112.60${nth}`);
    await page.locator('.assignments-lines').fill(homes.join('\n'));
    await page.locator('[data-act="enter-households"]:not([disabled])').click();
    const block = page.locator('tbody tr', { hasText: '晒谷坪' });
    await block.locator('input[type="checkbox"]').check();
    await page.locator('[data-act="assign"]').click();
    await page.locator('.ant-modal .ant-select').click();
    await page.locator('.ant-select-item-option', { hasText: '演示村干部' }).click();
    await confirm(page);
    await block.filter({ hasText: '演示村干部' }).waitFor();
    await isFitForAll(page);
    await context.close();
  });
});

describe('a village worker on foot', () => {
  let phone: Awaited<ReturnType<typeof pageOf>>;
  const safe = (standing: string) => phone.page.locator(`[data-safe="${standing}"]`).waitFor();
  const act = (name: string) => phone.page.locator(`[data-act="${name}"]`).click();
  const toggle = (name: string) => phone.page.locator(`[data-toggle="${name}"]`).click();
  const choose = (outcome: string) => phone.page.locator(`[data-outcome="${outcome}"]`).click();
  const visit = (home: string) => phone.page.locator('a.field-row', { hasText: home }).click();
  const isDone = (count: number) =>
    phone.page.locator(`[data-screen="round"][data-done="${count}"]`).waitFor();

  it('has screens that fit a small phone and trouble no reader', async () => {
    const { page, context } = await pageOf('village');
    await page.setViewportSize(PHONE);
    const [, , county, campaignId] = campaign.split('/');
    for (const view of ['', '&view=map', '&view=tasks', '&view=phone']) {
      await open(page, `/field?county=${county}&campaign=${campaignId}${view}`);
      await page.locator('[data-screen]').waitFor();
      await isFitForAll(page);
    }
    await context.close();
  });

  it('takes the round and the tasks along', async () => {
    phone = await pageOf('village', PHONE);
    const [, , county, campaignId] = campaign.split('/');
    await open(phone.page, `/field?county=${county}&campaign=${campaignId}&view=phone`);
    await phone.page.locator('[data-offline="ready"]').waitFor();
    await open(phone.page, `/field?county=${county}&campaign=${campaignId}&view=tasks`);
    await phone.page.locator('[data-task]', { hasText: '路灯' }).waitFor();
    await open(phone.page, `/field?county=${county}&campaign=${campaignId}`);
    await isDone(0);
    expect(await phone.page.locator('[data-todo="open"]').count()).toBe(4);
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
  });

  it('visits three households without a line: one met, one not at home, one with a request and a photo', async () => {
    await phone.context.setOffline(true);
    await visit('模拟坪1号');
    await choose('met');
    for (const done of ['letter', 'card', 'explained']) await toggle(done);
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
    await act('finish');
    await isDone(1);
    await visit('模拟坪2号');
    await choose('not-home');
    await phone.page.locator('[data-again="tomorrow morning"]').click();
    await act('finish');
    await phone.page.locator('a.field-row[data-todo="later"]', { hasText: '模拟坪2号' }).waitFor();
    await visit('模拟坪3号');
    await choose('met');
    await toggle('letter');
    await act('add-request');
    await phone.page.locator('.field-new-request textarea').fill('村口路灯不亮');
    await act('keep-request');
    const buffer = await aPhoto(2400, 1800);
    await phone.page
      .locator('.field-camera input')
      .setInputFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer });
    await phone.page.locator('.field-picture img').waitFor();
    await act('finish');
    await isDone(2);
    await safe('here');
    expect(await phone.page.locator('[data-safe]').textContent()).toContain('4');
  });

  it('takes up a case, writes down what was done, and closes it, still without a line', async () => {
    await phone.page.locator('.field-places a', { hasText: '任务' }).click();
    await phone.page.locator('[data-task]', { hasText: '路灯' }).click();
    const step = (name: string) => phone.page.locator(`[data-step="${name}"]`).click();
    await step('accept');
    await act('keep-step');
    await step('act');
    await phone.page.locator('.field-form textarea').fill('到了现场，换了灯泡');
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
    await act('keep-step');
    await step('close');
    await phone.page.locator('[data-choice="resolved"]').click();
    await phone.page.locator('.field-form textarea').fill('路灯已经修好');
    await act('keep-step');
    await phone.page.locator('[data-waiting="close"]').waitFor();
    expect(await phone.page.locator('[data-step]').count()).toBe(0);
    await phone.page.locator('.field-back').click();
    await phone.page.locator('.field-places a', { hasText: '名单' }).click();
  });

  it('opens the page again without a line and finds all of it', async () => {
    await phone.page.reload();
    await isDone(2);
    await safe('here');
    expect(await phone.page.locator('[data-safe]').textContent()).toContain('7');
  });

  it('comes back to a line with a sign-in that has expired, signs in anew, and all is safe', async () => {
    await phone.context.clearCookies();
    await phone.context.setOffline(false);
    await safe('signedOut');
    expect(await phone.page.locator('[data-safe]').textContent()).toContain('7');
    await phone.page.locator('.notice-sign-in input[type="password"]').fill(DEMO_PASSWORD);
    await phone.page.locator('.notice-sign-in button').click();
    await safe('safe');
    expect((await casework.whole(caseId)).standing).toBe('closed');
    expect((await casework.whole(caseId)).history.map(({ step }) => step)).toEqual(
      expect.arrayContaining(['accept', 'act', 'close']),
    );
    await phone.page.reload();
    await isDone(2);
    await phone.context.close();
  });
});

describe('the office afterwards', () => {
  it('sees the coverage move and the photo, and makes the request a case', async () => {
    const { page, context } = await pageOf('street');
    await open(page, `${campaign}/coverage`);
    await page.locator('[data-figure="visited"][data-count="2"]').waitFor();
    await page.locator('[data-figure="letter"][data-count="2"]').waitFor();
    await page.locator('[data-figure="card"][data-count="1"]').waitFor();
    await isFitForAll(page);
    await open(page, `${campaign}/visits?show=requests&village=${VILLAGE}`);
    const asked = page.locator('tr', { hasText: '村口路灯不亮' }).filter({ hasText: '模拟坪3号' });
    await asked.locator('[data-act="make-case"]').click();
    await confirm(page);
    await asked.locator('a[href*="/cases/"]').waitFor();
    await open(page, `${campaign}/visits?village=${VILLAGE}`);
    const photo = page.locator('.photo-thumbs img').first();
    await photo.waitFor();
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    await context.close();
  });

  it('finds who is missing in the village', async () => {
    const { page, context } = await pageOf('street');
    await open(page, `${campaign}/coverage?village=${VILLAGE}&missing=visited`);
    await page.locator('.ant-drawer tr', { hasText: '模拟坪4号' }).waitFor();
    expect(await page.locator('.ant-drawer tr', { hasText: '模拟坪1号' }).count()).toBe(0);
    await context.close();
  });
});
