import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localTime, plusDays } from '#base';
import { pointsEndpoints } from '#wire/service';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD, demoId } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { aTeam } from './points-in-database.ts';
import { withClient } from './postgres-for-tests.ts';

// A volunteer's points in a real browser: gathered, explained, disputed, exchanged; the first star; an award that is voted and
// noticed; a certificate that a stranger verifies.
const DAY_MS = 86_400_000;
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1366, height: 768 };
const TODAY = localTime(Date.now()).date;

let house: TestHouse;
let address: string;
let browser: Browser;
let mine: string;

beforeAll(async () => {
  house = await aHouse(Date.now());
  const people = [demoId('volunteer'), demoId('village')];
  [mine = ''] = await withClient(house.ownerUrl, (owner) => aTeam(owner, DEMO_COUNTY, 3, people));
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function opened(who: string, viewport: typeof DESK): Promise<Page> {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  context.setDefaultTimeout(20_000);
  await context.addInitScript((wanted) => localStorage.setItem('wenan-language', wanted), 'zh');
  const page = await context.newPage();
  await signInAt(page, address, who, DEMO_PASSWORD);
  return page;
}

const sheet = (page: Page): Locator => page.locator('.ant-modal').last();

async function confirm(page: Page): Promise<void> {
  await sheet(page).locator('.ant-modal-footer .ant-btn-primary').click();
  await page.locator('.ant-modal:visible').waitFor({ state: 'hidden' });
}

describe('points of a volunteer', () => {
  it('the county writes the rules; one that punishes is refused on the spot, with the reason', async () => {
    const page = await opened('county', DESK);
    await page.goto(`${address}/points-rules`);
    await page.locator('[data-act="write-rules"]').click();
    const first = page.locator('.points-rule').first();
    await first.getByLabel('分值').fill('-2');
    await first.locator('[data-problem="points-rule-penalty"]').waitFor();
    await first.getByLabel('分值').fill('1');
    await first.getByLabel('名称（队员看到的）').fill('缺勤一次扣2分');
    await first.locator('[data-problem="points-rule-wording"]').waitFor();
    await first.getByLabel('名称（队员看到的）').fill('参加活动一次');
    await page.locator('[data-example="5"]').waitFor();
    await page.getByLabel('为什么改（队员看得到）').fill('建章');
    await page.getByRole('button', { name: '公布这一版' }).click();
    await page.locator('[data-version="1"]').waitFor();
    await page.context().close();
  });

  it('the village enters an evening; it counts at once, part by part, and the hundredth hour is the first star', async () => {
    const village = await house.signIn('village');
    for (let nth = 0; nth < 6; nth += 1)
      await village.call(pointsEndpoints.addServiceEntry, {
        params: { county: DEMO_COUNTY, memberId: mine },
        body: {
          id: newId(),
          duty: 'guard',
          day: `${TODAY.slice(0, 4)}-01-0${nth + 1}`,
          minutes: 975,
          finds: 0,
          note: '去年纸质签到',
        },
      });
    const page = await opened('village', DESK);
    await page.goto(`${address}/points/${DEMO_COUNTY}/${mine}`);
    await page.locator('[data-stars="0"]').first().waitFor();
    await page.locator('[data-act="enter-service"]').click();
    await sheet(page).getByLabel('时长（分钟）').fill('150');
    await sheet(page).getByLabel('依据').fill('纸质签到');
    await confirm(page);
    await page.locator('[data-stars="1"]').first().waitFor();
    await page.context().close();
    const phone = await opened('volunteer', PHONE);
    await phone.goto(`${address}/my-points`);
    await phone.getByText('一星', { exact: true }).waitFor();
    await phone.locator('[data-line="activity"] .points-parts li').first().waitFor();
    expect(
      await phone.locator('[data-line="activity"]').first().locator('.points-parts li').allInnerTexts(),
    ).toEqual(['参加活动一次：1 × 1 = 1', '活动每满一小时：2 × 1 = 2']);
    expect(await phone.locator('.points-balance b').innerText()).toBe('105');
    await phone.context().close();
  });

  it('a line is disputed on the phone, answered by the street with a new line, and the answer read', async () => {
    const phone = await opened('volunteer', PHONE);
    await phone.goto(`${address}/my-points`);
    await phone.locator('[data-act="dispute"]').first().click();
    await phone.locator('.points-ask textarea').fill('那天是三个小时');
    await phone.getByRole('button', { name: '提出异议' }).click();
    await phone.getByText('等待答复').waitFor();
    const desk = await opened('street', DESK);
    await desk.goto(`${address}/points-disputes`);
    await desk.locator('[data-act="answer"]').click();
    await sheet(desk).getByLabel('理由（队员看得到）').fill('查了签到表，补一小时');
    await confirm(desk);
    await phone.reload();
    await phone.getByText('查了签到表，补一小时').first().waitFor();
    expect(await phone.locator('[data-line="correction"] .points-line-sum').innerText()).toBe('+1');
    await Promise.all([phone.context().close(), desk.context().close()]);
  });

  it('points are exchanged for a cup: the county has put three on the shelf, the village hands one over', async () => {
    const county = await opened('county', DESK);
    await county.goto(`${address}/points-shop`);
    await county.locator('[data-act="add-good"]').click();
    await sheet(county).getByLabel('名称').fill('保温杯');
    await sheet(county).getByLabel('需要多少分').fill('30');
    await confirm(county);
    await county.getByRole('button', { name: '入库、盘点' }).click();
    await sheet(county).getByLabel('增加或减少几份').fill('3');
    await sheet(county).getByLabel('原因').fill('到货');
    await confirm(county);
    await county.context().close();
    const phone = await opened('volunteer', PHONE);
    await phone.goto(`${address}/my-points?view=shop`);
    await phone.getByRole('button', { name: '兑换', exact: true }).click();
    await phone.getByRole('button', { name: '确定用 30 分兑换' }).click();
    await phone.getByText('已兑换，待领取').waitFor();
    await expect.poll(() => phone.locator('.points-balance b').innerText()).toBe('76');
    const village = await opened('village', DESK);
    await village.goto(`${address}/points-shop`);
    await village.locator('[data-act="fetched"]').click();
    await village.getByText('没有待领取的兑换').waitFor();
    await phone.reload();
    await phone.getByText('已领取').waitFor();
    await Promise.all([phone.context().close(), village.context().close()]);
  });

  it('an award is begun, agreed to, voted, decided, noticed to everybody and given', async () => {
    const street = await opened('street', DESK);
    await street.goto(`${address}/awards`);
    await street.locator('[data-act="add-award"]').click();
    await sheet(street).getByLabel('名称').fill('季度优秀队员');
    await sheet(street).getByLabel('提名到哪天').fill(TODAY);
    await sheet(street).getByLabel('投票到哪天').fill(plusDays(TODAY, 3));
    await confirm(street);
    await street.getByRole('link', { name: '季度优秀队员' }).click();
    await street.getByRole('button', { name: '提名', exact: true }).click();
    await sheet(street).locator('.ant-select').click();
    await street.keyboard.type('队员1');
    await street.locator('.ant-select-item-option').first().click();
    await sheet(street).getByLabel('理由（公示时可见）').fill('夜里常在');
    await confirm(street);
    const award = street.url();
    await street.context().close();
    const phone = await opened('volunteer', PHONE);
    await phone.goto(`${address}/my-points?view=awards`);
    await phone.getByLabel('公示时可以写我的姓名').check();
    await phone.getByRole('button', { name: '同意参加评选' }).click();
    await phone.getByText('您已同意参加').waitFor();
    await phone.context().close();
    house.travelTo(Date.now() + DAY_MS);
    const voter = await opened('village', PHONE);
    await voter.goto(`${address}/my-points?view=awards`);
    await voter.locator('[data-act="vote"]').click();
    await voter.getByText('您已投票').waitFor();
    await voter.context().close();
    house.travelTo(Date.now() + 4 * DAY_MS);
    const decider = await opened('street', DESK);
    await decider.goto(award);
    await decider.locator('[data-act="decide"]').click();
    await confirm(decider);
    await decider.locator('[data-stage="notice"]').waitFor();
    await decider.context().close();
    const stranger = await (await browser.newContext({ viewport: PHONE })).newPage();
    await stranger.goto(`${address}/r/${DEMO_COUNTY}/awards`);
    await stranger.getByText('季度优秀队员').waitFor();
    await stranger.getByText('队员1').waitFor();
    expect(await overhangOf(stranger)).toBe(0);
    house.travelTo(Date.now() + 20 * DAY_MS);
    const giver = await opened('street', DESK);
    await giver.goto(award);
    await giver.locator('[data-act="give"]').click();
    await confirm(giver);
    await giver.locator('[data-stage="given"]').waitFor();
    await Promise.all([giver.context().close(), stranger.context().close()]);
  });

  it('a certificate is made on the phone and verified by a stranger', async () => {
    const phone = await opened('volunteer', PHONE);
    await phone.goto(`${address}/my-points?view=record`);
    await phone.getByRole('button', { name: '开一份证明' }).click();
    await phone.locator('.points-certificates a').click();
    const link = await phone.locator('.certificate-sheet footer a').getAttribute('href');
    await phone.getByText('季度优秀队员').waitFor();
    expect(await overhangOf(phone)).toBe(0);
    expect(await violationsOn(phone)).toEqual([]);
    const stranger = await (await browser.newContext({ viewport: PHONE, bypassCSP: true })).newPage();
    await stranger.goto(`${address}/r/${DEMO_COUNTY}/certificate`);
    await stranger.getByLabel('验证码').fill(new URL(link ?? '').pathname.slice(-16).toLowerCase());
    await stranger.getByRole('button', { name: '核实' }).click();
    await stranger.getByText('这份证明是真的').waitFor();
    const said = await stranger.locator('main').innerText();
    for (const words of ['队员1', '100.0 小时', '一星', '季度优秀队员']) expect(said).toContain(words);
    expect(said).not.toContain('夜里常在');
    expect(await overhangOf(stranger)).toBe(0);
    expect(await violationsOn(stranger)).toEqual([]);
    await Promise.all([phone.context().close(), stranger.context().close()]);
  });
});
