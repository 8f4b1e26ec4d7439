// What the console is at any moment, and what can happen at it. Plain data: no screen, no clock, no server.

import type { Problem } from '#base';
import type { CallOutcomeCode } from '#survey/fieldwork';
import type { Answers, Questionnaire } from '#survey/questionnaire';
import type { Assignment, Message } from '#wire/survey';
import type { AnswerDraft } from './answer-draft.ts';

/** A call that was placed and has no outcome yet. `answersBefore` counts the interview's answers from earlier calls. */
export interface OpenCall {
  readonly id: string;
  readonly placedMs: number;
  readonly answersBefore: number;
  /** kept here until the call's outcome carries it */
  readonly note: string;
}

/** The interview of the call. `at` is the question gone back to; null follows the route to its first open question. */
export interface OngoingInterview {
  readonly id: string;
  readonly begunMs: number;
  readonly answers: Answers;
  /** the number of the last answer given, corrections counted */
  readonly sequence: number;
  readonly note: string;
  readonly at: string | null;
  readonly draft: AnswerDraft;
}

/** Where the work stands: between units, a unit in hand, its telephone ringing, or its interview going on. */
export type Stage =
  | { readonly kind: 'ready'; readonly wantsNext: boolean; readonly refusal: Problem | null }
  | { readonly kind: 'unit'; readonly assignment: Assignment }
  | { readonly kind: 'call'; readonly assignment: Assignment; readonly call: OpenCall }
  | {
      readonly kind: 'interview';
      readonly assignment: Assignment;
      readonly call: OpenCall;
      readonly interview: OngoingInterview;
    };

/** What lies over the stage: the outcomes and what one of them asks, a note, a wish to be called back, or the keys. */
export type Panel =
  | { readonly kind: 'outcomes' }
  | { readonly kind: 'outcome'; readonly code: CallOutcomeCode }
  | { readonly kind: 'note' }
  | { readonly kind: 'wish' }
  | { readonly kind: 'help' };

/** The unit that was just left, for the line that says what becomes of it. */
export interface LeftUnit {
  readonly placeName: string;
  readonly outcome: CallOutcomeCode;
  readonly isEnded: boolean;
  readonly appointmentMs: number | null;
}

export interface ConsoleState {
  readonly stage: Stage;
  readonly panel: Panel | null;
  /** rest after this unit instead of taking the next one */
  readonly isPausing: boolean;
  readonly left: LeftUnit | null;
}

/** What an outcome was given with, beside its code. */
export interface OutcomeDetails {
  readonly note?: string;
  readonly reason?: string;
  readonly appointment?: { readonly atMs: number; readonly withWhom: string };
}

/** Which way through the questions: to the one before, the one after, or the first open one. */
export type Direction = 'back' | 'on' | 'to-open';

export type ConsoleEvent =
  | { readonly kind: 'next-wanted' }
  | { readonly kind: 'next-refused'; readonly problem: Problem; readonly willRetry: boolean }
  | { readonly kind: 'unit-given'; readonly stage: Stage }
  | { readonly kind: 'dialled' }
  | { readonly kind: 'interview-begun' }
  | { readonly kind: 'option-picked'; readonly code: string }
  | { readonly kind: 'words-typed'; readonly words: string }
  | { readonly kind: 'reason-typed'; readonly words: string }
  | { readonly kind: 'words-left' }
  | { readonly kind: 'answer-confirmed' }
  | { readonly kind: 'turned'; readonly direction: Direction }
  | { readonly kind: 'question-chosen'; readonly questionId: string }
  | { readonly kind: 'closing-read' }
  | { readonly kind: 'panel-opened'; readonly panel: Panel }
  | { readonly kind: 'panel-closed' }
  | { readonly kind: 'outcome-picked'; readonly code: CallOutcomeCode }
  | { readonly kind: 'outcome-given'; readonly code: CallOutcomeCode; readonly details: OutcomeDetails }
  | { readonly kind: 'note-written'; readonly words: string }
  | { readonly kind: 'pause-toggled' };

/** What a step may use besides state and event: the questionnaire, the clock and fresh identifiers, handed in. */
export interface Surroundings {
  readonly questionnaire: Questionnaire;
  readonly nowMs: number;
  newId(): string;
}

/** What a step gives: the next state, and what the server is to be told, in order. */
export interface Stepped {
  readonly state: ConsoleState;
  readonly messages: readonly Message[];
}

export const AT_REST: ConsoleState = {
  stage: { kind: 'ready', wantsNext: false, refusal: null },
  panel: null,
  isPausing: false,
  left: null,
};

/** The unit in hand, if any. */
export function unitIn(stage: Stage): Assignment['unit'] | null {
  return stage.kind === 'ready' ? null : stage.assignment.unit;
}
