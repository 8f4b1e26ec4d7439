// The interviewer's console: what its first load weighs, how soon the next question stands there, how soon an answer is safe.
import { setTimeout as pause } from 'node:timers/promises';
import { Pool } from 'pg';
import type { Page } from 'playwright-core';
import { readOutline, yunjiQuestionnaireText } from '#survey/questionnaire';
import { fieldworkEndpoints } from '#wire/survey';
import { Client } from '../cli/client.ts';
import { newId } from '../cli/simulate/crew.ts';
import { openBrowser } from '../scripts/browser.ts';
import { DEMO_PASSWORD, playCall, respondentOf, truthOf } from '../server/demo/index.ts';
import { against, latencies, machine, quantile } from './figures.ts';
import { fillSurvey } from './fill-survey.ts';
import { ownerUrlOf } from './owner-url.ts';
import { freePort, freshFolder, startServer } from './server.ts';

const INTERVIEWERS = 50;
const SECONDS = 30;
/** three times life: an answer every five seconds instead of fifteen */
const ANSWER_EVERY_MS = 5000;
const PRESSES = 200;

export async function benchConsole(): Promise<void> {
  console.log(`console — ${machine()}\n`);
  const { folder, remove } = await freshFolder();
  const server = await startServer({ folder, port: await freePort() });
  const ownerUrl = await ownerUrlOf(folder);
  const key = await fillSurvey(ownerUrl, 20_000, INTERVIEWERS);
  await inBrowser(server.address, key.surveyId);
  const answers = await answersAtWork(server.address, key);
  console.log(
    `an answer durable and acknowledged, ${INTERVIEWERS} interviewers at work, each every ${ANSWER_EVERY_MS / 1000} s: ${latencies(answers)}; ${against(quantile(answers, 0.95), 30, 'ms')}`,
  );
  const bare = await bareInserts(ownerUrl, answers.length);
  console.log(
    `baseline, one row inserted and committed at the same pace: ${latencies(bare)}; ours ÷ baseline at p95 ${(quantile(answers, 0.95) / quantile(bare, 0.95)).toFixed(1)}`,
  );
  await server.stop();
  await remove();
}

async function inBrowser(address: string, surveyId: string): Promise<void> {
  const browser = await openBrowser();
  const page = await browser.newPage({ viewport: { width: 1366, height: 768 } });
  const scripts = new Map<string, number>();
  page.on('response', async (response) => {
    if (response.request().resourceType() !== 'script') return;
    // one that the page asks for again comes from the browser's own store and weighs nothing
    const { responseBodySize } = await response.request().sizes();
    scripts.set(response.url(), Math.max(scripts.get(response.url()) ?? 0, responseBodySize));
  });
  await signIn(page, address);
  await page.goto(`${address}/interview/430422/${surveyId}`);
  await page.locator('[data-screen="ready"]').waitFor();
  await pause(500);
  const kilobytes = [...scripts.values()].reduce((sum, bytes) => sum + bytes, 0) / 1024;
  console.log(
    `script of the console's first load, compressed: ${against(kilobytes, 350, 'KB')} (${scripts.size} files)`,
  );
  const painted = await keyPresses(page);
  console.log(
    `key press to next question painted: ${latencies(painted)}; ${against(quantile(painted, 0.95), 50, 'ms')}`,
  );
  await browser.close();
}

async function signIn(page: Page, address: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.locator('input[autocomplete="username"]').fill('bench-1');
  await page.locator('input[autocomplete="current-password"]').fill(DEMO_PASSWORD);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL(/\/interview/);
}

// The time from the event of the key that moved on to the frame after the one in which the question's id changed.
async function keyPresses(page: Page): Promise<number[]> {
  await page.evaluate(() => {
    const took: number[] = [];
    let latest: Event | undefined;
    Object.assign(window, { took });
    addEventListener(
      'keydown',
      (event) => {
        latest = event;
        const shown = (): string | null =>
          document.querySelector('[data-question]')?.getAttribute('data-question') ?? null;
        const before = shown();
        const look = (): void => {
          if (latest !== event) return;
          if (shown() !== before && shown() !== null && before !== null)
            requestAnimationFrame(() => took.push(performance.now() - event.timeStamp));
          else if (performance.now() - event.timeStamp < 500) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      },
      { capture: true },
    );
  });
  for (let pressed = 0; pressed < PRESSES * 4; pressed += 1) {
    if ((await measured(page)).length >= PRESSES) break;
    await nextKey(page);
  }
  return measured(page);
}

function measured(page: Page): Promise<number[]> {
  return page.evaluate(() => {
    const { took } = window as unknown as { took: number[] };
    return took;
  });
}

/** Presses what moves the screen on from wherever it stands. */
async function nextKey(page: Page): Promise<void> {
  const screen = await page.locator('[data-screen]').first().getAttribute('data-screen');
  const kind = await page
    .locator('[data-question]')
    .first()
    .getAttribute('data-kind', { timeout: 100 })
    .catch(() => null);
  if (screen === 'question' && kind === 'multiple') {
    await page.keyboard.press('1');
    await page.keyboard.press('Enter');
  } else if (screen === 'question')
    await page.keyboard.press((await page.locator('[data-question="S2"]').count()) > 0 ? '1' : '2');
  else await page.keyboard.press('Enter');
  await pause(60);
}

interface Key {
  readonly county: string;
  readonly surveyId: string;
}

/** How long each answer took to be acknowledged while all work side by side. */
async function answersAtWork(address: string, params: Key): Promise<number[]> {
  const { questionnaire } = readOutline(yunjiQuestionnaireText());
  const took: number[] = [];
  const untilMs = Date.now() + SECONDS * 1000;
  const work = async (index: number): Promise<void> => {
    const client = new Client(address);
    await client.signIn(`bench-${index + 2 > INTERVIEWERS ? 2 : index + 2}`, DEMO_PASSWORD);
    await pause((ANSWER_EVERY_MS * index) / INTERVIEWERS);
    while (Date.now() < untilMs) {
      const { unit, interview } = await client.call(fieldworkEndpoints.nextUnit, {
        params,
        body: { id: newId() },
      });
      const agreeing = {
        ...respondentOf('bench', unit.id, truthOf('bench', unit.placeName), questionnaire),
        attempt: () => ({ kind: 'interview' as const }),
      };
      const { messages } = playCall({
        questionnaire,
        respondent: agreeing,
        attempts: unit.attempts,
        interview,
        newId,
        startMs: Date.now(),
      });
      for (const message of messages) {
        const startedAt = performance.now();
        await client.call(fieldworkEndpoints.keepMessages, {
          params: { ...params, unitId: unit.id },
          body: { messages: [{ ...message, atMs: Date.now() }] },
        });
        if (message.kind !== 'answer-kept') continue;
        took.push(performance.now() - startedAt);
        await pause(Math.max(0, ANSWER_EVERY_MS - (performance.now() - startedAt)));
        if (Date.now() > untilMs) return;
      }
    }
  };
  await Promise.all(Array.from({ length: INTERVIEWERS - 1 }, (_, index) => work(index)));
  return took;
}

async function bareInserts(url: string, count: number): Promise<number[]> {
  const pool = new Pool({ connectionString: url, max: 20 });
  await pool.query('create table if not exists public.bare_answer (id uuid primary key, body text)');
  const took: number[] = [];
  const one = async (): Promise<void> => {
    const startedAt = performance.now();
    await pool.query({
      name: 'bare',
      text: 'insert into public.bare_answer values ($1, $2)',
      values: [newId(), '{"chosen":["1"]}'],
    });
    took.push(performance.now() - startedAt);
  };
  const gap = ANSWER_EVERY_MS / INTERVIEWERS;
  for (let done = 0; done < Math.min(count, 300); done += 1) {
    const running = one();
    await Promise.all([running, pause(gap / 10)]);
  }
  await pool.end();
  return took;
}
