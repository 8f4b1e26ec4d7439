import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_COUNTY } from '../server/demo/demo-house.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { passWishes } from '../server/door/follow-up-wishes.ts';
import { raiseReminders } from '../server/service/casework/reminders.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { ConsoleWalk, signInAt } from './console-walk.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from './house-for-tests.ts';
import { addNeighbours } from './outreach-for-tests.ts';

// One request from the resident's page to the public list, in real browsers and with real rights: routed, late, chased, acted upon
// in the village, closed, called back by a stranger, handled again, struck off, released.
let house: TestHouse;
let address: string;
let browser: Browser;
let number: string;
let code: string;
let path: string;

const DAY_MS = 86_400_000;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };
/** Long enough that five working days have passed whatever the holidays. */
const LATE_AFTER_DAYS = 20;
const WISHED = '小区门口乱停车，请派人来看看';
const TITLE = '小学路口的路灯修好了';

beforeAll(async () => {
  house = await aHouse(Date.now());
  await addNeighbours(house);
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function aScreen(viewport = DESK): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, bypassCSP: true });
  context.setDefaultTimeout(20_000);
  await context.clock.setSystemTime(house.now());
  await context.addInitScript(() => localStorage.setItem('wenan-language', 'zh'));
  return { page: await context.newPage(), context };
}

/** Does something on a screen of somebody who has just signed in, at the case once it is known. */
async function as(who: string, work: (page: Page) => Promise<void>, viewport = DESK): Promise<void> {
  const { page, context } = await aScreen(viewport);
  await signInAt(page, address, who, DEMO_PASSWORD);
  if (path) await page.goto(`${address}${path}`);
  await work(page);
  await context.close();
}

/** Opens the form of a step, fills it in and takes it. */
async function take(page: Page, step: string, fill: (form: ReturnType<Page['locator']>) => Promise<void>) {
  await page.locator(`[data-choose="${step}"]`).click();
  const form = page.locator(`form[data-step="${step}"]`);
  await fill(form);
  await form.locator('[data-act="take-step"]').click();
  await page.locator('.case-done').waitFor();
}

async function choose(page: Page, form: ReturnType<Page['locator']>, name: string): Promise<void> {
  await form.locator('.ant-select').first().click();
  await page.keyboard.type(name);
  await page.keyboard.press('Enter');
}

function answer(form: ReturnType<Page['locator']>, question: string, wanted: string): Promise<void> {
  const field = form.locator('.labelled-field').filter({ hasText: question });
  return field.getByText(wanted, { exact: true }).click();
}

function travel(days: number): void {
  house.travelTo(house.now() + days * DAY_MS);
}

async function standing(): Promise<string | undefined> {
  const rows = await ownerRows<{ standing: string }>(
    house,
    'select standing from service.case_file where number = $1',
    [number],
  );
  return rows[0]?.standing;
}

describe('a request from the resident’s page to the public list', () => {
  let resident: Page;

  beforeAll(async () => {
    const context = await browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
    context.setDefaultTimeout(20_000);
    resident = await context.newPage();
  });

  it('the resident sends it on a phone without script, with a number to call back', async () => {
    await resident.goto(`${address}/r/${DEMO_COUNTY}/send`);
    await resident.getByLabel('什么事？').fill('小学路口的路灯坏了三盏，孩子晚上放学看不见路。');
    await resident.getByLabel('在哪个村（社区）？').selectOption('430422999001');
    await resident.getByText('您的姓名和电话（可不填）').click();
    await resident.getByLabel('姓名').fill('模拟居民');
    await resident.getByLabel('电话', { exact: true }).fill('00012345678');
    await resident.getByRole('button', { name: '发送' }).click();
    await resident.getByText('已经收到，谢谢您').waitFor();
    [number = '', code = ''] = await resident.locator('.number').allTextContents();
    expect(code).toMatch(/^(\w{4}-){3}\w{4}$/);
  });

  it('the operator finds it by its number, and may not route it; the dispatcher does, on a proposal', async () => {
    await as('operator', async (page) => {
      await page.waitForURL((url) => url.pathname === '/cases');
      await page.locator('.cases-filters input').first().fill(number);
      await page.keyboard.press('Enter');
      await page.locator('.cases-matter').click();
      await page.locator('.case-words').waitFor();
      path = new URL(page.url()).pathname;
      expect(await page.locator('[data-choose="route"]').count()).toBe(0);
    });
    await as('dispatcher', async (page) => {
      await take(page, 'route', async (form) => {
        await choose(page, form, '云集街道');
        await form.locator('textarea').fill('三天内修好并答复');
      });
      await page.getByText('已派单').first().waitFor();
    });
    expect(await standing()).toBe('routed');
  });

  it('the street accepts it and gives it down to the village', async () => {
    await as('street', async (page) => {
      await take(page, 'accept', async () => {});
      await take(page, 'hand-down', async (form) => choose(page, form, '云集村'));
      expect(await violationsOn(page)).toEqual([]);
    });
    expect(await standing()).toBe('accepted');
  });

  it('an officer of another street sees nothing of it, neither in the list nor by its address', async () => {
    await as('street2', async (page) => {
      await page.locator('[data-problem="not-found"]').waitFor();
      await page.goto(`${address}/cases`);
      await page.getByText('还没有诉求或纠纷').waitFor();
      expect(await page.getByText('路灯坏了三盏').count()).toBe(0);
    });
  });

  it('nobody closes it: it is late, black on the list of the dispatcher, and chased', async () => {
    travel(LATE_AFTER_DAYS);
    while ((await raiseReminders(house)) > 0);
    await as('dispatcher', async (page) => {
      await page.goto(`${address}/cases?reminder=black`);
      await page.locator('.cases-matter', { hasText: number }).waitFor();
      await page.goto(`${address}${path}`);
      await page.locator('[data-late="true"]').first().waitFor();
      await take(page, 'chase', (form) => form.locator('textarea').fill('超期了，两天内办结'));
    });
    await resident.goto(resident.url());
    await resident.getByText('已经超过').first().waitFor();
  });

  it('the village reads it on a phone, one thumb wide', async () => {
    const read = async (page: Page): Promise<void> => {
      await page.locator('[data-choose="act"]').click();
      expect(await overhangOf(page)).toBe(0);
      expect(await violationsOn(page)).toEqual([]);
    };
    await as('village', read, PHONE);
  });

  it('the village acts on a phone without a network; what was done arrives as soon as there is one', async () => {
    const context = await browser.newContext({ viewport: PHONE });
    context.setDefaultTimeout(20_000);
    await context.clock.setSystemTime(house.now());
    const page = await context.newPage();
    await signInAt(page, address, 'village', DEMO_PASSWORD);
    await page.goto(`${address}/field?view=phone`);
    await page.locator('[data-offline="ready"]').waitFor();
    await page.goto(`${address}/field?view=tasks`);
    await page.locator('[data-task]', { hasText: '路灯' }).waitFor();
    await context.setOffline(true);
    await page.locator('[data-task]', { hasText: '路灯' }).click();
    await page.locator('[data-step="act"]').click();
    await page.locator('.field-form textarea').fill('灯头已买到，今天换上');
    await page.locator('[data-act="keep-step"]').click();
    await page.locator('[data-safe="here"]').waitFor();
    await page.reload();
    await page.locator('[data-safe="here"]').waitFor();
    await resident.goto(resident.url());
    expect(await resident.getByText('灯头已买到，今天换上').count()).toBe(0);
    await context.setOffline(false);
    await page.locator('[data-safe="safe"]').waitFor();
    await context.close();
    await resident.goto(resident.url());
    await resident.getByText('灯头已买到，今天换上').waitFor();
  });

  it('the street closes it, and the resident reads the reply', async () => {
    await as('street', (page) =>
      take(page, 'close', async (form) => {
        await form.getByText('已解决', { exact: true }).click();
        await form.locator('textarea').fill('三盏灯头已经换好。');
      }),
    );
    await resident.goto(resident.url());
    await resident.getByText('三盏灯头已经换好。').waitFor();
  });

  it('a stranger draws it, calls the true number and hears that it is not mended', async () => {
    await as('operator', async (page) => {
      await page.goto(`${address}/follow-ups`);
      await page.getByLabel('随机抽取比例（%）').fill('100');
      await page.getByLabel('种子（至少 6 个字符）').fill('骰子 3 5 2 6 1');
      await page.getByRole('button', { name: '抽取', exact: true }).click();
      await page.locator('.cases-matter', { hasText: number }).click();
      await page.getByRole('button', { name: '为回访查看号码' }).click();
      await page.getByText('00012345678').waitFor();
      await take(page, 'follow-up', async (form) => {
        await answer(form, '接通了', '是');
        await answer(form, '居民说解决了', '否');
        await answer(form, '满意程度', '不满意');
        await form.locator('textarea').fill('桥头那盏还是黑的');
      });
    });
    expect(await standing()).toBe('followed-up');
    const looks = await ownerRows<{ count: number }>(
      house,
      "select count(*)::int as count from platform.audit where action like '%number%'",
    );
    expect(looks[0]?.count).toBeGreaterThan(0);
  });

  it('it cannot be struck off as if nothing had been said', async () => {
    await as('dispatcher', async (page) => {
      await page.locator('[data-choose="strike-off"]').click();
      await page.locator('form[data-step="strike-off"] [data-act="take-step"]').click();
      await page.locator('[data-problem="dissatisfied-left"]').waitFor();
    });
  });

  it('the resident has it handled again, and this time it is mended', async () => {
    await resident.goto(resident.url());
    await resident.getByText('要求再办一次', { exact: true }).first().click();
    await resident.getByLabel('哪里没有解决？').fill('桥头那盏还是黑的。');
    await resident.getByRole('button', { name: '要求再办一次' }).click();
    await resident.getByText('已经收到：会有人再看一次').waitFor();
    travel(1);
    await as('street', async (page) => {
      await take(page, 'accept', async () => {});
      await take(page, 'close', async (form) => {
        await form.getByText('已解决', { exact: true }).click();
        await form.locator('textarea').fill('桥头那盏也换好了。');
      });
    });
  });

  it('called back again and satisfied, it is struck off by who had no hand in it, and released', async () => {
    await as('operator', (page) =>
      take(page, 'follow-up', async (form) => {
        await answer(form, '接通了', '是');
        await answer(form, '居民说解决了', '是');
        await answer(form, '满意程度', '满意');
      }),
    );
    await as('dispatcher', async (page) => {
      await take(page, 'strike-off', async () => {});
      await take(page, 'release', async (form) => {
        await form.locator('textarea').nth(0).fill(TITLE);
        await form.locator('textarea').nth(1).fill('四盏灯头都换了新的。');
      });
    });
    expect(await standing()).toBe('struck-off');
  });

  it('everybody reads of it on the public list, and nothing of who sent it', async () => {
    await resident.goto(`${address}/r/${DEMO_COUNTY}/mended`);
    await resident.getByText(TITLE).first().waitFor();
    const shown = await resident.locator('body').innerText();
    for (const secret of ['模拟居民', '00012345678', '孩子晚上放学', '桥头那盏还是黑的'])
      expect(shown).not.toContain(secret);
  });
});

describe('a respondent who asks to be called back', () => {
  it('has their words passed on by one key of the console, and the interview goes on where it was', async () => {
    const { page, context } = await aScreen();
    await signInAt(page, address, 'fangwen01', DEMO_PASSWORD);
    await page.goto(`${address}/interview/${SURVEY.county}/${SURVEY.surveyId}`);
    const walk = new ConsoleWalk(page);
    for (const [screen, key] of [
      ['ready', 'Enter'],
      ['unit', 'Enter'],
      ['call', 'Enter'],
    ] as const) {
      await walk.at(screen);
      await walk.press(key);
    }
    await walk.answer('S1', ['3']);
    await walk.asks('S2');
    await walk.press('w');
    const sheet = page.locator('dialog');
    const fields = sheet.locator('textarea');
    const filled = await fields.evaluateAll((all) => all.map((each) => each.textContent));
    expect(filled, 'words, name and number are the respondent’s to give').toEqual(['', '', '']);
    await fields.nth(0).fill(WISHED);
    const send = sheet.getByRole('button', { name: '转过去' });
    expect(await send.isDisabled(), 'nobody has agreed yet').toBe(true);
    await sheet.getByRole('checkbox').check();
    await send.click();
    await page.locator('[data-wish="sent"]').waitFor();
    await walk.press('Enter');
    await walk.asks('S2');
    await context.close();
  });

  it('is a case at the county office, which learns nothing of the interview', async () => {
    expect(await passWishes(house)).toBe(1);
    path = '/cases?source=survey-wish';
    await as('operator', async (page) => {
      await page.locator('.cases-matter').click();
      await page.locator('.case-words', { hasText: WISHED }).waitFor();
      const shown = await page.locator('body').innerText();
      expect(shown).not.toContain('S1');
      expect(shown).not.toContain(SURVEY.surveyId);
    });
  });
});
