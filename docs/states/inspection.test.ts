// Holds the page on inspections to the tables of supervision.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { INSPECTION_STANDINGS, MEND_STANDINGS } from '#service/supervision';

const PAGE = readFileSync(new URL('inspection.md', import.meta.url), 'utf8');

it('every standing of an inspection is on the page, with who sees it', () => {
  for (const standing of Object.keys(INSPECTION_STANDINGS)) expect(PAGE).toContain(`\n| \`${standing}\` | `);
});

it('mending goes where the table says, and nowhere else', () => {
  for (const [standing, { next }] of Object.entries(MEND_STANDINGS))
    expect(PAGE).toContain(`| \`${standing}\` | ${next.join(', ') || '–'} |`);
});
