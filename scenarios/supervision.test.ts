import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { frameEndpoints, pollRunEndpoints, surveyEndpoints } from '#wire/survey';
import { openBrowser } from '../scripts/browser.ts';
import { furnishDemoChasing } from '../server/demo/demo-chasing.ts';
import { furnishDemoContext } from '../server/demo/demo-context.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { furnishDemoCasework } from '../server/demo/load-casework.ts';
import { furnishDemoOutreach } from '../server/demo/load-outreach.ts';
import { newId } from '../server/platform/identify.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { ConsoleForTests } from './console-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { numberOf } from './frame-for-tests.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from './house-for-tests.ts';

// An office orders a mock poll and reads what comes back; a village answers its card; a county brings in counts that hold no person.
const DESKTOP = { width: 1366, height: 768 };
const { county } = SURVEY;

let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishDemoOutreach(house, house.now());
  await furnishDemoCasework(house, house.now());
  await furnishDemoContext(house, house.now());
  await furnishDemoChasing(house, house.now());
  address = await house.listen();
  browser = await openBrowser();
}, 180_000);

afterAll(() => browser.close());

async function opened(who: string, path: string, language = 'zh'): Promise<Page> {
  const context = await browser.newContext({ bypassCSP: true, viewport: DESKTOP });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), language);
  const page = await context.newPage();
  await signInAt(page, address, who, DEMO_PASSWORD);
  await page.evaluate((wanted) => localStorage.setItem('wenan-language', wanted), language);
  await page.goto(`${address}${path}`);
  return page;
}

async function standsWell(page: Page): Promise<void> {
  expect(await violationsOn(page)).toEqual([]);
  expect(await overhangOf(page)).toBe(0);
}

const file = (text: string) => ({ name: 'list.csv', mimeType: 'text/csv', buffer: Buffer.from(text) });

describe('a mock poll', () => {
  it('is ordered by a street only when every point of law was read', async () => {
    const page = await opened('street', '/polls');
    await page.locator('[data-act="order-poll"]').click();
    await page.locator('[data-missing="poll-places-missing"]').waitFor();
    await standsWell(page);
    const boxes = page.locator('.poll-law input[type=checkbox]');
    for (let nth = 1; nth < (await boxes.count()); nth += 1) await boxes.nth(nth).check();
    await page.getByLabel('名称').fill('三季度模拟民调');
    await page.getByLabel('想了解的问题（写给调查机构）').fill('夜里出行担心什么');
    await page.getByLabel('由哪家调查机构来办').click();
    await page.getByTitle('演示社情民意调查中心').click();
    await page.locator('.ant-select-dropdown').waitFor({ state: 'hidden' });
    await page.getByLabel('在哪些村（社区）问').click();
    await page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      .first()
      .click();
    await page.keyboard.press('Escape');
    await page.getByLabel('号码从哪里来，本人怎样同意受访').fill('走访时当面征得同意，登记了日期');
    await page.getByLabel('希望什么时候完成').fill('2099-12-31');
    await page.locator('[data-missing="poll-law-unread"]').waitFor();
    expect(await page.locator('[data-act="send-order"]').isDisabled()).toBe(true);
    await boxes.first().check();
    await page.locator('[data-act="send-order"]').click();
    await page.locator('[data-waiting]').waitFor();
    await standsWell(page);
    await page.context().close();
  });

  it('is run apart by the survey organisation, and labelled on the board, in the settings and in the console', async () => {
    const page = await opened('designer', '/poll-orders');
    await page.locator('[data-act="take-up"]').click();
    await page.getByRole('radio', { name: '模拟', exact: true }).check();
    await page.getByRole('button', { name: '建立', exact: true }).click();
    await page.getByRole('link', { name: /抽样框：/ }).waitFor();
    await standsWell(page);
    const surveyId = await surveyOfOrder(page);
    await page.getByRole('link', { name: '打开调查' }).click();
    await page.locator('.survey-frame .internal-note').waitFor();
    expect(await page.locator('h1').innerText()).toContain('【内部模拟民调】');
    expect(await overhangOf(page)).toBe(0);
    await page.context().close();
    const supervisor = await house.signIn('supervisor');
    const [person] = await ownerRows<{ id: string }>(
      house,
      "select id from platform.person where sign_in_name = 'interviewer'",
    );
    const params = { county, surveyId };
    await supervisor.call(surveyEndpoints.setInterviewers, {
      params,
      body: { personIds: [person?.id ?? ''] },
    });
    await supervisor.call(surveyEndpoints.moveSurvey, { params, body: { id: newId(), wanted: 'running' } });
    const console_ = await opened('interviewer', `/interview/${county}/${surveyId}`);
    await console_.locator('.internal-band').waitFor();
    expect(await console_.locator('.internal-band').innerText()).toMatch(
      /先向对方说明.*云集街道.*不是省、市的/s,
    );
    await console_.context().close();
    await interviews(surveyId);
  });

  /** The internal survey of the one order, on its frame with sixty numbers. */
  async function surveyOfOrder(page: Page): Promise<string> {
    await page.getByRole('link', { name: /抽样框：/ }).click();
    await page.locator('.frame-head .internal-note').waitFor();
    const [order] = await ownerRows<{ id: string; code: string; frame: string }>(
      house,
      `select o.id, o.place_codes[1] as code, f.id as frame from door.poll_order o join survey.frame f on f.poll_order_id = o.id`,
    );
    const designer = await house.signIn('designer');
    const frame = { county, frameId: order?.frame ?? '' };
    const places = [{ code: order?.code ?? '', name: '云集', population: 900, target: 0 }];
    await designer.call(frameEndpoints.setPlaces, { params: frame, body: { places } });
    const rows = Array.from({ length: 60 }, (_, nth) => `${numberOf(nth + 1)},云集,2023-10-08`);
    const importId = newId();
    const content = Buffer.from(['电话,村,同意日期', ...rows].join('\n'));
    const asked = { params: { ...frame, importId } };
    await designer.call(frameEndpoints.readFile, { ...asked, query: { fileName: 'a.csv' }, file: content });
    await designer.call(frameEndpoints.takeImport, asked);
    await page.goto(`${address}/poll-orders`);
    await page.locator('[data-act="make-survey"]').click();
    await page.getByLabel('问卷').click();
    await page
      .locator('.ant-select-dropdown:not(.ant-select-dropdown-hidden) .ant-select-item-option')
      .first()
      .click();
    await page.getByLabel('拨打从').fill('00:00');
    await page.getByLabel('到', { exact: true }).fill('23:59');
    await page.getByRole('button', { name: '建立', exact: true }).click();
    await page.getByRole('link', { name: '打开调查' }).waitFor();
    const { rows: orders } = await designer.call(pollRunEndpoints.pollsToRun);
    return orders[0]?.surveyId ?? '';
  }

  async function interviews(surveyId: string): Promise<void> {
    const console_ = new ConsoleForTests(house, await house.signIn('interviewer'), { county, surveyId });
    for (let nth = 0; nth < 30; nth += 1)
      await console_.complete(nth % 5 === 0 ? { Q1: ['4'], Q2: ['1'], Q14: ['5'] } : {});
    const supervisor = await house.signIn('supervisor');
    const params = { county, surveyId };
    await supervisor.call(surveyEndpoints.moveSurvey, { params, body: { id: newId(), wanted: 'closed' } });
  }

  it('has no way to a publication, and comes back as aggregates that the street reads', async () => {
    const page = await opened('publisher', '/poll-orders');
    await page.getByRole('link', { name: '打开调查' }).click();
    await page.getByRole('link', { name: '结果', exact: true }).click();
    await page.locator('.survey-frame .internal-note').waitFor();
    await page.getByRole('tab').first().waitFor();
    expect(await page.getByRole('tab').allInnerTexts()).toHaveLength(3);
    expect(await overhangOf(page)).toBe(0);
    await page.goto(`${address}/poll-orders`);
    await page.locator('[data-act="hand-back"]').click();
    await page.locator('[data-order="handed-back"]').waitFor();
    await page.context().close();
    const street = await opened('street', '/polls', 'en');
    await street.getByRole('link', { name: '三季度模拟民调' }).click();
    await street.locator('[data-indicator="safe"]').waitFor();
    expect(await street.locator('[data-indicator="safe"]').innerText()).toMatch(/80\.0 %/);
    expect(await street.locator('[data-internal]').count()).toBeGreaterThan(3);
    await standsWell(street);
    await street.context().close();
    for (const url of ['/p', `/r/${county}/verify`])
      expect(await (await fetch(`${address}${url}`)).text(), url).not.toContain('模拟民调】');
  });
});

describe.each(['zh', 'en'])('cards in %s', (language) => {
  it('are listed by colour, and a village answers its own', async () => {
    const page = await opened('street', '/chase', language);
    await page.locator('.chase-colour[data-colour="black"]').first().waitFor();
    await standsWell(page);
    await page
      .getByRole('link', { name: language === 'zh' ? /本单位：打开答复/ : /ours: open/ })
      .first()
      .click();
    await page.locator('textarea.ant-input').first().fill('周五前办好');
    await page.locator('[data-act="answer-card"]').click();
    await page.getByText('周五前办好').first().waitFor();
    await standsWell(page);
    await page.context().close();
    const county_ = await opened('county', '/chase/rule', language);
    await county_.locator('[data-act="save-rule"]').waitFor();
    await standsWell(county_);
    await county_.context().close();
  });
});

describe('context figures', () => {
  it('of document 000 stand beside perception and cases, each with its interval', async () => {
    const page = await opened('street', '/context');
    await page.locator('[data-change="alarms"]').waitFor();
    expect(await page.locator('[data-change="alarms"]').innerText()).toContain('−14 %');
    expect(await page.locator('[data-change="criminal-alarms"]').innerText()).toContain('−23 %');
    expect(await page.locator('[data-change="dispute-alarms"]').innerText()).toContain('−26 %');
    await page.locator('[data-card="perception"]').waitFor();
    await standsWell(page);
    await page.context().close();
  });

  it('come in by a file; one with people in it is refused whole, and says where', async () => {
    const page = await opened('county', '/context/import', 'en');
    await page.locator('input[type=file]').waitFor({ state: 'attached' });
    await standsWell(page);
    await page.locator('input[type=file]').setInputFiles(file('月份,有效报警,报警人\n2020-07,5,张三\n'));
    await page.locator('[data-personal="true"]').waitFor();
    expect(await page.locator('[data-personal="true"]').innerText()).toMatch(/row 1, column C/);
    expect(await page.content()).not.toContain('张三');
    await standsWell(page);
    await page.getByRole('button', { name: 'Bring in another' }).click();
    await page.locator('input[type=file]').setInputFiles(file('月份,有效报警\n2020-07,5\n2020-06,7\n'));
    await page.locator('[data-figures="2"]').waitFor();
    await page.locator('[data-act="take-figures"]').click();
    await page.locator('[data-standing="taken"]').waitFor();
    await standsWell(page);
    await page.context().close();
  });
});
