import { describe, expect, it } from 'vitest';
import { sampleByPlace } from '#estimation';
import { readOutline } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import { methodOfScheme } from './method-of-scheme.ts';
import type { Weighable } from './scheme-margins.ts';
import { weighed } from './weigh-sample.ts';

const { questionnaire } = readOutline(
  '问卷\n1、性别？(单选题)\n(1)男 (2)女\n2、年龄？(单选题)\n(1)青年 (2)中年 (3)老年\n3、来源？(多选题)\n(1)电视 (2)广播\n',
);
const [SEX = '', AGE = '', MANY = ''] = questionnaire.questions.map(({ id }) => id);

const PLACES = [
  { code: '430422100201', name: '云集' },
  { code: '430422100202', name: '英陂' },
];

/** Village, sex and age of each respondent; `-` did not say. */
function weighableOf(people: string): Weighable {
  const rows = people.split(' ');
  const place = Int32Array.from(rows, (row) => Number(row[0]));
  const sample = sampleByPlace({ place, population: Float64Array.of(600, 400), lonely: 'adjust' });
  if (!sample.ok) throw new Error(sample.problem.code);
  const answers = rows.map(([, sex = '', age = '']) => ({
    ...(sex === '-' ? {} : { [SEX]: { chosen: [sex] } }),
    [AGE]: { chosen: [age] },
  }));
  return { questionnaire, places: PLACES, answers, sample: sample.value };
}

const EVERYBODY = weighableOf('011 012 021 022 013 111 112 121 122 123');
const cells = (...totals: readonly number[]) =>
  totals.map((total, nth) => ({ codes: [String(nth + 1)], total }));
const scheme = (changes: Partial<WeightingScheme>): WeightingScheme => ({
  keepsVillages: true,
  isInShares: true,
  margins: [
    { questionId: SEX, cells: cells(48, 52) },
    { questionId: AGE, cells: cells(30, 40, 30) },
  ],
  trim: null,
  ...changes,
});

function codeOf(changes: Partial<WeightingScheme>, weighable = EVERYBODY): string {
  const { problem } = weighed(weighable, scheme(changes)).report;
  return problem ? `${problem.code} at ${problem.where ?? ''}` : 'weighted';
}

describe('a weighting scheme', () => {
  it('meets villages, sex and age at once, and tells what each step did', () => {
    const { report } = weighed(EVERYBODY, scheme({ trim: { least: 0.3, most: 3 } }));
    expect(report.problem).toBeNull();
    expect(report.steps.map(({ kind }) => kind)).toEqual(['base', 'rake', 'trim']);
    for (const { after, wanted } of report.steps[1]?.cells ?? []) expect(after).toBeCloseTo(wanted, 6);
    expect(report.steps[1]?.cells.map(({ wanted }) => Math.round(wanted))).toEqual([
      600, 400, 480, 520, 300, 400, 300,
    ]);
    for (const { histogram, respondents, deff, effective } of report.steps) {
      expect(histogram.reduce((sum, bar) => sum + bar.respondents, 0)).toBe(respondents);
      expect(effective * deff).toBeCloseTo(respondents, 9);
    }
  });

  it('with one question and without villages is post-stratification, in numbers of people', () => {
    const { report } = weighed(
      EVERYBODY,
      scheme({
        keepsVillages: false,
        isInShares: false,
        margins: [{ questionId: SEX, cells: cells(700, 900) }],
      }),
    );
    expect(report.steps.map(({ kind }) => kind)).toEqual(['base', 'post-stratify']);
    expect(report.steps[1]?.people).toBeCloseTo(1600, 8);
  });

  it('leaves whoever did not answer their part of the people', () => {
    const { report } = weighed(
      weighableOf('011 0-2 021 022 111 112 123 122'),
      scheme({ margins: [{ questionId: SEX, cells: cells(50, 50) }] }),
    );
    const sex = report.steps[1]?.cells.filter(({ margin }) => margin.startsWith(SEX)) ?? [];
    expect(sex.map(({ wanted }) => Math.round(wanted))).toEqual([425, 425, 150]);
  });

  it('joins options into a cell', () => {
    const margins = [
      {
        questionId: AGE,
        cells: [
          { codes: ['1', '2'], total: 60 },
          { codes: ['3'], total: 40 },
        ],
      },
    ];
    expect(weighed(EVERYBODY, scheme({ margins })).report.steps[1]?.cells.at(-2)?.label).toBe('青年、中年');
  });

  it.each<[string, Partial<WeightingScheme>]>([
    ['weighting-question-unknown at Q9', { margins: [{ questionId: 'Q9', cells: cells(50, 50) }] }],
    [`weighting-question-not-single at ${MANY}`, { margins: [{ questionId: MANY, cells: cells(50, 50) }] }],
    [`weighting-cells-too-few at ${SEX}`, { margins: [{ questionId: SEX, cells: cells(100) }] }],
    [`weighting-option-unknown at ${SEX} 3`, { margins: [{ questionId: SEX, cells: cells(40, 40, 20) }] }],
    [`weighting-total-not-positive at ${SEX} 女`, { margins: [{ questionId: SEX, cells: cells(100, 0) }] }],
    [`weighting-total-not-positive at ${SEX} 男`, { margins: [{ questionId: SEX, cells: cells(-5, 105) }] }],
    [`weighting-shares-not-whole at ${SEX}`, { margins: [{ questionId: SEX, cells: cells(40, 40) }] }],
    ['weighting-trim-out-of-range at trim', { trim: { least: 0, most: 3 } }],
    ['trim-band-empty at ', { trim: { least: 0.999, most: 1.0001 } }],
    [
      `margin-sums-differ at margin ${SEX} 性别？`,
      { isInShares: false, margins: [{ questionId: SEX, cells: cells(40, 40) }] },
    ],
  ])('is refused with %s', (code, changes) => {
    expect(codeOf(changes)).toBe(code);
  });

  it('names a cell in which nobody is, and one that cannot be met', () => {
    expect(codeOf({}, weighableOf('011 012 021 022 111 112 121 122'))).toBe(
      `margin-cell-empty at margin ${AGE} 年龄？, cell 老年`,
    );
    const allMenYoung = weighableOf('011 011 022 022 111 122');
    const margins = [
      { questionId: SEX, cells: cells(20, 80) },
      { questionId: AGE, cells: cells(60, 40) },
    ];
    expect(codeOf({ margins }, allMenYoung)).toMatch(/^raking-stopped-early at margin/);
  });

  it('refuses a million cells by their number', () => {
    const many = Array.from({ length: 1_000_000 }, () => ({ codes: ['1'], total: 1 }));
    expect(codeOf({ margins: [{ questionId: SEX, cells: many }] })).toBe(
      `weighting-cells-too-many at ${SEX}`,
    );
  });

  it('leaves the villages’ weights where a step cannot be done', () => {
    const { sample } = weighed(EVERYBODY, scheme({ trim: { least: 0.999, most: 1.0001 } }));
    expect(sample.design.weight).toEqual(EVERYBODY.sample.design.weight);
  });

  it('is told in the method, with the problem where it could not be used', () => {
    expect(methodOfScheme({ number: 2, scheme: scheme({}), problem: null }).zh).toContain(
      `第 2 版：再对 ${SEX}、${AGE} 和村（社区）人口的已知总数迭代加权`,
    );
    const { problem } = weighed(EVERYBODY, scheme({ trim: { least: 0, most: 3 } })).report;
    expect(methodOfScheme({ number: 2, scheme: scheme({}), problem }).en).toContain('could not be used');
  });
});
