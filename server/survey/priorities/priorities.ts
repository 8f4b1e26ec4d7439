// What to do first: importance of each rated question for an index against how well it does, of the whole or one village.
import { type Bilingual, ok, type Result, refused } from '#base';
import { importancePerformance } from '#estimation';
import { type ScoringRule, scoreOf } from '#survey/questionnaire';
import type { Priorities } from '#wire/survey';
import type { Actor } from '../../platform/actor.ts';
import type { House } from '../../platform/house.ts';
import { problem as platformProblem } from '../../platform/problems.ts';
import { questionnaireOfVersion } from '../fieldwork/survey-at-work.ts';
import type { SurveyKey } from '../fieldwork/units.store.ts';
import { placesOfSurvey, type SurveyDetails } from '../office/surveys.store.ts';
import { reachableSurvey } from '../office/surveys.ts';
import { problem } from '../problems.ts';
import { questionOfRule } from '../question-of-rule.ts';
import { completedInterviews } from '../results/results.store.ts';
import { type SurveySample, sampleOfSurvey } from '../results/sample-of-survey.ts';
import { schemeInForce } from '../weights/schemes.store.ts';

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
  const survey = await house.database.transaction('survey', actor.personId, (tx) =>
    reachableSurvey(tx, actor, 'results.read', key),
  );
  if (survey.isInternal) return refused(problem('internal-apart', {}));
  return house.database.transaction('survey', 'system', async (tx) => {
    const questionnaire = await questionnaireOfVersion(tx, survey.questionnaireVersionId);
    const places = await placesOfSurvey(tx, key);
    const scheme = (await schemeInForce(tx, key))?.scheme;
    const sample = sampleOfSurvey(questionnaire, places, await completedInterviews(tx, key), scheme);
    const index = survey.rules.find(({ id }) => id === wanted.rule) ?? survey.rules[0];
    const isAsked = wanted.rule === undefined || index?.id === wanted.rule;
    if (!index || !isAsked) return refused(platformProblem('not-found', { what: '指标 / indicator' }));
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
  if (usable.length < 2)
    return nothing(leftOut, problem('items-too-few', { items: usable.length }), complete);
  const needed = Math.max(RESPONDENTS_LEAST, survey.minimumCell, RESPONDENTS_PER_ITEM * usable.length);
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
