// What a command means where the console stands. Commands that touch the browser itself (copying, leaving) are the page's.

import type { Questionnaire } from '#survey/questionnaire';
import type { ConsoleEvent, ConsoleState } from '../state/console-state.ts';
import { needsConfirming, outcomeOnKey } from '../state/outcomes.ts';
import { questionAt } from '../state/questions-of.ts';
import type { Command, Screen } from './keys.ts';
import { optionOnKey } from './option-keys.ts';

/** Whose keys are pressed: null where a form listens by itself. */
export function screenOf({ stage, panel }: ConsoleState, questionnaire: Questionnaire): Screen | null {
  if (panel) return screenOfPanel(panel);
  if (stage.kind !== 'interview') return stage.kind;
  return questionAt(questionnaire, stage.interview) ? 'question' : 'ending';
}

function screenOfPanel(panel: NonNullable<ConsoleState['panel']>): Screen | null {
  if (panel.kind === 'note' || panel.kind === 'wish') return null;
  if (panel.kind !== 'outcome') return panel.kind;
  return needsConfirming(panel.code) ? 'confirming' : null;
}

/** The event that a command is, if it is one here. */
export function eventOf(
  state: ConsoleState,
  questionnaire: Questionnaire,
  pressed: { readonly command: Command; readonly key: string },
): ConsoleEvent | undefined {
  const { command, key } = pressed;
  if (command === 'pick') return picked(state, questionnaire, key);
  if (command === 'confirm') return confirmed(state, questionnaire);
  return PLAIN[command];
}

const PLAIN: Readonly<Partial<Record<Command, ConsoleEvent>>> = {
  'take-next': { kind: 'next-wanted' },
  dial: { kind: 'dialled' },
  begin: { kind: 'interview-begun' },
  back: { kind: 'turned', direction: 'back' },
  on: { kind: 'turned', direction: 'on' },
  'to-open': { kind: 'turned', direction: 'to-open' },
  note: { kind: 'panel-opened', panel: { kind: 'note' } },
  wish: { kind: 'panel-opened', panel: { kind: 'wish' } },
  outcomes: { kind: 'panel-opened', panel: { kind: 'outcomes' } },
  help: { kind: 'panel-opened', panel: { kind: 'help' } },
  close: { kind: 'panel-closed' },
  pause: { kind: 'pause-toggled' },
};

function picked(state: ConsoleState, questionnaire: Questionnaire, key: string): ConsoleEvent | undefined {
  const { stage, panel } = state;
  const question = stage.kind === 'interview' && !panel && questionAt(questionnaire, stage.interview);
  if (question) {
    const code = optionOnKey(question, key);
    return code === undefined ? undefined : { kind: 'option-picked', code };
  }
  const outcome = outcomeOnKey(key);
  return outcome && { kind: 'outcome-picked', code: outcome };
}

function confirmed(state: ConsoleState, questionnaire: Questionnaire): ConsoleEvent {
  if (state.panel?.kind === 'outcome') return { kind: 'outcome-picked', code: state.panel.code };
  return screenOf(state, questionnaire) === 'ending'
    ? { kind: 'closing-read' }
    : { kind: 'answer-confirmed' };
}
