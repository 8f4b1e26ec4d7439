import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { EARLIER_SURVEY, furnishEarlierWave } from '../server/demo/load-demo.ts';
import { overhangOf, violationsOn } from './accessibility-for-tests.ts';
import { signInAt } from './console-walk.ts';
import { aHouse, ownerRows, SURVEY, type TestHouse } from './house-for-tests.ts';

// An analyst's day with two waves, in a real browser: places, a link passed on, the waves, the trend, bars, and figures that move.
let house: TestHouse;
let address: string;
let browser: Browser;
let context: BrowserContext;
let page: Page;

const YEAR_MS = 365 * 24 * 3_600_000;
const RESULTS = `/surveys/${SURVEY.county}/${SURVEY.surveyId}/results`;
const DESK = { width: 1366, height: 768 };
const PHONE = { width: 360, height: 740 };

/** In every village `each` interviews, of which those of the first `bad` villages say that it is not safe there. */
async function fill(survey: typeof SURVEY, each: number, bad: number): Promise<void> {
  await ownerRows(
    house,
    `insert into survey.interview (county, id, survey_id, unit_id, place_code, person_id, started_at, ended_at, standing, answers)
     select county, gen_random_uuid(), survey_id, id, place_code, (select id from platform.person where sign_in_name = 'interviewer'), now(), now(), 'completed',
       jsonb_build_object('Q1', jsonb_build_object('chosen', jsonb_build_array(case when right(place_code, 3)::int <= $3::int and nth % 2 = 0 or nth % 9 = 0 then '4' else (1 + nth % 2)::text end)),
         'Q14', jsonb_build_object('chosen', jsonb_build_array((1 + nth % 5)::text)))
     from (select u.*, row_number() over (partition by place_code order by shuffle) as nth from survey.unit u where survey_id = $1
       and not exists (select 1 from survey.interview i where i.unit_id = u.id)) u where nth <= $2`,
    [survey.surveyId, each, bad],
  );
  await ownerRows(
    house,
    `update survey.survey_place p set completes = (select count(*) from survey.interview i where i.survey_id = p.survey_id and i.place_code = p.place_code) where survey_id = $1`,
    [survey.surveyId],
  );
}

beforeAll(async () => {
  house = await aHouse(Date.now());
  await furnishEarlierWave(house, house.now() - YEAR_MS);
  await fill(EARLIER_SURVEY, 45, 6);
  await fill(SURVEY, 50, 2);
  address = await house.listen();
  browser = await openBrowser();
  context = await browser.newContext({ viewport: DESK, bypassCSP: true });
  context.setDefaultTimeout(20_000);
  page = await context.newPage();
  await signInAt(page, address, 'analyst', DEMO_PASSWORD);
});

afterAll(() => browser.close());

async function open(tail: string): Promise<void> {
  await page.goto(`${address}/surveys`);
  await page.goto(`${address}${RESULTS}${tail}`);
  await page.locator('.results-headline').first().waitFor();
}

async function isFitForAll(): Promise<void> {
  expect(await overhangOf(page), page.url()).toBeLessThanOrEqual(0);
  expect(await violationsOn(page), page.url()).toEqual([]);
}

const rows = () => page.locator('.results-table tbody tr[data-row-key]');

describe('the analyst', () => {
  it('sees every village with its interval, rank set and chance of the last three, marked provisional', async () => {
    await open('#places/safe');
    await rows().first().waitFor();
    expect(await rows().count()).toBe(23);
    expect(await page.locator('.results-table tr[data-row-key] svg[role="img"]').count()).toBe(23);
    expect(await rows().first().innerText()).toMatch(/\d+（\d+–\d+）/);
    expect(await page.locator('.analysis-provisional').count()).toBeGreaterThan(2);
    await page.locator('.analysis-noise').waitFor();
    await isFitForAll();
  });

  it('takes the dot plot and its table along, each with n, rule, label and the link to this view', async () => {
    const saved = async (kind: string): Promise<string> => {
      const coming = page.waitForEvent('download');
      await page.locator(`[data-save="${kind}"]`).click();
      return readFileSync(await (await coming).path(), 'utf8');
    };
    const [csv, svg] = [await saved('csv'), await saved('svg')];
    for (const words of ['n = 1,150', '（safe，第 1 版）', '初步结果', '模拟数据', '同一视图'])
      expect([csv.includes(words), svg.includes(words)], words).toEqual([true, true]);
    expect(csv.startsWith('\uFEFF村（社区）,比例,95% 区间,')).toBe(true);
    expect(csv).toContain(page.url());
    expect(csv.split('\r\n').indexOf('')).toBe(24);
    expect(svg.match(/<circle/g)?.length).toBe(23);
  });

  it('walks along the dots with the arrow keys', async () => {
    await rows().first().focus();
    await page.keyboard.press('ArrowDown');
    const focused = await page.evaluate('document.activeElement?.getAttribute("data-row-key")');
    expect(focused).toBe(await rows().nth(1).getAttribute('data-row-key'));
  });

  it('filters, sorts, and passes on a link that brings back the same view', async () => {
    await page.locator('.analysis-filters .ant-select').last().click();
    await page.locator('.ant-select-item-option').nth(1).click();
    await expect.poll(() => page.url()).toContain('side=below');
    await page.locator('.results-table th', { hasText: '比例' }).last().click();
    await expect.poll(() => page.url()).toContain('sort=');
    const seen = await rows().allInnerTexts();
    expect(seen.length).toBeGreaterThan(0);
    expect(seen.length).toBeLessThan(23);
    const link = page.url();
    await page.goto(`${address}/surveys`);
    await page.goto(link);
    await rows().first().waitFor();
    expect(await rows().allInnerTexts()).toEqual(seen);
  });

  it('compares with the year before: which villages changed, and which the data cannot tell', async () => {
    await open('#waves/safe');
    await page.locator('tr[data-verdict="up"]').first().waitFor();
    expect(await page.locator('tr[data-verdict="unclear"]').count()).toBeGreaterThan(10);
    expect(await page.locator('.results-told').last().innerText()).toContain('95%');
    await isFitForAll();
  });

  it('chooses the other adjustment, and the address keeps it', async () => {
    await page.locator('.analysis-filters .ant-select').click();
    await page.locator('.ant-select-item-option').nth(1).click();
    await expect.poll(() => page.url()).toContain('adjust=bh');
    await page.locator('tr[data-verdict]').first().waitFor();
  });

  it('sees the trend overall and of a village of the link, with its table', async () => {
    await open('?chosen=430422999001_430422999005#trend/safe');
    await page.locator('[data-picture="trend"] circle').first().waitFor();
    expect(await page.locator('[data-picture="trend"] circle').count()).toBe(6);
    expect(await page.locator('[data-table="trend"] tbody tr').count()).toBe(3);
    await isFitForAll();
  });

  it('sees each scale as a diverging bar, overall and by village', async () => {
    await open('?question=Q14#questions');
    await page.locator('.results-matrix').waitFor();
    const bars = page.locator('#Q14 [data-picture="diverging"]');
    await expect.poll(() => bars.count()).toBe(2);
    expect(await bars.last().locator('svg g').count()).toBe(23);
    await isFitForAll();
  });

  it('reads all of it on a phone without the page moving sideways', async () => {
    await page.setViewportSize(PHONE);
    for (const tail of ['#places/safe', '#waves/safe', '#trend/safe', '#questions']) {
      await open(tail);
      expect(await overhangOf(page), tail).toBeLessThanOrEqual(0);
    }
    await page.setViewportSize(DESK);
  });

  it('sees the figures move by themselves while interviews come in', async () => {
    await open('#places/safe');
    const completes = page.locator('.results-facts li').first();
    const before = await completes.innerText();
    await fill(SURVEY, 1, 0);
    await expect.poll(() => completes.innerText(), { timeout: 15_000 }).not.toBe(before);
  });

  it('is told why a survey scored differently is not compared', async () => {
    await ownerRows(
      house,
      `update survey.survey set scoring_rules = jsonb_set(scoring_rules, '{0,positive}', '["1"]') where id = $1`,
      [EARLIER_SURVEY.surveyId],
    );
    await open('#waves/safe');
    await page.getByText('不能比较：计分规则改过').waitFor();
    expect(await page.locator('tr[data-verdict]').count()).toBe(0);
  });
});

it('a village worker who has the link sees no figure', async () => {
  const other = await browser.newContext({ viewport: DESK });
  const theirs = await other.newPage();
  await signInAt(theirs, address, 'village', DEMO_PASSWORD);
  await theirs.goto(`${address}${RESULTS}#places/safe`);
  await theirs.waitForLoadState('networkidle');
  expect(await theirs.locator('.results-headline, .results-table').count()).toBe(0);
  await other.close();
});
