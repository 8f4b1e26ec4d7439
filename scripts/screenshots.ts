// `npm run screenshots`: opens the demo in a real browser, works in it, and writes the README's pictures to docs/pictures.
import { mkdir } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import type { Browser, Page } from 'playwright-core';
import type { Language } from '#base';
import { type BenchServer, freePort, freshFolder, startServer } from '../bench/server.ts';
import { ConsoleWalk, signInAt } from '../scenarios/console-walk.ts';
import { DEMO_PASSWORD, DEMO_SURVEY, demoId } from '../server/demo/index.ts';
import { openBrowser } from './browser.ts';

const DESKTOP = { width: 1366, height: 768 };
const PHONE = { width: 390, height: 844 };
const OFFICE = `/surveys/${DEMO_SURVEY.county}/${DEMO_SURVEY.surveyId}`;

interface Shoot {
  readonly server: BenchServer;
  readonly browser: Browser;
  readonly language: Language;
}

const { folder, remove } = await freshFolder();
const server = await startServer({ folder, port: await freePort(), demo: '1' });
const browser = await openBrowser();
for (const language of ['zh', 'en'] as const) await shootWork({ server, browser, language });
await publish({ server, browser, language: 'zh' });
for (const language of ['zh', 'en'] as const) await shootPublicPage({ server, browser, language });
await browser.close();
await server.stop();
await remove();

async function opened(
  { server: { address }, language }: Shoot,
  who: string,
  viewport = DESKTOP,
): Promise<Page> {
  const context = await browser.newContext({ viewport, deviceScaleFactor: 1 });
  await context.addInitScript((chosen) => localStorage.setItem('wenan-language', chosen), language);
  const page = await context.newPage();
  await signInAt(page, address, who, DEMO_PASSWORD);
  // Signing in takes the person's own language; the picture wants its own.
  await page.evaluate((chosen) => localStorage.setItem('wenan-language', chosen), language);
  return page;
}

async function keep(
  page: Page,
  { language }: Pick<Shoot, 'language'>,
  name: string,
  isWhole = false,
): Promise<void> {
  await page.waitForLoadState('networkidle').catch(() => undefined);
  await page.waitForTimeout(700);
  const place = new URL(`../docs/pictures/${language}/`, import.meta.url);
  await mkdir(place, { recursive: true });
  await page.screenshot({ path: fileURLToPath(new URL(`${name}.png`, place)), fullPage: isWhole });
  console.log(`${language}/${name}.png`);
}

async function shootWork(shoot: Shoot): Promise<void> {
  await shootOffice(shoot, 'designer', `/questionnaires/${demoId('questionnaire')}`, 'questionnaire');
  await shootOffice(shoot, 'designer', `/frames/${DEMO_SURVEY.county}/${demoId('frame')}`, 'frame');
  await shootOffice(shoot, 'supervisor', OFFICE, 'board');
  await shootOffice(shoot, 'analyst', `${OFFICE}/results`, 'results');
  await shootConsole(shoot);
  await shootOffice(shoot, 'county', '/cases', 'cases');
  await shootCoverage(shoot);
  await shootPhones(shoot);
}

async function shootCoverage(shoot: Shoot): Promise<void> {
  const page = await opened(shoot, 'county');
  await page.goto(`${shoot.server.address}/campaigns`);
  await page.locator('a[href^="/campaigns/"]').first().click();
  await page.waitForURL(/campaigns\/\d+/);
  await page.goto(`${page.url()}/coverage`);
  await keep(page, shoot, 'coverage');
  await page.context().close();
}

async function shootPhones(shoot: Shoot): Promise<void> {
  const worker = await opened(shoot, 'village', PHONE);
  await worker.goto(`${shoot.server.address}/field`);
  await keep(worker, shoot, 'field');
  await worker.context().close();
  const context = await shoot.browser.newContext({ viewport: PHONE, javaScriptEnabled: false });
  const resident = await context.newPage();
  await resident.goto(`${shoot.server.address}/r/${DEMO_SURVEY.county}?language=${shoot.language}`);
  await keep(resident, shoot, 'resident');
  await context.close();
}

async function shootOffice(shoot: Shoot, who: string, path: string, name: string): Promise<void> {
  const page = await opened(shoot, who);
  await page.goto(`${shoot.server.address}${path}`);
  await keep(page, shoot, name);
  await page.context().close();
}

async function shootConsole(shoot: Shoot): Promise<void> {
  const page = await opened(shoot, 'interviewer');
  const walk = new ConsoleWalk(page);
  await page.goto(`${shoot.server.address}/interview/${DEMO_SURVEY.county}/${DEMO_SURVEY.surveyId}`);
  // Whoever left with a unit in hand finds it again.
  await page.locator('[data-screen="ready"], [data-screen="unit"]').waitFor();
  if ((await page.locator('[data-screen="ready"]').count()) > 0) await walk.press('Enter');
  await walk.at('unit');
  await walk.press('d');
  await walk.at('call');
  await keep(page, shoot, 'console-call');
  await walk.press('b');
  await walk.passScreeners();
  await walk.answerAll({
    Q1: '2',
    Q3: '3',
    Q4: ['1', '3'],
    Q5: '1',
    Q6: '1',
    Q7: '1',
    Q9: '1',
    Q10: '2',
    Q11: '2',
  });
  await walk.asks('Q12');
  await walk.press('1', '7');
  await keep(page, shoot, 'console-question');
  await walk.press('o');
  await walk.at('outcomes');
  await walk.press('0');
  await walk.isSaved();
  await page.context().close();
}

async function publish(shoot: Shoot): Promise<void> {
  const supervisor = await opened(shoot, 'supervisor');
  await supervisor.goto(`${shoot.server.address}${OFFICE}`);
  await supervisor.locator('[data-move="closed"]').click();
  await supervisor.locator('.ant-modal-footer button').last().click();
  await supervisor.locator('[data-status="closed"]').first().waitFor();
  const publisher = await opened(shoot, 'publisher');
  await publisher.goto(`${shoot.server.address}${OFFICE}/results#publish`);
  await publisher.locator('[data-act="publish"]').click();
  await publisher.locator('.ant-modal-footer button').last().click();
  await publisher.locator('[data-public-address]').first().waitFor();
}

async function shootPublicPage(shoot: Shoot): Promise<void> {
  const context = await browser.newContext({ viewport: PHONE, deviceScaleFactor: 2 });
  const page = await context.newPage();
  await page.goto(`${shoot.server.address}/p?language=${shoot.language}`);
  await page.locator('a').filter({ hasText: '云集街道2023年' }).first().click();
  await page.goto(`${page.url().split('?')[0]}?language=${shoot.language}`);
  await keep(page, shoot, 'public-page');
  await context.close();
}
