// Hands on the interviewer's keyboard: what a person does at the console, by keys alone, in a real browser.
import type { Page } from 'playwright-core';

/** The key beside an option: its digit, and letters from the tenth on. */
export function keyOfOption(code: string): string {
  const number = Number(code);
  return number < 10 ? code : String.fromCharCode('a'.charCodeAt(0) + number - 10);
}

export class ConsoleWalk {
  readonly page: Page;

  constructor(page: Page) {
    this.page = page;
  }

  /** Waits until the console stands at a screen of its table of keys. */
  async at(screen: string): Promise<void> {
    await this.page.locator(`[data-screen="${screen}"]`).waitFor();
  }

  async asks(questionId: string): Promise<void> {
    await this.page.locator(`[data-question="${questionId}"]`).waitFor();
  }

  async press(...keys: string[]): Promise<void> {
    for (const key of keys) await this.page.keyboard.press(key);
  }

  /** Answers the question that is asked: one option, or several of a multiple choice, with words where one asks for them. */
  async answer(questionId: string, codes: readonly string[], words?: string): Promise<void> {
    const question = this.page.locator(`[data-question="${questionId}"]`);
    await question.waitFor();
    const isMultiple = (await question.getAttribute('data-kind')) === 'multiple';
    for (const code of codes) await this.press(keyOfOption(code));
    if (words !== undefined) await this.page.keyboard.type(words);
    if (words !== undefined || isMultiple) await this.press('Enter');
  }

  async answerAll(answers: Readonly<Record<string, string | readonly string[]>>): Promise<void> {
    for (const [questionId, chosen] of Object.entries(answers)) {
      await this.answer(questionId, typeof chosen === 'string' ? [chosen] : chosen);
    }
  }

  /** The screeners as somebody who belongs to those asked would answer them. */
  async passScreeners(): Promise<void> {
    await this.answerAll({ S1: '3', S2: '1', S3: '1', S4: '2' });
  }

  async isSaved(sentence = 'safe'): Promise<void> {
    await this.page.locator(`[data-saved="${sentence}"]`).waitFor();
  }
}

/** Signs in on the page and waits for the first page of that person's work. */
export async function signInAt(page: Page, address: string, name: string, password: string): Promise<void> {
  await page.goto(`${address}/sign-in`);
  await page.locator('input[autocomplete="username"]').fill(name);
  await page.locator('input[autocomplete="current-password"]').fill(password);
  await page.locator('button[type="submit"]').click();
  await page.waitForURL((url) => !url.pathname.startsWith('/sign-in'));
}
