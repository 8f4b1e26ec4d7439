// Conditions as they are typed: `Q1=1、2 且 Q3≥18 或 Q5≠3`. 且 binds tighter than 或; there are no brackets.
import type { AnswerTest, AskedWhen } from '../../model.ts';
import { targetOf } from './option-marks.ts';

const SIGNS = [
  { is: 'none-of', words: /^(?:≠|!=|不是|不等于|未选)/, printed: '≠' },
  { is: 'at-least', words: /^(?:≥|大于等于|大于或等于|不小于|不少于|不早于)/, printed: '≥' },
  { is: 'at-most', words: /^(?:≤|小于等于|小于或等于|不大于|不多于|不晚于)/, printed: '≤' },
  { is: 'one-of', words: /^(?:=|是|为|等于|选了?|包含|包括)/, printed: '=' },
] as const;

/** Reads a condition in half-width characters; undefined when any of it is not understood. */
export function readCondition(shadow: string): AskedWhen | undefined {
  const lines = shadow.split(/\s*(?:或者|或)\s*/).map(readLine);
  return lines.includes(undefined) ? undefined : lines.flatMap((line) => (line ? [line] : []));
}

function readLine(words: string): readonly AnswerTest[] | undefined {
  const tests = words.split(/\s*(?:并且|而且|且)\s*/).map(readTest);
  return tests.includes(undefined) ? undefined : tests.flatMap((test) => test ?? []);
}

function readTest(words: string): AnswerTest | undefined {
  const subject = /^\s*((?:第\s?)?[QS]?\s?\d{1,3}(?:_\d{1,2})?(?:\s?题)?)\s?/i.exec(words);
  const question = targetOf(subject?.[1] ?? '');
  const rest = words.slice(subject?.[0].length ?? 0).trim();
  const sign = SIGNS.find((each) => each.words.test(rest));
  if (!subject || question === undefined || !sign) return undefined;
  const said = rest.replace(sign.words, '').trim();
  const isCompared = sign.is === 'at-least' || sign.is === 'at-most';
  const values = isCompared ? [said] : said.split(/\s?[、,/]\s?/).map(codeOf);
  return values.some((value) => !/^[\d.:-]+$/.test(value)) ? undefined : { question, is: sign.is, values };
}

function codeOf(words: string): string {
  return words.replace(/^\(\s?|\s?\)$/g, '').trim();
}

export function printCondition(when: AskedWhen): string {
  return when.map((tests) => tests.map(printTest).join(' 且 ')).join(' 或 ');
}

function printTest({ question, is, values }: AnswerTest): string {
  const sign = SIGNS.find((each) => each.is === is)?.printed ?? '=';
  return `${question}${sign}${values.join('、')}`;
}

const WORDS = {
  'one-of': { of: '选', ofTime: '选' },
  'none-of': { of: '未选', ofTime: '未选' },
  'at-least': { of: '不小于', ofTime: '不早于' },
  'at-most': { of: '不大于', ofTime: '不晚于' },
} as const;

/** The same without signs, for paper: `第2题不大于6 且 第1题选1、2`. It reads back as the same condition. */
export function printConditionWords(when: AskedWhen, isOfTime: (question: string) => boolean): string {
  const testWords = ({ question, is, values }: AnswerTest): string => {
    const name = question.startsWith('Q') ? `第${question.slice(1)}题` : question;
    return `${name}${WORDS[is][isOfTime(question) ? 'ofTime' : 'of']}${values.join('、')}`;
  };
  return when.map((tests) => tests.map(testWords).join(' 且 ')).join(' 或 ');
}
