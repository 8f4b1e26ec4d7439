// The shortest and the longest interview: a pass over the steps that keeps, of all interviews so far, one for each way in
// which they differ for what is still to come.
import type { Condition, Flow, FlowStep, Test } from './flow.ts';
import { type Leaf, leavesOf } from './leaves.ts';
import { allValues, isEmpty, restricted, type Values } from './values.ts';

/** `isExact`: proved shortest and longest; else they are bounds that no interview passes. */
export type Durations = {
  readonly shortest: Extent;
  readonly longest: Extent;
  readonly isExact: boolean;
};
export type Extent = { readonly questions: number; readonly minutes: number };

type Counted = { readonly questions: number; readonly seconds: number };
type State = {
  readonly truths: ReadonlyMap<string, boolean>;
  readonly short: Counted;
  readonly long: Counted;
};

const MOST_STATES = 2_000;
const MOST_WAYS = 40_000;
const NONE: Counted = { questions: 0, seconds: 0 };

/** Exact where nothing is unknown and conditions rest on few answers at a time. */
export function durationsOf(flow: Flow): Durations {
  const tests = testsOf(flow);
  const last = lastUses(flow);
  let states: State[] = [{ truths: new Map(), short: NONE, long: NONE }];
  for (const [index, step] of flow.entries()) {
    const next = advanced(states, step, index, tests.get(index) ?? []);
    if (!next || next.length === 0) return bounds(flow);
    states = mergedStates(next, last, index);
    if (states.length > MOST_STATES) return bounds(flow);
  }
  const shortest = states
    .map(({ short }) => short)
    .reduce((one, other) => (one.seconds <= other.seconds ? one : other));
  const longest = states
    .map(({ long }) => long)
    .reduce((one, other) => (one.seconds >= other.seconds ? one : other));
  return { shortest: extent(shortest), longest: extent(longest), isExact: true };
}

function extent({ questions, seconds }: Counted): Extent {
  return { questions, minutes: Math.round(seconds / 6) / 10 };
}

function bounds(flow: Flow): Durations {
  const longest = { questions: flow.length, seconds: flow.reduce((sum, { seconds }) => sum + seconds, 0) };
  const certain = flow.filter(({ asked }) => asked.is === 'always');
  const shortest = {
    questions: certain.length,
    seconds: certain.reduce((sum, { seconds }) => sum + seconds, 0),
  };
  return { shortest: extent(shortest), longest: extent(longest), isExact: false };
}

type Tested = { readonly key: string; readonly test: Test };

function advanced(
  states: readonly State[],
  step: FlowStep,
  index: number,
  tests: readonly Tested[],
): State[] | undefined {
  const ways = waysOf(step, index, tests);
  if (!ways) return undefined;
  const next: State[] = [];
  for (const state of states) {
    const isAsked = truthOf(step.asked, state.truths);
    if (isAsked === undefined) return undefined;
    const played = isAsked ? playedOn(state, step, ways) : [state];
    if (!played || next.length > MOST_WAYS) return undefined;
    next.push(...played);
  }
  return next;
}

/** The interview after each way of answering that passes the step's check. */
function playedOn(state: State, step: FlowStep, ways: readonly Way[]): State[] | undefined {
  const played: State[] = [];
  for (const way of ways) {
    const truths = new Map([...state.truths, ...way.truths]);
    const passes = step.check && way.isGiven ? truthOf(step.check, truths) : true;
    if (passes === undefined) return undefined;
    if (passes) played.push({ truths, short: plus(state.short, step), long: plus(state.long, step) });
  }
  return played;
}

function plus({ questions, seconds }: Counted, step: FlowStep): Counted {
  return { questions: questions + 1, seconds: seconds + step.seconds };
}

type Way = { readonly truths: readonly (readonly [string, boolean])[]; readonly isGiven: boolean };

/** Every way in which the answers to a step differ for its tests. */
function waysOf(step: FlowStep, index: number, tests: readonly Tested[]): Way[] | undefined {
  if (step.blank === 'open') return undefined;
  const asked = [`asked ${index}`, true] as const;
  let parts: Part[] = [{ values: allValues(step.domain), truths: [asked] }];
  for (const tested of tests) {
    parts = parts.flatMap((part) => halves(part, tested));
    if (parts.length > MOST_STATES) return undefined;
  }
  const answered = parts
    .filter(({ values }) => !isEmpty(values))
    .map(({ truths }) => ({ truths, isGiven: true }));
  return step.blank === 'yes' ? [...answered, { truths: [asked], isGiven: false }] : answered;
}

type Part = { readonly values: Values; readonly truths: Way['truths'] };

function halves({ values, truths }: Part, { key, test }: Tested): Part[] {
  return [true, false]
    .map(
      (isWanted): Part => ({
        values: restricted(values, test, isWanted),
        truths: [...truths, [key, isWanted]],
      }),
    )
    .filter((half) => !isEmpty(half.values));
}

function mergedStates(states: readonly State[], last: ReadonlyMap<string, number>, index: number): State[] {
  const merged = new Map<string, State>();
  for (const state of states) {
    const live = [...state.truths].filter(([key, isTrue]) => isTrue && (last.get(key) ?? -1) > index);
    const key = live.map(([name]) => name).join(' ');
    const known = merged.get(key);
    const short = known && known.short.seconds <= state.short.seconds ? known.short : state.short;
    const long = known && known.long.seconds >= state.long.seconds ? known.long : state.long;
    merged.set(key, { truths: new Map(live), short, long });
  }
  return [...merged.values()];
}

function truthOf(condition: Condition, truths: ReadonlyMap<string, boolean>): boolean | undefined {
  if (condition.is === 'always') return true;
  if (condition.is === 'unknown') return undefined;
  if (condition.is === 'asked' || condition.is === 'answer') return truths.get(keyOf(condition)) ?? false;
  if (condition.is === 'not') {
    const truth = truthOf(condition.part, truths);
    return truth === undefined ? undefined : !truth;
  }
  const parts = condition.parts.map((part) => truthOf(part, truths));
  const deciding = condition.is === 'any';
  if (parts.includes(deciding)) return deciding;
  return parts.includes(undefined) ? undefined : !deciding;
}

function keyOf(leaf: Leaf): string {
  if (leaf.is === 'asked') return `asked ${leaf.step}`;
  const { test } = leaf;
  return `${leaf.step} ${JSON.stringify(test.is === 'codes' ? [...test.codes] : test)}`;
}

function* leavesOfStep({ asked, check }: FlowStep): Generator<Leaf> {
  yield* leavesOf(asked);
  if (check) yield* leavesOf(check);
}

function testsOf(flow: Flow): Map<number, Tested[]> {
  const tests = new Map<number, Map<string, Tested>>();
  for (const step of flow)
    for (const leaf of leavesOfStep(step)) {
      if (leaf.is !== 'answer') continue;
      const known = tests.get(leaf.step) ?? new Map();
      tests.set(leaf.step, known.set(keyOf(leaf), { key: keyOf(leaf), test: leaf.test }));
    }
  return new Map([...tests].map(([step, known]) => [step, [...known.values()]]));
}

/** For each test, the last step whose condition asks it. */
function lastUses(flow: Flow): Map<string, number> {
  const last = new Map<string, number>();
  for (const [index, step] of flow.entries())
    for (const leaf of leavesOfStep(step)) last.set(keyOf(leaf), index);
  return last;
}
