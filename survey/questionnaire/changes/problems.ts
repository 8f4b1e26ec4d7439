// What can have changed between two versions of a question, each with what it does to the trend.
import { problemCatalogue } from '#base';

export const CHANGE_PROBLEMS = {
  'change-question-added': {
    zh: '新增的题。趋势从这一版开始。',
    en: 'A new question. Its trend begins with this version.',
  },
  'change-question-removed': {
    zh: '这道题删去了。趋势到上一版为止。',
    en: 'This question was removed. Its trend ends with the old version.',
  },
  'change-id': {
    zh: '题号由 {old} 改为 {now}。趋势照常，请按新题号对应。',
    en: 'Its name changed from {old} to {now}. The trend goes on under the new name.',
  },
  'change-moved': {
    zh: '位置由第 {old} 题移到第 {now} 题。前面问过什么会影响回答，请人工判断。',
    en: 'It moved from place {old} to place {now}. What was asked before colours answers: a person should judge.',
  },
  'change-punctuation': {
    zh: '只改了标点或空格：“{old}”→“{now}”。念出来是一样的，请核对。',
    en: 'Only marks or spaces changed: “{old}” → “{now}”. It sounds the same; look at it once.',
  },
  'change-wording': {
    zh: '问法由“{old}”改为“{now}”。问的不是同一句话，前后不可比。',
    en: 'The wording changed from “{old}” to “{now}”. Another question was asked: do not compare.',
  },
  'change-languages': {
    zh: '语言由“{old}”改为“{now}”。请核对各语言的问法是否一致。',
    en: 'The languages changed from “{old}” to “{now}”. See that all of them ask the same.',
  },
  'change-instruction': {
    zh: '说明由“{old}”改为“{now}”。请判断是否影响回答。',
    en: 'The instruction changed from “{old}” to “{now}”. Judge whether it bears on answers.',
  },
  'change-kind': {
    zh: '题型由 {old} 改为 {now}，前后不可比。',
    en: 'The kind changed from {old} to {now}: do not compare.',
  },
  'change-option-added': {
    zh: '新增选项 {option}“{label}”。有人会改选它，前后不可比。',
    en: 'Option {option} “{label}” is new and takes answers from the others: do not compare.',
  },
  'change-option-removed': {
    zh: '删去选项 {option}“{label}”。选它的人会改选别的，前后不可比。',
    en: 'Option {option} “{label}” was removed; its answers go to others: do not compare.',
  },
  'change-option-wording': {
    zh: '选项 {option} 由“{old}”改为“{now}”，前后不可比。',
    en: 'Option {option} changed from “{old}” to “{now}”: do not compare.',
  },
  'change-option-punctuation': {
    zh: '选项 {option} 只改了标点或空格：“{old}”→“{now}”。请核对。',
    en: 'Only marks or spaces of option {option} changed: “{old}” → “{now}”. Look at it once.',
  },
  'change-option-code': {
    zh: '选项“{label}”的代码由 {old} 改为 {now}。趋势照常，但计分和合并数据要按新代码。',
    en: 'The code of “{label}” changed from {old} to {now}. The trend goes on when scoring and data follow the new code.',
  },
  'change-option-marks': {
    zh: '选项 {option} 的标记由“{old}”改为“{now}”（不读出、缺失、单独选、注明），前后不可比。',
    en: 'The marks of option {option} changed from “{old}” to “{now}” (read out, missing, exclusive, text): do not compare.',
  },
  'change-options-turned': {
    zh: '选项的方向倒过来了：由“{old}”在前改为“{now}”在前。顺序会影响回答，前后不可比。',
    en: 'The options run the other way: “{old}” came first, now “{now}”. Order moves answers: do not compare.',
  },
  'change-options-order': {
    zh: '选项的顺序变了，先念的更容易被选，前后不可比。',
    en: 'The options are in another order, and those read first are chosen more often: do not compare.',
  },
  'change-options-filter': {
    zh: '选项的筛选条件由“{old}”改为“{now}”，前后不可比。',
    en: 'The filter of its options changed from “{old}” to “{now}”: do not compare.',
  },
  'change-population': {
    zh: '问到的人变了：原来是 {old}，现在是 {now}，前后不可比。',
    en: 'Other people are asked: before {old}, now {now}. Do not compare.',
  },
  'change-population-undecided': {
    zh: '条件由“{old}”改为“{now}”，问到的人是否变了没有判定。请人工核对。',
    en: 'The condition changed from “{old}” to “{now}”; whether other people are asked is not decided. Check by hand.',
  },
  'change-population-by': {
    zh: '由 {about} 决定问谁，而 {about} 变了，所以问到的人可能不同，前后不可比。',
    en: '{about} decides who is asked, and {about} changed, so other people may be asked: do not compare.',
  },
  'change-check': {
    zh: '检查条件由“{old}”改为“{now}”。请判断是否挡住了原来能答的。',
    en: 'The check changed from “{old}” to “{now}”. Judge whether it stops answers that were possible.',
  },
  'change-required': {
    zh: '是否必答由 {old} 改为 {now}。空着的人会多或少，请判断。',
    en: 'Whether it must be answered changed from {old} to {now}. More or fewer leave it blank: judge.',
  },
} as const;

export const problem = problemCatalogue(CHANGE_PROBLEMS);

export type ChangeCode = keyof typeof CHANGE_PROBLEMS;

/** What a change does to the trend. */
export type Effect = 'none' | 'look' | 'breaks' | 'begins' | 'ends';

export const EFFECTS = {
  'change-question-added': 'begins',
  'change-question-removed': 'ends',
  'change-id': 'none',
  'change-moved': 'look',
  'change-punctuation': 'look',
  'change-wording': 'breaks',
  'change-languages': 'look',
  'change-instruction': 'look',
  'change-kind': 'breaks',
  'change-option-added': 'breaks',
  'change-option-removed': 'breaks',
  'change-option-wording': 'breaks',
  'change-option-punctuation': 'look',
  'change-option-code': 'look',
  'change-option-marks': 'breaks',
  'change-options-turned': 'breaks',
  'change-options-order': 'breaks',
  'change-options-filter': 'breaks',
  'change-population': 'breaks',
  'change-population-undecided': 'look',
  'change-population-by': 'breaks',
  'change-check': 'look',
  'change-required': 'look',
} as const satisfies Record<ChangeCode, Effect>;
