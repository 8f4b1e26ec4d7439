import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { COUNTY, OTHER_VILLAGE, VILLAGE } from './casework-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';

// A hotline operator brings a list in through the screens: looks at what is wrong, leaves a repeat out, and takes the rest.
const LIST = [
  '诉求内容,村/社区,类别,反映人,联系电话,登记时间',
  `村口路灯不亮三天了,${VILLAGE},求助,张三,00012345678,2023-11-01`,
  `村口的路灯不亮了,${VILLAGE},,,,`,
  `变压器旁电线裸露,${OTHER_VILLAGE},安全隐患,,,`,
  '水渠堵了,没有的村,,,,',
].join('\r\n');
const SIZES = [
  { width: 1366, height: 768 },
  { width: 360, height: 740 },
];

let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function standsWell(page: Page): Promise<void> {
  for (const size of SIZES) {
    await page.setViewportSize(size);
    expect(await violationsOn(page), `${size.width}`).toEqual([]);
    expect(await overhangOf(page), `${size.width}`).toBe(0);
  }
  await page.setViewportSize(SIZES[0] ?? { width: 1366, height: 768 });
}

describe.each([
  ['zh', '从 Excel 导入'],
  ['en', 'Bring in from Excel'],
])('a list brought in on the screens in %s', (language, link) => {
  it('is looked at, taken without its repeat, and each row leads to its case', async () => {
    const context = await browser.newContext({ bypassCSP: true });
    context.setDefaultTimeout(20_000);
    await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
    const page = await context.newPage();
    await signInAt(page, address, 'operator', DEMO_PASSWORD);
    await page.goto(`${address}/cases`);
    await page.getByRole('link', { name: link }).click();
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await standsWell(page);
    await page.locator('input[type=file]').setInputFiles({
      name: 'list.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(LIST),
    });
    await page.locator('[data-good="3"]').waitFor();
    await standsWell(page);
    await page.locator('[data-row-key="3"] input[type=checkbox]').check();
    await page.reload();
    await page.locator('[data-row-key="3"] input[type=checkbox]').check();
    await page.locator('[data-act="take-import"]').click();
    await page.locator('[data-taken="2"]').waitFor();
    await standsWell(page);
    const [kept] = await ownerRows<{ cases: string }>(
      house,
      `select count(*) as cases from service.case_file where county = $1 and text in ('村口路灯不亮三天了', '村口的路灯不亮了')`,
      [COUNTY],
    );
    expect(Number(kept?.cases)).toBe(language === 'zh' ? 1 : 2);
    await page.locator('[data-row-key="2"] a.numbers').click();
    await page.getByText('2023-11-01').waitFor();
    await context.close();
  });
});
