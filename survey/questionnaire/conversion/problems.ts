// What a kind of file cannot say, told whenever a questionnaire is converted into it.
import { problemCatalogue } from '#base';

export const CONVERSION_PROBLEMS = {
  'convert-question-left-out': {
    zh: '{question} 是“{kind}”，目标格式没有这种题，没有转换。请另行处理。',
    en: '{question} is of the kind “{kind}”, which the target does not have, so it was left out. See to it by hand.',
  },
  'convert-name-changed': {
    zh: '{old} 改为题号 {now}，因为目标格式只用题号。请按新题号对应数据。',
    en: '{old} became {now}, since the target has only numbers. Match data by the new number.',
  },
  'convert-code-changed': {
    zh: '{question} 的选项代码 {old} 改为 {now}，因为目标格式的代码是 0 到 99。请按新代码对应数据。',
    en: 'Option {old} of {question} became {now}, since codes of the target are 0 to 99. Match data by the new code.',
  },
  'convert-condition-lost': {
    zh: '{question} 的条件没有证明转换后问到的是同样的人。请核对跳转。',
    en: 'It is not proved that {question} is still asked of the same people. Check the routes.',
  },
  'convert-check-lost': {
    zh: '{question} 的检查条件没有转换。',
    en: 'The check of {question} was left out.',
  },
  'convert-filter-lost': {
    zh: '{question} 的选项筛选没有转换，所有选项都会出现。',
    en: 'The filter of the options of {question} was left out: all of them are shown.',
  },
  'convert-blank-lost': {
    zh: '{question} 原来可以不答，转换后必须答。',
    en: '{question} could be left blank; after conversion it must be answered.',
  },
  'convert-language-lost': {
    zh: '{question} 的“{language}”没有转换，只保留第一种语言。',
    en: 'The language “{language}” of {question} was left out: only the first is kept.',
  },
  'convert-row-left-out': {
    zh: '“{name}”（{type}）没有转换：目标格式没有组、计算和自动记录。',
    en: '“{name}” ({type}) was left out: the target has no groups, calculations or records made by the device.',
  },
  'convert-text-changed': {
    zh: '{question} 的文字含有“${”，在 XLSForm 里会当作引用，已加空格。',
    en: 'The words of {question} have “${”, which XLSForm takes for a reference; a space was put in.',
  },
  'convert-route-lost': {
    zh: '{question} 的条件或跳转没有转换：目标格式不写问到谁。',
    en: 'The condition or route of {question} was left out: the target does not say who is asked.',
  },
  'convert-missing-lost': {
    zh: '{question} 哪些选项是缺失（不了解、拒答、不适用），目标格式不写。',
    en: 'The target does not say which options of {question} are missing answers (don’t know, refused, not applicable).',
  },
  'convert-range-lost': {
    zh: '{question} 只有一头的范围没有转换：目标格式的范围要有两头。',
    en: 'The range of {question}, open at one end, was left out: ranges of the target have two ends.',
  },
  'convert-mark-only-here': {
    zh: '{question} 有要注明文字的选项、代替填写的选项或核对，只写在 wenan:: 列里，其他软件不会照做。',
    en: '{question} has an option that asks for words or stands in for what is typed, or a check; only our wenan:: columns say so, other programs do not.',
  },
} as const;

export const problem = problemCatalogue(CONVERSION_PROBLEMS);
