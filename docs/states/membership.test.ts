// Holds the page on membership to the tables of patrol.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { APPLICATION_STAGES, GATES, NOTICE_DAYS, PATROL_PROBLEMS } from '#service/patrol';

const page = readFileSync(new URL('membership.md', import.meta.url), 'utf8');
const rows = page.split('\n').filter((line) => line.startsWith('| '));

it('the page on membership has every stage and every check in the words of the tables', () => {
  for (const [code, { label }] of Object.entries(APPLICATION_STAGES))
    expect(
      rows.some((row) => row.startsWith(`| ${code} | ${label.zh} |`)),
      code,
    ).toBe(true);
  for (const [code, { label, by }] of Object.entries(GATES))
    expect(rows, code).toContain(`| ${code} | ${label.zh} | ${by} |`);
});

it('the page on membership says the days of a notice and every answer about cover', () => {
  expect(page).toContain(`${NOTICE_DAYS.least} to ${NOTICE_DAYS.most} days`);
  const answers = Object.keys(PATROL_PROBLEMS).filter((code) => code.startsWith('patrol-cover-'));
  for (const code of answers) expect(page, code).toContain(`\`${code}\``);
});
