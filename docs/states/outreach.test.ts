// Holds the pages on visits and materials to the tables of outreach.
import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import {
  EXPLAINED_POINTS,
  MARK_LIMITS,
  MATERIAL_STANDINGS,
  POSTING_TARGETS,
  VISIT_MARKS,
  VISITOR_KINDS,
} from '#service/outreach';

const page = (name: string): string =>
  readFileSync(new URL(name, import.meta.url), 'utf8').replaceAll('\n', ' ');
const visit = page('visit.md');
const publicity = page('publicity.md');

it('the page on visits says the limits of a mark and the least numbers as the tables have them', () => {
  expect(MARK_LIMITS.repeatedWithinMinutes).toBe(4 * 60);
  expect(visit).toContain('within four hours');
  expect(visit).toContain(`than ${MARK_LIMITS.metresPerSecond} m/s`);
  expect(visit).toContain(`within ${MARK_LIMITS.differingBits} of 64 bits`);
  expect(visit).toContain(`${VISITOR_KINDS.officer.least} an officer, ${VISITOR_KINDS.cadre.least} a cadre`);
  expect(Object.keys(VISIT_MARKS)).toHaveLength(3);
});

it('the page on visits says of explaining what is explained, point by point', () => {
  const said = visit.split('- ').map((line) => line.trim());
  for (const { zh, en } of EXPLAINED_POINTS)
    expect(
      said.some((line) => line.startsWith(`${zh} · ${en}`)),
      en,
    ).toBe(true);
  expect(visit).toContain('no place to write what anybody would answer');
});

it('the page on materials has every standing, and the numbers that are wanted', () => {
  for (const [code, { label }] of Object.entries(MATERIAL_STANDINGS)) {
    expect(publicity).toContain(code);
    expect(publicity, label.zh).toContain(label.zh);
  }
  const [banners, posters] = POSTING_TARGETS;
  expect(publicity).toContain(
    `${banners?.atLeast} to ${banners?.atMost} banners a village, ${posters?.atLeast} posters or more a group`,
  );
});
