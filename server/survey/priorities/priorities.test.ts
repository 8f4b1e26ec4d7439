import { describe, expect, it } from 'vitest';
import { chanceFrom } from '#base';
import { proposeScoringRules, readOutline } from '#survey/questionnaire';
import type { SurveyPlace } from '../office/surveys.store.ts';
import { sampleOfSurvey } from '../results/sample-of-survey.ts';
import { analysed } from './priorities.ts';

const STEPS = '(1)满意 (2)比较满意 (3)不太满意 (4)不满意 (5)不了解';
const asked = ['路灯', '巡逻', '调解', '总体'].map(
  (what, nth) => `${nth + 1}、您对${what}是否满意?(单选题)\n${STEPS}`,
);
const { questionnaire } = readOutline(`问卷\n${asked.join('\n')}\n`);
const rules = proposeScoringRules(questionnaire);
const index = rules.find(({ questionId }) => questionId === 'Q4');

const PLACES: readonly SurveyPlace[] = ['1', '2'].map((code) => ({
  code,
  name: `村${code}`,
  population: 1000,
  target: 0,
  completes: 0,
  units: 0,
}));

/** Street lamps move the whole and do badly; patrols do well and move nothing; mediation moves nothing. */
function sampleOf(people: number) {
  const chance = chanceFrom('made up');
  const interviews = Array.from({ length: people }, (_, nth) => {
    const lamps = chance.next() < 0.3;
    const whole = chance.next() < 0.05 ? !lamps : lamps;
    const yes = [lamps, chance.next() < 0.97, chance.next() < 0.6, whole];
    const answers = yes.map((each, at) => [`Q${at + 1}`, { chosen: [each ? '1' : '4'] }] as const);
    return { placeCode: PLACES[nth % 2]?.code ?? '', answers: Object.fromEntries(answers) };
  });
  return sampleOfSurvey(questionnaire, PLACES, interviews);
}

function analysis(people: number, place = -1) {
  if (!index) throw new Error('no index');
  return analysed({ rules: [...rules], minimumCell: 5 }, index, sampleOf(people), place);
}

describe('what to do first', () => {
  it('is what moves the index and does badly', () => {
    const { items, n, explained } = analysis(400);
    expect(n).toBe(400);
    expect(explained).toBeGreaterThan(0.6);
    expect(items.map(({ questionId, standing }) => `${questionId} ${standing}`)).toEqual([
      'Q1 mend-first',
      'Q2 leave',
      expect.stringMatching(/^Q3/),
    ]);
    for (const { importance } of items) expect(importance.low).toBeLessThanOrEqual(importance.high);
  });

  it('shares R² out whole between the questions', () => {
    const { items, explained } = analysis(400);
    expect(items.reduce((sum, { importance }) => sum + importance.value, 0)).toBeCloseTo(explained ?? 0, 10);
  });

  it('is told of one village alone, with its own n', () => {
    expect(analysis(400, 1).n).toBe(200);
  });

  it('is not told of a handful, of nobody, nor of a village without anybody', () => {
    expect(analysis(40, 0).why?.en).toContain('only 20 answered');
    expect(analysis(0).why?.zh).toContain('只有 0 人');
    expect(analysis(29).items).toEqual([]);
  });
});
