// Which steps have to be looked at for a goal: those that its conditions rest on, and those at which an interview can
// get stuck. All others can be answered whatever was answered before, and nobody looks at what they were answered.
import { Attempt } from './attempt.ts';
import { ALWAYS, type Condition, type Flow, type FlowStep } from './flow.ts';
import { isDecidable, stepsIn } from './leaves.ts';
import { allValues, type Given, isEmpty, pick } from './values.ts';

/** `answers`: for steps whose check is about nothing but their own answer, an answer that passes it. */
export type Needs = {
  stepsFor(conditions: readonly Condition[], upTo: number): readonly number[];
  readonly answers: ReadonlyMap<number, Given>;
};

export function needsOf(flow: Flow): Needs {
  const answers = ownAnswers(flow);
  const restsOn = flow.map(({ asked, check }) => stepsOf(check ? [asked, check] : [asked]));
  const risky = flow.flatMap((step, index) => (canGetStuck(step, answers.has(index)) ? [index] : []));
  const always = closure(risky, restsOn);
  return {
    answers,
    stepsFor: (conditions, upTo) => {
      const needed = closure(stepsOf(conditions), restsOn, new Set(always));
      return [...needed].filter((step) => step <= upTo).sort((one, other) => one - other);
    },
  };
}

function stepsOf(conditions: readonly Condition[]): number[] {
  return [...new Set(conditions.flatMap((condition) => [...stepsIn(condition)]))];
}

/** The steps with all that they rest on, and so on. */
function closure(
  steps: readonly number[],
  restsOn: readonly (readonly number[])[],
  known = new Set<number>(),
): Set<number> {
  const open = [...steps];
  for (let step = open.pop(); step !== undefined; step = open.pop()) {
    if (known.has(step)) continue;
    known.add(step);
    open.push(...(restsOn[step] ?? []));
  }
  return known;
}

function canGetStuck({ asked, check, domain, blank }: FlowStep, hasAnswer: boolean): boolean {
  if (!isDecidable(asked)) return true;
  return blank !== 'yes' && (isEmpty(allValues(domain)) || (check !== undefined && !hasAnswer));
}

function ownAnswers(flow: Flow): Map<number, Given> {
  const answers = new Map<number, Given>();
  for (const [index, step] of flow.entries()) {
    const given = step.check && ownAnswer(step, index, step.check);
    if (given) answers.set(index, given);
  }
  return answers;
}

function ownAnswer(step: FlowStep, index: number, check: Condition): Given | undefined {
  if (!isDecidable(check) || [...stepsIn(check)].some((other) => other !== index)) return undefined;
  const alone: FlowStep[] = [];
  alone[index] = { ...step, asked: ALWAYS };
  const given: Condition = { is: 'answer', step: index, test: { is: 'given' } };
  const settled = new Attempt(alone).solve([{ condition: given, isWanted: true }]);
  const values = typeof settled === 'string' ? undefined : settled[index]?.values;
  return values && pick(values);
}
