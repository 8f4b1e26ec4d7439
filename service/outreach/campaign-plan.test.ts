import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type CampaignPlan,
  checkPlan,
  copyPlan,
  dayFrom,
  dayNumber,
  ganttOf,
  isDay,
  lateMeasures,
  measuresOf,
  sameDayOf,
  standingOf,
  unitsOf,
  YUNJI_PLAN,
} from './index.ts';

const somePlan = fc
  .array(
    fc.tuple(
      fc.integer({ min: 0, max: 300 }),
      fc.integer({ min: 0, max: 60 }),
      fc.integer({ min: 0, max: 3 }),
    ),
    {
      minLength: 1,
      maxLength: 5,
    },
  )
  .map(
    (phases): CampaignPlan => ({
      ...YUNJI_PLAN,
      phases: phases.map(([from, days, measures], nth) => {
        const [startsOn, endsOn] = [dayFrom(19_600 + from), dayFrom(19_600 + from + days)];
        return {
          id: `phase-${nth}`,
          name: `阶段${nth}`,
          startsOn,
          endsOn,
          lead: '政法委员',
          responsible: ['综治办'],
          measures: Array.from({ length: measures }, (_, at) => ({
            id: `measure-${nth}-${at}`,
            text: `措施${at}`,
            startsOn,
            endsOn,
            lead: '',
            responsible: [],
          })),
        };
      }),
    }),
  );

function changedMeasure(change: object): CampaignPlan {
  const [first, ...others] = YUNJI_PLAN.phases;
  const [measure, ...measures] = first?.measures ?? [];
  if (!first || !measure) throw new Error('the plan is empty');
  return {
    ...YUNJI_PLAN,
    phases: [{ ...first, measures: [{ ...measure, ...change }, ...measures] }, ...others],
  };
}

function codeOf(plan: CampaignPlan): string {
  const checked = checkPlan(plan);
  return checked.ok ? 'ok' : checked.problem.code;
}

describe('the plan of document 001', () => {
  it('fits: its phases, what each asks for, who leads and who answers for it', () => {
    expect(codeOf(YUNJI_PLAN)).toBe('ok');
    expect(YUNJI_PLAN.phases.map((phase) => phase.name)).toEqual([
      '动员部署',
      '宣传发动',
      '入户走访',
      '督查督办',
    ]);
    for (const { phase, measure } of measuresOf(YUNJI_PLAN))
      expect(unitsOf(phase, measure).length).toBeGreaterThan(0);
  });

  it('has no measure that tells a resident what to answer', () => {
    expect(JSON.stringify(YUNJI_PLAN)).not.toMatch(/辅导|引导|准确回答|道一声|形象|投资/);
  });
});

describe('a plan is refused', () => {
  it.each([
    ['without a phase', { ...YUNJI_PLAN, phases: [] }, 'plan-without-phases'],
    ['that ends before it begins', changedMeasure({ endsOn: '2023-08-01' }), 'plan-dates-impossible'],
    ['on a day that the calendar lacks', changedMeasure({ startsOn: '2023-02-30' }), 'plan-dates-impossible'],
    ['with a measure outside its phase', changedMeasure({ endsOn: '2023-12-01' }), 'measure-outside-phase'],
    ['with an identifier twice', changedMeasure({ id: 'banners' }), 'plan-identifier-twice'],
  ])('%s', (_name, plan, code) => {
    expect(codeOf(plan)).toBe(code);
  });

  it('when nobody answers for a measure', () => {
    const [first, ...others] = YUNJI_PLAN.phases;
    if (!first) throw new Error('the plan is empty');
    expect(codeOf({ ...YUNJI_PLAN, phases: [{ ...first, responsible: [] }, ...others] })).toBe(
      'measure-without-unit',
    );
  });
});

describe('where a measure stands', () => {
  const mark = (percent: number, atMs: number, unit = '各村（社区）') => ({
    measureId: 'banners',
    unit,
    percent,
    atMs,
  });
  const banners = (today: string, ...marks: ReturnType<typeof mark>[]) =>
    standingOf(YUNJI_PLAN, marks, today).find((measure) => measure.measureId === 'banners');

  it('is late the day after its last, not on it', () => {
    expect(banners('2023-09-15')?.state).toBe('under-way');
    expect(banners('2023-09-16')).toMatchObject({ state: 'late', daysLate: 1, asked: ['各村（社区）'] });
  });

  it('is not begun before its first day, and done when all have done it', () => {
    expect(banners('2023-08-15')?.state).toBe('not-begun');
    expect(banners('2023-12-01', mark(100, 1))).toMatchObject({ state: 'done', asked: [] });
  });

  it('follows the newest word of a unit, whatever order the words come in', () => {
    expect(banners('2023-09-01', mark(80, 2), mark(30, 1))?.percent).toBe(80);
    expect(banners('2023-09-01', mark(30, 1), mark(80, 2))?.percent).toBe(80);
  });

  it('asks nobody about what is done, and every unit that is behind about what is late', () => {
    fc.assert(
      fc.property(somePlan, fc.integer({ min: 0, max: 400 }), (plan, day) => {
        for (const measure of standingOf(plan, [], dayFrom(19_600 + day)))
          expect(measure.asked.length > 0).toBe(measure.state === 'late');
      }),
    );
  });

  it('lists the longest late first', () => {
    const days = lateMeasures(standingOf(YUNJI_PLAN, [], '2023-12-01')).map((measure) => measure.daysLate);
    expect(days).toEqual(days.toSorted((left, right) => right - left));
    expect(days[0]).toBe(92);
  });
});

describe('the Gantt picture', () => {
  it('keeps every bar inside, from left to right, one to a row', () => {
    fc.assert(
      fc.property(somePlan, (plan) => {
        const { bars, rows, ticks } = ganttOf(plan, [], '2023-10-01');
        expect(bars.map((bar) => bar.row)).toEqual(bars.map((_, nth) => nth));
        expect(rows).toBe(plan.phases.length + measuresOf(plan).length);
        for (const { from, to, done } of bars) {
          expect(from).toBeGreaterThanOrEqual(0);
          expect(to).toBeLessThanOrEqual(1 + 1e-9);
          expect(to).toBeGreaterThan(from);
          expect(done).toBe(0);
        }
        for (const { at } of ticks) expect(at >= 0 && at < 1).toBe(true);
      }),
    );
  });

  it('shows today inside the plan alone', () => {
    expect(ganttOf(YUNJI_PLAN, [], '2023-08-01').today).toBeNull();
    expect(ganttOf(YUNJI_PLAN, [], '2023-08-14').today).toBeCloseTo(0.5 / 94, 10);
    expect(ganttOf(YUNJI_PLAN, [], '2023-11-16').today).toBeNull();
  });
});

describe('last year’s plan', () => {
  it('is the same on the same days, and copied back it is itself', () => {
    fc.assert(
      fc.property(somePlan, fc.integer({ min: 2001, max: 2100 }), (plan, year) => {
        const copied = copyPlan(plan, year);
        expect(codeOf(copied)).toBe('ok');
        const isLeapDay = JSON.stringify(plan).includes('-02-29');
        if (!isLeapDay) expect(copyPlan(copied, plan.year)).toEqual(plan);
      }),
    );
  });

  it('has the 28th where a year has no 29 February', () => {
    expect(sameDayOf(2023, '2024-02-29')).toBe('2023-02-28');
  });
});

it('days are counted as the calendar has them', () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 60_000 }), (number) => {
      expect(dayNumber(dayFrom(number))).toBe(number);
      expect(isDay(dayFrom(number))).toBe(true);
    }),
  );
  for (const text of ['2023-2-1', '2023-13-01', '2023-02-29', '', 'today'])
    expect(isDay(text), text).toBe(false);
});
