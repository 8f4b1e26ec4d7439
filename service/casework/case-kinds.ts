// The two sorts of case, what residents want of them, and where they come from. Rows; code asks the row, never its name.
import type { Bilingual } from '#base';

interface Words {
  readonly label: Bilingual;
}

export const CASE_SORTS = {
  request: { label: { zh: '诉求', en: 'request' } },
  dispute: { label: { zh: '矛盾纠纷', en: 'dispute' } },
} as const satisfies Readonly<Record<string, Words>>;
export type CaseSort = keyof typeof CASE_SORTS;

export interface CaseKind extends Words {
  readonly sort: CaseSort;
  /** whoever deals with the matter never sees who sent it: those at the intake alone do */
  readonly shieldsSender: boolean;
  /** it speaks of how an office or somebody in it acts: who is meant is made out before any office gets it */
  readonly concernsOffice: boolean;
  /** words that speak for the kind, each with its weight */
  readonly signs: Readonly<Record<string, number>>;
}

/** 求、请、报、诉、督 and more for requests; for disputes the kinds that villages count. */
export const CASE_KINDS = {
  ask: {
    label: { zh: '咨询', en: 'question' },
    sort: 'request',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 咨询: 3, 请问: 3, 怎么办理: 3, 什么时候: 1, 需要什么材料: 3, 在哪里: 1, 政策: 2, 如何: 1 },
  },
  apply: {
    label: { zh: '申请', en: 'application' },
    sort: 'request',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 申请: 3, 办理: 1, 低保: 2, 补贴: 2, 救助: 2, 证明: 1, 建房: 1 },
  },
  help: {
    label: { zh: '求助', en: 'call for help' },
    sort: 'request',
    shieldsSender: false,
    concernsOffice: false,
    signs: {
      求助: 3,
      帮忙: 2,
      路灯: 2,
      停水: 2,
      停电: 2,
      积水: 2,
      垃圾: 2,
      坑: 1,
      坏了: 2,
      不亮: 2,
      堵塞: 2,
      噪音: 2,
      漏水: 2,
    },
  },
  report: {
    label: { zh: '举报', en: 'report' },
    sort: 'request',
    shieldsSender: true,
    concernsOffice: false,
    signs: { 举报: 4, 赌博: 3, 诈骗: 3, 违建: 2, 违法: 2, 偷: 1, 吸毒: 3, 传销: 3, 私设: 1 },
  },
  complain: {
    label: { zh: '投诉', en: 'complaint' },
    sort: 'request',
    shieldsSender: true,
    concernsOffice: true,
    signs: { 投诉: 4, 态度: 3, 推诿: 3, 不作为: 3, 乱收费: 3, 刁难: 3, 村干部: 1, 工作人员: 1 },
  },
  supervise: {
    label: { zh: '监督', en: 'supervision' },
    sort: 'request',
    shieldsSender: true,
    concernsOffice: true,
    signs: { 监督: 3, 公开: 1, 账目: 3, 村务: 2, 落实: 1, 吃拿卡要: 4 },
  },
  suggest: {
    label: { zh: '建议', en: 'suggestion' },
    sort: 'request',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 建议: 3, 希望: 1, 能否: 1, 最好: 1, 增设: 2, 改进: 2 },
  },
  danger: {
    label: { zh: '安全隐患', en: 'danger' },
    sort: 'request',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 隐患: 4, 危险: 3, 裸露: 2, 塌: 2, 倒塌: 3, 电线: 1, 护栏: 2, 井盖: 3, 消防: 2, 落石: 3 },
  },
  neighbours: {
    label: { zh: '邻里纠纷', en: 'neighbours' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 邻居: 3, 邻里: 4, 隔壁: 2, 宅基地: 1, 相邻: 3, 排水: 1 },
  },
  family: {
    label: { zh: '婚姻家庭纠纷', en: 'family' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 离婚: 4, 赡养: 4, 彩礼: 4, 家庭: 2, 抚养: 3, 夫妻: 3 },
  },
  land: {
    label: { zh: '山林土地纠纷', en: 'land and forest' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 林地: 4, 山林: 4, 田: 1, 土地: 2, 承包: 2, 边界: 3, 征地: 3, 宅基地: 3 },
  },
  labour: {
    label: { zh: '劳动争议', en: 'labour' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 工资: 4, 讨薪: 4, 欠薪: 4, 工伤: 3, 老板: 2, 农民工: 2 },
  },
  debt: {
    label: { zh: '债务纠纷', en: 'debt' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 欠钱: 4, 借款: 4, 债: 3, 还钱: 3, 借条: 4 },
  },
  injury: {
    label: { zh: '损害赔偿纠纷', en: 'damages' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 打伤: 4, 赔偿: 3, 医药费: 4, 碰撞: 2, 损坏: 1 },
  },
  'other-dispute': {
    label: { zh: '其他纠纷', en: 'other dispute' },
    sort: 'dispute',
    shieldsSender: false,
    concernsOffice: false,
    signs: { 纠纷: 1, 调解: 2, 矛盾: 1 },
  },
} as const satisfies Readonly<Record<string, CaseKind>>;
export type CaseKindCode = keyof typeof CASE_KINDS;

export function isCaseKind(code: string): code is CaseKindCode {
  return Object.hasOwn(CASE_KINDS, code);
}

/** Where a case came in: one intake, whatever the way. */
export const CASE_SOURCES = {
  page: { label: { zh: '居民网页', en: 'resident’s page' } },
  hotline: { label: { zh: '热线电话', en: 'hotline' } },
  counter: { label: { zh: '窗口', en: 'counter' } },
  visit: { label: { zh: '入户走访', en: 'household visit' } },
  patrol: { label: { zh: '巡防', en: 'patrol' } },
  meeting: { label: { zh: '评议会', en: 'review meeting' } },
  email: { label: { zh: '电子邮件', en: 'e-mail' } },
  open311: { label: { zh: 'Open311 接口', en: 'Open311' } },
  'survey-wish': { label: { zh: '调查受访人要求回电', en: 'a respondent’s wish to be called back' } },
} as const satisfies Readonly<Record<string, Words>>;
export type CaseSource = keyof typeof CASE_SOURCES;

/** How a resident judges what was done. The order is from best to worst. */
export const SATISFACTIONS = {
  'very-satisfied': { label: { zh: '很满意', en: 'very satisfied' }, isSatisfied: true },
  satisfied: { label: { zh: '满意', en: 'satisfied' }, isSatisfied: true },
  fair: { label: { zh: '一般', en: 'fair' }, isSatisfied: false },
  dissatisfied: { label: { zh: '不满意', en: 'dissatisfied' }, isSatisfied: false },
} as const satisfies Readonly<Record<string, Words & { readonly isSatisfied: boolean }>>;
export type Satisfaction = keyof typeof SATISFACTIONS;

export function isSatisfaction(code: string): code is Satisfaction {
  return Object.hasOwn(SATISFACTIONS, code);
}
