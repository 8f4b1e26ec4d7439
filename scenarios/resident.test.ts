import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicationPage } from '#web/public';
import { mendedPage } from '#web/resident';
import { coachingEndpoints } from '#wire/survey';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { MENDED, VISIT } from '../web/resident/specimens.ts';
import { yunjiResults } from '../web/survey/results/specimens/yunji-results.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { caseOfCode, closeCase } from './office-steps-for-tests.ts';
import { aPhoto } from './photos-for-tests.ts';

// A resident with a cheap phone and without script, in a real browser: sends, follows, adds, rates; and what such pages must be.
let house: TestHouse;
let address: string;
let browser: Browser;

const HOME = `/r/${DEMO_COUNTY}`;
const PHONE = { width: 360, height: 740 };
let photo: Buffer;

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
  photo = await aPhoto();
});

afterAll(() => browser.close());

async function aPhone(isScripted = false): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({
    viewport: PHONE,
    javaScriptEnabled: isScripted,
    bypassCSP: isScripted,
  });
  context.setDefaultTimeout(20_000);
  return { page: await context.newPage(), context };
}

describe('a resident without script', () => {
  let page: Page;
  let number: string;
  let code: string;

  beforeAll(async () => {
    ({ page } = await aPhone());
  });

  it('sends a few words and a photo from the first page, and is told number, code and link', async () => {
    await page.goto(`${address}/r`);
    await page
      .getByRole('link', { name: /反映一件事/ })
      .first()
      .click();
    await page.getByLabel('什么事？').fill('南路小学门口的路灯不亮，已经三天了。');
    await page.getByLabel('在哪个村（社区）？').selectOption('430422999001');
    await page
      .getByLabel('照片（可不加）')
      .setInputFiles({ name: '灯.jpg', mimeType: 'image/jpeg', buffer: photo });
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('已经收到，谢谢您').waitFor();
    const shown = await page.locator('.number').allTextContents();
    [number = '', code = ''] = shown;
    expect(number).not.toBe('');
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
    expect(await page.locator('.photos img').count()).toBe(1);
  });

  it('follows it from another phone by number and code, in either language', async () => {
    const other = await aPhone();
    await other.page.goto(`${address}${HOME}/track?language=en`);
    await other.page.getByLabel('Number').fill(number);
    await other.page.getByLabel('Code').fill(code.toLowerCase());
    await other.page.getByRole('button', { name: 'Look' }).click();
    await other.page.getByText('南路小学门口的路灯不亮').waitFor();
    const width = await other.page
      .locator('.photos img')
      .first()
      .evaluate(async (image) => {
        if (!(image instanceof HTMLImageElement)) return 0;
        await image.decode();
        return image.naturalWidth;
      });
    expect(width).toBeGreaterThan(100);
    await other.page.getByRole('link', { name: '中文' }).click();
    await other.page.getByText('办理经过').waitFor();
    await other.context.close();
  });

  it('adds words to it, and sees them there', async () => {
    await page.getByText('补充情况或照片').click();
    await page.getByLabel('要补充的情况').fill('又坏了一盏，在桥头。');
    await page.getByRole('button', { name: '发送补充' }).click();
    await page.getByText('补充已经收到').waitFor();
    await page.getByText('又坏了一盏，在桥头。').waitFor();
  });

  it('rates it once an office has closed it, sees the rating, and has it handled once more', async () => {
    await closeCase(house, (await caseOfCode(house, code)).id);
    await page.goto(page.url());
    await page.getByText('换了两个灯头，当晚就亮了。').waitFor();
    await page.getByRole('radio', { name: '没有解决' }).check();
    await page.getByLabel('不满意', { exact: true }).check();
    await page.getByLabel('想说的话（可不填）').fill('桥头那盏还是黑的。');
    await page.getByRole('button', { name: '提交评价' }).click();
    await page.getByText('谢谢您的评价').waitFor();
    await page.getByText('您的评价：没有解决；不满意').waitFor();
    await page.getByText('要求再办一次', { exact: true }).first().click();
    await page.getByLabel('哪里没有解决？').fill('桥头那盏还是黑的。');
    await page.getByRole('button', { name: '要求再办一次' }).click();
    await page.getByText('已经收到：会有人再看一次').waitFor();
    expect((await caseOfCode(house, code)).standing).toBe('routed');
  });

  it('withdraws another one, which then can only be read', async () => {
    await page.goto(`${address}${HOME}/send`);
    await page.getByLabel('什么事？').fill('井盖松了');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('撤回', { exact: true }).click();
    await page.getByRole('button', { name: '撤回这件诉求' }).click();
    await page.getByText('已经撤回').waitFor();
    expect(await page.getByRole('button', { name: '撤回这件诉求' }).count()).toBe(0);
  });

  it('who forgets the text is told so at the field, and loses nothing', async () => {
    await page.goto(`${address}${HOME}/send`);
    await page.getByLabel('什么事？').evaluate((field) => field.removeAttribute('required'));
    await page.getByLabel('具体地点（可不填）').fill('南路 3 号');
    await page.getByRole('button', { name: '发送' }).click();
    await page.getByText('请写下是什么事').first().waitFor();
    expect(await page.getByLabel('具体地点（可不填）').inputValue()).toBe('南路 3 号');
  });

  it('tells the survey centre of being coached, and is thanked', async () => {
    await page.goto(`${address}${HOME}/coached`);
    await page.getByLabel('怎么说的？').fill('接到电话就说很满意。');
    await page.getByLabel('通过什么方式？').selectOption('visit');
    await page.getByRole('button', { name: '告诉民调中心' }).click();
    await page.getByText('民调中心已经收到').waitFor();
    const supervisor = await house.signIn('supervisor');
    const { rows } = await supervisor.call(coachingEndpoints.coachingReports, { query: {} });
    expect(rows[0]?.words).toBe('接到电话就说很满意。');
  });
});

const PAGES = ['', '/send', '/track', '/mended', '/verify', '/coached', '/coached/thanks', '/nothing'];

describe.each(['zh', 'en'])('every page in %s', (language) => {
  it.each(PAGES)(
    '%s stands what axe asks of it, on a phone and on a desk, and is not wider than either',
    async (path) => {
      const { page, context } = await aPhone(true);
      for (const viewport of [PHONE, { width: 1366, height: 768 }]) {
        await page.setViewportSize(viewport);
        await page.goto(`${address}${HOME}${path}?language=${language}`);
        expect(await violationsOn(page), `${viewport.width}`).toEqual([]);
        expect(await overhangOf(page), `${viewport.width}`).toBe(0);
      }
      await context.close();
    },
  );
});

describe('the pages that only one person opens', () => {
  it.each(['zh', 'en'])(
    'stand what axe asks of them in %s: just sent, with photos, closed, and with something missing',
    async (language) => {
      const { page, context } = await aPhone(true);
      const isFine = async (what: string): Promise<void> => {
        expect(await violationsOn(page), what).toEqual([]);
        expect(await overhangOf(page), what).toBe(0);
      };
      await page.goto(`${address}${HOME}/send?language=${language}`);
      await page.locator('#text').fill('路灯不亮 '.repeat(80) + 'x'.repeat(300));
      await page
        .locator('#photos')
        .setInputFiles([1, 2].map((nth) => ({ name: `${nth}.jpg`, mimeType: 'image/jpeg', buffer: photo })));
      await page.locator('.photos img').nth(1).waitFor();
      await page.locator('form button[type=submit]').click();
      await page.locator('.done').waitFor();
      await isFine('just sent');
      await closeCase(house, (await caseOfCode(house, await page.locator('.number').nth(1).innerText())).id);
      await page.reload();
      await page.locator('fieldset').first().waitFor();
      await isFine('closed');
      await page.goto(`${address}${HOME}/coached?language=${language}`);
      await page.locator('#words').evaluate((field) => field.removeAttribute('required'));
      await page.locator('form button[type=submit]').click();
      await page.locator('[aria-invalid=true]').waitFor();
      await isFine('with something missing');
      await context.close();
    },
  );
});

describe.each(['zh', 'en'] as const)('the published results in %s', (language) => {
  it('stand what axe asks of them: the list, and a publication of 23 villages', async () => {
    const { page, context } = await aPhone(true);
    const content = yunjiResults();
    const at = '/p/430422/018a5b1e-7c3a-7000-8000-000000000001';
    const publication = {
      title: content.title,
      publishedMs: 0,
      hash: '4e0a91c7'.repeat(8),
      county: '430422',
      id: at.slice(10),
      address: at,
    };
    await page.goto(`${address}/p?language=${language}`);
    expect(await violationsOn(page)).toEqual([]);
    await page.setContent(
      publicationPage({ publication, content, language, otherLanguageAddress: '/', isDemo: true }),
    );
    expect(await violationsOn(page)).toEqual([]);
    expect(await overhangOf(page)).toBe(0);
    await context.close();
  });
});

it.each(['zh', 'en'] as const)(
  'the map and list of mended matters in %s stand axe, also opened out',
  async (language) => {
    const { page, context } = await aPhone(true);
    await page.goto(`${address}${HOME}`);
    await page.setContent(mendedPage({ ...VISIT, language }, MENDED));
    await page.locator('summary').click();
    expect(await violationsOn(page)).toEqual([]);
    expect(await overhangOf(page)).toBe(0);
    await context.close();
  },
);

it('a planted fault is found', async () => {
  const { page, context } = await aPhone(true);
  await page.goto(`${address}${HOME}`);
  await page.evaluate(
    'document.querySelector("main").insertAdjacentHTML("beforeend", "<input><img src=x><div style=width:500px>wide</div>")',
  );
  const found = await violationsOn(page);
  expect(found.join(' ')).toContain('label at');
  expect(found.join(' ')).toContain('image-alt at');
  expect(await overhangOf(page)).toBeGreaterThan(0);
  await context.close();
});
