import { readdir, readFile } from 'node:fs/promises';
import { DatabaseError } from 'pg';
import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { sourceFiles } from './scripts/source-files.ts';
import { problemOf } from './server/platform/problem-of.ts';
import './server/survey/problems.ts';

const root = new URL('./', import.meta.url);
const files = await sourceFiles(root);
const catalogueShape = z.record(z.string(), z.object({ zh: z.string(), en: z.string() }));

interface Entry {
  readonly code: string;
  readonly zh: string;
  readonly en: string;
  readonly path: string;
}

/** Every code of every catalogue in the house, with the file that lists it. */
async function allProblems(): Promise<Entry[]> {
  const found: Entry[] = [];
  for (const { path } of files.filter((file) => /(^|\/)problems\.ts$/.test(file.path))) {
    const room: Record<string, unknown> = await import(new URL(path, root).href);
    for (const [name, value] of Object.entries(room))
      if (name.endsWith('_PROBLEMS'))
        for (const [code, words] of Object.entries(catalogueShape.parse(value)))
          found.push({ code, ...words, path });
  }
  return found;
}

const problems = await allProblems();
const codes = new Set(problems.map((each) => each.code));

/** Rules of the database that only a bug of ours could break: a use case has asked before, under a lock. */
const INVARIANTS = new Set([
  'organisation-path',
  'organisation-kind-of-wing',
  'place-name-taken',
  'number-in-frame',
  'calling-hours',
  'export-whole',
  'number-drawn-twice',
  'unit-holder',
  'interviewer-has-unit',
  'call-still-open',
  'unit-interviewed',
  'event-linked-twice',
  'limit-rule-empty',
  'approved-with-findings',
  'consent-not-stated',
  'block-given-twice',
  'case-number-taken',
  'case-code-taken',
  'case-event-out-of-order',
  'points-book-twice',
  'points-book-day-taken',
  'points-target-below-nought',
  'points-rule-below-nought',
  'points-dispute-about',
  'award-days',
  'certificate-nth',
  'certificate-code-taken',
  'volunteer-number-taken',
  'patrol-code-taken',
  'patrol-member-left',
  'patrol-membership-days',
  'patrol-membership-end',
  'member-in-two-teams',
  'patrol-application-code-taken',
  'patrol-notice-days',
  'patrol-policy-days',
  'patrol-cover-days',
  'spot-half-placed',
  'shift-times',
  'shift-of-nobody',
  'turn-end',
  'turn-twice-in-shift',
  'swap-for-nothing',
  'sighting-end',
  'sighting-case',
  'track-consent-twice',
  'kit-return',
  'round-drawn-whole',
  'visit-scored-whole',
  'inspection-poll-size',
  'consequence-decided-by-person',
  'bulletin-number-taken',
  'bulletin-number-missing',
  'bulletin-days',
  'poll-below-thirty',
  'poll-without-places',
  'poll-without-consent',
  'poll-figure-below-thirty',
  'internal-frame-consent',
  'frame-of-order',
  'survey-mixes-frames',
  'poll-frame-of-another',
  'internal-cell-below-thirty',
  'internal-not-labelled',
  'frozen-is-official',
  'exported-is-official',
  'context-place-outside',
]);

async function constraintsOf(): Promise<string[]> {
  const folder = new URL('server/platform/migrations/', root);
  const names = (await readdir(folder)).filter((name) => name.endsWith('.sql'));
  const texts = await Promise.all(names.map((name) => readFile(new URL(name, folder), 'utf8')));
  const named = /constraint "([^"]+)"|index "([^"]+)"|constraint = '([^']+)'/g;
  return texts.flatMap((text) => [...text.matchAll(named)].map(([, a, b, c]) => a ?? b ?? c ?? ''));
}

const constraints = await constraintsOf();

function placeholders(text: string): string[] {
  return [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();
}

describe('the catalogue of problems', () => {
  it('is gathered from every room that has one', () => {
    expect(new Set(problems.map((each) => each.path)).size).toBeGreaterThanOrEqual(6);
    expect(problems.length).toBeGreaterThan(150);
  });

  it('has every code once in the whole house', () => {
    const twice = problems.filter(
      (each, nth) => problems.findIndex(({ code }) => code === each.code) !== nth,
    );
    expect(twice.map(({ code, path }) => `${code} in ${path}`)).toEqual([]);
  });
});

describe.each(problems)('$code', ({ code, zh, en }) => {
  it('is a kebab-case fact, told in both languages with the same details', () => {
    expect(code).toMatch(/^[a-z][a-z0-9]*(-[a-z0-9]+)*$/);
    expect(zh).toMatch(/\p{Script=Han}/u);
    expect(en).toMatch(/[a-z]+ [a-z]+/);
    // A detail that is itself a word has a form for each language: outcomeZh and outcomeEn.
    const neutral = (text: string) => placeholders(text).map((name) => name.replace(/(Zh|En)$/, ''));
    expect(neutral(en)).toEqual(neutral(zh));
    expect(placeholders(zh).filter((name) => name.endsWith('En'))).toEqual([]);
    expect(placeholders(en).filter((name) => name.endsWith('Zh'))).toEqual([]);
  });

  it('is punctuated in Chinese as Chinese is', () => {
    expect(zh).not.toMatch(/[\p{Script=Han}”}）][,;?!]|[,;?!][\p{Script=Han}“{]/u);
  });

  it('can happen: somewhere a rule names it', () => {
    const named = new RegExp(`['"\`]${code}['"\`]`);
    const users = files.filter(
      ({ path, text }) => !/(^|\/)problems\.ts$|\.test\.ts$/.test(path) && named.test(text),
    );
    expect(users.map((file) => file.path)).not.toEqual([]);
  });
});

it.each(constraints)('the database’s rule “%s” is a problem, or one that only a bug can meet', (name) => {
  expect(codes.has(name) || INVARIANTS.has(name)).toBe(true);
});

it.each(constraints.filter((name) => codes.has(name)))(
  'the database’s rule “%s” is told in the words of its problem when it is broken',
  (name) => {
    const error = new DatabaseError('broken', 0, 'error');
    error.constraint = name;
    expect(problemOf(error).code).toBe(name);
  },
);

it('no rule of the database that is listed here has left it', () => {
  expect([...INVARIANTS].filter((name) => !constraints.includes(name))).toEqual([]);
});
