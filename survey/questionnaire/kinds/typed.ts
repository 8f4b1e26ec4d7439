// Kinds that are answered by typing: a number, words, a date, a time. An option, such as 不清楚, may stand in for it.
import type { Problem } from '#base';
import type { Answer, Question } from '../model.ts';
import { problem } from '../problems.ts';
import { tidy } from '../text.ts';
import { chosenOptions, oneProblem, wordsOf, wordsTooLong } from './closed.ts';
import type { KindRules } from './kind-rules.ts';

type Line = {
  /** Where a value stands on its line; undefined when it is none. */
  measured(value: string): number | undefined;
  /** The one way to write it. */
  written(value: string): string;
};

const NUMBER: Line = {
  measured(value) {
    return /^-?(?:0|[1-9]\d{0,11})(?:\.\d{1,3})?$/.test(value) ? Number(value) : undefined;
  },
  written: (value) => unpadded(halfWidth(value)),
};

const DATE: Line = {
  measured(value) {
    if (!/^\d{4}-\d\d-\d\d$/.test(value)) return undefined;
    const day = Date.parse(`${value}T00:00:00Z`);
    const isDay = Number.isFinite(day) && new Date(day).toISOString().startsWith(value);
    return isDay ? day / 86_400_000 : undefined;
  },
  written: (value) => {
    const parts = /^(\d{4})\s?[-/.年]\s?(\d{1,2})\s?[-/.月]\s?(\d{1,2})\s?日?$/.exec(halfWidth(value));
    return parts ? [parts[1], two(parts[2]), two(parts[3])].join('-') : halfWidth(value);
  },
};

const TIME: Line = {
  measured(value) {
    const parts = /^([01]\d|2[0-3]):([0-5]\d)$/.exec(value);
    return parts ? Number(parts[1]) * 60 + Number(parts[2]) : undefined;
  },
  written: (value) => {
    const parts = /^(\d{1,2})\s?[:点时]\s?(\d{1,2})?\s?分?$/.exec(halfWidth(value));
    return parts ? `${two(parts[1])}:${two(parts[2])}` : halfWidth(value);
  },
};

function halfWidth(value: string): string {
  return tidy(value).replace(/[\uff01-\uff5e]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

function unpadded(value: string): string {
  const plain = value.replace(/^\+|,(?=\d{3})/g, '').replace(/^(-?)0+(?=\d)/, '$1');
  return plain.includes('.') ? plain.replace(/\.?0+$/, '') : plain;
}

function two(digits = ''): string {
  return digits.padStart(2, '0');
}

function onLine(line: Line, wrong: 'answer-no-number' | 'answer-no-date' | 'answer-no-time') {
  return {
    isExclusiveByLabel: false,
    needsOptions: false,
    answeredBy: 'typing',
    limitsAre: 'value',
    measured: line.measured,
    isBlank: ({ chosen, value = '' }: Answer) => chosen.length === 0 && tidy(value) === '',
    problemWith(question: Question, answer: Answer): Problem | undefined {
      if (answer.chosen.length > 0) return besides(question, answer, answer.value ?? '');
      const value = line.written(answer.value ?? '');
      const { id } = question;
      if (value === '') return problem('answer-nothing-said', { question: id }, id);
      const at = line.measured(value);
      if (at === undefined) return problem(wrong, { question: id, value: value.slice(0, 40) }, id);
      return decimalsProblem(question, value) ?? beyond(question, value, at, line);
    },
    settled: (question: Question, { chosen, value = '' }: Answer): Answer =>
      chosen.length > 0
        ? { chosen: chosenOptions(question, { chosen }).map(({ code }) => code) }
        : { chosen: [], value: line.written(value) },
    chosenOptions,
  } as const;
}

// An option stands in for the answer: it cannot be given beside one.
function besides(question: Question, answer: Answer, said: string): Problem | undefined {
  const { id } = question;
  return tidy(said) === '' ? oneProblem(question, answer) : problem('answer-two-ways', { question: id }, id);
}

function decimalsProblem({ id, kind, limits }: Question, value: string): Problem | undefined {
  const most = limits?.decimals ?? 0;
  const has = value.split('.')[1]?.length ?? 0;
  return kind === 'number' && has > most
    ? problem('answer-too-many-decimals', { question: id, most }, id)
    : undefined;
}

function beyond({ id, limits }: Question, value: string, at: number, line: Line): Problem | undefined {
  const { least, most } = limits ?? {};
  const isBelow = least !== undefined && at < (line.measured(least) ?? at);
  const isAbove = most !== undefined && at > (line.measured(most) ?? at);
  if (isBelow) return problem('answer-below', { question: id, value, least }, id);
  return isAbove ? problem('answer-above', { question: id, value, most }, id) : undefined;
}

export const number: KindRules = {
  name: { zh: '数字题', en: 'number' },
  marks: ['数字题', '数值题'],
  ...onLine(NUMBER, 'answer-no-number'),
};

export const date: KindRules = {
  name: { zh: '日期题', en: 'date' },
  marks: ['日期题'],
  ...onLine(DATE, 'answer-no-date'),
};

export const time: KindRules = {
  name: { zh: '时间题', en: 'time of day' },
  marks: ['时间题'],
  ...onLine(TIME, 'answer-no-time'),
};

export const text: KindRules = {
  name: { zh: '开放题', en: 'words' },
  marks: ['开放题', '填空题', '简答题', '问答题', '文字题'],
  isExclusiveByLabel: false,
  needsOptions: false,
  answeredBy: 'typing',
  isBlank: (answer) => answer.chosen.length === 0 && wordsOf(answer) === '',
  problemWith(question, answer) {
    const { id } = question;
    const words = wordsOf(answer);
    if (answer.chosen.length > 0) return besides(question, answer, words);
    if (words === '') return problem('answer-nothing-said', { question: id }, id);
    return wordsTooLong(question, words.length);
  },
  settled: (question, answer) =>
    answer.chosen.length > 0
      ? { chosen: chosenOptions(question, answer).map(({ code }) => code) }
      : { chosen: [], otherText: wordsOf(answer) },
  chosenOptions,
};
