import { parse } from 'csv-parse/sync';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { exportEndpoints, questionnaireEndpoints } from '#wire/survey';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { newId } from '../server/platform/identify.ts';
import { entriesOf } from '../server/survey/export/unzipped-for-tests.ts';
import { ConsoleWalk, signInAt } from './console-walk.ts';
import { aHouse, type TestHouse } from './house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from './small-survey-for-tests.ts';

// One question of every kind, asked on the telephone by keys alone, looked at by the office and taken away as a file.
const OUTLINE = `各种题型
开场白:您好,我是社情民意调查中心的访问员。
一、家庭情况
1、您家里常住几口人?(数字题,1至20,单位=人)
(99)拒答
2、有没有正在上学的孩子?(单选题)
【仅当:Q1≥2】
【核实:Q1≥15 且 Q2=2;十五口以上的人家没有孩子上学】
(1)有 (2)没有
二、看法
3、您给本社区的治安打几分?(打分题,1至10,1=非常不满意,10=非常满意)
(98)不了解/不清楚
4、您对下列单位的工作是否满意?(矩阵题,单选题)
【项目:公安机关;法院】
(1)满意 (2)比较满意 (3)不太满意 (4)不满意
5、下面三件事,您觉得哪件最要紧?(排序题,最多选2项)
(1)路灯 (2)停车 (3)养犬
6、您最近一次报警是哪一天?(日期题,2020-01-01至2026-12-31)
(1)没有报过警(计为不适用)
7、您对法院的回答是“{Q4_2}”,为什么?(开放题)
8、还有一个问题。(提示语)
9、您关心哪些?(多选题,最多选2项)
(1)路灯 (2)停车 (3)养犬 (4)以上都没有
`;

let house: TestHouse;
let survey: SmallSurvey;
let address: string;
let browser: Browser;
let page: Page;
let walk: ConsoleWalk;

beforeAll(async () => {
  house = await aHouse();
  survey = await aSmallSurvey(house, {
    outlineText: OUTLINE,
    target: 2,
    callingFromMinute: 0,
    callingToMinute: 1440,
  });
  address = await house.listen();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  page.setDefaultTimeout(20_000);
  walk = new ConsoleWalk(page);
});

afterAll(() => browser.close());

async function typeAnswer(questionId: string, words: string): Promise<void> {
  await walk.asks(questionId);
  await page.keyboard.type(words);
  await walk.press('Enter');
}

describe('the designer', () => {
  it('sees that every question is proved to be reached, and plays the way to one of them', async () => {
    const designer = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await signInAt(designer, address, 'designer', DEMO_PASSWORD);
    await designer.goto(`${address}/questionnaires`);
    await designer.getByRole('link', { name: '各种题型' }).first().click();
    await designer.getByRole('tab', { name: '证明' }).click();
    await designer.locator('.proof-summary[data-sound="true"]').waitFor();
    expect(await designer.locator('[data-reach="reached"]').count()).toBe(10);
    expect(await designer.locator('.proof-verdicts li').count()).toBe(0);
    await designer.locator('[data-proved="Q2"]').getByText('演示走到这里').click();
    await designer.getByText('Q2（请作答）').waitFor();
    await designer.close();
  });

  it('sees what a new version changes, and which trend breaks', async () => {
    const person = await house.signIn('designer');
    const { rows } = await person.call(questionnaireEndpoints.questionnaires);
    const { id: questionnaireId = '' } = rows.find(({ title }) => title === '各种题型') ?? {};
    const versionId = newId();
    await person.call(questionnaireEndpoints.addVersion, {
      params: { questionnaireId },
      body: { id: versionId },
    });
    const { revision } = await person.call(questionnaireEndpoints.version, { params: { versionId } });
    const outlineText = OUTLINE.replace('您给本社区的治安打几分?', '您给本社区的安全打几分?').replace(
      '1至20',
      '1至30',
    );
    await person.call(questionnaireEndpoints.saveVersion, {
      params: { versionId },
      body: { revision, title: '各种题型', outlineText },
    });
    const designer = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await signInAt(designer, address, 'designer', DEMO_PASSWORD);
    await designer.goto(`${address}/questionnaires/${questionnaireId}`);
    await designer.getByRole('tab', { name: '版本' }).click();
    await designer.locator('[data-changed="Q3"]').waitFor();
    expect(await designer.locator('[data-changed]').count()).toBe(2);
    expect(await designer.locator('[data-changed="Q1"]').innerText()).toContain('1–30');
    await designer.close();
  });
});

describe('an interviewer', () => {
  it('comes to the first question by keys', async () => {
    await signInAt(page, address, 'interviewer', DEMO_PASSWORD);
    await page.goto(`${address}/interview/${survey.county}/${survey.surveyId}`);
    await walk.at('ready');
    await walk.press('Enter');
    await walk.at('unit');
    await walk.press('Enter');
    await walk.at('call');
    await walk.press('Enter');
    await walk.asks('Q1');
  });

  it('types a number into the field that has the focus; one out of range is told and not kept', async () => {
    await typeAnswer('Q1', '30');
    await page.getByText('不能大于 20').waitFor();
    await page.locator('.question textarea').fill('16');
    await walk.press('Enter');
    await walk.asks('Q2');
  });

  it('is asked to make sure of what does not fit together, and keeps it with the reason', async () => {
    await walk.press('2');
    await page.getByText('十五口以上的人家没有孩子上学').waitFor();
    await page.keyboard.type('都工作了');
    await walk.press('Enter');
    await walk.asks('Q3');
  });

  it('gives ten marks with one key, and goes through the items of a battery', async () => {
    await walk.press('a');
    await walk.asks('Q4_1');
    await page.getByText('您对下列单位的工作是否满意? 公安机关').waitFor();
    await walk.press('1');
    await walk.asks('Q4_2');
    await walk.press('3');
    await walk.asks('Q5');
  });

  it('ranks in the order of the keys, and lets an option stand in for a date', async () => {
    await walk.press('3', '1');
    await walk.press('Enter');
    await walk.asks('Q6');
    await walk.press('Escape', '1');
    await walk.asks('Q7');
  });

  it('reads words that take up an earlier answer, reads a note, and is held to two options', async () => {
    await page.getByText('您对法院的回答是“不太满意”').waitFor();
    await typeAnswer('Q7', '等了半年');
    await walk.asks('Q8');
    await walk.press('Enter');
    await walk.asks('Q9');
    await walk.press('1', '2', '3', 'Enter');
    await page.getByText('最多选 2 项').waitFor();
    await walk.press('3', 'Enter');
    await walk.at('ending');
    await walk.press('Enter');
    await walk.isSaved();
  });
});

describe('the office', () => {
  it('reads every answer as it was said, with the reason', async () => {
    const supervisor = await browser.newPage({ viewport: { width: 1366, height: 768 } });
    await signInAt(supervisor, address, 'supervisor', DEMO_PASSWORD);
    await supervisor.goto(`${address}/surveys/${survey.county}/${survey.surveyId}/interviews`);
    await supervisor.locator('tbody a').first().click();
    const said = async (id: string) => supervisor.locator(`[data-question="${id}"]`).innerText();
    await supervisor.locator('[data-question="Q1"]').waitFor();
    expect(await said('Q1')).toContain('16人');
    expect(await said('Q2')).toContain('都工作了');
    expect(await said('Q5')).toMatch(/养犬[\s\S]*路灯/);
    expect(await said('Q7')).toContain('等了半年');
    await supervisor.close();
  });
});

describe('the analyst', () => {
  it('takes each answer away in a column of its kind, words left in the house', async () => {
    const analyst = await house.signIn('analyst');
    const exportId = newId();
    await analyst.call(exportEndpoints.askForExport, {
      params: survey,
      body: { id: exportId, format: 'csv', language: 'zh', withWords: false, reason: '核对题型' },
    });
    const { bytes } = await analyst.raw(
      'GET',
      `/api/survey/surveys/${survey.county}/${survey.surveyId}/exports/${exportId}/file`,
    );
    const csv = entriesOf(bytes).get('interviews.csv')?.toString('utf8') ?? '';
    const [names = [], values = []]: string[][] = parse(csv, { bom: true });
    const told = Object.fromEntries(names.map((name, at) => [name, values[at]]));
    expect(told).toMatchObject({
      Q1: '16',
      Q1_why: '',
      Q2: '2',
      Q3: '10',
      Q4_1: '1',
      Q4_2: '3',
      Q5_1: '2',
      Q5_2: '0',
      Q5_3: '1',
      Q6: '',
      Q6_why: '1',
      Q7: '-2',
      Q9_1: '1',
      Q9_3: '0',
    });
    expect(csv).not.toContain('等了半年');
  });
});
