// What a screen reader, a keyboard and poor eyes would stumble over on a page, as axe-core finds it in a real browser.
import axe from 'axe-core';
import type { Page } from 'playwright-core';
import { z } from 'zod';

// What fades in or out has the colours of neither end: nothing moves at two looks in a row. What turns for ever does not count.
const AT_REST = `(() => {
  const moves = document.getAnimations().some(({ playState, effect }) =>
    playState === 'running' && effect?.getTiming().iterations !== Infinity);
  const isStill = !moves && !document.querySelector('.ant-modal-wrap:not([style*="none"]) [class*="-leave"]');
  const wasStill = window.wasStill === true;
  window.wasStill = isStill;
  return isStill && wasStill;
})()`;

/** Each violation with where it is; none on a page that is as it should be. The context must bypass the page's own script rules. */
export async function violationsOn(page: Page): Promise<string[]> {
  await page.waitForFunction(AT_REST, undefined, { polling: 100 });
  await page.evaluate(axe.source);
  const found: unknown = await page.evaluate(
    `axe.run(document, { resultTypes: ['violations'] }).then(({ violations }) =>
       violations.map(({ id, nodes }) => id + ' at ' + nodes.map(({ target }) => target.join(' ')).join(', ')))`,
  );
  return z.array(z.string()).parse(found);
}

/** By how many pixels the page is wider than the window. */
export async function overhangOf(page: Page): Promise<number> {
  const found: unknown = await page.evaluate(
    'document.documentElement.scrollWidth - document.documentElement.clientWidth',
  );
  return z.number().parse(found);
}
