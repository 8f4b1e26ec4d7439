import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { scorecardEndpoints } from '#wire/service';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PEOPLE } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';
import { COUNTY, DAY_MS, inspectionsIn, workerOf } from './inspections-for-tests.ts';
import { aPhoto } from './photos-for-tests.ts';

// A season of ten rounds in which 23 villages are truly equal, and then one more round from its sheet to its close: drawn, inspected
// on a phone without a line, objected to, answered, mended, looked at again. All in a real browser.
let house: TestHouse;
let address: string;
let browser: Browser;
const ROUNDS = 10;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

beforeAll(async () => {
  house = await aHouse(Date.now() - (ROUNDS * 12 + 1) * DAY_MS);
  const inspections = await inspectionsIn(house);
  await addRules(inspections);
  const chance = chanceFrom('a season of equal villages');
  for (let nth = 1; nth <= ROUNDS; nth += 1) await inspections.playRound(nth, () => 4 + chance.integer(6));
  address = await house.listen();
  browser = await openBrowser();
}, 180_000);

afterAll(() => browser.close());

async function addRules({ street }: Awaited<ReturnType<typeof inspectionsIn>>): Promise<void> {
  for (const running of [1, 3])
    await street.call(scorecardEndpoints.saveConsequenceRule, {
      params: { county: COUNTY, strikeRuleId: demoId(`strike rule of ${running}`) },
      body: {
        ...{ revision: 0, side: 'last', count: 3, running, consequence: 'talk' },
        ...{ source: '街道方案六（二）2', isOn: true },
      },
    });
}

async function pageOf(name: string, viewport = DESK): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, bypassCSP: viewport === DESK });
  context.setDefaultTimeout(45_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  return { page, context };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.locator('h1').first().waitFor();
  await page.waitForLoadState('networkidle');
}

describe('ten rounds of 23 equal villages', () => {
  let page: Page;

  beforeAll(async () => {
    page = (await pageOf('street')).page;
  });

  it('are one tier on the card, which says that nobody is first and nobody last', async () => {
    await open(page, '/scorecard');
    const note = page.locator('[data-card="noise"]');
    await note.waitFor();
    expect(await note.textContent()).toContain('23 个单位分不出高低');
    expect(await page.locator('.rank-set').count()).toBe(23);
    expect(await page.locator('tbody tr', { hasText: '1–23' }).count()).toBe(23);
    expect(await violationsOn(page)).toEqual([]);
  });

  it('keep the odds in view: at the rule, and beside every proposal', async () => {
    await open(page, '/proposals?show=rules');
    const rule = page.locator('[data-rule="3"]');
    await rule.waitFor();
    expect(await rule.textContent()).toContain('就算 23 个单位做得一模一样');
    expect(Number(await rule.locator('[data-odds]').getAttribute('data-odds'))).toBeCloseTo((3 / 23) ** 3, 5);
    await open(page, '/proposals?show=all');
    const proposals = page.locator('[data-proposal]');
    await proposals.first().waitFor();
    expect(await proposals.count()).toBeGreaterThan(5);
    expect(await page.locator('[data-proposal] [data-odds]').count()).toBe(await proposals.count());
    expect(await proposals.first().textContent()).toContain('说不出它比任何一个单位差');
  });

  it('end with a person’s decision and its reason, never with a rule', async () => {
    await open(page, '/proposals');
    const newest = page.locator('[data-proposal="proposed"]').first();
    expect(await newest.locator('[data-act="decide"]').count()).toBe(0);
    expect(await newest.textContent()).toContain('之前不能决定');
    const first = page
      .locator('[data-proposal="proposed"]', { has: page.locator('[data-act="decide"]') })
      .first();
    await first.getByText('不执行', { exact: true }).click();
    await first.locator('textarea').fill('分数分不出高低，不约谈，派人去看看有什么困难');
    await first.locator('[data-act="decide"]').click();
    const decided = () =>
      ownerRows<{ standing: string; name: string }>(
        house,
        "select standing, p.name from service.consequence c join platform.person p on p.id = c.decided_by where standing <> 'proposed'",
      );
    await expect.poll(decided).toEqual([{ standing: 'waived', name: '演示街道干部' }]);
  });
});

const INSPECTOR = workerOf(3);

function nameOf(signInName: string): string {
  return DEMO_PEOPLE.find((person) => person.signInName === signInName)?.name ?? '';
}

describe('one round with reply and second look', () => {
  let street: Page;
  let unit: Page;
  let phone: Awaited<ReturnType<typeof pageOf>>;
  let roundPath: string;

  beforeAll(async () => {
    street = (await pageOf('street')).page;
    unit = (await pageOf(workerOf(1), PHONE)).page;
    phone = await pageOf(INSPECTOR, PHONE);
  });

  it('refuses a criterion about what residents say, and keeps one about what was done', async () => {
    await open(street, '/criteria');
    await street.locator('[data-act="add-sheet"]').click();
    const drawer = street.locator('.ant-drawer');
    await drawer.locator('input').first().fill('十月督查表');
    await drawer.locator('textarea').first().fill('引导群众回答满意');
    await drawer.locator('[data-act="save-sheet"]').click();
    await drawer.locator('[role="alert"]', { hasText: '不查居民答了什么' }).waitFor();
    await drawer.locator('textarea').first().fill('夜间巡逻有记录');
    await drawer.locator('[data-criterion="1"] input[type="checkbox"]').check();
    await drawer.locator('[data-act="save-sheet"]').click();
    await street.locator('[data-sheet="十月督查表"]').waitFor();
  });

  it('is made and drawn: the inspector is sent, the unit sees nothing', async () => {
    await open(street, '/rounds');
    await street.locator('[data-act="add-round"]').click();
    const form = street.locator('.ant-modal');
    await form.locator('input').first().fill('十月上旬督查');
    await form.locator('.ant-select').nth(1).click();
    await street.locator('.ant-select-item-option', { hasText: '十月督查表' }).click();
    await form.locator('.ant-modal-footer button').last().click();
    const draw = street.locator('[data-card="draw"]');
    await draw.waitFor();
    roundPath = new URL(street.url()).pathname;
    await chooseOnly(draw, 0, '新城');
    await chooseOnly(draw, 1, nameOf(INSPECTOR));
    await draw.locator('[data-act="draw"]').click();
    await street.locator('tbody tr', { hasText: nameOf(INSPECTOR) }).waitFor();
    await street.locator('[data-card="draw-record"] summary').click();
    await street.locator('[data-same="true"]').waitFor();
    await open(unit, '/inspected');
    expect(await unit.locator('[data-finding]', { hasText: '十月上旬督查' }).count()).toBe(0);
  });

  async function chooseOnly(draw: ReturnType<Page['locator']>, nth: number, name: string): Promise<void> {
    const field = draw.locator('.labelled-field').nth(nth === 0 ? 0 : 2);
    await field.getByRole('button', { name: '清空' }).click();
    await field.locator('.ant-select input').fill(name);
    await street.locator('.ant-select-item-option:visible', { hasText: name }).first().click();
    await street.keyboard.press('Escape');
    await field.locator('label', { hasText: '1 ' }).waitFor();
  }

  it('is inspected on a phone without a line, with a photo and something to mend', async () => {
    const { page, context } = phone;
    await page.goto(`${address}/field?view=inspections`);
    await page.locator('[data-inspection]', { hasText: '新城' }).click();
    const criterion = page.locator('[data-criterion="1"]');
    await criterion.waitFor();
    await context.setOffline(true);
    await criterion.locator('[data-mark="2"]').click();
    await criterion.locator('[data-act="mend"]').click();
    await criterion.locator('[data-mend]').fill('补齐三晚的巡逻记录');
    expect(await page.locator('[data-act="keep-inspection"]').isDisabled()).toBe(true);
    const buffer = await aPhoto();
    await page
      .locator('.field-camera input')
      .setInputFiles({ name: 'book.jpg', mimeType: 'image/jpeg', buffer });
    await page.locator('.field-picture img').waitFor();
    expect(await overhangOf(page)).toBeLessThanOrEqual(0);
    await page.locator('[data-act="keep-inspection"]').click();
    await page.locator('[data-safe="here"]').waitFor();
    await page.locator('.field-row', { hasText: '已记下，等待发送' }).waitFor();
    await context.setOffline(false);
    await page.locator('[data-safe="safe"]').waitFor();
  });

  it('is objected to by the unit, and answered with the mark that was first given beside the new one', async () => {
    await open(unit, '/inspected');
    const finding = unit.locator('[data-finding="reply-open"]', { hasText: '十月上旬督查' });
    await finding.waitFor();
    expect(await overhangOf(unit)).toBe(0);
    expect(await finding.locator('img').count()).toBe(1);
    await finding.locator('[data-form="reply"] textarea').fill('有一晚的记录在村委会，没有带来');
    await finding.locator('[data-act="object"]').click();
    await unit.locator('[data-finding="objected"]').waitFor();
    await open(street, roundPath);
    await street.locator('tbody button').first().click();
    const answer = street.locator('[data-card="answer"]');
    await answer.locator('input').first().fill('3');
    await answer.locator('textarea').fill('补看了记录，改为 3 档');
    await answer.locator('[data-act="answer"]').click();
    const drawer = street.locator('[data-finding="counts"]');
    await drawer.waitFor();
    expect(await drawer.textContent()).toContain('督查员打 50.0');
  });

  it('is mended, looked at again on the phone, and closed', async () => {
    const mended = unit.locator('[data-form="mended"]').first();
    await open(unit, '/inspected');
    await mended.locator('input').fill('三晚都补了，照片在村务栏');
    await mended.locator('[data-act="report-mended"]').click();
    await unit.locator('[data-mend="reported"]').waitFor();
    const { page } = phone;
    await page.goto(`${address}/field?view=inspections`);
    await page.locator('[data-inspection]', { hasText: '新城' }).click();
    await page.locator('[data-mended="true"]').click();
    await page.locator('textarea').fill('记录齐了');
    await page.locator('[data-act="keep-look"]').click();
    await page.locator('[data-safe="safe"]').waitFor();
    await expect
      .poll(() =>
        ownerRows<{ standing: string }>(
          house,
          "select standing from service.inspection_mend where look <> ''",
        ),
      )
      .toEqual([{ standing: 'mended' }]);
    await open(street, roundPath);
    await street.locator('[data-act="close-round"]').click();
    await street.locator('.ant-modal-footer button').last().click();
    await street.locator('.inspection-facts', { hasText: '已结束' }).waitFor();
  });
});
