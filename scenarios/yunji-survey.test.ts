import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import {
  fieldworkEndpoints,
  frameEndpoints,
  questionnaireEndpoints,
  resultEndpoints,
  surveyEndpoints,
} from '#wire/survey';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD } from '../server/demo/index.ts';
import { ConsoleWalk, signInAt } from './console-walk.ts';
import { aHouse, SURVEY, type TestHouse } from './house-for-tests.ts';

// The survey of document 001, from the first call to the page that everybody reads, in a real browser.
let house: TestHouse;
let address: string;
let browser: Browser;

beforeAll(async () => {
  house = await aHouse(Date.now());
  address = await house.listen();
  browser = await openBrowser();
});

afterAll(() => browser.close());

async function pageOf(name: string): Promise<{ page: Page; context: BrowserContext }> {
  const context = await browser.newContext({ viewport: { width: 1366, height: 768 } });
  context.setDefaultTimeout(20_000);
  const page = await context.newPage();
  await signInAt(page, address, name, DEMO_PASSWORD);
  return { page, context };
}

const CONSOLE = `/interview/${SURVEY.county}/${SURVEY.surveyId}`;
const OFFICE = `/surveys/${SURVEY.county}/${SURVEY.surveyId}`;

describe('the Yunji 2023 survey', () => {
  let interviewer: Awaited<ReturnType<typeof pageOf>>;
  let console: ConsoleWalk;

  it('lets an interviewer sign in and take the first unit by keys alone', async () => {
    interviewer = await pageOf('interviewer');
    await interviewer.page.waitForURL(/\/interview$/);
    await interviewer.page.locator(`a[href$="${CONSOLE}"]`).first().waitFor();
    await interviewer.page.keyboard.press('Enter');
    console = new ConsoleWalk(interviewer.page);
    await console.at('ready');
    await console.press('Enter');
    await console.at('unit');
    const number = interviewer.page.locator('a[href^="tel:"]');
    expect(await number.getAttribute('href')).toMatch(/^tel:000\d{8}$/);
  });

  it('works three units to no answer, a hard refusal and an appointment', async () => {
    await console.press('d');
    await console.at('call');
    await console.press('1');
    await console.at('unit');
    await console.press('d');
    await console.at('call');
    await console.press('5');
    await console.at('confirming');
    await console.press('5');
    await console.at('unit');
    await console.press('d');
    await console.at('call');
    await console.press('6', '1');
    await interviewer.page.keyboard.press('Enter');
    await console.at('unit');
    await console.isSaved();
  });

  it('does a whole interview with a go-to, a suppress, words for 其他, and a correction that changes the route', async () => {
    await console.press('d');
    await console.at('call');
    await console.press('b');
    await console.passScreeners();
    // Unsafe: Q2 is asked. Its tenth option, 其他, has a letter and asks for words.
    await console.answer('Q1', ['4']);
    await console.answer('Q2', ['1', '10'], '夜里路灯不亮');
    // Q6: 反映了,没人管 suppresses Q8; Q9: 没有 goes to Q11.
    await console.answerAll({ Q3: '1', Q4: ['3'], Q5: '1', Q6: '1', Q7: '1', Q9: '2' });
    await console.asks('Q11');
    expect(await standingOf('Q8')).toMatch(/road-skipped/);
    expect(await standingOf('Q10')).toMatch(/road-skipped/);
    await interviewer.page.locator('[data-road="Q6"] button').click();
    await console.answer('Q6', ['3']);
    // What was suppressed is asked after all, and the console goes there by itself.
    await console.answer('Q8', ['2']);
    await console.answer('Q11', ['2']);
    await console.answerAll({ Q12: ['13'], Q13: ['2', '8'], Q14: '2' });
    await console.at('ending');
    await console.press('Enter');
    await console.at('unit');
    await console.isSaved();
  });

  async function standingOf(questionId: string): Promise<string> {
    return (await interviewer.page.locator(`[data-road="${questionId}"]`).getAttribute('class')) ?? '';
  }

  it('is cut off in the middle of an interview and goes on where it was', async () => {
    await console.press('d');
    await console.at('call');
    await console.press('b');
    await console.passScreeners();
    await console.answer('Q1', ['1']);
    await console.isSaved();
    await interviewer.context.setOffline(true);
    await console.answer('Q3', ['3']);
    await console.answer('Q4', ['2', '3']);
    await console.isSaved('here');
    await interviewer.page.close();
    await interviewer.context.setOffline(false);
    const page = await interviewer.context.newPage();
    interviewer = { ...interviewer, page };
    console = new ConsoleWalk(page);
    await page.goto(`${address}${CONSOLE}`);
    await console.asks('Q5');
    await console.isSaved();
    expect(await page.locator('[data-road="Q4"]').textContent()).toContain('加大矛盾纠纷化解力度');
    await console.press('o');
    await console.at('outcomes');
    await console.press('0');
    await console.at('unit');
    await console.isSaved();
  });

  it('shows the office five units at five outcomes, and the interview with its correction', async () => {
    const { page, context } = await pageOf('supervisor');
    await page.goto(`${address}${OFFICE}`);
    for (const outcome of ['no-answer', 'refused-hard', 'appointment', 'completed', 'broken-off']) {
      await page.locator(`[data-outcome="${outcome}"]`).filter({ hasText: '1' }).waitFor();
    }
    await page.goto(`${address}${OFFICE}/interviews?standing=completed`);
    await page.locator('tbody a').first().click();
    await page.locator('[data-question="Q2"]').filter({ hasText: '夜里路灯不亮' }).waitFor();
    await page.locator('[data-question="Q10"]').waitFor();
    expect(await page.locator('[data-event="answer-kept"]').count()).toBeGreaterThan(17);
    expect(await page.content()).not.toMatch(/000\d{8}/);
    await context.close();
  });

  it('is closed by the supervisor and published by the publisher', async () => {
    await interviewer.page.goto('about:blank');
    const supervisor = await pageOf('supervisor');
    await supervisor.page.goto(`${address}${OFFICE}`);
    await supervisor.page.locator('[data-move="closed"]').click();
    await supervisor.page
      .locator('.ant-modal .ant-btn-dangerous, .ant-modal .ant-btn-primary')
      .last()
      .click();
    await supervisor.page.locator('[data-status="closed"]').first().waitFor();
    await supervisor.context.close();
    const publisher = await pageOf('publisher');
    await publisher.page.goto(`${address}${OFFICE}/results#publish`);
    const headline = publisher.page.locator('.results-headline').first();
    expect(await headline.textContent()).toMatch(/应答率 \d+\.\d%/);
    await publisher.page.locator('[data-act="publish"]').click();
    await publisher.page.locator('.ant-modal-footer button').last().click();
    await publisher.page.locator('[data-public-address]').first().waitFor();
    await publisher.context.close();
  });

  it('is read by an anonymous visitor, without script, in both languages', async () => {
    const context = await browser.newContext({
      javaScriptEnabled: false,
      viewport: { width: 390, height: 844 },
    });
    const page = await context.newPage();
    await page.goto(`${address}/p`);
    await page.locator('main a, a').filter({ hasText: '云集街道2023年' }).first().click();
    const text = (await page.locator('body').textContent()) ?? '';
    for (const words of ['在目前的社会治安环境下', '安全感', '满意度', '模拟']) expect(text).toContain(words);
    expect(text).not.toContain('夜里路灯不亮');
    expect(text).not.toMatch(/000\d{8}/);
    await page.goto(`${page.url().split('?')[0]}?language=en`);
    expect(await page.locator('body').textContent()).toContain('Sense of safety');
    await context.close();
  });
});

describe('a village officer', () => {
  const pages = [
    '/surveys',
    OFFICE,
    `${OFFICE}/settings`,
    `${OFFICE}/interviews`,
    `${OFFICE}/results`,
    '/questionnaires',
    '/frames',
    '/interview',
    CONSOLE,
    '/people',
    '/audit',
  ];

  it('is refused every survey page', async () => {
    const { page, context } = await pageOf('village');
    for (const path of pages) {
      await page.goto(`${address}${path}`);
      await page.locator('[data-problem="not-allowed"]').first().waitFor();
      expect(await page.locator('body').textContent(), path).not.toContain('夜里路灯不亮');
    }
    await context.close();
  });

  it('is refused every survey endpoint', async () => {
    const village = await house.signIn('village');
    const endpoints = Object.entries({
      ...questionnaireEndpoints,
      ...frameEndpoints,
      ...surveyEndpoints,
      ...fieldworkEndpoints,
      ...resultEndpoints,
    });
    expect(endpoints.length).toBeGreaterThan(35);
    for (const [name, endpoint] of endpoints) {
      const url = endpoint.path.replace(':county', SURVEY.county).replace(/:\w+/g, SURVEY.surveyId);
      const answer = await house.app.inject({ method: endpoint.method, url, cookies: village.cookies });
      expect(answer.statusCode, name).toBe(403);
      expect(answer.json().problem.code, name).toBe('not-allowed');
    }
  });

  it('reads what was published', async () => {
    const { page, context } = await pageOf('village');
    await page.goto(`${address}/published`);
    await page.getByText('云集街道2023年').first().waitFor();
    await context.close();
  });
});
