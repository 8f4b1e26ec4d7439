import { describe, expect, it } from 'vitest';
import { grants, ROLES, type Role } from '#wire';
import { entriesFor, type OfficeEntry, pageAt, sectionsOf } from './office-entries.ts';

const of = (role: Role): readonly OfficeEntry[] => entriesFor((permission) => grants([role], permission));
const named = (entries: readonly OfficeEntry[]): string[] => entries.map(({ word }) => word);

describe('the head of an office page', () => {
  it('gathers the pages of matters, outreach, patrols, points and supervision for a county officer', () => {
    expect(named(of('county-officer'))).toEqual([
      'matters',
      'outreach',
      'patrol',
      'points',
      'supervision',
      'field',
      'published',
    ]);
  });

  it('stays flat for the survey wing', () => {
    expect(of('analyst').some((entry) => 'pages' in entry)).toBe(false);
    expect(of('survey-designer').some((entry) => 'pages' in entry)).toBe(false);
  });

  it('never opens a group of one page, nor an empty one', () => {
    for (const role of ROLES)
      for (const entry of of(role)) expect('pages' in entry ? entry.pages.length : 2).toBeGreaterThan(1);
  });

  it('divides a long group by headings, each once, and leaves a short one whole', () => {
    const group = (word: string) => {
      const entry = of('county-officer').find((each) => each.word === word);
      return sectionsOf(entry && 'pages' in entry ? entry.pages : []);
    };
    const headings = (word: string) => group(word).map((section) => section.word);
    expect(headings('patrol')).toEqual(['teamsAndPeople', 'onDuty', 'support']);
    expect(headings('supervision')).toEqual(['inspections', 'chasing', 'understanding']);
    expect(headings('points')).toEqual([undefined]);
    for (const { pages } of group('supervision')) expect(pages.length).toBeLessThan(7);
  });

  it('shows the limits only to those who may change them', () => {
    const pages = (role: Role): string[] =>
      of(role).flatMap((entry) => ('pages' in entry ? entry.pages.map(({ to }) => to) : []));
    expect(pages('street-officer')).not.toContain('/case-rules');
    expect(pages('dispatcher')).toContain('/case-rules');
  });

  it('marks the page to which an address belongs, and not its neighbour of a like name', () => {
    const entries = of('dispatcher');
    expect(pageAt(entries, '/cases/new')?.word).toBe('takeIn');
    expect(pageAt(entries, '/cases/430422/01')?.word).toBe('cases');
    expect(pageAt(entries, '/case-rules')?.word).toBe('rules');
    expect(pageAt(entries, '/casesx')).toBe(undefined);
  });
});
