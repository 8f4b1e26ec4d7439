// What a survey fixes about its fieldwork before it starts, and the presets it starts from.
import type { CallingHours } from './calling-hours.ts';

export interface FieldworkRules {
  /** by the clock of China */
  readonly callingHours: CallingHours;
  /** a unit ends after so many calls, whatever they gave; only an appointment made is still kept */
  readonly mostAttempts: number;
  readonly appointmentWithinDays: number;
  /** from which share of questions answered an unfinished interview counts as partial (AAPOR 2023: fixed beforehand) */
  readonly partialFromShare: number;
}

/** 9 to 21 o'clock, at most eight calls, appointments within 60 days, half the questions for a partial interview. */
export const FIELDWORK_PRESET: FieldworkRules = {
  callingHours: { fromMinute: 9 * 60, toMinute: 21 * 60 },
  mostAttempts: 8,
  appointmentWithinDays: 60,
  partialFromShare: 0.5,
};
