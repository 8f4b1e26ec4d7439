// What can happen in fieldwork, in the past tense. Reading this file is reading the manual: everything an interviewer,
// a supervisor or the questionnaire does leaves one of these behind, once, and none is ever changed.
// Events name things by their ids. No phone number, no name and no free words stand in one: those are kept beside the
// chain under ids of their own, so that the law's deletion (PIPL art. 47) breaks no proof.
import type { Bilingual, Json } from '#base';
import type { CallOutcomeCode } from './call-outcomes.ts';
import type { DispositionCode } from './dispositions.ts';
import type { UnitState } from './unit-state.ts';

/** Fieldwork began: from now on units are given out. What is asked, and of how many numbers, is fixed. */
export type SurveyStarted = {
  readonly kind: 'survey-started';
  readonly survey: string;
  /** hash of the questionnaire's version */
  readonly questionnaire: string;
  readonly frame: string;
  readonly units: number;
};

/** A supervisor stopped the giving out of units; calls under way went on to their end. */
export type SurveyPaused = { readonly kind: 'survey-paused'; readonly survey: string };

/** A supervisor let the giving out go on. */
export type SurveyResumed = { readonly kind: 'survey-resumed'; readonly survey: string };

/** Fieldwork ended for good: no unit is called again; calls under way went on to their end. */
export type SurveyClosed = { readonly kind: 'survey-closed'; readonly survey: string };

/** A unit came into an interviewer's hand; until it is ended or released nobody else gets it. */
export type UnitTaken = { readonly kind: 'unit-taken'; readonly unit: string; readonly interviewer: string };

/** A unit was given back without a call: by the interviewer, or taken back by a supervisor. It lost no attempt. */
export type UnitReleased = {
  readonly kind: 'unit-released';
  readonly unit: string;
  /** who had it in hand */
  readonly interviewer: string;
  readonly because: 'given-back' | 'taken-back' | 'left-behind';
};

/** The number was shown and dialled. Counted from here: a unit that nobody dialled has no attempt. */
export type CallPlaced = {
  readonly kind: 'call-placed';
  readonly unit: string;
  readonly call: string;
  readonly interviewer: string;
  /** 1 for the unit's first call */
  readonly attempt: number;
};

/** The person on the line agreed, and the first question was asked; or an interview broken off was gone on with. */
export type InterviewStarted = {
  readonly kind: 'interview-started';
  readonly unit: string;
  readonly call: string;
  readonly interview: string;
  /** whether answers of an earlier call were there already */
  readonly isResumed: boolean;
};

/** An answer was given, or given anew: then it names the one that it replaces, and both stay readable. */
export type AnswerKept = {
  readonly kind: 'answer-kept';
  readonly unit: string;
  readonly interview: string;
  readonly answer: string;
  readonly question: string;
  /** codes and numbers as the questionnaire writes them; free words are kept beside the chain under the answer's id */
  readonly value: Json;
  /** the id of the answer corrected by this one */
  readonly replaces?: string;
};

/** The interviewer wrote a note; its words are kept beside the chain. */
export type NoteKept = { readonly kind: 'note-kept'; readonly unit: string; readonly note: string };

/** The call was over, and gave this. */
export type CallEnded = {
  readonly kind: 'call-ended';
  readonly unit: string;
  readonly call: string;
  readonly outcome: CallOutcomeCode;
  /** a code, where the outcome asks why */
  readonly reason?: string;
};

/** A time was agreed on; with whom is kept beside the chain. */
export type AppointmentMade = {
  readonly kind: 'appointment-made';
  readonly unit: string;
  readonly call: string;
  readonly appointment: string;
  /** milliseconds since 1970-01-01 UTC */
  readonly atMs: number;
};

/** The unit will not be called again in this survey. */
export type UnitEnded = {
  readonly kind: 'unit-ended';
  readonly unit: string;
  /** from the whole history */
  readonly disposition: DispositionCode;
  readonly because: NonNullable<UnitState['endedBecause']>;
};

/** Every question that was this respondent's was answered; the interview counts. */
export type InterviewCompleted = {
  readonly kind: 'interview-completed';
  readonly unit: string;
  readonly interview: string;
};

/** A screener showed that this person is not among those who are asked. */
export type InterviewScreenedOut = {
  readonly kind: 'interview-screened-out';
  readonly unit: string;
  readonly interview: string;
  /** the screener's question */
  readonly question: string;
};

/** The interview stopped before its end; its answers stay, and a later call may go on with it. */
export type InterviewBrokenOff = {
  readonly kind: 'interview-broken-off';
  readonly unit: string;
  readonly interview: string;
};

/** The body of an event; when it happened and whose act it was stands on its envelope. */
export type FieldworkEvent =
  | SurveyStarted
  | SurveyPaused
  | SurveyResumed
  | SurveyClosed
  | UnitTaken
  | UnitReleased
  | CallPlaced
  | InterviewStarted
  | AnswerKept
  | NoteKept
  | CallEnded
  | AppointmentMade
  | UnitEnded
  | InterviewCompleted
  | InterviewScreenedOut
  | InterviewBrokenOff;

/** How each kind of event is told in a history. */
export const EVENT_WORDS: Readonly<Record<FieldworkEvent['kind'], Bilingual>> = {
  'survey-started': { zh: '调查开始', en: 'survey started' },
  'survey-paused': { zh: '调查暂停', en: 'survey paused' },
  'survey-resumed': { zh: '调查恢复', en: 'survey resumed' },
  'survey-closed': { zh: '调查结束', en: 'survey closed' },
  'unit-taken': { zh: '取得样本', en: 'unit taken' },
  'unit-released': { zh: '样本退回', en: 'unit released' },
  'call-placed': { zh: '拨打', en: 'call placed' },
  'interview-started': { zh: '访问开始', en: 'interview started' },
  'answer-kept': { zh: '记录答案', en: 'answer kept' },
  'note-kept': { zh: '写备注', en: 'note kept' },
  'call-ended': { zh: '拨打结束', en: 'call ended' },
  'appointment-made': { zh: '约定时间', en: 'appointment made' },
  'unit-ended': { zh: '样本结束', en: 'unit ended' },
  'interview-completed': { zh: '访问完成', en: 'interview completed' },
  'interview-screened-out': { zh: '甄别不合格', en: 'interview screened out' },
  'interview-broken-off': { zh: '访问中断', en: 'interview broken off' },
};
