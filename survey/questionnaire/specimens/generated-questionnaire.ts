// Questionnaires by seeded chance, sound but awkward, for property tests and benchmarks of any size.
import type { Chance } from '#base';
import { kindRules } from '../kinds/index.ts';
import {
  END_OF_INTERVIEW,
  type MissingKind,
  type Option,
  type Question,
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
    questions: ids.map((id, index) => question(chance, id, ids.slice(index + 1))),
  };
}

function question(chance: Chance, id: string, later: readonly string[]): Question {
  const kind = chance.pick(['single', 'multiple'] as const);
  const screener = id.startsWith('S');
  const count = 2 + chance.integer(7);
  return {
    id,
    kind,
    text: words(chance),
    ...(rarely(chance) ? { note: words(chance) } : {}),
    screener,
    options: Array.from({ length: count }, (_, index) => option(chance, `${index + 1}`, { later, screener })),
  };
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

/** What somebody might answer at random: mostly what the kind allows. */
export function generatedAnswer(chance: Chance, { kind, options }: Question) {
  const rules = kindRules(kind);
  const first = chance.pick(options);
  const others =
    rules.isExclusiveByLabel && !first.exclusive ? options.filter((other) => !other.exclusive) : [];
  const chosen = options.filter((other) => other === first || (others.includes(other) && rarely(chance)));
  const asksText = chosen.some((other) => other.asksText);
  return { chosen: chosen.map((other) => other.code), ...(asksText ? { otherText: '路灯' } : {}) };
}
