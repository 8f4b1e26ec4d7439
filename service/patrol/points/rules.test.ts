import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { someBooks, someFact } from '../../../scenarios/points-for-tests.ts';
import {
  type BookDraft,
  bookOn,
  checkBook,
  type Fact,
  NEVER_COUNTED,
  PRESET_RULES,
  PRESET_TARGETS,
  partsOf,
  pointsOf,
} from './index.ts';

const TODAY = '2026-07-01';
const PRESET = { version: 1, effectiveFrom: '2026-01-01', rules: PRESET_RULES, targets: PRESET_TARGETS };

const DRAFT: BookDraft = {
  effectiveFrom: '2026-08-01',
  rules: PRESET_RULES,
  targets: { week: { ...PRESET_TARGETS.week, lost: 0 }, year: { ...PRESET_TARGETS.year, lost: 0 } },
};

function draftWith(more: object): BookDraft {
  const [first, ...rest] = DRAFT.rules;
  if (!first) throw new Error('no preset rule');
  return { ...DRAFT, rules: [{ ...first, ...more }, ...rest] };
}

function codeOf(draft: BookDraft, latest?: string): string {
  const checked = checkBook(draft, TODAY, latest);
  return checked.ok ? 'ok' : checked.problem.code;
}

describe('the rule editor', () => {
  it('takes the rules of document 000 as they are offered', () => {
    expect(codeOf(DRAFT)).toBe('ok');
    expect(codeOf(DRAFT, '2026-01-01')).toBe('ok');
  });

  const penalties: readonly (readonly [string, object, string])[] = [
    ['negative points', { points: -2 }, 'points-rule-penalty'],
    ['a negative limit', { most: -1 }, 'points-rule-penalty'],
    ...Object.keys(NEVER_COUNTED).map((basis) => [basis, { basis }, 'points-rule-absence'] as const),
    ['something unknown', { basis: 'mood' }, 'points-rule-basis-unknown'],
    ['a name that threatens', { name: '缺勤一次扣2分' }, 'points-rule-wording'],
    ['a name that threatens in English', { name: 'Absent without leave' }, 'points-rule-wording'],
    ['no name', { name: '  ' }, 'points-rule-unnamed'],
    ['half a point', { points: 0.5 }, 'points-rule-impossible'],
    ['hours of no minutes', { perMinutes: 0 }, 'points-rule-impossible'],
    ['the same rule under another name', { id: 'x', basis: 'time', name: '又一条' }, 'points-rule-twice'],
  ];

  it.each(penalties)('refuses a rule with %s', (_what, more, code) => {
    expect(codeOf(draftWith(more))).toBe(code);
  });

  it.each([
    ['year', { lost: 10 }],
    ['week', { lost: 1 }],
    ['year', { bonus: -5 }],
    ['week', { lost: -1 }],
  ] as const)('refuses a target whose missing costs something (%s)', (kind, more) => {
    const targets = { ...DRAFT.targets, [kind]: { ...DRAFT.targets[kind], ...more } };
    expect(codeOf({ ...DRAFT, targets })).toBe('points-target-takes-away');
  });

  it('says where the penalty stands and what the law says, in both languages', () => {
    const checked = checkBook(draftWith({ points: -2 }), TODAY, undefined);
    if (checked.ok) throw new Error('taken');
    expect(checked.problem.where).toBe('rules.0');
    expect(checked.problem.message.zh).toContain('条例');
    expect(checked.problem.message.en).toContain('Regulation');
  });

  it('lets the first version begin in the past, and no later one before tomorrow or before the latest', () => {
    expect(codeOf({ ...DRAFT, effectiveFrom: '2026-01-01' })).toBe('ok');
    expect(codeOf({ ...DRAFT, effectiveFrom: TODAY }, '2026-01-01')).toBe('points-rules-backdated');
    expect(codeOf({ ...DRAFT, effectiveFrom: '2026-07-02' }, '2026-01-01')).toBe('ok');
    expect(codeOf({ ...DRAFT, effectiveFrom: '2026-07-20' }, '2026-07-20')).toBe('points-rules-backdated');
    expect(codeOf({ ...DRAFT, effectiveFrom: '2026-02-30' })).toBe('points-rules-day-wrong');
    expect(codeOf({ ...DRAFT, rules: [] })).toBe('points-rules-empty');
  });

  it('whatever it takes never gives less than nought, and nothing for nothing', () => {
    const anything = fc.integer({ min: -9, max: 9 });
    fc.assert(
      fc.property(anything, fc.option(anything), someFact, (points, most, fact) => {
        const checked = checkBook(draftWith({ points, most }), TODAY, undefined);
        if (!checked.ok) return;
        const book = { ...checked.value, version: 1 };
        expect(pointsOf(fact, book)).toBeGreaterThanOrEqual(0);
        expect(pointsOf({ ...fact, minutes: fact.minutes + 60 }, book)).toBeGreaterThanOrEqual(
          pointsOf(fact, book),
        );
      }),
    );
  });
});

describe('what an activity earns', () => {
  const patrol: Fact = {
    id: 'a',
    kind: 'activity',
    duty: 'patrol',
    day: '2026-03-02',
    minutes: 150,
    finds: 5,
  };

  it('is explained part by part: once, two full hours, five finds of which the rule counts six points', () => {
    expect(
      partsOf(patrol, PRESET).map(({ name, count, points, isAtMost }) => [name, count, points, isAtMost]),
    ).toEqual([
      ['参加活动一次', 1, 1, false],
      ['活动每满一小时', 2, 2, false],
      ['发现问题并上报', 5, 6, true],
    ]);
  });

  it('is the sum of its parts', () => {
    fc.assert(
      fc.property(someFact, someBooks, (fact, [book]) => {
        if (!book) return;
        const parts = partsOf(fact, book);
        expect(parts.reduce((sum, { points }) => sum + points, 0)).toBe(pointsOf(fact, book));
        expect(parts.every(({ points, count, each }) => points <= count * each)).toBe(true);
      }),
    );
  });

  it('keeps the rules of its day when they change in the middle of the year', () => {
    const richer = PRESET_RULES.map((rule) => ({ ...rule, points: rule.points + 10 }));
    const books = [PRESET, { ...PRESET, version: 2, effectiveFrom: '2026-07-01', rules: richer }];
    expect(bookOn('2026-06-30', books)?.version).toBe(1);
    expect(bookOn('2026-07-01', books)?.version).toBe(2);
    expect(bookOn('2025-12-31', books)).toBeUndefined();
    expect(bookOn('2026-08-01', books.toReversed())?.version).toBe(2);
  });
});
