import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayFrom, dayNumber, plusDays } from '#base';
import { type Cover, coveredThrough } from './cover.ts';
import { type DutyFacts, type DutyWanted, dutyObstacles, mayDoDuty } from './may-do-duty.ts';
import { readVolunteerNumber, volunteerNumber } from './volunteer-number.ts';

const NIGHT: DutyWanted = { duty: 'guard', from: '2026-06-30', to: '2026-07-01' };
const FACTS: DutyFacts = {
  memberships: [{ teamId: 'a', placeCode: '430422999001', from: '2026-01-01', to: null }],
  covers: [{ from: '2026-01-01', to: '2026-12-31' }],
  trained: [],
};

const codes = (wanted: DutyWanted, facts: Partial<DutyFacts>) =>
  dutyObstacles(wanted, { ...FACTS, ...facts }).map(({ code }) => code);

describe('a risky duty', () => {
  it('is done by a member who is covered on all its days', () => {
    expect(mayDoDuty(NIGHT, FACTS)).toEqual({ ok: true, value: true });
  });

  it('is refused without cover, before it begins, after it ended, and where it lapses during the night', () => {
    expect(codes(NIGHT, { covers: [] })).toEqual(['patrol-cover-missing']);
    expect(codes(NIGHT, { covers: [{ from: '2026-07-02', to: '2027-07-01' }] })).toEqual([
      'patrol-cover-not-begun',
    ]);
    expect(codes(NIGHT, { covers: [{ from: '2025-01-01', to: '2026-06-29' }] })).toEqual([
      'patrol-cover-ended',
    ]);
    expect(codes(NIGHT, { covers: [{ from: '2025-07-01', to: '2026-06-30' }] })).toEqual([
      'patrol-cover-lapses',
    ]);
  });

  it('goes on under a second policy that begins the day after the first', () => {
    const covers = [
      { from: '2026-07-01', to: '2027-06-30' },
      { from: '2025-07-01', to: '2026-06-30' },
    ];
    expect(codes(NIGHT, { covers })).toEqual([]);
  });

  it('says who mends what is missing, in both languages', () => {
    const [found] = dutyObstacles(NIGHT, { ...FACTS, covers: [] });
    expect(found?.message).toEqual({
      zh: '“安全守护巡防”有人身风险，没有意外险不能去：请街道或县综治中心先投保',
      en: 'the duty “patrol and guard” is risky and needs accident cover: the street or county office can arrange it',
    });
  });
});

describe('another duty', () => {
  it('asks for no cover, unless the event itself is risky', () => {
    const talk: DutyWanted = { ...NIGHT, duty: 'publicist' };
    expect(codes(talk, { covers: [] })).toEqual([]);
    expect(codes({ ...talk, isRisky: true }, { covers: [] })).toEqual(['patrol-cover-missing']);
  });

  it('is for members of that day', () => {
    const memberships = [{ teamId: 'a', placeCode: '430422999001', from: '2026-01-01', to: '2026-06-30' }];
    expect(codes(NIGHT, { memberships })).toEqual(['patrol-not-member']);
  });

  it('that asks for a course takes it while its certificate holds, and only with every test passed', () => {
    const water: DutyWanted = { ...NIGHT, needs: ['water'] };
    const course = {
      course: 'water',
      heldOn: '2025-07-01',
      attended: true,
      theory: 'passed',
      practice: null,
      expiresOn: '2026-06-30',
    } as const;
    expect(codes(water, { trained: [course] })).toEqual([]);
    expect(codes(water, { trained: [{ ...course, practice: 'failed' }] })).toEqual(['patrol-course-missing']);
    expect(codes(water, { trained: [{ ...course, attended: null }] })).toEqual(['patrol-course-missing']);
    expect(codes({ ...water, from: '2026-07-01' }, { trained: [course] })).toEqual(['patrol-course-missing']);
  });
});

it('unbroken cover is what counting day by day finds, whatever the policies and their order', () => {
  const first = dayNumber('2026-01-01');
  const span = fc
    .tuple(fc.nat(40), fc.nat(15))
    .map(([from, days]): Cover => ({ from: dayFrom(first + from), to: dayFrom(first + from + days) }));
  fc.assert(
    fc.property(fc.array(span, { maxLength: 6 }), fc.nat(40), (covers, at) => {
      const isCovered = (day: string) => covers.some(({ from, to }) => from <= day && day <= to);
      let last: string | undefined;
      for (let day = dayFrom(first + at); isCovered(day); day = plusDays(day, 1)) last = day;
      expect(coveredThrough(covers, dayFrom(first + at))).toBe(last);
    }),
  );
});

describe('a volunteer number', () => {
  it('is read as it is typed, and not with one digit wrong', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 99_999 }),
        fc.nat(11),
        fc.integer({ min: 1, max: 9 }),
        (serial, nth, by) => {
          const number = volunteerNumber('430422', serial);
          const digits = number.replaceAll(/\D/g, '');
          expect(readVolunteerNumber(digits.replace(/^(\d{6})/, 'v $1 '))).toBe(number);
          const wrong = [...digits]
            .map((digit, at) => (at === nth ? (Number(digit) + by) % 10 : digit))
            .join('');
          expect(readVolunteerNumber(wrong)).toBeUndefined();
        },
      ),
    );
  });
});
