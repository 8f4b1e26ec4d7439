import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { localTime, plusDays } from '#base';
import { PRESET_RULES, PRESET_TARGETS } from '#service/patrol/points';
import {
  patrolAdmissionEndpoints as admission,
  caseworkEndpoints,
  patrolCoverEndpoints as cover,
  patrolEndpoints,
  pointsEndpoints,
  shopEndpoints,
} from '#wire/service';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { caseworkIn, VILLAGE_OFFICE } from './casework-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, type TestHouse } from './house-for-tests.ts';
import { aTeam, COUNTY, passChecks } from './patrol-for-tests.ts';

// A volunteer's whole way, on one phone: asks to join, is covered and trained, patrols without a line, reports a broken lamp that
// becomes a case and is mended, gathers points, exchanges them, is one-star, and leaves. What takes days passes by the house's clock.
const PHONE = { width: 360, height: 740 };
const DESK = { width: 1366, height: 768 };
const DAY_MS = 86_400_000;
const TODAY = localTime(Date.now()).date;
const NAME = '孟小荷';

let house: TestHouse;
let address: string;
let browser: Browser;
let phone: { readonly page: Page; readonly context: BrowserContext };
let ownPage: string;
let memberId: string;

/** So many days before today, by the house's clock. */
const daysAgo = (days: number) => house.travelTo(Date.now() - days * DAY_MS);

beforeAll(async () => {
  house = await aHouse(Date.now() - 21 * DAY_MS);
  address = await house.listen();
  daysAgo(20);
  browser = await openBrowser();
  const context = await browser.newContext({ viewport: PHONE });
  context.setDefaultTimeout(20_000);
  phone = { page: await context.newPage(), context };
});

afterAll(() => browser.close());

async function open(path: string): Promise<void> {
  await phone.page.goto(`${address}${path}`);
  await phone.page.waitForLoadState('networkidle');
}

/** For the phone and for the house alike. */
async function fiftyMinutesPass(): Promise<void> {
  const later = Date.now() + 50 * 60_000;
  house.travelTo(later);
  await phone.page.clock.setFixedTime(later);
}

const act = (name: string) => phone.page.locator(`[data-act="${name}"]`).click();
const safe = (standing: string) => phone.page.locator(`[data-safe="${standing}"]`).waitFor();

async function idOf(query: string): Promise<string> {
  const [row] = await ownerRows<{ id: string }>(house, query);
  return row?.id ?? '';
}

describe('a volunteer', () => {
  it('asks to join on the phone, is checked and noticed, signs and has a number', async () => {
    await aTeam(await house.signIn('village'), '云集女子巡防队');
    await open(`/r/${COUNTY}/patrol`);
    await phone.page.getByRole('link', { name: /我要参加/ }).click();
    await phone.page.getByLabel('哪支队').selectOption({ label: '云集女子巡防队' });
    await phone.page.getByLabel('姓名').fill(NAME);
    await phone.page.getByLabel('电话').fill('000 1237 0001');
    await phone.page.getByText('我年满 18 岁').click();
    await phone.page.getByRole('button', { name: '申请参加' }).click();
    await phone.page.getByRole('heading', { name: '申请已收到' }).waitFor();
    ownPage = new URL(phone.page.url()).pathname;
    const applicationId = await idOf(`select id from service.patrol_application where name = '${NAME}'`);
    const [village, street] = [await house.signIn('village'), await house.signIn('street')];
    await passChecks({ village, street }, applicationId);
    const params = { county: COUNTY, applicationId };
    await village.call(admission.noticePatrolApplication, { params, body: { days: 5 } });
    daysAgo(13);
    await open(ownPage);
    await phone.page.getByText('我读过了，愿意照办').click();
    await phone.page.getByRole('button', { name: '签，入队' }).click();
    await phone.page.getByText(/V430422-\d{6}/).waitFor();
    memberId = await idOf(`select id from service.patrol_member where name = '${NAME}'`);
  });

  it('is covered and trained, and the own page says so; the village joins the sign-in to the member', async () => {
    const county = await house.signIn('county');
    const [policyId, trainingId] = [newId(), newId()];
    const policy = { insurer: '演示人寿', policyNumber: 'MN-2026-1', from: plusDays(TODAY, -13) };
    await county.call(cover.addPatrolPolicy, {
      params: { county: COUNTY },
      body: { id: policyId, placeCode: COUNTY, ...policy, to: plusDays(TODAY, 300) },
    });
    await county.call(cover.coverPatrolMembers, {
      params: { county: COUNTY, policyId },
      body: { from: policy.from, whom: { memberIds: [memberId] } },
    });
    const facts = { course: 'first-aid' as const, title: '应急救护', heldOn: policy.from, hours: 8 };
    await county.call(cover.addPatrolTraining, {
      params: { county: COUNTY },
      body: { id: trainingId, placeCode: COUNTY, ...facts, spot: '', trainer: '', places: null },
    });
    const training = { params: { county: COUNTY, trainingId } };
    await county.call(cover.signUpForTraining, { ...training, body: { memberIds: [memberId] } });
    const passed = { attended: true, theory: 'passed', practice: 'passed', certificate: 'MN-1' } as const;
    await county.call(cover.recordTraining, { ...training, body: { results: [{ memberId, ...passed }] } });
    const village = await house.signIn('village');
    const member = { params: { county: COUNTY, memberId } };
    const { revision } = await village.call(patrolEndpoints.patrolMember, member);
    await village.call(patrolEndpoints.changePatrolMember, {
      ...member,
      body: { revision, name: NAME, signInName: 'volunteer' },
    });
    await open(ownPage);
    await phone.page.getByText(/有效，到/).waitFor();
    await phone.page.getByText(/应急救护.*完成/).waitFor();
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
  });

  it('patrols without a line and reports a broken lamp; with a line all of it is safe and the lamp a case', async () => {
    daysAgo(0);
    await signInAt(phone.page, address, 'volunteer', DEMO_PASSWORD);
    await open('/field?view=phone');
    await phone.page.locator('[data-offline="ready"]').waitFor();
    await open('/field?view=patrol');
    await phone.page.locator('[data-act="check-in"]').waitFor();
    await phone.context.setOffline(true);
    await phone.page.locator('[data-choice="guard"]').click();
    await act('check-in');
    await phone.page.locator('[data-on-duty="guard"]').waitFor();
    await act('see');
    await phone.page.locator('[data-screen="sighting"] textarea').fill('村口第三盏路灯不亮');
    await phone.page.locator('.field-search').fill('村口');
    await act('keep-sighting');
    await phone.page.locator('[data-on-duty="guard"]').waitFor();
    await fiftyMinutesPass();
    await act('check-out');
    await phone.page.locator('[data-act="check-in"]').waitFor();
    await phone.context.setOffline(false);
    await safe('safe');
    expect(await idOf('select case_id as id from service.patrol_sighting')).not.toBe('');
    const patrols = await ownerRows(house, 'select minutes, found, marks from service.patrol_activity');
    expect(patrols).toEqual([{ minutes: 50, found: 1, marks: [] }]);
  });

  it('sees the lamp mended: the case goes its way through the offices', async () => {
    const casework = await caseworkIn(house);
    const caseId = await idOf('select case_id as id from service.patrol_sighting');
    await casework.must('dispatcher', caseId, 'route', { unit: VILLAGE_OFFICE, order: '三天内修好' });
    await casework.must('village', caseId, 'accept');
    await casework.must('village', caseId, 'close', { resolution: 'resolved', result: '换了灯泡' });
    const { standing } = await casework.people.village.call(caseworkEndpoints.case, {
      params: { county: COUNTY, caseId },
    });
    expect(standing).toBe('closed');
  });

  it('gathers points, and with a hundred hours is one-star', async () => {
    const county = await house.signIn('county');
    const targets = { week: { ...PRESET_TARGETS.week, lost: 0 }, year: { ...PRESET_TARGETS.year, lost: 0 } };
    const book = { effectiveFrom: plusDays(TODAY, -30), reason: '建章', rules: [...PRESET_RULES], targets };
    await county.call(pointsEndpoints.addPointsBook, {
      params: { county: COUNTY },
      body: { id: newId(), ...book },
    });
    const village = await house.signIn('village');
    const evening = { duty: 'guard' as const, minutes: 600, finds: 0, note: '纸质签到' };
    for (let nth = 1; nth <= 10; nth += 1)
      await village.call(pointsEndpoints.addServiceEntry, {
        params: { county: COUNTY, memberId },
        body: { id: newId(), day: plusDays(TODAY, -nth), ...evening },
      });
    await open('/my-points');
    await phone.page.getByText('一星', { exact: true }).waitFor();
    expect(Number(await phone.page.locator('.points-balance b').innerText())).toBeGreaterThan(110);
    const reported = phone.page.locator('[data-line="activity"]', { hasText: '发现问题并上报' });
    expect(await reported.count()).toBe(1);
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
  });

  it('exchanges points for a cup and a towel, and fetches the cup', async () => {
    const county = await house.signIn('county');
    for (const [name, cost] of [
      ['保温杯', 30],
      ['毛巾', 20],
    ] as const) {
      const params = { county: COUNTY, goodId: newId() };
      await county.call(shopEndpoints.saveGood, {
        params,
        body: { revision: 0, name, about: '', cost, isOffered: true },
      });
      await county.call(shopEndpoints.moveStock, {
        params,
        body: { id: newId(), change: 1, reason: '到货' },
      });
    }
    await open('/my-points?view=shop');
    const exchange = phone.page.getByRole('button', { name: '兑换', exact: true });
    for (const [nth, cost] of [20, 30].entries()) {
      await exchange.nth(nth).click();
      await phone.page.getByRole('button', { name: `确定用 ${cost} 分兑换` }).click();
      await phone.page.getByText('已兑换，待领取').nth(nth).waitFor();
    }
    const village = await house.signIn('village');
    const { rows } = await village.call(shopEndpoints.exchanges, { params: { county: COUNTY }, query: {} });
    const cup = rows.find(({ goodName }) => goodName === '保温杯');
    await village.call(shopEndpoints.moveExchange, {
      params: { county: COUNTY, exchangeId: cup?.id ?? '' },
      body: { standing: 'fetched', reason: '' },
    });
    await phone.page.reload();
    await phone.page.getByText('已领取').waitFor();
  });

  it('leaves at once when it is asked for; the towel stays theirs, and the village sees what is to be handed over', async () => {
    await open(ownPage);
    await phone.page.getByText('退出巡防队').click();
    await phone.page.getByRole('button', { name: '我要退出' }).click();
    await phone.page.getByRole('heading', { name: '已退出' }).waitFor();
    await phone.page.getByText(/待领的兑换 · 毛巾 × 1/).waitFor();
    expect(await overhangOf(phone.page)).toBeLessThanOrEqual(0);
    const context = await browser.newContext({ viewport: DESK, bypassCSP: true });
    context.setDefaultTimeout(20_000);
    const desk = await context.newPage();
    await signInAt(desk, address, 'village', DEMO_PASSWORD);
    await desk.goto(`${address}/patrol/members?standing=left`);
    await desk.getByRole('link', { name: NAME }).click();
    await desk.locator('[data-handover="exchange"] [data-act="settle"]').click();
    await desk.locator('[data-handover="exchange"] [data-tone="good"]').waitFor();
    expect(await desk.locator('[data-handover="cover"]').count()).toBe(1);
    expect(await violationsOn(desk)).toEqual([]);
    expect(await overhangOf(desk)).toBeLessThanOrEqual(0);
    await open('/my-points');
    await phone.page.getByText('一星', { exact: true }).waitFor();
    await Promise.all([context.close(), phone.context.close()]);
  });
});
