// How changes and their tests are written, and what can be said of them. Pure.
import { points } from '#web/public';
import type { Change } from '#wire/survey';

/** `+5.9`, `-2.3`; a change is in percentage points */
export function signed(change: number): string {
  const text = points(Math.abs(change));
  if (text === '0.0') return text;
  return change > 0 ? `+${text}` : `-${text}`;
}

/** `0.005`, `< 0.001`; a dash where there is none */
export function pText(p: number | null): string {
  if (p === null) return '–';
  return p < 0.001 ? '< 0.001' : p.toFixed(3);
}

const LEVEL = 0.05;

/** By the adjusted test, never by the change alone. */
export function verdictOf({ change, adjustedP }: Change): 'up' | 'down' | 'unclear' {
  if (change === null || adjustedP === null || adjustedP > LEVEL) return 'unclear';
  return change > 0 ? 'up' : 'down';
}
