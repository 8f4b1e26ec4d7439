// What has been filled in of an appointment so far. The rules of fieldwork judge it before it is given.
import { useState } from 'react';
import type { Problem } from '#base';
import type { Assignment } from '#wire/survey';
import { useKeys } from '../keys/use-keys.ts';
import { type AppointmentChoice, appointmentChoices, TYPED_TIME_KEY } from '../state/appointment-choices.ts';
import { type CallingHours, unitAfter } from '../state/outcomes.ts';
import type { OutcomeAsking } from './outcome-sheet.tsx';

export interface AppointmentAsking extends OutcomeAsking {
  readonly assignment: Assignment;
  readonly callingHours: CallingHours;
}

/**
 * The form of an appointment: a time, by key or typed, and with whom.
 * @param suggestedName stands for whom until something else is typed
 */
export function useAppointment(asking: AppointmentAsking, suggestedName: string) {
  const { code, assignment, callingHours, onGive, onClose } = asking;
  const [choices] = useState(() => appointmentChoices(Date.now(), callingHours));
  const [atMs, setAtMs] = useState<number | null>(null);
  const [isTyped, setIsTyped] = useState(false);
  const [withWhom, setWithWhom] = useState(assignment.unit.appointment?.withWhom ?? suggestedName);
  const [problem, setProblem] = useState<Problem | null>(null);
  const pick = (key: string): void => {
    const choice = choices.find((each) => each.key === key && each.isPossible);
    setIsTyped(key === TYPED_TIME_KEY);
    setAtMs(key === TYPED_TIME_KEY ? firstPossible(choices) : (choice?.atMs ?? null));
    setProblem(null);
  };
  useKeys({
    screen: () => 'choosing',
    onKey: (command, key) => (command === 'close' ? onClose() : pick(key)),
  });
  const give = (): void => {
    if (atMs === null) return;
    const details = { appointment: { atMs, withWhom: withWhom.trim() } };
    const after = unitAfter(assignment, { outcome: code, details, nowMs: Date.now() }, callingHours);
    if (after.ok) onGive(details);
    else setProblem(after.problem);
  };
  const leaveTime = (): void => {
    setAtMs(null);
    setIsTyped(false);
  };
  return { choices, atMs, setAtMs, isTyped, withWhom, setWithWhom, problem, pick, give, leaveTime };
}

function firstPossible(choices: readonly AppointmentChoice[]): number {
  return choices.find((choice) => choice.isPossible)?.atMs ?? Date.now();
}
