import { readSheet } from 'read-excel-file/node';
import { beforeAll, describe, expect, it } from 'vitest';
import { resultEndpoints as endpoints, type Results, surveyEndpoints } from '#wire/survey';
import { ConsoleForTests } from '../../../scenarios/console-for-tests.ts';
import { VILLAGES } from '../../../scenarios/frame-for-tests.ts';
import { aHouse, type Person, type TestHouse } from '../../../scenarios/house-for-tests.ts';
import { aSmallSurvey, type SmallSurvey } from '../../../scenarios/small-survey-for-tests.ts';

/**
 * What was said in each village: question 1 (1, 2 safe; 3, 4 not) and question 14 (1, 2 satisfied; 3, 4 not; 5 don't know).
 * Populations 1000, 3000, 6000.
 */
const PLAYED = [
  { village: 0, said: ['1/1', '2/2', '4/3'] },
  { village: 1, said: ['1/1', '1/5', '2/4', '3/2'] },
  { village: 2, said: ['1/3', '2/1', '3/5', '4/1', '4/2'] },
] as const;

let house: TestHouse;
let survey: SmallSurvey;
let analyst: Person;
let results: Results;

beforeAll(async () => {
  house = await aHouse();
  survey = await aSmallSurvey(house);
  const supervisor = await house.signIn('supervisor');
  const console = new ConsoleForTests(house, await house.signIn('interviewer'), survey);
  for (const { village, said } of PLAYED) {
    const targets = VILLAGES.map(({ code }, nth) => ({
      placeCode: code,
      target: nth === village ? said.length : 0,
    }));
    await supervisor.call(surveyEndpoints.saveTargets, { params: survey, body: { targets } });
    for (const answers of said) {
      const [safe = '', satisfied = ''] = answers.split('/');
      const problems = safe > '2' ? { Q2: ['1'] } : {};
      await console.complete({ Q1: [safe], ...problems, Q14: [satisfied] });
    }
  }
  analyst = await house.signIn('analyst');
  results = await analyst.call(endpoints.results, { params: survey });
});

function indicator(id: string, from: Results = results) {
  const found = from.indicators.find(({ rule }) => rule.id === id);
  if (!found) throw new Error(`no indicator ${id}`);
  return found;
}

/** A weighted share and its standard error by hand: weights N/n, ratio linearised, strata are the villages. */
function byHand(scores: readonly (readonly (0 | 1 | undefined)[])[]): {
  share: number;
  standardError: number;
} {
  const weights = VILLAGES.map(({ population }, village) => population / (scores[village]?.length ?? 1));
  const terms = scores.map((village, at) => village.map((score) => ({ weight: weights[at] ?? 0, score })));
  const counted = terms.flat().filter(({ score }) => score !== undefined);
  const base = counted.reduce((sum, { weight }) => sum + weight, 0);
  const share = counted.reduce((sum, { weight, score }) => sum + weight * (score ?? 0), 0) / base;
  let variance = 0;
  for (const village of terms) {
    const parts = village.map(({ weight, score }) =>
      score === undefined ? 0 : (weight * (score - share)) / base,
    );
    const mean = parts.reduce((sum, part) => sum + part, 0) / parts.length;
    const squares = parts.reduce((sum, part) => sum + (part - mean) ** 2, 0);
    variance += (parts.length / (parts.length - 1)) * squares;
  }
  return { share, standardError: Math.sqrt(variance) };
}

const SAFE = PLAYED.map(({ said }) => said.map((each) => (each[0] === '1' || each[0] === '2' ? 1 : 0)));
const SATISFIED = PLAYED.map(({ said }) =>
  said.map((each) => (each[2] === '5' ? undefined : each[2] === '1' || each[2] === '2' ? 1 : 0)),
);

describe('the results of a small survey', () => {
  it('agree with a hand that weights villages to their people', () => {
    const { overall, places } = indicator('safe');
    // 1000 × 2/3 + 3000 × 3/4 + 6000 × 2/5, of 10,000
    expect(overall.share).toBeCloseTo(0.531_666_666_667, 10);
    expect(overall).toMatchObject({ n: 12 });
    const hand = byHand(SAFE);
    expect(overall.share).toBeCloseTo(hand.share, 12);
    expect(overall.standardError).toBeCloseTo(hand.standardError, 12);
    // Stratified without finite population correction: Σ W² p q / (n − 1)
    expect(overall.standardError).toBeCloseTo(Math.sqrt(0.01 / 9 + 0.09 / 16 + (0.36 * 6) / 100), 12);
    expect(places.map((place) => [place.figure.share, place.figure.n])).toEqual([
      [expect.closeTo(2 / 3, 12), 3],
      [0.75, 4],
      [expect.closeTo(0.4, 12), 5],
    ]);
    expect(places[2]?.figure.standardError).toBeCloseTo(Math.sqrt((0.4 * 0.6) / 4), 12);
  });

  it('leave “don’t know” out of the base of satisfaction, in the share and in its error', () => {
    const { overall, places } = indicator('satisfied');
    const hand = byHand(SATISFIED);
    expect(overall.n).toBe(10);
    expect(overall.share).toBeCloseTo(hand.share, 12);
    expect(overall.standardError).toBeCloseTo(hand.standardError, 12);
    expect(places.map((place) => [place.figure.n, place.completes])).toEqual([
      [3, 3],
      [3, 4],
      [4, 5],
    ]);
  });

  it('have every figure within its interval, and the interval within 0 and 1', () => {
    const figures = [
      ...results.indicators.flatMap((each) => [each.overall, ...each.places.map((place) => place.figure)]),
      ...results.questions.flatMap((question) => question.options.map((option) => option.overall)),
    ];
    expect(figures.length).toBeGreaterThan(90);
    for (const { share, lower, upper } of figures) {
      if (share === null || lower === null || upper === null) continue;
      expect(lower).toBeLessThanOrEqual(share + 1e-12);
      expect(upper).toBeGreaterThanOrEqual(share - 1e-12);
      expect([lower >= 0, upper <= 1]).toEqual([true, true]);
    }
  });

  it('count what was chosen, question by question, and never an answer that a correction set aside', () => {
    const chosen = (id: string) =>
      results.questions
        .find((question) => question.questionId === id)
        ?.options.map((option) => option.chosen);
    expect(chosen('Q1')).toEqual([4, 3, 2, 3]);
    expect(chosen('Q14')).toEqual([4, 3, 2, 1, 2]);
    expect(results.questions.find((question) => question.questionId === 'Q2')?.asked).toBe(5);
    expect(results.questions.find((question) => question.questionId === 'Q6')?.asked).toBe(0);
  });

  it('say how calls went and of whom the figures speak', () => {
    expect(results).toMatchObject({
      completes: 12,
      population: 10_000,
      units: 60,
      uncovered: [],
      isSimulated: true,
    });
    expect(results.outcomeCounts).toEqual({ completed: 12, 'not-attempted': 48 });
    expect(results.rates.find((rate) => rate.code === 'RR1')?.value).toBeCloseTo(12 / 60, 12);
    expect(results.method.zh).toContain('按该村人口加权');
    expect(results.questionnaire.hash).toMatch(/^[0-9a-f]{64}$/);
  });

  it('rank no village on a handful of interviews', () => {
    const { tiers, places } = indicator('safe');
    expect(tiers).toBe(0);
    expect(places.map((place) => place.rank)).toEqual([null, null, null]);
    for (const { figure } of places) expect(figure.caution?.en).toContain('fewer than 30');
  });

  it('show one question in every village', async () => {
    const found = await analyst.call(endpoints.questionByPlace, { params: { ...survey, questionId: 'Q1' } });
    expect(found.places.map((place) => [place.name, place.asked])).toEqual([
      ['东村', 3],
      ['西村', 4],
      ['南岭社区', 5],
    ]);
    expect(found.places[2]?.figures.map((figure) => figure.share)).toEqual(
      [0.2, 0.2, 0.2, 0.4].map((share) => expect.closeTo(share, 12)),
    );
    const none = { params: { ...survey, questionId: 'Q99' } };
    expect(await analyst.codeOf(endpoints.questionByPlace, none)).toBe('not-found');
  });
});

describe('the tables', () => {
  const get = (path: string) =>
    analyst.raw('GET', `/api/survey/surveys/${survey.county}/${survey.surveyId}/${path}`);

  it('as CSV opens in a spreadsheet with its Chinese and its figures right', async () => {
    const { text } = await get('results.csv?language=zh');
    expect(text.startsWith('\uFEFF指标\r\n')).toBe(true);
    const row = text.split('\r\n').find((line) => line.startsWith('安全感,safe,1,,总体'));
    expect(row?.split(',').slice(5, 10)).toEqual(['10000', '12', '20', '12', '53.2']);
    const english = (await get('results.csv?language=en')).text;
    expect(english).toContain('Sense of safety,safe,1,,Overall,10000,12,20,12,53.2');
  });

  it('as Excel can be read back, sheet by sheet', async () => {
    const { bytes } = await get('results.xlsx?language=zh');
    const rows = await readSheet(bytes, '指标');
    const overall = rows.find((row) => row[1] === 'safe' && row[4] === '总体');
    expect(overall?.slice(5, 10)).toEqual([10_000, 12, 20, 12, 53.2]);
    const south = rows.find((row) => row[1] === 'safe' && row[4] === '南岭社区');
    expect(south?.slice(8, 10)).toEqual([5, 40]);
    expect((await readSheet(bytes, '各题总体')).length).toBeGreaterThan(80);
    expect((await readSheet(bytes, '方法和规则')).flat().join()).toContain('计分规则 safe 第 1 版');
  });

  it('have a picture beside them, in both languages', async () => {
    for (const [language, word] of [
      ['zh', '南岭社区'],
      ['en', '95'],
    ]) {
      const { status, text } = await get(`results/safe/picture.svg?language=${language}`);
      expect([status, text.startsWith('<svg')]).toEqual([200, true]);
      expect(text).toContain(word);
      expect(text).not.toMatch(/<script|NaN|undefined|Infinity/);
    }
    expect((await get('results/none/picture.svg')).status).toBe(404);
  });
});

describe('results of a survey', () => {
  it('without any interview are there, and empty of figures', async () => {
    const bare = await aSmallSurvey(house);
    const found = await analyst.call(endpoints.results, { params: bare });
    expect(found).toMatchObject({
      completes: 0,
      indicators: [],
      questions: [],
      designEffectOfWeighting: null,
    });
    expect(found.uncovered).toEqual(['东村', '西村', '南岭社区']);
    const path = `/api/survey/surveys/${bare.county}/${bare.surveyId}`;
    expect((await analyst.raw('GET', `${path}/results.csv`)).status).toBe(200);
    expect((await analyst.raw('GET', `${path}/results.xlsx`)).status).toBe(200);
    expect((await analyst.raw('GET', `${path}/results/safe/picture.svg`)).status).toBe(404);
    const question = { params: { ...bare, questionId: 'Q1' } };
    expect((await analyst.call(endpoints.questionByPlace, question)).places).toEqual([]);
  });

  it('with a single interview claims no precision', async () => {
    const bare = await aSmallSurvey(house);
    const console = new ConsoleForTests(house, await house.signIn('fangwen01'), bare);
    await console.complete();
    const { overall, places } = indicator('safe', await analyst.call(endpoints.results, { params: bare }));
    expect(overall.caution).not.toBeNull();
    expect(
      overall.standardError === null || overall.lower === null || (overall.upper ?? 1) - overall.lower > 0.5,
    ).toBe(true);
    expect(places.filter((place) => place.figure.n === 0).every((place) => place.figure.share === null)).toBe(
      true,
    );
  });

  it('hold no person: neither an interview, nor who asked, nor a number', () => {
    const fields =
      JSON.stringify(results)
        .match(/"[^"]*"/g)
        ?.join() ?? '';
    expect(fields).not.toMatch(/演示访问员|000\d{8}|interviewId|personId/);
  });
});
