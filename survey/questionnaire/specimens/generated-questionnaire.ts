// Questionnaires by seeded chance, sound but awkward, for property tests and benchmarks of any size.
import type { Chance } from '#base';
import { kindRules } from '../kinds/index.ts';
import { markOptions } from '../kinds/marks.ts';
import {
  type Answer,
  type AnswerTest,
  type AskedWhen,
  END_OF_INTERVIEW,
  type Limits,
  type MissingKind,
  type Option,
  type Question,
  type QuestionKind,
  type Questionnaire,
} from '../model.ts';
import { tidy } from '../text.ts';

/** Words that an outline reader could take for something else. */
export const AWKWARD_WORDS: readonly string[] = [
  '您感觉安全吗?',
  '比较安全',
  '其他',
  '其他:',
  '没有路灯',
  '无',
  '不了解/不清楚',
  '不了解处理情况',
  '拒答',
  '(1)',
  '（２）',
  '①',
  '1、',
  '3.5',
  'A.',
  '(单选题)',
  '（可多选）',
  '【说明:念】',
  '<跳至Q3>',
  '〈跳过Q2〉',
  '跳至Q9',
  '→Q3',
  '(请注明:)',
  ',请注明',
  '____',
  '(不读出)',
  '(单独选)',
  '<终止:x>',
  '答:',
  '附件2:',
  '第一部分',
  '一、',
  '标题:',
  '开场白:',
  '谢谢',
  '请务必回答',
  '-1-',
  'S2、',
  'abc de',
  '\\',
  '有\\没有',
  '\\\\',
  '🙂',
  '〇',
  '㊙',
  'ئۇيغۇر',
  '、',
  ';',
  '。',
  '□',
  ')',
  '(',
  '<',
  '》',
];

const MISSING = ['dont-know', 'refused', 'not-applicable'] as const satisfies readonly MissingKind[];

/** A sound questionnaire of the given number of questions; about a fifth of them screeners at the front. */
export function generatedQuestionnaire(chance: Chance, size: number): Questionnaire {
  const screeners = Math.floor(size / 5);
  const ids = Array.from({ length: size }, (_, index) =>
    index < screeners ? `S${index + 1}` : `Q${index - screeners + 1}`,
  );
  const introduction = Array.from({ length: chance.integer(14) }, () => words(chance));
  return {
    format: 'wenan-questionnaire/1',
    title: rarely(chance) ? '' : words(chance),
    ...(introduction.length > 0 ? { introduction: introduction.join('\n') } : {}),
    questions: withConditions(
      chance,
      ids.map((id, index) => question(chance, id, ids.slice(index + 1))),
    ),
  };
}

const KINDS = [
  'single',
  'single',
  'multiple',
  'multiple',
  'marks',
  'ranking',
  'number',
  'text',
  'date',
  'time',
  'note',
] as const satisfies readonly QuestionKind[];

function question(chance: Chance, id: string, later: readonly string[]): Question {
  const screener = id.startsWith('S');
  const kind = screener ? chance.pick(['single', 'multiple'] as const) : chance.pick(KINDS);
  const options = optionsOf(chance, kind, { later, screener });
  const limits = limitsOf(chance, kind, options.length);
  return {
    id,
    kind,
    text: words(chance),
    ...(rarely(chance) ? { note: words(chance) } : {}),
    screener,
    ...(rarely(chance) ? { section: words(chance) } : {}),
    ...(limits ? { limits } : {}),
    ...(kind === 'number' && rarely(chance) ? { unit: words(chance) } : {}),
    ...(rarely(chance) ? { turned: true } : {}),
    options,
  };
}

function optionsOf(chance: Chance, kind: QuestionKind, place: Place): readonly Option[] {
  if (kind === 'note') return [];
  if (kind === 'marks') {
    const least = chance.integer(2);
    const marks = markOptions(
      least,
      least + 2 + chance.integer(9),
      rarely(chance) ? { [least]: words(chance) } : {},
    );
    return rarely(chance) ? [...marks, option(chance, '98', place)] : marks;
  }
  if (kindRules(kind).answeredBy === 'typing')
    return rarely(chance) ? [{ ...option(chance, '98', place), asksText: false }] : [];
  return Array.from({ length: 2 + chance.integer(7) }, (_, index) => option(chance, `${index + 1}`, place));
}

const VALUES: Readonly<Partial<Record<QuestionKind, readonly [string, string]>>> = {
  number: ['-3', '120'],
  date: ['2020-02-29', '2026-12-31'],
  time: ['00:00', '23:59'],
};

function limitsOf(chance: Chance, kind: QuestionKind, options: number): Limits | undefined {
  const { limitsAre } = kindRules(kind);
  if (limitsAre === undefined || rarely(chance)) return undefined;
  const [least, most] = VALUES[kind] ?? ['1', `${options}`];
  const limits = {
    ...(rarely(chance) ? {} : { least }),
    ...(rarely(chance) ? {} : { most }),
    ...(kind === 'number' && rarely(chance) ? { decimals: 1 + chance.integer(3) } : {}),
  };
  return Object.keys(limits).length > 0 ? limits : undefined;
}

/** The questionnaire with conditions and checks over earlier questions put in by chance. */
function withConditions(chance: Chance, questions: readonly Question[]): Question[] {
  return questions.map((question, index) => {
    const askedWhen = rarely(chance) ? conditionOver(chance, questions.slice(0, index)) : undefined;
    const check =
      rarely(chance) && question.kind !== 'note'
        ? conditionOver(chance, questions.slice(0, index + 1))
        : undefined;
    return {
      ...question,
      ...(askedWhen ? { askedWhen } : {}),
      ...(check ? { checks: [{ when: check, hard: false, message: words(chance) }] } : {}),
    };
  });
}

function conditionOver(chance: Chance, earlier: readonly Question[]): AskedWhen | undefined {
  const tests = earlier.flatMap((question) => testOf(chance, question) ?? []);
  if (tests.length === 0) return undefined;
  return Array.from({ length: 1 + chance.integer(2) }, () =>
    Array.from({ length: 1 + chance.integer(2) }, () => chance.pick(tests)),
  );
}

function testOf(chance: Chance, { id, kind, options }: Question): AnswerTest | undefined {
  const value = kind === 'marks' ? options[1]?.code : kind in VALUES ? VALUES[kind]?.[0] : undefined;
  if (value !== undefined && chance.integer(2) === 0)
    return { question: id, is: chance.pick(['at-least', 'at-most'] as const), values: [value] };
  if (options.length === 0) return undefined;
  const values = [...new Set([chance.pick(options).code, chance.pick(options).code])];
  return { question: id, is: chance.pick(['one-of', 'none-of'] as const), values };
}

type Place = { readonly later: readonly string[]; readonly screener: boolean };

function option(chance: Chance, code: string, { later, screener }: Place): Option {
  const targets = [...later.slice(0, 9), END_OF_INTERVIEW];
  const hidden = later.filter(() => rarely(chance)).slice(0, 4);
  return {
    code,
    label: words(chance),
    readOut: !rarely(chance),
    exclusive: rarely(chance),
    asksText: rarely(chance),
    ...(rarely(chance) ? { missing: chance.pick(MISSING) } : {}),
    ...(rarely(chance) ? { goTo: chance.pick(targets) } : {}),
    ...(hidden.length > 0 && rarely(chance) ? { suppresses: hidden } : {}),
    ...(screener && rarely(chance)
      ? { screensOut: { reasonCode: 'under-age', reasonLabel: words(chance) } }
      : {}),
  };
}

function rarely(chance: Chance): boolean {
  return chance.integer(5) === 0;
}

function words(chance: Chance): string {
  const glue = chance.pick(['', '', ' ']);
  const count = 1 + chance.integer(3);
  return tidy(Array.from({ length: count }, () => chance.pick(AWKWARD_WORDS)).join(glue));
}

/** What somebody might answer at random: mostly what the kind allows, with a reason in case a check asks for one. */
export function generatedAnswer(chance: Chance, question: Question): Answer {
  const { kind, options, limits } = question;
  if (kind === 'note') return { chosen: [] };
  const isTyped = kindRules(kind).answeredBy === 'typing';
  if (isTyped && (options.length === 0 || !rarely(chance)))
    return kind === 'text'
      ? { chosen: [], otherText: '路灯', despite: '属实' }
      : { chosen: [], value: limits?.least ?? limits?.most ?? TYPED[kind] ?? '1', despite: '属实' };
  const chosen = chosenBy(chance, question);
  const asksText = !isTyped && chosen.some((other) => other.asksText);
  return {
    chosen: chosen.map((other) => other.code),
    ...(asksText ? { otherText: '路灯' } : {}),
    despite: '属实',
  };
}

const TYPED: Readonly<Partial<Record<QuestionKind, string>>> = { date: '2026-03-01', time: '08:30' };

function chosenBy(chance: Chance, { kind, options, limits }: Question): readonly Option[] {
  const first = chance.pick(options);
  if (!kindRules(kind).isExclusiveByLabel || first.exclusive) return [first];
  const others = chance.shuffle(options.filter((other) => other !== first && !other.exclusive));
  const [least, most] = [Number(limits?.least ?? 1), Number(limits?.most ?? options.length)];
  const count = Math.max(least, 1 + chance.integer(Math.max(1, Math.min(most, 3))));
  const chosen = [first, ...others.slice(0, Math.min(count, most) - 1)];
  return kind === 'ranking' ? chosen : options.filter((option) => chosen.includes(option));
}
