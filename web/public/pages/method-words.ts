// The words of how a survey was done: whom, how, and AAPOR's outcome rates with a sentence each
// (AAPOR 2023, Standard Definitions, 10th edition).
import type { Bilingual, Language } from '#base';

/** Names of outcomes by their codes, as `DISPOSITIONS` of fieldwork has them. */
export type OutcomeNames = Readonly<Record<string, { readonly label: Bilingual }>>;

export const METHOD_WORDS = {
  method: { zh: '问了哪些人，怎么问的', en: 'Who was asked, and how' },
  mode: { zh: '方式', en: 'Mode' },
  modeIs: {
    zh: '电话访问：访问员读出问题，居民回答。回答自愿，随时可以停止。',
    en: 'Telephone interviews: an interviewer reads the questions. Answering is voluntary and may stop at any time.',
  },
  population: { zh: '对象', en: 'Population' },
  populationIs: {
    zh: '{places} 个村（社区）的居民，共 {people} 人',
    en: 'the residents of {places} villages, {people} people',
  },
  eligible: { zh: '谁符合条件', en: 'Who was eligible' },
  eligibleIs: {
    zh: '接通后先问下面的甄别题，符合条件的才继续。括号里是完成访问的人的回答。',
    en: 'These screening questions came first; only those eligible went on. In brackets: the answers of those interviewed.',
  },
  noScreeners: { zh: '没有设甄别题。', en: 'There were no screening questions.' },
  screener: { zh: '{text}（{answers}）', en: '{text} ({answers})' },
  numbers: { zh: '号码', en: 'Numbers' },
  numbersAre: {
    zh: '抽样框中的全部 {units} 个电话号码，按随机次序拨打',
    en: 'all {units} telephone numbers of the frame, called in random order',
  },
  when: { zh: '时间', en: 'When' },
  completes: { zh: '完成', en: 'Completed' },
  completesAre: { zh: '{completes} 份访问', en: '{completes} interviews' },
  uncovered: { zh: '没有访问到', en: 'Not covered' },
  uncoveredAre: {
    zh: '{names}：没有完成的访问，总体结果不包括这些村（社区）',
    en: '{names}: no interview was completed there; the overall figures leave them out',
  },
  weighting: { zh: '加权和误差', en: 'Weights and errors' },
  deff: {
    zh: '加权使方差变为 {deff} 倍（设计效应），全部访问大约相当于 {effective} 份不加权的访问。',
    en: 'Weighting multiplies variances by {deff} (design effect): the interviews are worth about {effective} unweighted ones.',
  },
  cell: { zh: '最少人数', en: 'Smallest cell' },
  cellIs: {
    zh: '作答不足 {n} 人的结果不公布，以免认出个人',
    en: 'a result that rests on fewer than {n} answers is not published, so that nobody can be recognised',
  },
  questionnaire: { zh: '问卷', en: 'Questionnaire' },
  questionnaireIs: { zh: '{title}，第 {version} 版，校验码', en: '{title}, version {version}, checksum' },
  rates: { zh: '电话打得怎么样', en: 'How the calls went' },
  ratesNote: {
    zh: '按美国民意研究协会（AAPOR）《标准定义》第 10 版（2023）计算。各村（社区）表中的“应答率”是 RR1。',
    en: 'After AAPOR, Standard Definitions, 10th edition (2023). “Response rate” in the tables of villages is RR1.',
  },
  rate: { zh: '比率', en: 'Rate' },
  value: { zh: '数值', en: 'Value' },
  meaning: { zh: '意思', en: 'What it means' },
  outcomes: { zh: '{n} 个号码的最终结果', en: 'Where the {n} numbers ended' },
  outcome: { zh: '结果', en: 'Outcome' },
  count: { zh: '个数', en: 'Count' },
} as const;

export interface RateWords {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

/** The outcome rates that are published; a code without words is shown as it is. */
export const RATE_WORDS: Readonly<Record<string, RateWords>> = {
  RR1: {
    name: { zh: '应答率 RR1', en: 'Response rate RR1' },
    meaning: {
      zh: '完成访问的号码占全部可能合格号码的比例；不知道是否合格的号码也全部算进分母，是最保守的算法。',
      en: 'Completed interviews among all numbers that may be eligible; numbers of unknown eligibility all count, which makes it the most cautious rate.',
    },
  },
  RR3: {
    name: { zh: '应答率 RR3', en: 'Response rate RR3' },
    meaning: {
      zh: '同样的比例，但不知道是否合格的号码只按估计的合格比例 e 算进分母。',
      en: 'The same, but of the numbers of unknown eligibility only the share e counts.',
    },
  },
  COOP1: {
    name: { zh: '合作率 COOP1', en: 'Cooperation rate COOP1' },
    meaning: {
      zh: '联系上的合格居民中，完成访问的比例。',
      en: 'Completed interviews among the eligible people who were reached.',
    },
  },
  REF1: {
    name: { zh: '拒访率 REF1', en: 'Refusal rate REF1' },
    meaning: {
      zh: '拒绝访问或中途停止的号码占全部可能合格号码的比例。',
      en: 'Refusals and break-offs among all numbers that may be eligible.',
    },
  },
  CON1: {
    name: { zh: '联系率 CON1', en: 'Contact rate CON1' },
    meaning: {
      zh: '联系上了人的号码占全部可能合格号码的比例。',
      en: 'Numbers at which somebody was reached, among all that may be eligible.',
    },
  },
  e: {
    name: { zh: '合格比例 e', en: 'Eligibility e' },
    meaning: {
      zh: '不知道是否合格的号码里，估计有多少合格：取已知号码中合格的比例。',
      en: 'The estimated share of eligible numbers among the unknown ones, taken from those that are known.',
    },
  },
};

/** AAPOR's groups of final dispositions, for counts that come by group. */
const GROUP_WORDS: Readonly<Record<string, Bilingual>> = {
  I: { zh: '完成访问（I）', en: 'complete interviews (I)' },
  P: { zh: '部分完成（P）', en: 'partial interviews (P)' },
  R: { zh: '拒访和中途停止（R）', en: 'refusals and break-offs (R)' },
  NC: { zh: '合格但没有联系上（NC）', en: 'eligible, not contacted (NC)' },
  O: { zh: '合格但因其他原因没有完成（O）', en: 'eligible, not interviewed for other reasons (O)' },
  UH: { zh: '不知道是否有合格的人（UH）', en: 'unknown whether anybody is eligible (UH)' },
  UO: { zh: '其他不明（UO）', en: 'unknown for another reason (UO)' },
  ineligible: { zh: '不合格', en: 'not eligible' },
};

/** What an outcome or a group of outcomes is called; its code when nobody knows. */
export function outcomeName(code: string, names: OutcomeNames, language: Language): string {
  return (names[code]?.label ?? GROUP_WORDS[code])?.[language] ?? code;
}
