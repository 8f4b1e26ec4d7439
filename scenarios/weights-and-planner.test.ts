import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { resultEndpoints, surveyEndpoints, weightingEndpoints } from '#wire/survey';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { ConsoleForTests } from './console-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { VILLAGES } from './frame-for-tests.ts';
import { aHouse, type Person, type TestHouse } from './house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from './small-survey-for-tests.ts';

// An analyst weights a survey, looks at what to do first and at the map; a designer plans the next sample. In a real browser.
let house: TestHouse;
let survey: SmallSurvey;
let analyst: Person;
let address: string;
let browser: Browser;
let base: string;

/** Telephone type, safety, satisfaction with the campaign and with the organs, of those who answered in a village. */
const SAID = [
  '2111',
  '3111',
  '2122',
  '3213',
  '2311',
  '3124',
  '2112',
  '3241',
  '2131',
  '3111',
  '2311',
  '3222',
  '2133',
];

beforeAll(async () => {
  house = await aHouse(Date.now());
  survey = await aSmallSurvey(house, {
    numbers: 120,
    landlineEvery: 4,
    callingFromMinute: 0,
    callingToMinute: 1440,
  });
  base = `/surveys/${survey.county}/${survey.surveyId}`;
  const supervisor = await house.signIn('supervisor');
  const console = new ConsoleForTests(house, await house.signIn('interviewer'), survey);
  for (const village of VILLAGES) {
    const targets = VILLAGES.map(({ code }) => ({
      placeCode: code,
      target: code === village.code ? SAID.length : 0,
    }));
    await supervisor.call(surveyEndpoints.saveTargets, { params: survey, body: { targets } });
    for (const [phone = '', safe = '', campaign = '', organs = ''] of SAID) {
      const problems = safe > '2' ? { Q2: ['1'] } : {};
      await console.complete({ S1: [phone], Q1: [safe], ...problems, Q11: [campaign], Q14: [organs] });
    }
  }
  analyst = await house.signIn('analyst');
  address = await house.listen();
  browser = await openBrowser();
}, 120_000);

afterAll(() => browser.close());

async function screenOf(name: string, language = 'zh'): Promise<Page> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 }, bypassCSP: true });
  context.setDefaultTimeout(15_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  await page.evaluate((chosen) => localStorage.setItem('wenan-language', chosen), language);
  return page;
}

const share = async (): Promise<number | null | undefined> =>
  (await analyst.call(resultEndpoints.results, { params: survey })).indicators[0]?.overall.share;

describe('an analyst', () => {
  let page: Page;

  beforeAll(async () => {
    page = await screenOf('analyst');
  });

  it('is told the cell of a scheme that cannot be, before anything is set', async () => {
    await page.goto(`${address}${base}/weights`);
    await page.locator('#margin-lines').fill('S1 2 60\nS1 3 0\n');
    await page.locator('[data-act="try"]').click();
    await page.locator('[data-problem="weighting-total-not-positive"]').waitFor();
    await page.locator('#margin-lines').fill('S1 2 50\nS1 3 30\nS1 1 20');
    await page.locator('[data-act="try"]').click();
    await page.locator('[data-problem="margin-cell-empty"]').waitFor();
    expect((await analyst.call(weightingEndpoints.weighting, { params: survey })).versions).toEqual([]);
  });

  it('tries a scheme, sees what it costs, and sets it: all results follow', async () => {
    const before = await share();
    await page.locator('#margin-lines').fill('S1\t2\t70\nS1\t3\t30');
    await page.locator('[data-act="try"]').click();
    await page.locator('[data-report="trial"] [data-step="rake"]').waitFor();
    const deffs = await page.locator('[data-table="steps"] [data-value="deff"]').allInnerTexts();
    expect(Number(deffs[1])).toBeGreaterThan(Number(deffs[0]));
    expect(await page.locator('[data-table="cells"] tbody tr').count()).toBe(5);
    expect(await share()).toBe(before);
    await page.locator('[data-act="set"]').click();
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.locator('[data-report="present"] [data-step="rake"]').waitFor();
    expect(await share()).not.toBe(before);
    const { method } = await analyst.call(resultEndpoints.results, { params: survey });
    expect(method.zh).toContain('加权方案第 1 版');
  });

  it('passes on a draft that is not set: whoever opens the link sees it and what it would do', async () => {
    await page.locator('#margin-lines').fill('S1 2 55\nS1 3 45');
    await page.locator('[data-draft="in-link"]').waitFor();
    await page.waitForURL(/draft=.*55/);
    const link = page.url();
    await page.goto(`${address}${base}/map`);
    await page.goto(link);
    await page.locator('[data-report="trial"] [data-step="rake"]').waitFor();
    expect(await page.locator('#margin-lines').inputValue()).toBe('S1\t2\t55\nS1\t3\t45');
    await page.locator('#margin-lines').fill('S1 2 70\nS1 3 30');
    await expect.poll(() => page.url()).not.toContain('draft=');
  });

  it('lets those who answered stand for the silent of their class, and sees which classes were joined', async () => {
    await page.goto(`${address}${base}/weights?draft=shares,villages,village-and-phone-type,500`);
    await page.locator('[data-report="trial"] [data-step="non-response"]').waitFor();
    await page.locator('[data-step="non-response"] button').click();
    const classes = page.locator('[data-table="classes"] tbody tr');
    await classes.first().waitFor();
    expect(await classes.count()).toBe(VILLAGES.length);
    await page.locator('[data-joined]').waitFor();
    await page.locator('[data-part="non-response"] input[role="spinbutton"]').fill('1');
    await page.locator('[data-act="try"]').click();
    await expect.poll(() => classes.count()).toBeGreaterThan(VILLAGES.length);
    expect(await page.locator('[data-joined]').count()).toBe(0);
  });

  it('comes back to the same step by its address', async () => {
    await page.locator('[data-step="base"] button').click();
    await page.waitForURL(/step=base/);
    await page.reload();
    expect(await page.locator('[data-step="base"] button').getAttribute('aria-pressed')).toBe('true');
  });

  it('reads what to do first, with what it does not say', async () => {
    await page.goto(`${address}${base}/priorities?rule=satisfied`);
    await page.locator('[data-table="priorities"] tbody tr').first().waitFor();
    expect(await page.locator('[data-point]').count()).toBe(
      await page.locator('[data-table="priorities"] tbody tr').count(),
    );
    await page.getByText('不是因果').waitFor();
    await page.goto(`${address}${base}/priorities?rule=satisfied&place=${VILLAGES[0].code}`);
    await page.getByText(/不作分析：这里只有 \d+ 人/).waitFor();
    await page.goto(`${address}${base}/priorities?rule=satisfied&view=villages`);
    await page.locator('[data-table="villages"] tbody tr').first().waitFor();
    expect(await page.locator('[data-table="villages"] tbody tr').count()).toBe(VILLAGES.length);
  });

  it('sees tiles where there is no map, goes through them by keys, and the address keeps the village', async () => {
    await page.goto(`${address}${base}/map`);
    await page.locator('[data-area]').first().focus();
    await page.keyboard.press('ArrowRight');
    await page.waitForURL(new RegExp(`place=[^&]*${VILLAGES[1].code}`));
    expect(await page.locator(`[data-area="${VILLAGES[1].code}"]`).getAttribute('aria-selected')).toBe(
      'true',
    );
    expect(await page.locator('[data-table="map"] tbody tr').count()).toBe(VILLAGES.length);
  });

  it('brings a map, and is told what of it is no village and which villages it lacks', async () => {
    const input = page.locator('.map-bring input[type=file]');
    await input.setInputFiles(geoJson('plain.json', '{"type":"Topology"}'));
    await page.locator('[data-problem="map-not-geojson"]').waitFor();
    await input.setInputFiles(geoJson('villages.geojson', layer('东村', '西', '别的村')));
    const note = page.locator('[data-note="matched"]');
    await note.waitFor();
    expect(await note.innerText()).toContain('没有对上村的图形：别的村');
    expect(await note.innerText()).toContain('没有图形的村（社区）：南岭社区');
    await page.getByText('地图上没有：南岭社区').waitFor();
    expect(await page.locator('[data-area]').count()).toBe(2);
  });

  it('cannot change the weighting once the results are published, until they are withdrawn', async () => {
    const supervisor = await house.signIn('supervisor');
    const publisher = await house.signIn('publisher');
    const id = newId();
    await supervisor.call(surveyEndpoints.moveSurvey, {
      params: survey,
      body: { id: newId(), wanted: 'closed' },
    });
    await publisher.call(resultEndpoints.publish, { params: survey, body: { id } });
    const scheme = { keepsVillages: true, isInShares: true, margins: [], trim: null };
    const body = { id: newId(), scheme };
    expect(await analyst.codeOf(weightingEndpoints.setWeighting, { params: survey, body })).toBe(
      'weighting-frozen',
    );
    expect(await publisher.codeOf(weightingEndpoints.setWeighting, { params: survey, body })).toBe(
      'not-allowed',
    );
    await publisher.call(resultEndpoints.withdraw, {
      params: { ...survey, publicationId: id },
      body: { reason: '改加权' },
    });
    await analyst.call(weightingEndpoints.setWeighting, { params: survey, body });
    await analyst.call(weightingEndpoints.setWeighting, { params: survey, body });
    const { versions, isFrozen } = await analyst.call(weightingEndpoints.weighting, { params: survey });
    expect([versions.length, isFrozen]).toEqual([2, false]);
  });
});

describe('a designer', () => {
  it('plans a sample in the address and makes it the targets of a survey', async () => {
    const fresh = await aSmallSurvey(house, { numbers: 30 });
    const page = await screenOf('designer');
    const at = `/surveys/${fresh.county}/${fresh.surveyId}`;
    await page.goto(`${address}${at}/plan?goal=interviews&interviews=100`);
    await page.locator('[data-plan="100"]').waitFor();
    const targets = await page.locator('[data-table="plan"] [data-value="target"]').allInnerTexts();
    expect(targets).toEqual(['10', '30', '60']);
    await page.locator('#plan-interviews').fill('200');
    await page.waitForURL(/interviews=200/);
    await page.locator('[data-plan="200"]').waitFor();
    await page.getByText(/需抽 \d+ 个号码/).waitFor();
    await page.locator('[data-act="copy-plan"]').click();
    await page.locator('.ant-modal-footer .ant-btn-primary').click();
    await page.getByText('已设为各村目标').waitFor();
    const designer = await house.signIn('designer');
    const { places } = await designer.call(surveyEndpoints.survey, { params: fresh });
    expect(places.map(({ target }) => target)).toEqual([20, 60, 120]);
  });
});

describe.each(['zh', 'en'])('the pages in %s', (language) => {
  it('stand what axe asks of them and are not wider than a desk or a phone', async () => {
    const page = await screenOf('analyst', language);
    for (const path of ['/weights', '/plan', '/priorities?rule=satisfied', '/map']) {
      for (const size of [
        { width: 1366, height: 768 },
        { width: 360, height: 740 },
      ]) {
        await page.setViewportSize(size);
        await page.goto(`${address}${base}${path}`);
        await page.locator('.further-views').waitFor();
        await page.waitForLoadState('networkidle');
        expect(await violationsOn(page), `${path} ${size.width}`).toEqual([]);
        expect(await overhangOf(page), `${path} ${size.width}`).toBe(0);
      }
    }
  });
});

function geoJson(name: string, text: string) {
  return { name, mimeType: 'application/geo+json', buffer: Buffer.from(text) };
}

function layer(...names: readonly string[]): string {
  const features = names.map((name, nth) => {
    const [west, south] = [112 + (nth % 2) * 0.2, 26 + Math.floor(nth / 2) * 0.2];
    const ring = [
      [0, 0],
      [0.18, 0.02],
      [0.2, 0.19],
      [0.02, 0.18],
      [0, 0],
    ].map(([x = 0, y = 0]) => [west + x, south + y]);
    return { type: 'Feature', properties: { name }, geometry: { type: 'Polygon', coordinates: [ring] } };
  });
  return JSON.stringify({ type: 'FeatureCollection', features });
}
