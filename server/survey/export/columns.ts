// What a row of an export holds, column by column: the codes as printed in the questionnaire, and why an answer is not there.
// Pure: a questionnaire in, columns out. It knows no file format.
import type { Bilingual, Language } from '#base';
import { DISPOSITIONS } from '#survey/fieldwork';
import {
  type Answer,
  type Answers,
  type MissingKind,
  type Option,
  type Question,
  type Questionnaire,
  routeOf,
  type ScoringRule,
  scoreOf,
} from '#survey/questionnaire';
import { questionOfRule } from '../question-of-rule.ts';

/** A question that was not asked on the way through; an empty cell is one that was asked and has no answer. */
export const NOT_ASKED = -1;

type ColumnValue = {
  readonly code: number;
  readonly label: string;
  readonly missing?: MissingKind | 'not-asked';
};

export interface Column {
  /** a letter, then letters, digits and `_`; no two differ in case alone; at most 32 */
  readonly name: string;
  readonly label: string;
  readonly kind: 'text' | 'number';
  readonly measure: 'nominal' | 'scale';
  /** bytes of UTF-8 at most, of a text */
  readonly width: number;
  readonly values: readonly ColumnValue[];
}

export type Cell = string | number | null;
export type Row = readonly Cell[];

/** An interview as it leaves the database: no number, no name, no time, no person. */
export interface ExportedInterview {
  readonly unit: string;
  readonly placeCode: string;
  readonly disposition: string;
  readonly answers: Answers;
}

export interface ExportedPlace {
  readonly code: string;
  readonly name: string;
  readonly population: number;
  readonly completes: number;
}

const NOT_ASKED_LABEL: Bilingual = { zh: '未问到（按跳转）', en: 'not asked (routing)' };

const FACTS = {
  unit: { zh: '访问编号（化名）', en: 'interview (pseudonym)' },
  place_code: { zh: '村（社区）代码', en: 'village code' },
  place_name: { zh: '村（社区）', en: 'village' },
  stratum: { zh: '层（即村、社区的序号）', en: 'stratum (the number of the village)' },
  weight: { zh: '权数：村人口 ÷ 该村完成份数', en: 'weight: village population / completes there' },
  base_weight: {
    zh: '起始权数：村人口 ÷ 该村完成份数；方案有不应答分类时已按类调整',
    en: 'base weight: village population / completes there, adjusted where the scheme has classes of non-response',
  },
  fitted_weight: { zh: '权数：按加权方案算出', en: 'weight: by the weighting scheme' },
  disposition: { zh: '最终结果', en: 'disposition' },
} as const satisfies Record<string, Bilingual>;

/** @param places in the survey's order; a place's stratum is its number in it, from 1 */
export function columnsOf(
  questionnaire: Questionnaire,
  rules: readonly ScoringRule[],
  places: readonly ExportedPlace[],
  language: Language,
  isFitted: boolean,
): Column[] {
  const widest = (texts: readonly string[]): number =>
    Math.max(1, ...texts.map((text) => Buffer.byteLength(text)));
  const text = (name: keyof typeof FACTS, width: number): Column => ({
    name,
    label: FACTS[name][language],
    kind: 'text',
    measure: 'nominal',
    width,
    values: [],
  });
  return [
    text('unit', 16),
    text('place_code', widest(places.map((place) => place.code))),
    text('place_name', widest(places.map((place) => place.name))),
    number(
      'stratum',
      FACTS.stratum[language],
      'nominal',
      places.map((place, at) => ({ code: at + 1, label: place.name })),
    ),
    ...(isFitted
      ? [
          number('weight', FACTS.fitted_weight[language], 'scale', []),
          number('base_weight', FACTS.base_weight[language], 'scale', []),
        ]
      : [number('weight', FACTS.weight[language], 'scale', [])]),
    text('disposition', widest(Object.keys(DISPOSITIONS))),
    ...questionnaire.questions.flatMap((question) => columnsOfQuestion(question, language)),
    ...rules.map((rule) =>
      number(scoreName(rule), `${rule.name[language]}: ${rule.statement[language]}`, 'nominal', []),
    ),
  ];
}

export function scoreName(rule: Pick<ScoringRule, 'id'>): string {
  return `score_${rule.id.replaceAll(/[^A-Za-z0-9]/g, '_')}`.slice(0, 32);
}

function number(name: string, label: string, measure: Column['measure'], values: Column['values']): Column {
  return { name, label, kind: 'number', measure, width: 8, values };
}

function columnsOfQuestion(question: Question, language: Language): Column[] {
  const label = `${question.id} ${question.text}`;
  const notAsked = { code: NOT_ASKED, label: NOT_ASKED_LABEL[language], missing: 'not-asked' } as const;
  if (question.kind === 'single')
    return [number(question.id, label, 'nominal', [notAsked, ...question.options.map(valueFor)])];
  const yesNo = { zh: ['未选', '选了'], en: ['not chosen', 'chosen'] }[language];
  const values = [notAsked, ...yesNo.map((each, code) => ({ code, label: each }))];
  return question.options.map((option) =>
    number(
      `${question.id}_${option.code}`,
      `${question.id}_${option.code} ${option.label} | ${question.text}`,
      'nominal',
      values,
    ),
  );
}

function valueFor({ code, label, missing }: Option): ColumnValue {
  return { code: Number(code), label, ...(missing === undefined ? {} : { missing }) };
}

/** Makes the rows of `columnsOf` in its order. */
export function rowMaker(
  questionnaire: Questionnaire,
  rules: readonly ScoringRule[],
  places: readonly ExportedPlace[],
  fitted: { readonly weight: Float64Array; readonly base: Float64Array } | undefined,
): (interview: ExportedInterview, nth: number) => Row {
  const facts = new Map(places.map((place, at) => [place.code, { ...place, stratum: at + 1 }]));
  const scored = rules.map((rule) => ({ rule, question: questionOfRule(questionnaire, rule) }));
  return ({ unit, placeCode, disposition, answers }, nth) => {
    const place = facts.get(placeCode);
    if (!place) throw new Error(`the survey has no place ${placeCode}`);
    const given = onTheWay(questionnaire, answers);
    return [
      unit,
      placeCode,
      place.name,
      place.stratum,
      ...(fitted
        ? [fitted.weight[nth] ?? null, fitted.base[nth] ?? null]
        : [place.population / place.completes]),
      disposition,
      ...questionnaire.questions.flatMap((question) => cellsOf(question, given.get(question.id))),
      ...scored.map(
        ({ rule, question }) => scoreOf(rule, question, answerIn(given.get(question.id))) ?? null,
      ),
    ];
  };
}

type Given = Answer | 'not-asked' | undefined;

// The answers that count (those on the route), and which questions the route left out.
function onTheWay(questionnaire: Questionnaire, answers: Answers): ReadonlyMap<string, Given> {
  const { steps } = routeOf(questionnaire, answers);
  return new Map(
    steps.map(({ questionId, status }): [string, Given] => [
      questionId,
      status === 'skipped' ? 'not-asked' : status === 'answered' ? answers[questionId] : undefined,
    ]),
  );
}

function answerIn(given: Given): Answer | undefined {
  return given === 'not-asked' ? undefined : given;
}

function cellsOf(question: Question, given: Given): Cell[] {
  const chosen = answerIn(given)?.chosen;
  const absent = given === 'not-asked' ? NOT_ASKED : null;
  if (question.kind === 'single') return [chosen === undefined ? absent : Number(chosen[0])];
  return question.options.map(({ code }) => (chosen === undefined ? absent : Number(chosen.includes(code))));
}

/** The codes of a column that say why there is no answer. */
export function missingCodes(column: Column): number[] {
  return column.values.filter(({ missing }) => missing !== undefined).map(({ code }) => code);
}
