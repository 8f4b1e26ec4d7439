// Which closed cases are called back: a share at random, by a seed that is kept, so that the draw can be made again; and all of
// the dissatisfied.
import { chanceFrom } from '#base';

export interface DrawnFrom {
  readonly caseId: string;
  readonly isDissatisfied: boolean;
}

/**
 * The ids drawn, in the order of the cases' ids. The same cases, share and seed give the same draw, in whatever order they come.
 * @param share of all, rounded up: where anything was closed, somebody is called
 */
export function drawFollowUps(cases: readonly DrawnFrom[], share: number, seed: string): string[] {
  const inOrder = [...cases].sort((left, right) => (left.caseId < right.caseId ? -1 : 1));
  const shuffled = chanceFrom(seed).shuffle(inOrder);
  const drawn = new Set(shuffled.slice(0, Math.ceil(cases.length * share)).map(({ caseId }) => caseId));
  return inOrder.filter((each) => each.isDissatisfied || drawn.has(each.caseId)).map(({ caseId }) => caseId);
}
