// The console as a pure machine: what happens and how things stand now, in; how they stand then and what the server is told, out.

import { unreachable } from '#base';
import { answering, opened, turned, wordsTyped } from './answering-steps.ts';
import { begun, dialled, noted } from './call-steps.ts';
import type { ConsoleEvent, ConsoleState, Stepped, Surroundings } from './console-state.ts';
import { closed, outcomeGiven, outcomePicked } from './outcome-steps.ts';

/** One step of the console. An event that makes no sense where things stand changes nothing. */
export function step(state: ConsoleState, event: ConsoleEvent, around: Surroundings): Stepped {
  switch (event.kind) {
    case 'next-wanted':
    case 'next-refused':
    case 'unit-given':
    case 'panel-opened':
    case 'panel-closed':
    case 'pause-toggled':
      return { state: quietly(state, event), messages: [] };
    case 'dialled':
      return dialled(state, around);
    case 'interview-begun':
      return begun(state, around);
    case 'note-written':
      return noted(state, event.words, around);
    case 'option-picked':
    case 'answer-confirmed':
      return answering(state, event, around);
    case 'words-typed':
    case 'reason-typed':
    case 'words-left':
      return wordsTyped(state, event, around);
    case 'turned':
      return turned(state, event.direction, around);
    case 'question-chosen':
      return opened(state, event.questionId, around);
    case 'closing-read':
      return closed(state, around);
    case 'outcome-picked':
      return outcomePicked(state, event.code, around);
    case 'outcome-given':
      return outcomeGiven(state, event.code, event.details, around);
    default:
      return unreachable(event);
  }
}

type QuietEvent = Extract<
  ConsoleEvent,
  {
    kind: 'next-wanted' | 'next-refused' | 'unit-given' | 'panel-opened' | 'panel-closed' | 'pause-toggled';
  }
>;

// What the server need not be told.
function quietly(state: ConsoleState, event: QuietEvent): ConsoleState {
  switch (event.kind) {
    case 'next-wanted':
      return state.stage.kind === 'ready'
        ? { ...state, stage: { kind: 'ready', wantsNext: true, refusal: null } }
        : state;
    case 'next-refused':
      return state.stage.kind === 'ready'
        ? { ...state, stage: { kind: 'ready', wantsNext: event.willRetry, refusal: event.problem } }
        : state;
    case 'unit-given':
      return { ...state, stage: event.stage, panel: null };
    case 'panel-opened':
      return { ...state, panel: event.panel };
    case 'panel-closed':
      return { ...state, panel: null };
    case 'pause-toggled':
      return { ...state, isPausing: !state.isPausing };
    default:
      return unreachable(event);
  }
}
