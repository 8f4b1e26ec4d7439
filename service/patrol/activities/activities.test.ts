import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isCaseKind } from '#service/casework';
import { coverageByHour, coverageByPlace, type PlaceHour } from './coverage-gaps.ts';
import { JUDGING, judgeCover, judgePlace, judgeTimes } from './judge-activity.ts';
import { type RotaPlan, rotaShifts } from './rota.ts';
import { SEEN_KINDS } from './seen-things.ts';
import { type Candidate, mayTakePlace, type ShiftFacts } from './shift-places.ts';
import { type Given, tirednessOf } from './tiredness.ts';
import { trackDeletedMs, trackKept } from './tracks.ts';

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const NOW = Date.UTC(2026, 5, 30, 14);

describe('the time of an activity', () => {
  it('is what it was, however wrong the phone’s clock, as long as it was wrong by the same when it sent', () => {
    const off = fc.integer({ min: -400 * DAY_MS, max: 400 * DAY_MS });
    const span = fc.tuple(
      fc.integer({ min: 0, max: 30 * DAY_MS }),
      fc.integer({ min: 0, max: 10 * HOUR_MS }),
    );
    fc.assert(
      fc.property(off, span, (aheadMs, [ago, lasted]) => {
        const [start, end] = [NOW - ago - lasted, NOW - ago];
        const told = { startedMs: start + aheadMs, endedMs: end + aheadMs };
        const judged = judgeTimes(told, { sentMs: NOW + aheadMs, nowMs: NOW });
        const slackMs = JUDGING.clockMinutes * 60_000;
        expect(Math.abs(judged.startedMs - start)).toBeLessThanOrEqual(slackMs);
        expect(judged.marks).toEqual(Math.abs(aheadMs) > slackMs ? ['clock-wrong'] : []);
      }),
    );
  });

  it('never lies ahead, never ends before it begins, and lasts sixteen hours at most', () => {
    const any = fc.integer({ min: 0, max: 2 * NOW });
    fc.assert(
      fc.property(any, any, any, (startedMs, endedMs, sentMs) => {
        const judged = judgeTimes({ startedMs, endedMs }, { sentMs, nowMs: NOW });
        expect(judged.startedMs).toBeLessThanOrEqual(NOW);
        expect(judged.endedMs ?? 0).toBeGreaterThanOrEqual(judged.startedMs);
        expect(judged.minutes).toBeLessThanOrEqual(JUDGING.longestHours * 60);
      }),
    );
  });
});

describe('the place of a check-in', () => {
  const gate = { latitude: 26.9, longitude: 112.6 };
  it('is marked far from the spot, not near it, and not where the phone says how rough it is', () => {
    expect(judgePlace({ latitude: 26.905, longitude: 112.6, accuracyMetres: 20 }, gate)).toEqual([]);
    expect(judgePlace({ latitude: 26.92, longitude: 112.6, accuracyMetres: 20 }, gate)).toEqual([
      'place-far',
    ]);
    expect(judgePlace({ latitude: 26.92, longitude: 112.6, accuracyMetres: 2000 }, gate)).toEqual([]);
    expect(judgePlace({ latitude: 26.9, longitude: 112.6, accuracyMetres: 9000 }, gate)).toEqual([
      'place-impossible',
    ]);
  });
  it('may be left out', () => {
    expect(judgePlace(null, gate)).toEqual([]);
  });
});

describe('cover during a duty', () => {
  const covers = [{ from: '2026-01-01', to: '2026-06-30' }];
  const night = { startedMs: Date.UTC(2026, 5, 30, 14), endedMs: Date.UTC(2026, 5, 30, 17) };
  it('lapses at midnight in China, whatever the policy says of the day before', () => {
    expect(judgeCover(true, night, covers)).toEqual(['cover-lapsed']);
    expect(judgeCover(true, { ...night, endedMs: Date.UTC(2026, 5, 30, 15, 59) }, covers)).toEqual([]);
    expect(judgeCover(true, night, [])).toEqual(['uncovered']);
    expect(judgeCover(false, night, [])).toEqual([]);
  });
});

describe('a rota', () => {
  const plan: RotaPlan = {
    weekdays: [2, 5],
    fromMinute: 19 * 60,
    toMinute: 30,
    firstDay: '2026-06-29',
    weeks: 2,
    eachTime: 2,
  };
  it('has a shift on each chosen day, past midnight where it ends the next day', () => {
    const made = rotaShifts(plan, ['a', 'b', 'c']);
    expect(made.ok && made.value.map(({ startMs }) => new Date(startMs).toISOString())).toEqual([
      '2026-06-30T11:00:00.000Z',
      '2026-07-03T11:00:00.000Z',
      '2026-07-07T11:00:00.000Z',
      '2026-07-10T11:00:00.000Z',
    ]);
    expect(made.ok && made.value.every(({ startMs, endMs }) => endMs - startMs === 5.5 * HOUR_MS)).toBe(true);
  });
  it('gives everybody the same number of turns, but for one', () => {
    const members = fc.uniqueArray(fc.string({ minLength: 1 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(members, fc.integer({ min: 1, max: 26 }), fc.nat(11), (ids, weeks, each) => {
        const eachTime = 1 + (each % ids.length);
        const made = rotaShifts({ ...plan, weeks, eachTime }, ids);
        if (!made.ok) throw new Error(made.problem.code);
        const turns = made.value.flatMap(({ memberIds }) => memberIds);
        const counts = ids.map((id) => turns.filter((turn) => turn === id).length);
        expect(Math.max(...counts) - Math.min(...counts)).toBeLessThanOrEqual(1);
        for (const { memberIds } of made.value) expect(new Set(memberIds).size).toBe(eachTime);
      }),
    );
  });
  it.each([
    [{ weekdays: [] }, 'rota-without-days'],
    [{ weeks: 27 }, 'rota-too-long'],
    [{ eachTime: 4 }, 'rota-without-members'],
    [{ toMinute: 19 * 60 }, 'shift-times-impossible'],
  ])('with %o is refused', (changed, code) => {
    const made = rotaShifts({ ...plan, ...changed }, ['a', 'b', 'c']);
    expect(made.ok ? 'ok' : made.problem.code).toBe(code);
  });
});

describe('a place in a shift', () => {
  const shift: ShiftFacts = {
    kind: 'rota',
    duty: 'guard',
    spotKind: null,
    teamId: 'a',
    startMs: NOW + DAY_MS,
    endMs: NOW + DAY_MS + HOUR_MS,
    places: 2,
    taken: 1,
    isCalledOff: false,
  };
  const one: Candidate = {
    teamId: 'a',
    memberships: [{ teamId: 'a', placeCode: 'p', from: '2026-01-01', to: null }],
    covers: [{ from: '2026-01-01', to: '2026-12-31' }],
    trained: [],
    isInShift: false,
    busy: [],
  };
  const codeOf = (changed: Partial<ShiftFacts>, other: Partial<Candidate> = {}): string => {
    const found = mayTakePlace({ ...shift, ...changed }, { ...one, ...other }, NOW);
    return found.ok ? 'ok' : found.problem.code;
  };
  it('is taken by a covered member of the team', () => {
    expect(codeOf({})).toBe('ok');
  });
  it.each([
    [{ isCalledOff: true }, {}, 'shift-called-off'],
    [{ endMs: NOW }, {}, 'shift-over'],
    [{ taken: 2 }, {}, 'shift-full'],
    [{}, { isInShift: true }, 'already-in-shift'],
    [{}, { teamId: 'b' }, 'shift-of-other-team'],
    [{}, { busy: [{ startMs: NOW, endMs: NOW + 2 * DAY_MS }] }, 'busy-then'],
    [{}, { covers: [] }, 'patrol-cover-missing'],
    [{ spotKind: 'water' }, {}, 'patrol-course-missing'],
  ] as const)('%o, %o: %s', (changed, other, code) => {
    expect(codeOf(changed, other)).toBe(code);
  });
  it('in a call is open to every team', () => {
    expect(codeOf({ kind: 'call', teamId: null }, { teamId: 'b' })).toBe('ok');
  });
});

describe('who is tired', () => {
  const evening = (daysAgo: number, hours: number): Given => {
    const startedMs = Date.UTC(2026, 5, 30, 11) - daysAgo * DAY_MS;
    return { startedMs, endedMs: startedMs + hours * HOUR_MS };
  };
  const rules = (given: readonly Given[]) => tirednessOf(given, NOW).map(({ rule }) => rule);
  it('is nobody who comes twice a week', () => {
    expect(rules([evening(1, 2), evening(4, 2)])).toEqual([]);
  });
  it('is whoever gave many hours, many nights or many days on end', () => {
    expect(rules([evening(1, 9), evening(3, 9)])).toEqual(['hours-of-week']);
    expect(rules([0, 1, 2, 4].map((day) => evening(day, 3.5)))).toEqual(['nights-of-week']);
    expect(rules([0, 1, 2, 3, 4, 5].map((day) => evening(day, 1)))).toEqual(['days-in-a-row']);
  });
});

describe('a gap in coverage', () => {
  const cell = (placeCode: string, hour: number, minutes: number, matters: number): PlaceHour => ({
    placeCode,
    hour,
    minutes,
    matters,
  });
  it('is where clearly more arises than the share of patrol hours', () => {
    const cells = [cell('a', 20, 900, 1), cell('b', 20, 100, 12), cell('c', 20, 500, 4)];
    const gaps = coverageByPlace(cells).filter(({ isGap }) => isGap);
    expect(gaps.map(({ key }) => key)).toEqual(['b']);
  });
  it('is not made of two matters', () => {
    expect(coverageByHour([cell('a', 3, 0, 2), cell('a', 20, 60, 0)]).some(({ isGap }) => isGap)).toBe(false);
  });
  it('expects as many matters as there are', () => {
    const cells = fc.array(
      fc
        .tuple(fc.nat(5), fc.nat(23), fc.nat(600), fc.nat(9))
        .map(([place, ...rest]) => cell(`p${place}`, ...rest)),
      { minLength: 1 },
    );
    fc.assert(
      fc.property(cells, (some) => {
        const total = some.reduce((sum, { matters }) => sum + matters, 0);
        const hasPatrol = some.some(({ minutes }) => minutes > 0);
        const expected = coverageByHour(some).reduce((sum, hour) => sum + hour.expected, 0);
        expect(expected).toBeCloseTo(hasPatrol ? total : 0, 6);
      }),
    );
  });
});

describe('a track', () => {
  const point = (minutes: number) => ({ atMs: NOW + minutes * 60_000, latitude: 26.9, longitude: 112.6 });
  const duty = { startedMs: NOW, endedMs: NOW + HOUR_MS };
  const minutes = (from: number, to: number | null, ...points: number[]) =>
    trackKept(points.map(point), duty, [
      { fromMs: NOW + from * 60_000, toMs: to === null ? null : NOW + to * 60_000 },
    ]).map(({ atMs }) => (atMs - NOW) / 60_000);
  it('is kept only of the time on duty, and only while consent holds', () => {
    expect(minutes(-60, null, -5, 0, 30, 60, 61)).toEqual([0, 30, 60]);
    expect(minutes(20, 40, 10, 20, 39, 40, 50)).toEqual([20, 39]);
    expect(trackKept([point(30)], duty, [])).toEqual([]);
  });
  it('of a duty without an end keeps nothing, and none is kept longer than thirty days', () => {
    expect(trackKept([point(30)], { ...duty, endedMs: null }, [{ fromMs: 0, toMs: null }])).toEqual([]);
    expect(trackDeletedMs(NOW) - NOW).toBe(30 * DAY_MS);
  });
});

it('every kind of thing seen is a kind that casework knows', () => {
  for (const { caseKind } of Object.values(SEEN_KINDS)) expect(isCaseKind(caseKind), caseKind).toBe(true);
});
