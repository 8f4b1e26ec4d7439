// What the law asks of an office that has residents asked, point by point, and how this program keeps it. Texts as of April 2025.
import type { Bilingual } from '#base';

export interface LawPoint {
  readonly law: Bilingual;
  /** what it asks */
  readonly asks: Bilingual;
  /** how it is kept here, or what is left to the office */
  readonly here: Bilingual;
}

export const POLL_LAW = {
  'no-hint': {
    law: { zh: '《统计法》第七条、第四十条', en: 'Statistics Law, art. 7 and 40' },
    asks: {
      zh: '领导和工作人员不得要求、暗示被访者提供不真实的回答。模拟民调不是演练答案。',
      en: 'No leader or member of staff may demand or hint at answers that are not true. A mock poll is no rehearsal of answers.',
    },
    here: {
      zh: '题目由调查机构出，不教答案，不说“应当怎样答”。查出教答案的，请举报。',
      en: 'The survey organisation words the questions; nobody is told how to answer. Report coaching where you see it.',
    },
  },
  'not-a-statistic': {
    law: { zh: '《统计法》第十四条', en: 'Statistics Law, art. 14' },
    asks: {
      zh: '地方统计调查项目由县级以上制定，报经审批。街道、村的模拟民调不是统计调查，不得冒用其名义。',
      en: 'Local statistical surveys are set up by the county or above, and approved. A mock poll of a street or a village is none, and may not go by that name.',
    },
    here: {
      zh: '标题一律带“内部模拟民调”；访问员开头就说明是谁办的；程序不让它公布，也不进趋势和正式结果。',
      en: 'Its title always says “internal mock poll”; the interviewer says first whose it is; the program refuses to publish it and keeps it out of trends and official results.',
    },
  },
  'may-refuse': {
    law: { zh: '《统计法》第十七条', en: 'Statistics Law, art. 17' },
    asks: {
      zh: '调查表没有表号、制定机关、批准文号和有效期的，任何人有权拒绝填报。',
      en: 'A form without its number, issuing body, approval number and term may be refused by anybody.',
    },
    here: {
      zh: '模拟民调没有这些，所以答不答全凭自愿；拒访就结束，不追问，不记入考核。',
      en: 'A mock poll has none of these, so answering is wholly voluntary; a refusal ends the call, is not argued with and counts against nobody.',
    },
  },
  'no-identity': {
    law: {
      zh: '《统计法》第二十八条；《实施条例》第二十九条',
      en: 'Statistics Law, art. 28; its Regulation, art. 29',
    },
    asks: {
      zh: '能够识别或推断出单个被访者的资料，不得提供、泄露，不得用于别的目的；能推断出个人的汇总数也算。',
      en: 'What identifies a respondent, or lets one be inferred, is not given away or used for anything else; aggregates that allow inference count as such.',
    },
    here: {
      zh: '下单单位只得到汇总数：一个地方不足 30 人没有数字，会被推算出来的也不给。没有号码、时间、单份答案。',
      en: 'The office gets aggregates alone: no figure for a place with fewer than 30, nor one that gives another away. No number, time or single answer.',
    },
  },
  'no-consequence': {
    law: { zh: '《统计法实施条例》第三十条', en: 'Regulation of the Statistics Law, art. 30' },
    asks: {
      zh: '调查资料不得作为对被访者处罚或处理的依据。',
      en: 'Results are no basis for action against a respondent.',
    },
    here: {
      zh: '程序不告诉您谁答了、谁没答。也请不要去打听。',
      en: 'The program does not tell you who answered. Please do not try to find out.',
    },
  },
  consent: {
    law: {
      zh: '《个人信息保护法》第六、十七、十九、二十三条',
      en: 'Personal Information Protection Law, art. 6, 17, 19 and 23',
    },
    asks: {
      zh: '号码只取所需，告知用途，本人同意；把号码提供给调查机构要单独同意；用完按期删除。',
      en: 'Only the numbers needed, with notice of their use and consent; passing them to the survey organisation takes separate consent; they are deleted when done with.',
    },
    here: {
      zh: '抽样框每一行都要写明同意；联系台账和正式调查的号码不能拿来用。',
      en: 'Every row of the frame says that the person agreed; the contact ledger and numbers of official surveys are not used.',
    },
  },
  'impact-kept': {
    law: {
      zh: '《个人信息保护法》第五十五、五十六条',
      en: 'Personal Information Protection Law, art. 55 and 56',
    },
    asks: {
      zh: '委托处理、向他人提供个人信息前，要做影响评估，记录保存三年以上。',
      en: 'Before personal information is handed to somebody else to work with, its impact is assessed and the record kept for three years or more.',
    },
    here: {
      zh: '请在下单前做好评估并存档；程序保存订单和接单的记录。',
      en: 'Make the assessment before ordering and keep it; the program keeps the record of the order.',
    },
  },
  'no-again': {
    law: {
      zh: '《网络数据安全管理条例》第二十二条第五项',
      en: 'Network Data Security Regulation, art. 22 (5)',
    },
    asks: {
      zh: '明确不同意的，不得频繁征求同意。',
      en: 'Whoever has said no is not asked for consent again and again.',
    },
    here: {
      zh: '拒绝过的人不再进抽样框；请调查机构删去。',
      en: 'Whoever refused is not put into a frame again; ask the survey organisation to leave them out.',
    },
  },
  'true-number': {
    law: { zh: '《反电信网络诈骗法》第十三、十四条', en: 'Anti-fraud Law, art. 13 and 14' },
    asks: {
      zh: '拨打电话要显示真实主叫号码，不得改号，也不得冒充 12340。',
      en: 'Calls show the true number; it is not changed, and nobody poses as 12340.',
    },
    here: {
      zh: '“核实来电”页不把模拟民调列为调查：它不是调查。',
      en: 'The page where calls are verified does not list a mock poll as a survey: it is none.',
    },
  },
} as const satisfies Readonly<Record<string, LawPoint>>;
export type LawCode = keyof typeof POLL_LAW;

export const LAW_CODES = Object.keys(POLL_LAW).filter((code): code is LawCode =>
  Object.hasOwn(POLL_LAW, code),
);
