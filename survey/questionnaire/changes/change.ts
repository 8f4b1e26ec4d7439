// One change with what it does to the trend.
import type { Problem } from '#base';
import { type ChangeCode, EFFECTS, type Effect, problem } from './problems.ts';

export type Change = { readonly effect: Effect; readonly problem: Problem };

export function change<Code extends ChangeCode>(
  code: Code,
  details: Parameters<typeof problem<Code>>[1],
): Change {
  return { effect: EFFECTS[code], problem: problem(code, details) };
}
