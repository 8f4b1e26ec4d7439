// What one attempt at a unit can give. One row per outcome; all other code asks the row, never the outcome's name.
// A new outcome is a new row here, and nothing else.
import type { Bilingual } from '#base';

/**
 * The groups of final dispositions from which outcome rates are reckoned: AAPOR, Standard Definitions, 10th edition
 * (2023): complete, partial, refusal and break-off, non-contact, other, unknown household, unknown other; and not eligible.
 */
export type RateGroup = 'I' | 'P' | 'R' | 'NC' | 'O' | 'UH' | 'UO' | 'ineligible';

/** Where a unit stands on the strength of one attempt. */
export interface Standing {
  readonly label: Bilingual;
  /** AAPOR 2023 disposition code */
  readonly aaporCode: string;
  readonly rateGroup: RateGroup;
  /** where a unit's attempts differ, the one with the highest decides its disposition; no two are equal */
  readonly precedence: number;
}

export interface CallOutcome extends Standing {
  /** when to choose it, for the interviewer */
  readonly explanation: Bilingual;
  readonly reachedPerson: boolean;
  /** the unit is never called again */
  readonly endsUnit: boolean;
  /** the least rest before the next attempt; none when the unit ends or an appointment says when */
  readonly tryAgainAfterMinutes?: number;
  /** the next attempt is moved to a part of the day in which the unit was tried less */
  readonly turnsToOtherTimeOfDay: boolean;
  /** the unit ends when it has had this outcome so often */
  readonly mostAttempts: number;
  readonly asks: 'nothing' | 'note' | 'appointment' | 'reason';
  /** ready answers to `asks: 'reason'`; a questionnaire that screens out brings its own */
  readonly reasons?: Readonly<Record<string, Bilingual>>;
  /** what must be true of the interview: no answer in this call, some answer, all answered, or anything short of that */
  readonly interview: 'none' | 'begun' | 'finished' | 'unfinished';
  /** the console's key; an outcome without one is set by the questionnaire alone */
  readonly key?: string;
}

/** Why a person or a phone does not belong to those who are asked (screeners of the provinces' telephone surveys). */
const NOT_ELIGIBLE_REASONS = {
  'under-age': { zh: '未满18周岁', en: 'under 18' },
  'short-residence': { zh: '在本地居住不满一年', en: 'resident for less than a year' },
  'works-in-justice': {
    zh: '在公安、检察院、法院、司法行政部门工作',
    en: 'works for police, prosecution, court or justice bureau',
  },
  'office-phone': { zh: '是单位电话', en: 'office phone' },
  'nobody-eligible': { zh: '该号码没有符合条件的人', en: 'nobody eligible at this number' },
} as const;

// In the order of the console's keys.
const ROWS = {
  'no-answer': {
    label: { zh: '无人接听', en: 'no answer' },
    explanation: {
      zh: '响铃后无人接，或关机、不在服务区',
      en: 'rang out, or switched off or out of coverage',
    },
    aaporCode: '3.13',
    rateGroup: 'UH',
    precedence: 15,
    reachedPerson: false,
    endsUnit: false,
    tryAgainAfterMinutes: 180,
    turnsToOtherTimeOfDay: true,
    mostAttempts: 6,
    asks: 'nothing',
    interview: 'none',
    key: '1',
  },
  busy: {
    label: { zh: '占线', en: 'busy' },
    explanation: { zh: '忙音，或提示正在通话中', en: 'busy tone, or told that the line is engaged' },
    aaporCode: '3.12',
    rateGroup: 'UH',
    precedence: 10,
    reachedPerson: false,
    endsUnit: false,
    tryAgainAfterMinutes: 30,
    turnsToOtherTimeOfDay: true,
    mostAttempts: 6,
    asks: 'nothing',
    interview: 'none',
    key: '2',
  },
  'not-in-service': {
    label: { zh: '空号或停机', en: 'not in service' },
    explanation: {
      zh: '提示空号、停机或号码已改',
      en: 'told that the number is unassigned, suspended or changed',
    },
    aaporCode: '4.30',
    rateGroup: 'ineligible',
    precedence: 30,
    reachedPerson: false,
    endsUnit: true,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 1,
    asks: 'nothing',
    interview: 'none',
    key: '3',
  },
  'refused-soft': {
    label: { zh: '暂时拒访', en: 'refused for now' },
    explanation: {
      zh: '没空、不想说，但没有要求不再来电',
      en: 'no time or no wish now, but did not ask to be left alone',
    },
    aaporCode: '2.11',
    rateGroup: 'R',
    precedence: 65,
    reachedPerson: true,
    endsUnit: false,
    tryAgainAfterMinutes: 10_080,
    turnsToOtherTimeOfDay: true,
    mostAttempts: 2,
    asks: 'nothing',
    interview: 'unfinished',
    key: '4',
  },
  'refused-hard': {
    label: { zh: '坚决拒访', en: 'refused for good' },
    explanation: {
      zh: '明确要求不再来电；以后不再拨打',
      en: 'asked not to be called again, and will not be',
    },
    aaporCode: '2.11',
    rateGroup: 'R',
    precedence: 70,
    reachedPerson: true,
    endsUnit: true,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 1,
    asks: 'nothing',
    interview: 'unfinished',
    key: '5',
  },
  appointment: {
    label: { zh: '预约', en: 'appointment' },
    explanation: { zh: '约好时间再打，记下与谁、何时', en: 'a time was agreed on: with whom, and when' },
    aaporCode: '2.36',
    rateGroup: 'O',
    precedence: 45,
    reachedPerson: true,
    endsUnit: false,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 5,
    asks: 'appointment',
    interview: 'unfinished',
    key: '6',
  },
  'not-eligible': {
    label: { zh: '不符合条件', en: 'not eligible' },
    explanation: { zh: '甄别不合格；说明原因', en: 'screened out; say why' },
    aaporCode: '4.70',
    rateGroup: 'ineligible',
    precedence: 90,
    reachedPerson: true,
    endsUnit: true,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 1,
    asks: 'reason',
    reasons: NOT_ELIGIBLE_REASONS,
    interview: 'unfinished',
    key: '7',
  },
  'wrong-person-or-place': {
    label: { zh: '人或地不符', en: 'wrong person or place' },
    explanation: {
      zh: '不是样本所指的人或村（社区）',
      en: 'not the person or the village that the number stands for',
    },
    aaporCode: '4.10',
    rateGroup: 'ineligible',
    precedence: 85,
    reachedPerson: true,
    endsUnit: true,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 1,
    asks: 'nothing',
    interview: 'unfinished',
    key: '8',
  },
  language: {
    label: { zh: '语言不通', en: 'language' },
    explanation: {
      zh: '听不懂对方的话；写明是哪种语言或方言',
      en: 'no common language; note which one it was',
    },
    aaporCode: '2.33',
    rateGroup: 'O',
    precedence: 50,
    reachedPerson: true,
    endsUnit: false,
    tryAgainAfterMinutes: 1440,
    turnsToOtherTimeOfDay: true,
    mostAttempts: 2,
    asks: 'note',
    interview: 'unfinished',
    key: '9',
  },
  'broken-off': {
    label: { zh: '中途挂断', en: 'broken off' },
    explanation: {
      zh: '访问开始后断线或停止；已答的保留，下次接着问',
      en: 'stopped midway; the answers are kept, and the next call goes on from there',
    },
    aaporCode: '2.12',
    rateGroup: 'R',
    precedence: 60,
    reachedPerson: true,
    endsUnit: false,
    tryAgainAfterMinutes: 120,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 3,
    asks: 'nothing',
    interview: 'begun',
    key: '0',
  },
  'answering-machine': {
    label: { zh: '语音信箱或智能应答', en: 'answering machine' },
    explanation: { zh: '由语音信箱、来电助手等机器应答', en: 'answered by voicemail or a call assistant' },
    aaporCode: '3.14',
    rateGroup: 'UH',
    precedence: 20,
    reachedPerson: false,
    endsUnit: false,
    tryAgainAfterMinutes: 240,
    turnsToOtherTimeOfDay: true,
    mostAttempts: 4,
    asks: 'nothing',
    interview: 'none',
    key: '-',
  },
  completed: {
    label: { zh: '完成', en: 'completed' },
    explanation: { zh: '问卷做完，由系统记录', en: 'the questionnaire was finished; recorded by itself' },
    aaporCode: '1.1',
    rateGroup: 'I',
    precedence: 100,
    reachedPerson: true,
    endsUnit: true,
    turnsToOtherTimeOfDay: false,
    mostAttempts: 1,
    asks: 'nothing',
    interview: 'finished',
  },
} as const satisfies Record<string, CallOutcome>;

export type CallOutcomeCode = keyof typeof ROWS;

/** The table of outcomes, in the order of the console's keys. */
export const CALL_OUTCOMES: Readonly<Record<CallOutcomeCode, CallOutcome>> = ROWS;

/** Whether a text from outside names an outcome of the table. */
export function isCallOutcome(code: string): code is CallOutcomeCode {
  return Object.hasOwn(ROWS, code);
}
