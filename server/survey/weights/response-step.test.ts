import { describe, expect, it } from 'vitest';
import { sampleByPlace } from '#estimation';
import { readOutline } from '#survey/questionnaire';
import type { WeightingScheme } from '#wire/survey';
import { methodOfScheme } from './method-of-scheme.ts';
import type { CalledUnits } from './response-facts.ts';
import type { Weighable } from './scheme-margins.ts';
import { weighed } from './weigh-sample.ts';

const { questionnaire } = readOutline('问卷\n1、性别？(单选题)\n(1)男 (2)女\n');

// East is of one town, West and South of another.
const PLACES = [
  { code: '430422101201', name: '东村', population: 1000 },
  { code: '430422102201', name: '西村', population: 3000 },
  { code: '430422102202', name: '南村', population: 500 },
];

/** Answers by village and kind of telephone, then those that gave none, by disposition. */
function weighableOf(
  answered: readonly (readonly [place: number, phoneType: string, heads: number])[],
  silent: readonly (readonly [place: number, phoneType: string, disposition: string, units: number])[],
): Weighable {
  const rows = answered.flatMap(([place, type, heads]) => Array<[number, string]>(heads).fill([place, type]));
  const sample = sampleByPlace({
    place: Int32Array.from(rows, ([place]) => place),
    population: Float64Array.from(PLACES, ({ population }) => population),
    lonely: 'adjust',
  });
  if (!sample.ok) throw new Error(sample.problem.code);
  const called = silent.map(
    ([place, phoneType, disposition, units]): CalledUnits => ({
      placeCode: PLACES[place]?.code ?? '',
      phoneType,
      disposition,
      units,
    }),
  );
  const response = { phoneTypes: rows.map(([, type]) => type), called };
  return { questionnaire, places: PLACES, answers: rows.map(() => ({})), sample: sample.value, response };
}

const by = (
  how: NonNullable<WeightingScheme['nonResponse']>['by'],
  least: number,
  keepsVillages = true,
): WeightingScheme => ({
  keepsVillages,
  isInShares: true,
  margins: [],
  trim: null,
  nonResponse: { by: how, least },
});

const MIXED = weighableOf(
  [
    [0, 'landline', 10],
    [0, 'mobile', 10],
    [1, 'landline', 20],
    [1, 'mobile', 20],
  ],
  [
    [0, 'landline', 'refused-soft', 10],
    [0, 'mobile', 'refused-soft', 30],
    [1, 'landline', 'refused-soft', 20],
    [1, 'mobile', 'refused-hard', 60],
  ],
);

const weightsIn = ({ sample }: { sample: Weighable['sample'] }): number[] => [
  ...new Set([...sample.design.weight].map((each) => Math.round(each * 1e6) / 1e6)),
];

describe('classes of non-response', () => {
  it('let those who answered stand for the silent of their own kind, village by village', () => {
    const found = weighed(MIXED, by('village-and-phone-type', 5));
    // East: 60 numbers for 1,000 people; 20 landlines of which 10 answered, 40 mobiles of which 10 did.
    expect(weightsIn(found)).toEqual([33.333333, 66.666667, 50, 100]);
    expect(found.report.steps.map(({ kind }) => kind)).toEqual(['base', 'non-response']);
    expect(found.report.steps[1]?.classes).toEqual([
      {
        label: { phoneType: 'landline', place: '东村' },
        joined: [],
        eligible: 20,
        respondents: 10,
        factor: 2,
      },
      { label: { phoneType: 'mobile', place: '东村' }, joined: [], eligible: 40, respondents: 10, factor: 4 },
      {
        label: { phoneType: 'landline', place: '西村' },
        joined: [],
        eligible: 40,
        respondents: 20,
        factor: 2,
      },
      { label: { phoneType: 'mobile', place: '西村' }, joined: [], eligible: 80, respondents: 20, factor: 4 },
    ]);
  });

  it('cost precision, and the step says how much', () => {
    const [base, step] = weighed(MIXED, by('village-and-phone-type', 5)).report.steps;
    expect(step?.people).toBeCloseTo(4000, 9);
    expect(step?.deff).toBeGreaterThan(base?.deff ?? 9);
    expect(step?.histogram.reduce((sum, { respondents }) => sum + respondents, 0)).toBe(60);
  });

  it('over all villages are brought back to the people of each, where villages are kept', () => {
    const uneven = weighableOf(
      [
        [0, 'landline', 20],
        [1, 'mobile', 20],
        [1, 'landline', 20],
      ],
      [
        [0, 'landline', 'refused-soft', 5],
        [1, 'mobile', 'refused-soft', 60],
        [1, 'landline', 'refused-soft', 40],
      ],
    );
    const sums = (keeps: boolean): number[] => {
      const { sample } = weighed(uneven, by('phone-type', 5, keeps));
      const people = [0, 0];
      for (const [row, place] of sample.design.stratum.entries())
        people[place] = (people[place] ?? 0) + (sample.design.weight[row] ?? 0);
      return people.map(Math.round);
    };
    expect(sums(true)).toEqual([1000, 3000]);
    expect(sums(false)).not.toEqual([1000, 3000]);
    expect(sums(false).reduce((sum, each) => sum + each)).toBe(4000);
    expect(weighed(uneven, by('phone-type', 5)).report.steps.map(({ kind }) => kind)).toEqual([
      'base',
      'non-response',
      'post-stratify',
    ]);
  });

  it('with too few respondents are joined within their town, and it is told which', () => {
    const thin = weighableOf(
      [
        [1, 'landline', 2],
        [1, 'mobile', 20],
        [2, 'mobile', 20],
        [0, 'mobile', 2],
      ],
      [[1, 'mobile', 'refused-soft', 20]],
    );
    const { classes = [] } = weighed(thin, by('town-and-phone-type', 5)).report.steps[1] ?? {};
    expect(classes.map(({ label, joined, respondents }) => ({ label, joined, respondents }))).toEqual([
      { label: { phoneType: 'mobile', place: '430422101' }, joined: [], respondents: 2 },
      {
        label: { phoneType: 'mobile', place: '430422102' },
        joined: [{ phoneType: 'landline', place: '430422102' }],
        respondents: 42,
      },
    ]);
  });

  it('count of the numbers nobody answered as many as belong among the known ones of their kind', () => {
    const found = weighed(
      weighableOf(
        [[0, 'landline', 10]],
        [
          [0, 'landline', 'refused-soft', 10],
          [0, 'landline', 'not-eligible', 20],
          [0, 'landline', 'no-answer', 30],
        ],
      ),
      by('village-and-phone-type', 5),
    );
    // Half of the known numbers belong: so do 15 of the 30.
    expect(found.report.steps[1]?.classes[0]?.eligible).toBe(35);
  });

  it('change nothing where nobody was silent', () => {
    const all = weighableOf(
      [
        [0, 'mobile', 4],
        [1, 'landline', 6],
      ],
      [],
    );
    expect(weightsIn(weighed(all, by('phone-type', 1)))).toEqual([250, 500]);
  });

  it('are refused for a least number that is none, and villages’ weights stand', () => {
    expect(weighed(MIXED, by('phone-type', 0)).report.problem?.code).toBe(
      'weighting-class-least-out-of-range',
    );
    expect(weighed(MIXED, by('phone-type', 2.5)).report.problem?.code).toBe(
      'weighting-class-least-out-of-range',
    );
    expect(weighed(MIXED, by('phone-type', 0)).sample).toBe(MIXED.sample);
  });

  it('are told in the method', () => {
    const said = methodOfScheme({ number: 3, scheme: by('phone-type', 20), problem: null });
    expect(said.zh).toContain('第 3 版：按电话类型分类作不应答调整，每类至少 20 名受访者');
    expect(said.en).toContain('brought back to the people of each village');
  });
});
