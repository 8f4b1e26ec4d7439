// The variables of a question in DDI-Codebook, named and coded as the columns of the survey's export are. Elements stand in the order of
// the schema's `varType`.
import { kindRules } from '../kinds/index.ts';
import { END_OF_INTERVIEW, type Option, type Question, type Questionnaire } from '../model.ts';
import { wholeText } from '../piped-text.ts';
import { checkInWords, nameInWords, populationInWords, routesInWords } from '../words/route-words.ts';
import { element, words, type Xml } from './xml.ts';

export type Variable = { readonly name: string; readonly xml: Xml };

type Described = {
  readonly name: string;
  readonly label: string;
  readonly representation: 'code' | 'numeric' | 'datetime';
  readonly range?: Xml;
  readonly categories: readonly Xml[];
  readonly format?: Xml;
};

const NOT_ASKED = category('-1', '未问到（按跳转）', 'not-asked');

export function variablesOf(questionnaire: Questionnaire, question: Question): readonly Variable[] {
  return describedAs(question).map((described, nth) => ({
    name: described.name,
    xml: variable(questionnaire, question, described, nth === 0),
  }));
}

function variable(
  questionnaire: Questionnaire,
  question: Question,
  described: Described,
  isFirst: boolean,
): Xml {
  const { name, label, representation, range, categories, format } = described;
  const asked = populationInWords(questionnaire, question);
  return element(
    'var',
    {
      ID: `V_${name}`,
      name,
      'wgt-var': 'V_weight',
      qstn: `QSTN_${question.id}`,
      ...(question.limits?.decimals === undefined ? {} : { dcml: String(question.limits.decimals) }),
      intrvl: representation === 'numeric' ? 'contin' : 'discrete',
      measUnit: question.unit,
      representationType: representation,
    },
    element('labl', {}, words(label)),
    ...(isFirst ? [questionElement(questionnaire, question)] : []),
    ...(range ? [element('valrng', {}, range)] : []),
    element('universe', {}, words(asked === '' ? '所有受访者' : asked)),
    ...categories,
    ...(format ? [format] : []),
  );
}

function questionElement(questionnaire: Questionnaire, question: Question): Xml {
  const { id, battery, text, note, options, checks = [] } = question;
  const instructions = [
    ...(note === undefined ? [] : [note]),
    ...notReadOut(options),
    ...checks.map((check) => checkInWords(questionnaire, check)),
  ];
  return element(
    'qstn',
    { ID: `QSTN_${id}`, seqNo: nameInWords(id) },
    ...(battery ? [element('preQTxt', {}, words(battery.text))] : []),
    element('qstnLit', {}, words(text)),
    ...options.flatMap(forwards),
    ...instructions.map((each) => element('ivuInstr', {}, words(each))),
  );
}

function notReadOut(options: readonly Option[]): string[] {
  const silent = options.filter(({ readOut }) => !readOut).map(({ label }) => `“${label}”`);
  return silent.length === 0 ? [] : [`${silent.join('')}不读出`];
}

function forwards(option: Option): Xml[] {
  const target =
    option.goTo === undefined || option.goTo === END_OF_INTERVIEW ? undefined : `QSTN_${option.goTo}`;
  return routesInWords(option).map((route) =>
    element('forward', { qstn: target }, words(`选“${option.label}”：${route}`)),
  );
}

const KINDS: Readonly<Record<Question['kind'], (question: Question) => Described[]>> = {
  single: one,
  marks: one,
  multiple: (question) => each(question, [category('0', '未选'), category('1', '选了')]),
  ranking: (question) => each(question, [category('0', '未选')], question.options.length),
  text: ({ options, ...question }) => [
    {
      ...coded({ options, ...question }),
      categories: [NOT_ASKED, category('-2', '说了话（文字不导出）'), ...options.map(optionCategory)],
    },
  ],
  number: (question) => typed(question, 'numeric'),
  date: (question) => typed(question, 'datetime', format('date', 'YYYY-MM-DD')),
  time: (question) => typed(question, 'datetime', format('time', 'hh:mm')),
  note: () => [],
};

function describedAs(question: Question): readonly Described[] {
  return KINDS[question.kind](question);
}

function coded(question: Question): Described {
  const categories = [NOT_ASKED, ...question.options.map(optionCategory)];
  return { name: question.id, label: wholeText(question), representation: 'code', categories };
}

function one(question: Question): Described[] {
  return [coded(question)];
}

function each(question: Question, categories: readonly Xml[], places?: number): Described[] {
  const range =
    places === undefined ? {} : { range: element('range', { UNITS: 'INT', min: '1', max: String(places) }) };
  return question.options.map(({ code, label }) => ({
    name: `${question.id}_${code}`,
    label: `${wholeText(question)}：${label}`,
    representation: 'code',
    ...range,
    categories: [NOT_ASKED, ...categories],
  }));
}

/** What is typed on a line, and beside it why there is none. */
function typed(question: Question, representation: 'numeric' | 'datetime', format?: Xml): Described[] {
  const { id, kind, limits } = question;
  const { least: min, most: max } = kindRules(kind).limitsAre === 'value' ? (limits ?? {}) : {};
  const hasRange = min !== undefined || max !== undefined;
  const units = kind === 'number' ? { UNITS: limits?.decimals === undefined ? 'INT' : 'REAL' } : {};
  return [
    {
      name: id,
      label: wholeText(question),
      representation,
      categories: [],
      ...(hasRange ? { range: element('range', { ...units, min, max }) } : {}),
      ...(format ? { format } : {}),
    },
    { ...coded(question), name: `${id}_why`, label: `${wholeText(question)}：为什么没有` },
  ];
}

function format(of: 'date' | 'time', pattern: string): Xml {
  return element('varFormat', { type: 'character', schema: 'ISO', category: of }, words(pattern));
}

function optionCategory({ code, label, missing }: Option): Xml {
  return category(code, label, missing);
}

function category(code: string, label: string, missing?: string): Xml {
  return element(
    'catgry',
    missing === undefined ? {} : { missing: 'Y', missType: missing },
    element('catValu', {}, words(code)),
    element('labl', {}, words(label)),
  );
}
