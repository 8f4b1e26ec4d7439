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
  wholeText,
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
  const fact = (name: keyof typeof FACTS, width: number): Column => text(name, FACTS[name][language], width);
  return [
    fact('unit', 16),
    fact('place_code', widest(places.map((place) => place.code))),
    fact('place_name', widest(places.map((place) => place.name))),
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
    fact('disposition', widest(Object.keys(DISPOSITIONS))),
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

/** Words were said; they stay in the house, because people name themselves and others in them. */
const SAID = -2;

const SAID_LABEL: Bilingual = { zh: '说了话（文字不导出）', en: 'words were said (not exported)' };
const WHY_LABEL: Bilingual = { zh: '为什么没有', en: 'why there is none' };

type Told = {
  columns(question: Question, label: string, language: Language): Column[];
  cells(question: Question, answer: Answer | undefined, absent: number | null): Cell[];
};

const ONE: Told = {
  columns: ({ id, options }, label, language) => [
    number(id, label, 'nominal', [notAsked(language), ...options.map(valueFor)]),
  ],
  cells: (_, answer, absent) => [codeIn(answer) ?? absent],
};

const EACH: Told = {
  columns(question, _, language) {
    const yesNo = { zh: ['未选', '选了'], en: ['not chosen', 'chosen'] }[language];
    return eachOption(question, [notAsked(language), ...yesNo.map((each, code) => ({ code, label: each }))]);
  },
  cells: ({ options }, answer, absent) =>
    options.map(({ code }) => (answer ? Number(answer.chosen.includes(code)) : absent)),
};

const PLACES: Told = {
  columns(question, _, language) {
    const none = { zh: '未选', en: 'not chosen' }[language];
    return eachOption(question, [notAsked(language), { code: 0, label: none }]);
  },
  cells: ({ options }, answer, absent) =>
    options.map(({ code }) => (answer ? answer.chosen.indexOf(code) + 1 : absent)),
};

const WORDS: Told = {
  columns: ({ id, options }, label, language) => [
    number(id, label, 'nominal', [
      notAsked(language),
      { code: SAID, label: SAID_LABEL[language] },
      ...options.map(valueFor),
    ]),
  ],
  cells: (_, answer, absent) => [answer ? (codeIn(answer) ?? SAID) : absent],
};

/** What is typed on a line of its own, and beside it why there is none: no code could be told from a value. */
function typed(column: (name: string, label: string) => Column): Told {
  return {
    columns: ({ id, options }, label, language) => [
      column(id, label),
      number(`${id}_why`, `${id} ${WHY_LABEL[language]}`, 'nominal', [
        notAsked(language),
        ...options.map(valueFor),
      ]),
    ],
    cells: ({ kind }, answer, absent) => {
      const value = answer?.value ?? null;
      const said = kind === 'number' && value !== null ? Number(value) : value;
      return [said, answer ? codeIn(answer) : absent];
    },
  };
}

const TOLD: Readonly<Record<Question['kind'], Told>> = {
  single: ONE,
  marks: ONE,
  multiple: EACH,
  ranking: PLACES,
  text: WORDS,
  number: typed((name, label) => number(name, label, 'scale', [])),
  date: typed((name, label) => text(name, label, 10)),
  time: typed((name, label) => text(name, label, 5)),
  note: { columns: () => [], cells: () => [] },
};

function notAsked(language: Language): ColumnValue {
  return { code: NOT_ASKED, label: NOT_ASKED_LABEL[language], missing: 'not-asked' };
}

function text(name: string, label: string, width: number): Column {
  return { name, label, kind: 'text', measure: 'nominal', width, values: [] };
}

function eachOption(question: Question, values: readonly ColumnValue[]): Column[] {
  return question.options.map(({ code, label }) => {
    const name = `${question.id}_${code}`;
    return number(name, `${name} ${label} | ${wholeText(question)}`, 'nominal', values);
  });
}

function codeIn(answer: Answer | undefined): number | null {
  const [code] = answer?.chosen ?? [];
  return code === undefined ? null : Number(code);
}

function columnsOfQuestion(question: Question, language: Language): Column[] {
  return TOLD[question.kind].columns(question, `${question.id} ${wholeText(question)}`, language);
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
  return TOLD[question.kind].cells(question, answerIn(given), given === 'not-asked' ? NOT_ASKED : null);
}

/** The codes of a column that say why there is no answer. */
export function missingCodes(column: Column): number[] {
  return column.values.filter(({ missing }) => missing !== undefined).map(({ code }) => code);
}
