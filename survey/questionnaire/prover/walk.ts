// An interview played step by step: what is asked after given answers. It shares nothing with the search that it checks.
import type { Condition, Flow } from './flow.ts';
import { type Given, passes } from './values.ts';

/** What has been answered, by the step's position; a step that was asked and left blank has undefined. */
export type Played = ReadonlyMap<number, Given | undefined>;

/** Whether a condition holds; undefined where it rests on what cannot be decided. */
export function holds(condition: Condition, played: Played): boolean | undefined {
  if (condition.is === 'always') return true;
  if (condition.is === 'unknown') return undefined;
  if (condition.is === 'asked') return played.has(condition.step);
  if (condition.is === 'answer') {
    const given = played.get(condition.step);
    return given !== undefined && passes(given, condition.test);
  }
  if (condition.is === 'not') return opposite(holds(condition.part, played));
  return condition.is === 'all'
    ? every(condition.parts, played, false)
    : every(condition.parts, played, true);
}

function opposite(verdict: boolean | undefined): boolean | undefined {
  return verdict === undefined ? undefined : !verdict;
}

function every(parts: readonly Condition[], played: Played, deciding: boolean): boolean | undefined {
  let isOpen = false;
  for (const part of parts) {
    const verdict = holds(part, played);
    if (verdict === deciding) return deciding;
    if (verdict === undefined) isOpen = true;
  }
  return isOpen ? undefined : !deciding;
}

/** Whether a path can be played: each step asked is in it, none else, and each answer passes its check. */
export function isPlayable(flow: Flow, path: Played, upTo: number): boolean {
  const played = new Map<number, Given | undefined>();
  for (const [index, step] of flow.slice(0, upTo + 1).entries()) {
    if (holds(step.asked, played) !== path.has(index)) return false;
    if (!path.has(index)) continue;
    const given = path.get(index);
    played.set(index, given);
    if (given === undefined && step.blank !== 'yes') return false;
    if (given !== undefined && step.check && holds(step.check, played) !== true) return false;
  }
  return true;
}
