// Outcome rates in plain words, after AAPOR, Standard Definitions, 10th edition (2023).
import type { Bilingual } from '#base';
import type { Board } from '#wire/survey';

export type RateCode = Exclude<keyof Board['rates'], 'e'>;

interface RateWords {
  readonly name: Bilingual;
  readonly meaning: Bilingual;
}

/** In the order in which they are shown. */
export const RATE_WORDS = {
  RR1: {
    name: { zh: '应答率', en: 'Response' },
    meaning: {
      zh: '完成的访问 ÷ 全部可能合格的号码；打不通、情况不明的号码全部算作合格，所以是最保守的应答率。',
      en: 'Completed interviews ÷ all numbers that may be eligible; every number of which nothing is known counts as eligible, so this is the most cautious rate.',
    },
  },
  RR3: {
    name: { zh: '应答率（估）', en: 'Response est.' },
    meaning: {
      zh: '与 RR1 相同，但情况不明的号码只按估计的合格比例 e 计入。',
      en: 'As RR1, but of the numbers of which nothing is known only the estimated eligible share e is counted.',
    },
  },
  COOP1: {
    name: { zh: '合作率', en: 'Cooperation' },
    meaning: {
      zh: '完成的访问 ÷ 已经联系上的合格者：接了电话的人当中，有多少做完了访问。',
      en: 'Completed interviews ÷ eligible people who were reached: of those on the line, how many took part.',
    },
  },
  REF1: {
    name: { zh: '拒访率', en: 'Refusal' },
    meaning: {
      zh: '拒访和中途挂断 ÷ 全部可能合格的号码。',
      en: 'Refusals and break-offs ÷ all numbers that may be eligible.',
    },
  },
  CON1: {
    name: { zh: '接触率', en: 'Contact' },
    meaning: {
      zh: '联系上人的合格号码 ÷ 全部可能合格的号码。',
      en: 'Eligible numbers at which somebody was reached ÷ all numbers that may be eligible.',
    },
  },
} as const satisfies Record<RateCode, RateWords>;

export const RATE_CODES: readonly RateCode[] = ['RR1', 'RR3', 'COOP1', 'REF1', 'CON1'];
