import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

// Whoever follows a link in the documentation arrives.
const ROOT = fileURLToPath(new URL('../', import.meta.url));

const PAGES = [
  'README.md',
  'README.zh-CN.md',
  'CHANGELOG.md',
  ...readdirSync(join(ROOT, 'docs'), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.md'))
    .map((name) => join('docs', name)),
];

/** The links of a page, and its pictures, that lead to a file which is not there. */
function deadLinks(page: string, text: string): string[] {
  return [...text.matchAll(/\]\(([^)#\s]+)|src="([^"]+)"/g)]
    .map(([, link, picture]) => link ?? picture ?? '')
    .filter((target) => !/^[a-z]+:/.test(target) && !existsSync(join(ROOT, page, '..', target)));
}

describe('links between pages', () => {
  it.each(PAGES)('all lead somewhere from %s', (page) => {
    expect(deadLinks(page, readFileSync(join(ROOT, page), 'utf8'))).toEqual([]);
  });

  it('are found when they lead nowhere', () => {
    expect(deadLinks('docs/README.md', 'see [this](nowhere.md) and [that](glossary.md)')).toEqual([
      'nowhere.md',
    ]);
  });
});
