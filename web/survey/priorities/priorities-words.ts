// What the page of importance against performance says, in both languages.
import { wordsOf } from '../../shell/language.tsx';

export const PRIORITIES_WORDS = wordsOf({
  index: { zh: '影响哪个指标', en: 'What moves' },
  place: { zh: '哪里', en: 'Where' },
  everywhere: { zh: '全部村（社区）', en: 'All villages' },
  villages: { zh: '各村（社区）一览', en: 'Village by village' },
  picturesOf: { zh: '图', en: 'Picture' },
  villagesHint: {
    zh: '每个村（社区）只用本村的回答单独分析。只列出区间都没有跨过分界线的题；其余的题在该村分不清先后。',
    en: 'Each village by its own answers alone. Only questions whose intervals hold no border are named; for all others no order can be told there.',
  },
  village: { zh: '村（社区）', en: 'Village' },
  respondents: { zh: 'n', en: 'n' },
  itemText: {
    zh: '{name}（表现 {performance}，{performanceLimits}；重要性 {importance}，{importanceLimits}）',
    en: '{name} (performance {performance}, {performanceLimits}; importance {importance}, {importanceLimits})',
  },
  unclearCount: { zh: '分不清 {n} 题', en: '{n} unclear' },
  villagesLeftOut: {
    zh: '另有 {n} 个村（社区）没有列出：请在上面逐个选看。',
    en: '{n} more villages are not listed: choose them above one at a time.',
  },
  waiting: { zh: '正在逐村计算…', en: 'Reckoning village by village …' },
  nothing: { zh: '不作分析：{why}', en: 'No analysis: {why}' },
  facts: {
    zh: 'n = {n}（有关的题都答了的人）；这些题合起来解释指标差异的 {share}（R²）',
    en: 'n = {n} (those who answered all of these questions); together these questions explain {share} of the index (R²)',
  },
  importance: { zh: '重要性（R² 的份额）', en: 'Importance (part of R²)' },
  performance: { zh: '表现（正面比例）', en: 'Performance (positive share)' },
  importanceInterval: { zh: '重要性 95% 区间', en: 'Importance, 95 % interval' },
  performanceInterval: { zh: '表现 95% 区间', en: 'Performance, 95 % interval' },
  item: { zh: '题目', en: 'Question' },
  standing: { zh: '先后', en: 'Standing' },
  'mend-first': { zh: '先改', en: 'mend first' },
  'keep-up': { zh: '保持', en: 'keep up' },
  'mend-later': { zh: '以后改', en: 'mend later' },
  leave: { zh: '不必多管', en: 'leave' },
  unclear: { zh: '分不清', en: 'unclear' },
  allUnclear: {
    zh: '这些数据分不出先后：每一题的区间都跨过分界线。不要按图上的位置安排工作。',
    en: 'These data give no order of work: the interval of every question holds a border. Do not plan by the positions in the picture.',
  },
  picture: { zh: '重要性与表现：{index}，{place}', en: 'Importance and performance: {index}, {place}' },
  caveatHead: { zh: '这张图没有说什么', en: 'What this picture does not say' },
  caveat1: {
    zh: '它说的是一同变化，不是因果：对某题满意的人，往往总的也满意；改好那件事，指标未必跟着升。',
    en: 'It tells what goes together, not what causes what: those pleased with one thing are often pleased altogether, and mending that thing need not move the index.',
  },
  caveat2: {
    zh: '它只比较问卷里问到的事；没问到的可能更要紧。',
    en: 'It compares only what the questionnaire asks; something not asked may matter more.',
  },
  caveat3: {
    zh: '“分不清”是结论，不是缺陷：区间跨过分界线，就不能说先后。',
    en: '“Unclear” is a finding, not a fault: where an interval holds a border, no order can be told.',
  },
  rule: {
    zh: '重要性 = 指标对各题回归的 R² 按 Shapley 值分到各题；分界线是平均一份和各题均值；区间来自 400 次自助抽样：重要性取百分位和它的镜像中较远的一侧，表现接近 0 或 100% 时改用 Korn–Graubard 法。指标规则：{statement}',
    en: 'Importance = the R² of the index regressed on all questions, shared out by Shapley values; the borders are an even part and the mean of all; intervals from 400 bootstrap samples: those of importance reach as far as percentiles or their mirror image, those of performance near 0 or 100 % are Korn–Graubard’s. Rule of the index: {statement}',
  },
  leftOut: {
    zh: '没有参加：{questions}（多数人没被问到，或人人回答一样）',
    en: 'Not taking part: {questions} (most are not asked them, or all answer alike)',
  },
});
