// The six duties of a patrol team (六员) and where it stands guard. Rows; code asks the row, never its name.
import type { Bilingual } from '#base';

export interface DutyRow {
  readonly label: Bilingual;
  readonly explanation: Bilingual;
  /** bodily risk: not without accident cover */
  readonly isRisky: boolean;
}

/** In the order in which document 000 names them. */
export const DUTIES = {
  'safety-patrol': {
    label: { zh: '安全守护巡防员', en: 'safety patrol' },
    explanation: {
      zh: '在街巷、集市、校门口、水边巡逻守护',
      en: 'walks streets and markets, stands at schools and at the water',
    },
    isRisky: true,
  },
  listening: {
    label: { zh: '社情民意收集员', en: 'listener' },
    explanation: {
      zh: '听居民说难处和意见；不问、不教怎样回答调查',
      en: 'hears what residents are short of; never asks or says how to answer a survey',
    },
    isRisky: false,
  },
  'law-publicity': {
    label: { zh: '政策法规宣传员', en: 'law and policy publicity' },
    explanation: { zh: '发放、讲解批准过的宣传材料', en: 'hands out and explains approved material' },
    isRisky: false,
  },
  mediation: {
    label: { zh: '矛盾纠纷调解员', en: 'mediation' },
    explanation: { zh: '劝和邻里纠纷，调不成的报上去', en: 'calms disputes, and reports those it cannot' },
    isRisky: false,
  },
  'peace-building': {
    label: { zh: '平安创建倡导员', en: 'advocate of a safe village' },
    explanation: {
      zh: '带头参加平安创建和环境整治',
      en: 'takes the lead in making the village safer and cleaner',
    },
    isRisky: false,
  },
  'helping-back': {
    label: { zh: '矫正对象帮扶员', en: 'helping people on probation' },
    explanation: {
      zh: '帮扶回归社会的人；不建档、不记隐私',
      en: 'helps people find their way back; keeps no file on anybody',
    },
    isRisky: false,
  },
} as const satisfies Readonly<Record<string, DutyRow>>;
export type Duty = keyof typeof DUTIES;

export function isDuty(code: string): code is Duty {
  return Object.hasOwn(DUTIES, code);
}

/** Where a shift stands. */
export const SPOT_KINDS = {
  village: { label: { zh: '村（社区）内', en: 'the village' } },
  school: { label: { zh: '校门口', en: 'school gate' } },
  water: { label: { zh: '水边（防溺水）', en: 'waterside' } },
  fair: { label: { zh: '赶集场、庙会', en: 'market or fair' } },
  crossing: { label: { zh: '路口', en: 'crossing' } },
  event: { label: { zh: '活动现场', en: 'event' } },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual }>>;
export type SpotKind = keyof typeof SPOT_KINDS;

/** How a shift is filled. */
export const SHIFT_KINDS = {
  rota: { label: { zh: '轮值', en: 'rota' }, isOpenToAll: false },
  guard: { label: { zh: '定点守护', en: 'guard' }, isOpenToAll: false },
  call: { label: { zh: '活动邀约', en: 'call for volunteers' }, isOpenToAll: true },
} as const satisfies Readonly<Record<string, { readonly label: Bilingual; readonly isOpenToAll: boolean }>>;
export type ShiftKind = keyof typeof SHIFT_KINDS;
