import { describe, expect, it } from 'vitest';
import { readPlan, violationsIn } from './scripts/arrows.ts';
import { sourceFiles } from './scripts/source-files.ts';

const root = new URL('./', import.meta.url);
const plan = await readPlan(root);
const rooms = Object.keys(plan.rooms);

/** Every way in which one file can name another room. */
const WAYS = [
  (room: string) => `import { x } from '#${room}';`,
  (room: string) => `import type { X } from '#${room}';`,
  (room: string) => `export * from '#${room}';`,
  (room: string) => `export type { X } from '#${room}';`,
  (room: string) => `export type X = import('#${room}').X;`,
  (room: string) => `export const x = () => import('#${room}');`,
];

function faults(room: string, text: string): string[] {
  return violationsIn(plan, [{ path: `${room}/planted.ts`, text }]).map((violation) => violation.what);
}

describe('the house as it stands', () => {
  it('keeps every arrow of rooms.json', async () => {
    expect(violationsIn(plan, await sourceFiles(root))).toEqual([]);
  });

  it('has no circle of rooms but the shell, which lists all screens', () => {
    const reaches = (from: string, seen = new Set<string>()): Set<string> => {
      for (const next of plan.rooms[from]?.mayImport ?? []) {
        if (!seen.has(next)) reaches(next, seen.add(next));
      }
      return seen;
    };
    const circles = rooms.filter((room) => reaches(room).has(room));
    expect(circles.sort()).toEqual(['web/outbox', 'web/platform', 'web/service', 'web/shell', 'web/survey']);
  });
});

describe('a planted violation', () => {
  for (const room of rooms) {
    const forbidden = rooms.filter((other) => other !== room && !plan.rooms[room]?.mayImport.includes(other));
    it(`is found when ${room} knows one of ${forbidden.length} rooms that it must not know`, () => {
      for (const other of forbidden)
        for (const way of WAYS)
          expect(faults(room, way(other)), way(other)).toContain(`may not import ${other}`);
    });
  }

  it('is found when a room is entered round its door', () => {
    expect(faults('survey/fieldwork', "import { x } from '../../base/result.ts';")).toEqual([
      'goes round the door of base: ../../base/result.ts',
    ]);
    expect(faults('survey/fieldwork', "import { x } from '../questionnaire/model.ts';")).toEqual([
      'goes round the door of survey/questionnaire: ../questionnaire/model.ts',
    ]);
    expect(faults('server/survey', "import { x } from '../service/cases.ts';")).toEqual([
      'may not import server/service',
    ]);
    expect(faults('web/service', "import { x } from '../survey/board.ts';")).toEqual([
      'may not import web/survey',
    ]);
  });

  it.each([
    ["import { readFile } from 'node:fs';", 'is pure and imports node:fs'],
    ["import _ from 'lodash';", 'imports the package lodash'],
    ['export const now = () => Date.now();', 'is pure and uses Date.now'],
    ['export const now = () => new Date();', 'is pure and looks at the clock'],
    ['export const luck = () => Math.random();', 'is pure and uses Math.random'],
    ['export async function later() {}', 'is pure and waits (async)'],
    ['export const later = () => new Promise(() => {});', 'is pure and waits (Promise)'],
    ["export const ask = () => fetch('/');", 'is pure and uses fetch'],
    ["export const say = () => console.log('x');", 'is pure and uses console'],
  ])('is found in a pure room: %s', (text, what) => {
    expect(faults('survey/questionnaire', text)).toContain(what);
    expect(faults('estimation', text)).toContain(what);
  });

  it('is found when a file stands in no room', () => {
    expect(violationsIn(plan, [{ path: 'utils/helpers.ts', text: '' }])).toEqual([
      { path: 'utils/helpers.ts', what: 'stands in no room' },
    ]);
  });
});

it('an arrow that may be is no violation', () => {
  expect(faults('survey/fieldwork', "import { ok } from '#base';")).toEqual([]);
  expect(
    faults(
      'server/survey',
      "import { x } from '#survey/fieldwork';\nimport { y } from '../platform/house.ts';\nimport fs from 'node:fs';",
    ),
  ).toEqual([]);
});
