// Conditions, checks and routes in the words of a form for people: no signs, no codes without their labels. In Chinese, the language of
// the forms themselves.
import {
  type AnswerCheck,
  type AnswerTest,
  type AskedWhen,
  END_OF_INTERVIEW,
  type Option,
  type Question,
  type Questionnaire,
} from '../model.ts';
import { printConditionWords } from '../outline/lines/condition-text.ts';
import { labelWithMark } from '../piped-text.ts';

/** @example nameInWords('Q5_2') // '第5题第2项' */
export function nameInWords(id: string): string {
  const [number = '', item] = id.split('_');
  const name = number.startsWith('Q') ? `第${number.slice(1)}题` : `甄别题${number}`;
  return item === undefined ? name : `${name}第${item}项`;
}

/** Whom a question is asked, by its own condition: `第1题选“有”，且第3题不小于18；或……`. */
function conditionInWords({ questions }: Questionnaire, when: AskedWhen): string {
  const byId = new Map(questions.map((question) => [question.id, question]));
  return when
    .map((tests) => tests.map((test) => testInWords(test, byId.get(test.question))).join('，且'))
    .join('；或');
}

export function checkInWords(questionnaire: Questionnaire, { when, hard, message }: AnswerCheck): string {
  const words = conditionInWords(questionnaire, when);
  return hard ? `如果${words}，须改正：${message}` : `如果${words}，请核实：${message}`;
}

function testInWords({ question: id, is, values }: AnswerTest, question: Question | undefined): string {
  const name = nameInWords(id);
  if (is === 'one-of') return `${name}选${labelsOf(values, question)}`;
  if (is === 'none-of') return `${name}没有选${labelsOf(values, question)}`;
  const isOfTime = question?.kind === 'date' || question?.kind === 'time';
  const sign = is === 'at-least' ? (isOfTime ? '不早于' : '不小于') : isOfTime ? '不晚于' : '不大于';
  return `${name}${sign}${values[0] ?? ''}${question?.unit ?? ''}`;
}

function labelsOf(codes: readonly string[], question: Question | undefined): string {
  const labels = codes.map((code) => {
    const option = question?.options.find((each) => each.code === code);
    return option && question ? labelWithMark(question, option) : code;
  });
  return labels.map((label) => `“${label}”`).join('或');
}

/** What becomes of the interview after an option, each a few words; none where the next question follows. */
export function routesInWords({ goTo, suppresses, screensOut }: Option): readonly string[] {
  return [
    ...(goTo === undefined ? [] : [goTo === END_OF_INTERVIEW ? '跳至结束' : `跳至${nameInWords(goTo)}`]),
    ...(suppresses === undefined ? [] : [`跳过${suppresses.map(nameInWords).join('、')}`]),
    ...(screensOut ? [`终止访问：${screensOut.reasonLabel}`] : []),
  ];
}

export type HiddenAfter = { readonly by: Question; readonly options: readonly Option[] };

/** Earlier options after which a question is not asked, because the way leads past it. */
export function hiddenAfter({ questions }: Questionnaire, id: string): readonly HiddenAfter[] {
  const places = new Map(questions.map((question, nth) => [question.id, nth]));
  const at = places.get(id) ?? 0;
  return questions.slice(0, at).flatMap((by, from) => {
    const options = by.options.filter(({ goTo, suppresses = [] }) => {
      const to = goTo === END_OF_INTERVIEW ? questions.length : (places.get(goTo ?? '') ?? 0);
      return suppresses.includes(id) || (from < at && at < to);
    });
    return options.length === 0 ? [] : [{ by, options }];
  });
}

/** Whom a question is asked, by its condition and by the routes of earlier ones; empty where everybody is. */
export function populationInWords(questionnaire: Questionnaire, question: Question): string {
  const hidden = hiddenAfter(questionnaire, question.id).map(({ by, options }) =>
    testInWords({ question: by.id, is: 'none-of', values: options.map(({ code }) => code) }, by),
  );
  const { askedWhen } = question;
  const own = askedWhen === undefined ? [] : [conditionInWords(questionnaire, askedWhen)];
  return [...hidden, ...own].join('，且');
}

/** Conditions and checks as they stand on paper, by the numbers printed there; they read back as what they are. */
export function rulesOnPaper({ questions }: Questionnaire, { askedWhen, checks = [] }: Question): string[] {
  const timed = new Set(
    questions.filter(({ kind }) => kind === 'date' || kind === 'time').map(({ id }) => id),
  );
  const words = (when: AskedWhen) => printConditionWords(when, (id) => timed.has(id));
  return [
    ...(askedWhen === undefined ? [] : [`仅当：${words(askedWhen)}`]),
    ...checks.map(({ when, hard, message }) => `${hard ? '必改' : '核实'}：${words(when)}；${message}`),
  ];
}
