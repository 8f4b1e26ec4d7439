// A designer opens a questionnaire that an office has in Word, fills in the head of its form, and takes the form along as Word.
import { readFile, writeFile } from 'node:fs/promises';
import { Document, Packer, Paragraph } from 'docx';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { overhangOf } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { wordForTests } from './word-for-tests.ts';

let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function aDesigner(): Promise<Page> {
  const context = await browser.newContext({
    viewport: { width: 1366, height: 768 },
    bypassCSP: true,
    acceptDownloads: true,
  });
  context.setDefaultTimeout(20_000);
  await context.addInitScript(() => localStorage.setItem('wenan-language', 'zh'));
  const page = await context.newPage();
  await signInAt(page, address, 'designer', DEMO_PASSWORD);
  return page;
}

const LINES = [
  '居民问卷',
  '1、您感觉安全吗？（单选题）',
  'A.安全',
  'B.不安全',
  '2、您住了几年？（数字题，0至80）',
];

describe('a questionnaire that an office has in Word', () => {
  it('is opened, given the head of its form, and taken along as a form', async () => {
    const page = await aDesigner();
    const document = new Document({ sections: [{ children: LINES.map((text) => new Paragraph(text)) }] });
    await page.goto(`${address}/questionnaires`);
    await page.getByRole('button', { name: '新建问卷' }).first().click();
    await page.locator('input[type="file"]').setInputFiles({
      name: '问卷.docx',
      mimeType: 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
      buffer: await Packer.toBuffer(document),
    });
    await expect.poll(() => page.locator('#new-questionnaire-text').inputValue()).toBe(LINES.join('\n'));
    await page.locator('.ant-modal-footer .ant-btn-primary').click();

    await page.getByRole('button', { name: '表头缺表号、制定机关、批准文号、有效期至' }).click();
    const dialogue = page.locator('.ant-modal-body');
    await dialogue.getByLabel('表号').fill('县安1表');
    await dialogue.getByLabel('制定机关').fill('县统计局');
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.getByRole('button', { name: '表头缺批准文号、有效期至' }).waitFor();
    expect(await overhangOf(page)).toBeLessThanOrEqual(0);

    await page.getByRole('button', { name: '更多' }).click();
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByText('下载 Word 表（审批、印刷）').click(),
    ]);
    expect(download.suggestedFilename()).toBe('居民问卷 v1.docx');
    const { paragraphs } = wordForTests(await readFile((await download.path()) ?? ''));
    expect(paragraphs.slice(0, 2)).toEqual(['表号：县安1表', '制定机关：县统计局']);
    expect(paragraphs).toContain('□(2)不安全');
    expect(paragraphs.at(-1)).toMatch(/^第 1 版，指纹 [0-9a-f]{64}$/);
    const kept = process.env.KEPT_PICTURES;
    if (kept) await writeFile(`${kept}/desk.png`, await page.screenshot());
    await page.context().close();
  });
});
