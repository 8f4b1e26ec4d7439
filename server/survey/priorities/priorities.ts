// What to do first: importance of each rated question for an index against how well it does, of the whole or one village.
import { type Bilingual, ok, type Result, refused } from '#base';
import { importancePerformance } from '#estimation';
import { type ScoringRule, scoreOf } from '#survey/questionnaire';
import type { Priorities, PrioritiesByPlace } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey, type SurveyDetails, type SurveyPlace } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { questionOfRule } from '../question-of-rule.ts';
import { completedInterviews } from '../results/results.store.ts';
import { type SurveySample, sampleOfSurvey } from '../results/sample-of-survey.ts';
import { readyScheme } from '../weights/schemes.store.ts';

interface Wanted {
  readonly rule?: string | undefined;
  readonly place?: string | undefined;
}

/** Problems: `internal-apart`; `not-found`, for an indicator or a village that is not there. Too little to go on is told in `why`. */
export async function prioritiesFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  wanted: Wanted,
): Promise<Result<Priorities>> {
  const found = await groundOf(house, actor, key, wanted.rule);
  if (!found.ok) return found;
  const { survey, index, places, sample } = found.value;
  const place = places.findIndex(({ code }) => code === wanted.place);
  if (wanted.place !== undefined && place < 0)
    return refused(platformProblem('not-found', { what: '村（社区） / village' }));
  const named = {
    indices: survey.rules.map(({ id, name }) => ({ ruleId: id, name })),
    places: places.map(({ code, name }) => ({ code, name })),
    ruleId: index.id,
    statement: index.statement,
  };
  return ok({ ...named, ...analysed(survey, index, sample, place) });
}

/** As many villages as are looked at in one answer, in the survey's order. */
const PLACES_MOST = 200;

/** The same of every village by itself. Problem: `not-found`, for an indicator that is not there. */
export async function prioritiesByPlaceFor(
  house: House,
  actor: Actor,
  key: SurveyKey,
  ruleId: string | undefined,
): Promise<Result<PrioritiesByPlace>> {
  const found = await groundOf(house, actor, key, ruleId);
  if (!found.ok) return found;
  const { survey, index, places, sample } = found.value;
  const rows: PrioritiesByPlace['places'] = [];
  for (const [place, { code, name }] of places.slice(0, PLACES_MOST).entries()) {
    // A village takes tens of milliseconds; others are not kept waiting for all of them.
    await new Promise(setImmediate);
    const { n, items, why } = analysed(survey, index, sample, place);
    rows.push({ code, name, n, items, why });
  }
  const leftOut = Math.max(0, places.length - PLACES_MOST);
  return ok({ ruleId: index.id, statement: index.statement, places: rows, leftOut });
}

interface Ground {
  readonly survey: SurveyDetails;
  readonly index: ScoringRule;
  readonly places: readonly SurveyPlace[];
  readonly sample: SurveySample | undefined;
}

async function groundOf(
  house: House,
  actor: Actor,
  key: SurveyKey,
  ruleId: string | undefined,
): Promise<Result<Ground>> {
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'results.read', key),
  );
  if (survey.isInternal) return refused(problem('internal-apart', {}));
  const index = survey.rules.find(({ id }) => id === (ruleId ?? survey.rules[0]?.id));
  if (!index) return refused(platformProblem('not-found', { what: '指标 / indicator' }));
  return house.database.transaction('survey', 'system', async (tx) => {
    const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
    const places = await placesOfSurvey(tx, key);
    const weighting = await readyScheme(tx, key);
    const interviews = await completedInterviews(tx, key, weighting?.scheme);
    return ok({
      survey,
      index,
      places,
      sample: sampleOfSurvey(questionnaire, places, interviews, weighting),
    });
  });
}

type Analysis = Omit<Priorities, 'indices' | 'places' | 'ruleId' | 'statement'>;

/** At most so many items: the regressions double with each. */
const ITEMS_MOST = 12;
/** Respondents for each item, and at the least: fewer move the order with every interview. */
const RESPONDENTS_PER_ITEM = 10;
const RESPONDENTS_LEAST = 30;
/** A question that fewer of the respondents answered takes no part: it would leave out everybody else. */
const ANSWERED_LEAST = 0.8;

/** @param place its number, -1 for the whole */
export function analysed(
  survey: Pick<SurveyDetails, 'rules' | 'minimumCell'>,
  index: ScoringRule,
  sample: SurveySample | undefined,
  place: number,
): Analysis {
  const others = survey.rules.filter(({ questionId }) => questionId !== index.questionId);
  if (!sample)
    return nothing([], problem('too-few-for-importance', { respondents: 0, needed: RESPONDENTS_LEAST }));
  const rows = [...sample.answers.keys()].filter(
    (row) => place < 0 || sample.sample.design.stratum[row] === place,
  );
  const scored = others.map((rule) => ({ rule, column: columnOf(sample, rule, rows) }));
  const usable = scored.filter(({ column }) => isUsable(column)).slice(0, ITEMS_MOST);
  const leftOut = others
    .filter((rule) => !usable.some((each) => each.rule === rule))
    .map(({ questionId }) => questionId);
  const indexColumn = columnOf(sample, index, rows);
  const complete = [...rows.keys()].filter((row) =>
    [indexColumn, ...usable.map(({ column }) => column)].every((column) => !Number.isNaN(column[row])),
  ).length;
  const least = Math.max(RESPONDENTS_LEAST, survey.minimumCell);
  if (rows.length < least)
    return nothing(
      leftOut,
      problem('too-few-for-importance', { respondents: complete, needed: least }),
      complete,
    );
  if (usable.length < 2)
    return nothing(leftOut, problem('items-too-few', { items: usable.length }), complete);
  const needed = Math.max(least, RESPONDENTS_PER_ITEM * usable.length);
  if (complete < needed)
    return nothing(leftOut, problem('too-few-for-importance', { respondents: complete, needed }), complete);
  return standingsOf(sample, rows, usable, indexColumn, leftOut);
}

function nothing(leftOut: string[], { message }: { message: Bilingual }, n = 0): Analysis {
  return { n, explained: null, evenPart: null, meanPerformance: null, items: [], leftOut, why: message };
}

function columnOf(
  { questionnaire, answers }: SurveySample,
  rule: ScoringRule,
  rows: readonly number[],
): Float64Array {
  const question = questionOfRule(questionnaire, rule);
  return Float64Array.from(rows, (row) => scoreOf(rule, question, answers[row]?.[question.id]) ?? Number.NaN);
}

function isUsable(column: Float64Array): boolean {
  const answered = column.filter((each) => !Number.isNaN(each));
  const isAnswered = answered.length >= ANSWERED_LEAST * column.length;
  return isAnswered && answered.some((each) => each !== answered[0]);
}

/** The same intervals every time: the seed stands here. */
const SEED = 1;

function standingsOf(
  sample: SurveySample,
  rows: readonly number[],
  usable: readonly { readonly rule: ScoringRule; readonly column: Float64Array }[],
  index: Float64Array,
  leftOut: string[],
): Analysis {
  const { design } = sample.sample;
  const found = importancePerformance(
    {
      items: usable.map(({ column }) => column),
      index,
      weight: Float64Array.from(rows, (row) => design.weight[row] ?? 0),
      unit: Int32Array.from(rows.keys()),
      stratumOfUnit: Int32Array.from(rows, (row) => design.stratum[row] ?? 0),
    },
    { seed: SEED },
  );
  if (!found.ok) return nothing(leftOut, found.problem);
  const { n, explained, items } = found.value;
  const shown = items.flatMap((item, nth) => {
    const rule = usable[nth]?.rule;
    return rule ? [{ ...describe(sample, rule), ...item }] : [];
  });
  return {
    n,
    explained,
    evenPart: explained / items.length,
    meanPerformance: items.reduce((sum, { performance }) => sum + performance.value, 0) / items.length,
    items: shown,
    leftOut,
    why: null,
  };
}

function describe({ questionnaire }: SurveySample, rule: ScoringRule) {
  const { id, questionId, name, statement } = rule;
  const { text } = questionOfRule(questionnaire, rule);
  return { ruleId: id, questionId, name, text, statement };
}
