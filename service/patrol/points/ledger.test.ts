import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber, plusDays } from '#base';
import { someBooks, someFact, someFacts } from '../../../scenarios/points-for-tests.ts';
import {
  type Due,
  dueOf,
  type Fact,
  type Kept,
  linesToAdd,
  mayCorrect,
  mondayOf,
  PRESET_RULES,
  reachedBy,
  toGo,
} from './index.ts';

const sumOf = (due: readonly { readonly points: number }[]): number =>
  due.reduce((sum, { points }) => sum + points, 0);

/** What the ledger has when lines were added to it, one after the other. */
function keptAfter(lines: readonly Kept[]): Kept[] {
  const groups = Map.groupBy(lines, ({ kind, source }) => `${kind}/${source}`);
  return [...groups.values()].flatMap(([first, ...rest]) =>
    first ? [{ kind: first.kind, source: first.source, points: sumOf([first, ...rest]) }] : [],
  );
}

describe('points of a member', () => {
  it('never fall when one more thing was done, and are nought when nothing was', () => {
    fc.assert(
      fc.property(someFacts, someFact, someBooks, (facts, another, books) => {
        const isNew = facts.every(({ id }) => id !== another.id);
        const [before, after] = [dueOf(facts, books), dueOf([...facts, another], books)];
        const lines = linesToAdd(after, before);
        if (isNew) expect(lines.every(({ points }) => points > 0)).toBe(true);
        expect(sumOf(before)).toBeGreaterThanOrEqual(0);
      }),
    );
    expect(dueOf([], [])).toEqual([]);
  });

  it('are the same in whatever order what was done comes in', () => {
    fc.assert(
      fc.property(someFacts, someBooks, (facts, books) => {
        const bySource = (due: readonly Due[]): Due[] =>
          due.toSorted((left, right) =>
            `${left.kind}${left.source}` < `${right.kind}${right.source}` ? -1 : 1,
          );
        expect(bySource(dueOf(facts.toReversed(), books))).toEqual(bySource(dueOf(facts, books)));
      }),
    );
  });

  it('stay as they were for old days when a new version begins later', () => {
    fc.assert(
      fc.property(someFacts, someBooks, (facts, books) => {
        const last = books.at(-1);
        if (!last) return;
        const day = plusDays(last.effectiveFrom, 1);
        const next = { ...last, version: 9, effectiveFrom: day, rules: [] };
        const old = facts.filter((fact) => fact.day < day);
        const ofDays = (due: readonly Due[]): Due[] => due.filter(({ kind }) => kind !== 'week');
        expect(ofDays(dueOf(old, [...books, next]))).toEqual(ofDays(dueOf(old, books)));
      }),
    );
  });
});

describe('the ledger', () => {
  it('says what the facts say after the lines were added, and then wants no more', () => {
    fc.assert(
      fc.property(someFacts, someBooks, (facts, books) => {
        const due = dueOf(facts, books);
        const kept = keptAfter(linesToAdd(due, []));
        expect(sumOf(kept)).toBe(sumOf(due));
        expect(linesToAdd(due, kept)).toEqual([]);
      }),
    );
  });

  it('takes a difference as a new line when a roll was wrong, and no target that was reached back', () => {
    fc.assert(
      fc.property(someFacts, someFacts, someBooks, (before, after, books) => {
        const kept = keptAfter(linesToAdd(dueOf(before, books), []));
        const lines = linesToAdd(dueOf(after, books), kept);
        const isTarget = ({ kind }: Kept): boolean => kind === 'week' || kind === 'year';
        expect(lines.filter(isTarget).every(({ points }) => points > 0)).toBe(true);
        const then = keptAfter([...kept, ...lines]);
        const facts = (each: readonly Kept[]): number => sumOf(each.filter((line) => !isTarget(line)));
        expect(facts(then)).toBe(facts(dueOf(after, books)));
      }),
    );
  });

  it('a correction has a reason and takes no more than the line gave', () => {
    const codeOf = (...given: Parameters<typeof mayCorrect>): string => {
      const may = mayCorrect(...given);
      return may.ok ? 'ok' : may.problem.code;
    };
    expect(codeOf(3, -3, '记到了别人名下')).toBe('ok');
    expect(codeOf(3, 2, '少记了两小时')).toBe('ok');
    expect(codeOf(3, -4, '没来开会')).toBe('points-correction-takes-more');
    expect(codeOf(3, 0, '看过')).toBe('points-correction-empty');
    expect(codeOf(3, 1, ' ')).toBe('points-correction-empty');
  });
});

describe('targets', () => {
  const book = {
    version: 1,
    effectiveFrom: '2026-01-01',
    rules: PRESET_RULES,
    targets: { week: { aim: 2, bonus: 1 }, year: { aim: 8, bonus: 5 } },
  };
  const on = (day: string, id: string): Fact => ({
    id,
    kind: 'activity',
    duty: null,
    day,
    minutes: 60,
    finds: 0,
  });

  it('two activities in a week bring the week’s bonus once; a week with one brings nothing and takes nothing', () => {
    const facts = [
      on('2026-03-02', 'a'),
      on('2026-03-08', 'b'),
      on('2026-03-08', 'c'),
      on('2026-03-09', 'd'),
    ];
    expect(reachedBy(facts, [book]).filter(({ kind }) => kind === 'week')).toEqual([
      { kind: 'week', key: '2026-03-02', day: '2026-03-08', version: 1, points: 1 },
    ]);
  });

  it('the year’s target is reached on the day on which the sum is there', () => {
    const facts = ['02', '03', '04', '05', '06'].map((day) => on(`2026-03-${day}`, day));
    expect(reachedBy(facts, [book]).find(({ kind }) => kind === 'year')).toEqual({
      kind: 'year',
      key: '2026',
      day: '2026-03-05',
      version: 1,
      points: 5,
    });
  });

  it('a course is no activity of the week', () => {
    const course = { ...on('2026-03-03', 'b'), kind: 'training' as const };
    expect(reachedBy([on('2026-03-02', 'a'), course], [book])).toEqual([]);
  });

  it('what is left is never less than nothing', () => {
    expect([toGo(30, 50), toGo(50, 50), toGo(60, 50)]).toEqual([20, 0, 0]);
  });
});

describe('weeks', () => {
  it('a week begins on its Monday', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 40_000 }), (number) => {
        const day = plusDays('1970-01-01', number);
        const monday = mondayOf(day);
        expect(new Date(`${monday}T00:00:00Z`).getUTCDay()).toBe(1);
        expect(dayNumber(day) - dayNumber(monday)).toBeGreaterThanOrEqual(0);
        expect(dayNumber(day) - dayNumber(monday)).toBeLessThan(7);
      }),
    );
  });
});
