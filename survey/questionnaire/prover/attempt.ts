// Draws what follows from wanted conditions; only then is a choice tried, and taken back where it fails. No list of
// answers is ever made.
import type { Condition, Flow } from './flow.ts';
import { allValues, isEmpty, restricted, type Values, verdictOn } from './values.ts';

export type Goal = { readonly condition: Condition; readonly isWanted: boolean };

/** What is known of one step: its answers that are left, whether it is asked, whether it is answered. */
export type Standing = {
  readonly values: Values;
  readonly asked: boolean | undefined;
  readonly given: boolean | undefined;
};

/** Choices times what was still to be chosen: about a fifth of a second. */
const MOST_WORK = 20_000;

export type Settled = Readonly<Record<number, Standing>> | 'none' | 'open';

export class Attempt {
  private readonly flow: Flow;
  private work = 0;

  constructor(flow: Flow) {
    this.flow = flow;
  }

  solve(goals: readonly Goal[]): Settled {
    return this.settle(new Branch(this.flow), goals, []);
  }

  private settle(branch: Branch, goals: readonly Goal[], forks: readonly Goal[]): Settled {
    const open = branch.draw(goals, forks);
    if (!open) return 'none';
    const next = open[0];
    if (!next) return branch.unknowns.size > 0 ? 'open' : branch.state;
    this.work += open.length;
    if (this.work > MOST_WORK) return 'open';
    let isOpen = false;
    for (const choice of next.ways) {
      const copy = new Branch(this.flow, branch);
      const found = this.settle(
        copy,
        [choice],
        open.slice(1).map(({ goal }) => goal),
      );
      if (typeof found !== 'string') return found;
      isOpen ||= found === 'open';
    }
    return isOpen ? 'open' : 'none';
  }
}

type Compound = Extract<Condition, { is: 'all' | 'any' }>;

type Fork = { readonly goal: Goal; readonly ways: readonly Goal[] };

// One line of thought: what is known of each step so far. Copied when a choice is tried.
class Branch {
  readonly state: Record<number, Standing>;
  readonly unknowns: Map<number, boolean>;
  private readonly flow: Flow;
  private readonly claimed: Map<Condition, boolean>;
  private pending: Goal[] = [];

  constructor(flow: Flow, from?: Branch) {
    this.flow = flow;
    this.state = { ...from?.state };
    this.unknowns = new Map(from?.unknowns);
    this.claimed = new Map(from?.claimed);
  }

  /** Draws all that follows; answers the choices that are left, fewest ways first, or undefined where nothing can be. */
  draw(goals: readonly Goal[], before: readonly Goal[]): Fork[] | undefined {
    this.pending = [...goals];
    let forks = [...before];
    for (;;) {
      for (let goal = this.pending.pop(); goal; goal = this.pending.pop())
        if (!this.take(goal, forks)) return undefined;
      const left = forks.map((goal) => this.fork(goal)).filter((fork) => fork !== undefined);
      if (left.some(({ ways }) => ways.length === 0)) return undefined;
      const single = left.filter(({ ways }) => ways.length === 1);
      forks = left.filter(({ ways }) => ways.length > 1).map(({ goal }) => goal);
      if (single.length === 0) return left.sort((one, other) => one.ways.length - other.ways.length);
      this.pending = single.flatMap(({ ways }) => ways);
    }
  }

  private take({ condition, isWanted }: Goal, forks: Goal[]): boolean {
    switch (condition.is) {
      case 'always':
        return isWanted;
      case 'unknown':
        return this.assume(condition.number, isWanted);
      case 'not':
        this.pending.push({ condition: condition.part, isWanted: !isWanted });
        return true;
      case 'asked':
        return this.learn(condition.step, { asked: isWanted });
      case 'answer':
        return this.answered(condition, isWanted);
      default:
        return this.claim(condition, isWanted, forks);
    }
  }

  private claim(condition: Compound, isWanted: boolean, forks: Goal[]): boolean {
    const known = this.claimed.get(condition);
    if (known !== undefined) return known === isWanted;
    this.claimed.set(condition, isWanted);
    if ((condition.is === 'all') !== isWanted) forks.push({ condition, isWanted });
    else for (const part of condition.parts) this.pending.push({ condition: part, isWanted });
    return true;
  }

  private assume(number: number, isWanted: boolean): boolean {
    const known = this.unknowns.get(number);
    this.unknowns.set(number, isWanted);
    return known === undefined || known === isWanted;
  }

  private answered({ step, test }: Extract<Condition, { is: 'answer' }>, isWanted: boolean): boolean {
    const values = restricted(this.standing(step).values, test, isWanted);
    return this.learn(step, isWanted ? { values, given: true } : { values });
  }

  private learn(step: number, learned: Partial<Standing>): boolean {
    const before = this.standing(step);
    const after = followed({ ...before, ...learned }, this.flow[step]?.blank === 'no');
    if (!after || contradicts(before, learned)) return false;
    this.state[step] = after;
    const { asked, check } = this.flow[step] ?? {};
    if (asked && after.asked !== undefined && before.asked === undefined)
      this.pending.push({ condition: asked, isWanted: after.asked });
    if (check && after.given === true && before.given !== true)
      this.pending.push({ condition: check, isWanted: true });
    return true;
  }

  private standing(step: number): Standing {
    const known = this.state[step];
    if (known) return known;
    const domain = this.flow[step]?.domain ?? { is: 'nothing' };
    return { values: allValues(domain), asked: undefined, given: undefined };
  }

  private fork(goal: Goal): Fork | undefined {
    const { condition } = goal;
    if (condition.is !== 'all' && condition.is !== 'any') return undefined;
    const ways: Goal[] = [];
    for (const part of condition.parts) {
      const verdict = this.verdict(part);
      if (verdict === goal.isWanted) return undefined;
      if (verdict === undefined) ways.push({ condition: part, isWanted: goal.isWanted });
    }
    return { goal, ways };
  }

  // What is certain of a condition as things stand.
  private verdict(condition: Condition): boolean | undefined {
    if (condition.is === 'always') return true;
    if (condition.is === 'unknown') return this.unknowns.get(condition.number);
    if (condition.is === 'asked') return this.standing(condition.step).asked;
    if (condition.is === 'not') {
      const verdict = this.verdict(condition.part);
      return verdict === undefined ? undefined : !verdict;
    }
    if (condition.is !== 'answer')
      return this.claimed.get(condition) ?? this.verdictOfMany(condition.parts, condition.is === 'any');
    const { values, given } = this.standing(condition.step);
    if (given === false) return false;
    const verdict = verdictOn(values, condition.test);
    return verdict === true && given !== true ? undefined : verdict;
  }

  private verdictOfMany(parts: readonly Condition[], deciding: boolean): boolean | undefined {
    let isOpen = false;
    for (const part of parts) {
      const verdict = this.verdict(part);
      if (verdict === deciding) return deciding;
      isOpen ||= verdict === undefined;
    }
    return isOpen ? undefined : !deciding;
  }
}

function contradicts(before: Standing, learned: Partial<Standing>): boolean {
  const isAskedOtherwise =
    learned.asked !== undefined && before.asked !== undefined && learned.asked !== before.asked;
  return isAskedOtherwise || (learned.given === true && before.given === false);
}

/** What follows for one step by itself; undefined where it cannot be. */
function followed({ values, asked, given }: Standing, isRequired: boolean): Standing | undefined {
  const cannot = isEmpty(values) || asked === false || given === false;
  if (given === true && cannot) return undefined;
  const nowAsked = given === true ? true : asked;
  if (cannot && isRequired) {
    if (nowAsked === true) return undefined;
    return { values, asked: false, given: false };
  }
  if (cannot) return { values, asked: nowAsked, given: false };
  return { values, asked: nowAsked, given: isRequired && nowAsked === true ? true : given };
}
