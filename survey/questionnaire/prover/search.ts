// Looks for an interview in which given conditions hold, or shows that there is none. Only the steps that matter for
// them are looked at: a questionnaire of 3,000 questions is not walked anew for each of its questions.
import { Attempt, type Goal } from './attempt.ts';
import { completion } from './completion.ts';
import type { Condition, Flow } from './flow.ts';
import { type Needs, needsOf } from './needs.ts';
import type { Played } from './walk.ts';

/** `found` with a path up to and including `upTo`; `none`: proved; `open`: too hard, or it rests on what is unknown. */
export type Outcome = { readonly is: 'found'; readonly path: Played } | { readonly is: 'none' | 'open' };

/** The path leads through the steps that matter for the goals; `whole` (completion.ts) adds the others. */
export function search(
  flow: Flow,
  goals: readonly Goal[],
  upTo: number,
  needs: Needs = needsOf(flow),
): Outcome {
  const attempt = new Attempt(flow);
  const wanted = [...goals];
  const steps = needs.stepsFor(
    goals.map(({ condition }) => condition),
    upTo,
  );
  for (let round = 0; round <= steps.length; round += 1) {
    const state = attempt.solve(wanted);
    if (state === 'none') return { is: 'none' };
    if (state === 'open') return { is: 'open' };
    const completed = completion(flow, state, steps);
    if (completed.is === 'found') return completed;
    if (completed.is === 'open') return { is: 'open' };
    wanted.push(passable(flow, completed.at));
  }
  return { is: 'open' };
}

/** That a step is not asked, or asked and answered as its check wants, or left blank where it may be. */
function passable(flow: Flow, at: number): Goal {
  const answered: Condition = { is: 'answer', step: at, test: { is: 'given' } };
  const asked: Condition = { is: 'asked', step: at };
  const blank: Condition = { is: 'all', parts: [asked, { is: 'not', part: answered }] };
  const ways: Condition[] = [{ is: 'not', part: asked }, answered];
  if (flow[at]?.blank !== 'no') ways.push(blank);
  return { condition: { is: 'any', parts: ways }, isWanted: true };
}
