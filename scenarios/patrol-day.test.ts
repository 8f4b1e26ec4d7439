import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { caseworkEndpoints } from '#wire/service';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { aPatrol, MEMBERS } from './activities-for-tests.ts';
import { type Casework, caseworkIn, VILLAGE_OFFICE } from './casework-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';
import { addNeighbours, COUNTY } from './outreach-for-tests.ts';
import { aPhoto } from './photos-for-tests.ts';

// A volunteer's evening in a real browser of a phone's size: a rota, a patrol without a line, a broken lamp that becomes a case and is
// mended, the captain's roll, and what the offices see of it.
let house: TestHouse;
let address: string;
let browser: Browser;
let casework: Casework;

beforeAll(async () => {
  house = await aHouse(Date.now());
  await addNeighbours(house);
  await aPatrol(house);
  casework = await caseworkIn(house);
  address = await house.listen();
  browser = await openBrowser();
});

afterAll(() => browser.close());

const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

async function pageOf(name: string, viewport = DESK): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport, bypassCSP: viewport === DESK });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  return { page, context };
}

async function open(page: Page, path: string): Promise<void> {
  await page.goto(`${address}${path}`);
  await page.waitForLoadState('networkidle');
}

async function isFitForAll(page: Page): Promise<void> {
  expect(await overhangOf(page), page.url()).toBeLessThanOrEqual(0);
  expect(await violationsOn(page), page.url()).toEqual([]);
}

async function numberOfLamp(): Promise<string | null> {
  const [row] = await ownerRows<{ number: string | null }>(
    house,
    `select case_number as number from service.patrol_sighting where kind = 'lamp'`,
  );
  return row?.number ?? null;
}

describe('the village office', () => {
  it('makes a rota; whoever has no cover is left out of it, and named', async () => {
    const { page, context } = await pageOf('village');
    await open(page, '/patrol/shifts');
    await page.locator('[data-act="rota"]').click();
    await page.locator('.ant-drawer input[maxlength="100"]').fill('夜间巡逻');
    for (const day of [0, 1, 3, 4, 6]) {
      const box = page.locator('.ant-drawer .ant-checkbox-input').nth(day);
      if (!(await box.isChecked())) await box.check();
    }
    await page.locator('.ant-drawer .ant-input-number input').nth(1).fill('1');
    await page.locator('[data-act="keep-rota"]').click();
    const made = page.locator('[data-made]');
    await made.waitFor();
    expect(await made.textContent()).toContain('无保丙');
    await page.keyboard.press('Escape');
    await page.locator('[data-shift]').first().waitFor();
    await isFitForAll(page);
    await context.close();
  });
});

describe('a volunteer with a phone', () => {
  let phone: Awaited<ReturnType<typeof pageOf>>;
  const safe = (standing: string) => phone.page.locator(`[data-safe="${standing}"]`).waitFor();
  const act = (name: string) => phone.page.locator(`[data-act="${name}"]`).click();

  it('has screens that fit a small phone and trouble no reader', async () => {
    const { page, context } = await pageOf('volunteer2');
    await page.setViewportSize(PHONE);
    for (const more of ['', '&act=seen', '&act=roll']) {
      await open(page, `/field?view=patrol${more}`);
      await page.locator('[data-screen]').waitFor();
      await isFitForAll(page);
    }
    await context.close();
  });

  it('takes the own shifts along', async () => {
    phone = await pageOf('volunteer', PHONE);
    await open(phone.page, '/field?view=phone');
    await phone.page.locator('[data-offline="ready"]').waitFor();
    await open(phone.page, '/field?view=patrol');
    await phone.page.locator('[data-shift][data-own]').first().waitFor();
  });

  it('checks in, reports a broken lamp with a photo and checks out, all without a line', async () => {
    await phone.context.setOffline(true);
    await act('check-in');
    await phone.page.locator('[data-on-duty="guard"]').waitFor();
    await act('see');
    await phone.page.locator('[data-screen="sighting"] textarea').fill('村口第三盏路灯不亮');
    await phone.page.locator('.field-search').fill('村口');
    const buffer = await aPhoto(1600, 1200);
    await phone.page
      .locator('.field-camera input')
      .setInputFiles({ name: 'lamp.jpg', mimeType: 'image/jpeg', buffer });
    await phone.page.locator('.field-picture img').waitFor();
    await act('keep-sighting');
    await phone.page.locator('[data-on-duty="guard"]').waitFor();
    await safe('here');
    await phone.page.reload();
    await phone.page.locator('[data-on-duty="guard"] textarea').fill('巡了两圈');
    await act('check-out');
    await phone.page.locator('[data-act="check-in"]').waitFor();
    expect(await phone.page.locator('[data-safe]').textContent()).toContain('4');
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
  });

  it('comes back to a line, and all of it is safe and the lamp a case', async () => {
    await phone.context.setOffline(false);
    await safe('safe');
    expect(await numberOfLamp()).not.toBeNull();
    const activities = await ownerRows(
      house,
      'select duty, way, found, marks, note, ended_at is not null as ended from service.patrol_activity',
    );
    expect(activities).toEqual([
      { duty: 'guard', way: 'word', found: 1, marks: [], note: '巡了两圈', ended: true },
    ]);
  });

  it('asks for a stand-in, and the captain takes the turn', async () => {
    await phone.page.locator('[data-act="stand-in"]').first().click();
    await phone.page.locator('[data-own] .field-aside').first().waitFor();
    const captain = await pageOf('volunteer2', PHONE);
    await open(captain.page, '/field?view=patrol');
    await captain.page.locator('[data-act="take-offer"]').first().click();
    await captain.page.locator('[data-act="take-offer"]').waitFor({ state: 'detached' });
    const [turn] = await ownerRows<{ member: string }>(
      house,
      `select member_id as member from service.patrol_turn where way = 'stand-in'`,
    );
    expect(turn?.member).toBe(MEMBERS.volunteer2);
    await captain.context.close();
  });

  it('is told who mends it when the cover is missing, and cannot begin a risky duty', async () => {
    await ownerRows(house, 'delete from service.patrol_cover where member_id = $1', [MEMBERS.volunteer]);
    await phone.page.reload();
    await phone.page.locator('[data-obstacle="patrol-cover-missing"]').waitFor();
    expect(await phone.page.locator('[data-act="check-in"]').isDisabled()).toBe(true);
    await phone.page.locator('[data-choice="listener"]').click();
    expect(await phone.page.locator('[data-act="check-in"]').isEnabled()).toBe(true);
    await phone.context.close();
  });
});

describe('the captain', () => {
  it('calls the roll without a line', async () => {
    const { page, context } = await pageOf('volunteer2', PHONE);
    await open(page, '/field?view=phone');
    await page.locator('[data-offline="ready"]').waitFor();
    await open(page, '/field?view=patrol');
    await page.locator('[data-act="roll"]').waitFor();
    await context.setOffline(true);
    await page.locator('[data-act="roll"]').click();
    await page.locator('[data-choice="publicist"]').click();
    for (const member of [MEMBERS.volunteer, MEMBERS.volunteer2, MEMBERS.third])
      await page.locator(`[data-member="${member}"]`).click();
    await page.locator('textarea').fill('发放反诈传单');
    await page.locator('[data-act="keep-roll"]').click();
    await page.locator('[data-safe="here"]').waitFor();
    await context.setOffline(false);
    await page.locator('[data-safe="safe"]').waitFor();
    await context.close();
  });
});

describe('the offices', () => {
  it('mend the lamp like any other matter', async () => {
    const number = await numberOfLamp();
    const { rows } = await casework.people.dispatcher.call(caseworkEndpoints.cases, {
      params: { county: COUNTY },
      query: {},
    });
    const caseId = rows.find((row) => row.number === number)?.id ?? '';
    await casework.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE, order: '三天内修好' });
    await casework.must('village', caseId, 'accept');
    await casework.must('village', caseId, 'close', { resolution: 'resolved', result: '换了灯泡' });
    expect((await casework.whole(caseId)).standing).toBe('closed');
  });

  it('read the feed with the photo, and comment on it', async () => {
    const { page, context } = await pageOf('street');
    await open(page, '/patrol/feed');
    const lamp = page.locator('[data-entry="sighting"]', { hasText: '村口第三盏路灯不亮' });
    await lamp.waitFor();
    const photo = lamp.locator('.photo-thumbs img');
    await expect.poll(() => photo.evaluate((img: HTMLImageElement) => img.naturalWidth)).toBeGreaterThan(0);
    const roll = page.locator('[data-entry="activity"]', { hasText: '发放反诈传单' });
    expect(await roll.count()).toBe(1);
    await roll.locator('input').fill('辛苦了');
    await roll.locator('[data-act="comment"]').click();
    await roll.locator('.feed-comment', { hasText: '辛苦了' }).waitFor();
    await isFitForAll(page);
    await context.close();
  });

  it('see what became of what was seen, and how it all lies', async () => {
    const { page, context } = await pageOf('street');
    await open(page, '/patrol/seen');
    await page.locator('[data-end="case"] a[href*="/cases/"]').waitFor();
    await isFitForAll(page);
    for (const path of ['/patrol/activities', '/patrol/overview', '/patrol/kit']) {
      await open(page, path);
      await isFitForAll(page);
    }
    await open(page, '/patrol/overview');
    await page.locator('tr', { hasText: '没有反光背心' }).first().waitFor();
    await context.close();
  });
});
