// The interview that a search has settled on, played: what the search left free is answered in order.
import type { Standing } from './attempt.ts';
import type { Flow, FlowStep } from './flow.ts';
import type { Needs } from './needs.ts';
import { allValues, type Given, pick } from './values.ts';
import { holds, type Played } from './walk.ts';

export type Completion =
  | { readonly is: 'found'; readonly path: Played }
  | { readonly is: 'open' }
  | { readonly is: 'stuck'; readonly at: number };

/** A step whose check then fails has to be reckoned with from the start. */
export function completion(
  flow: Flow,
  state: Readonly<Record<number, Standing>>,
  steps: readonly number[],
): Completion {
  const path = new Map<number, Given | undefined>();
  for (const index of steps) {
    const step = flow[index];
    const isAsked = step && holds(step.asked, path);
    if (isAsked === undefined) return { is: 'open' };
    const passed = step && isAsked ? answered(step, index, state[index], path) : 'passed';
    if (passed === 'open') return { is: 'open' };
    if (passed === 'stuck') return { is: 'stuck', at: index };
  }
  return { is: 'found', path };
}

/** Answers one step on the path, or leaves it blank where it may be. */
function answered(
  step: FlowStep,
  index: number,
  standing: Standing | undefined,
  path: Map<number, Given | undefined>,
): 'passed' | 'stuck' | 'open' {
  const given = standing?.given === false ? undefined : pick(standing?.values ?? allValues(step.domain));
  path.set(index, given);
  const verdict = given && step.check ? holds(step.check, path) : true;
  if (verdict === true && (given || step.blank === 'yes')) return 'passed';
  if (standing?.given === undefined && step.blank === 'yes') {
    path.set(index, undefined);
    return 'passed';
  }
  return standing?.given !== undefined || verdict === undefined ? 'open' : 'stuck';
}

/** The path with every step asked up to and including `upTo`, in order: those that nothing depends on are added. */
export function whole(flow: Flow, path: Played, upTo: number, { answers }: Needs): Played {
  const played = new Map<number, Given | undefined>();
  for (const [index, step] of flow.slice(0, upTo + 1).entries()) {
    if (path.has(index)) played.set(index, path.get(index));
    else if (holds(step.asked, played) === true) {
      played.set(index, answers.get(index) ?? pick(allValues(step.domain)));
      if (step.check && holds(step.check, played) !== true) played.set(index, undefined);
    }
  }
  return played;
}
