import { describe, expect, it } from 'vitest';
import { hasVanished, inOrderOfConcern, isWorking, placesInOrder, totalsOf } from './totals.ts';

const PLACES = [
  { code: '1', name: '甲村', target: 10, completes: 5, unitsFree: 90, unitsInHand: 1 },
  { code: '2', name: '乙村', target: 20, completes: 2, unitsFree: 80, unitsInHand: 0 },
  { code: '3', name: '丙村', target: 0, completes: 0, unitsFree: 7, unitsInHand: 0 },
];

function person(name: string, changed: object = {}) {
  return {
    personId: name,
    name,
    isAtWork: false,
    inHandSinceMs: null,
    inHandUnitId: null,
    lastCallMs: null,
    callsToday: 0,
    completesToday: 0,
    minutesToday: 0,
    interviewsPerHour: null,
    ...changed,
  };
}

const WANG = person('王', { isAtWork: true, callsToday: 30, completesToday: 4, minutesToday: 90 });
const LI = person('李', { isAtWork: true, callsToday: 40, completesToday: 2, minutesToday: 90 });
const NOW = 100 * 60_000;
const GONE = person('周', {
  isAtWork: true,
  inHandUnitId: 'unit',
  inHandSinceMs: NOW - 50 * 60_000,
  callsToday: 3,
});
const HOME = person('郑');

describe('the totals of the board', () => {
  it('add up villages, outcomes and people', () => {
    const outcomes = [
      { code: 'completed', today: 6, all: 60 },
      { code: 'busy', today: 30, all: 300 },
    ];
    expect(totalsOf({ atMs: NOW, places: PLACES, outcomes, people: [WANG, LI, GONE] })).toEqual({
      completes: 7,
      target: 30,
      completesToday: 6,
      callsToday: 36,
      atWork: 2,
      interviewsPerHour: 2,
    });
  });

  it('have no pace while nobody has worked today', () => {
    expect(
      totalsOf({ atMs: NOW, places: PLACES, outcomes: [], people: [HOME] }).interviewsPerHour,
    ).toBeNull();
  });
});

describe('people on the board', () => {
  it('come first when they vanished with a unit in hand, then when they are at work', () => {
    expect(inOrderOfConcern([HOME, WANG, GONE, LI], NOW).map(({ name }) => name)).toEqual([
      '周',
      '李',
      '王',
      '郑',
    ]);
  });

  it('have vanished when they hold a unit and have not called for half an hour', () => {
    expect(hasVanished(GONE, NOW)).toBe(true);
    expect(hasVanished({ ...GONE, lastCallMs: NOW - 60_000 }, NOW)).toBe(false);
    expect(hasVanished(HOME, NOW)).toBe(false);
  });

  it('are not counted as at work once they have vanished', () => {
    expect(isWorking(GONE, NOW)).toBe(false);
    expect(isWorking(WANG, NOW)).toBe(true);
  });
});

describe('villages on the board', () => {
  it('stand in the order of the frame, or those furthest behind first and those without a target last', () => {
    expect(placesInOrder(PLACES, 'place').map(({ name }) => name)).toEqual(['甲村', '乙村', '丙村']);
    expect(placesInOrder(PLACES, 'behind').map(({ name }) => name)).toEqual(['乙村', '甲村', '丙村']);
  });
});
