// Which appointments can be made: with somebody, in the future, within the calling hours, and not too far off.
// It knows nothing of who will keep them.
import { clockText, localTime, type Problem } from '#base';
import type { CallOutcome } from './call-outcomes.ts';
import { hoursText, isWithinHours } from './calling-hours.ts';
import type { EndedCall } from './ended-call.ts';
import { problem } from './problems.ts';
import type { FieldworkRules } from './rules.ts';

const DAY_MS = 86_400_000;

/** What is wrong with the appointment of a call, if anything: one that is missing, unasked for or impossible. */
export function appointmentFault(
  { appointment, endedAtMs }: EndedCall,
  { asks, label }: CallOutcome,
  rules: FieldworkRules,
): Problem | undefined {
  const words = { outcomeZh: label.zh, outcomeEn: label.en };
  if (!appointment)
    return asks === 'appointment' ? problem('outcome-asks-appointment', words, 'appointment') : undefined;
  if (asks !== 'appointment') return problem('appointment-not-asked', words, 'appointment');
  if (appointment.withWhom.trim() === '') return problem('appointment-with-nobody', {}, 'withWhom');
  return timeFault(appointment.atMs, endedAtMs, rules);
}

function timeFault(atMs: number, nowMs: number, rules: FieldworkRules): Problem | undefined {
  const days = rules.appointmentWithinDays;
  if (atMs <= nowMs) return problem('appointment-in-past', {}, 'appointment');
  if (atMs > nowMs + days * DAY_MS) return problem('appointment-too-far', { days }, 'appointment');
  if (isWithinHours(atMs, rules.callingHours)) return undefined;
  const at = clockText(localTime(atMs).minuteOfDay);
  return problem('appointment-outside-hours', { at, ...hoursText(rules.callingHours) }, 'appointment');
}
