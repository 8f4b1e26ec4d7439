// Two versions of a questionnaire, question by question: what changed for whoever answers, and whether the trend goes on.

import { stepsIn } from '../prover/leaves.ts';
import { differing, heard, likeness, type Pair, paired, plainOf, type Tie } from './alike.ts';
import type { AskedForm, AskedOption, AskedQuestion, Words } from './asked-form.ts';
import { type Change, change } from './change.ts';
import type { Dictionary } from './conditions.ts';
import { optionChanges, pairedOptions } from './option-changes.ts';
import { risingRun } from './order.ts';
import { populationChanges } from './population-changes.ts';

/** `look`: a person has to judge; `breaks`: what people said before and after is not one measure twice. */
export type Trend = 'goes-on' | 'look' | 'breaks' | 'begins' | 'ends';

/** `old`, `now`: its name in each version, where it is there. Without changes it is the same question. */
export type ComparedQuestion = {
  readonly old?: string;
  readonly now?: string;
  readonly trend: Trend;
  readonly changes: readonly Change[];
};

/** The questions of the new version in its order, then those that were removed. */
export function compareForms(old: AskedForm, now: AskedForm): readonly ComparedQuestion[] {
  return new Comparison(old, now).questions();
}

const LEAST_SAME_NUMBER = 0.4;
const LEAST_LIKENESS = 0.7;

function tiesOf(isNamed: boolean): readonly Tie<AskedQuestion>[] {
  const alike = (old: AskedQuestion, now: AskedQuestion) => likeness(plainOf(old.words), plainOf(now.words));
  const sameText: Tie<AskedQuestion> = { by: 'key', key: ({ words }) => heard(plainOf(words)) || undefined };
  const sameId: Tie<AskedQuestion> = {
    by: 'key',
    key: ({ id }) => id,
    fits: (old, now) => isNamed || alike(old, now) >= LEAST_SAME_NUMBER,
  };
  const both: Tie<AskedQuestion> = { by: 'key', key: ({ id, words }) => `${id} ${plainOf(words)}` };
  const like: Tie<AskedQuestion> = {
    by: 'likeness',
    words: ({ words }) => plainOf(words),
    least: LEAST_LIKENESS,
  };
  return isNamed ? [both, sameId, sameText, like] : [both, sameText, sameId, like];
}

const BY_WEIGHT = ['ends', 'begins', 'breaks', 'look'] as const;

class Comparison {
  readonly old: AskedForm;
  readonly now: AskedForm;
  private readonly partners: ReadonlyMap<AskedQuestion, AskedQuestion>;
  private readonly options = new Map<AskedQuestion, Pair<AskedOption>[]>();
  private readonly moved: ReadonlySet<AskedQuestion>;
  private readonly broken = new Set<number>();
  private readonly dictionary: Dictionary;

  constructor(old: AskedForm, now: AskedForm) {
    this.old = old;
    this.now = now;
    const pairs = paired(old.questions, now.questions, tiesOf(old.isNamed && now.isNamed));
    this.partners = new Map(pairs.map((pair) => [pair.now, pair.old]));
    for (const pair of pairs) this.options.set(pair.old, pairedOptions(pair.old.options, pair.now.options));
    this.moved = this.movedQuestions();
    this.dictionary = this.newDictionary();
  }

  questions(): ComparedQuestion[] {
    const kept = new Set(this.partners.values());
    return [
      ...this.now.questions.map((now, index) => this.compared(now, index)),
      ...this.old.questions
        .filter((old) => !kept.has(old))
        .map(({ id }) => judged({ old: id }, [change('change-question-removed', {})])),
    ];
  }

  private compared(now: AskedQuestion, index: number): ComparedQuestion {
    const old = this.partners.get(now);
    const changes = old ? this.changes(old, now, index) : [change('change-question-added', {})];
    const question = judged({ ...(old ? { old: old.id } : {}), now: now.id }, changes);
    if (question.trend === 'breaks') this.broken.add(index);
    return question;
  }

  private changes(old: AskedQuestion, now: AskedQuestion, index: number): Change[] {
    const population = populationChanges(old, now, this, this.dictionary);
    return [
      ...(old.id === now.id ? [] : [change('change-id', { old: old.id, now: now.id })]),
      ...(this.moved.has(now)
        ? [change('change-moved', { old: this.old.questions.indexOf(old) + 1, now: index + 1 })]
        : []),
      ...wordChanges(old.words, now.words),
      ...(old.kind === now.kind ? [] : [change('change-kind', { old: old.kind, now: now.kind })]),
      ...optionChanges(old.options, now.options, this.options.get(old) ?? []),
      ...(population.length > 0 ? population : this.filterChanges(now)),
      ...ruleChanges(old, now),
    ];
  }

  private filterChanges({ step }: AskedQuestion): Change[] {
    const about = [...stepsIn(step.asked)].filter((each) => this.broken.has(each));
    return about.map((each) => change('change-population-by', { about: this.now.questions[each]?.id ?? '' }));
  }

  private newDictionary(): Dictionary {
    const places = new Map(this.now.questions.map((question, index) => [question, index]));
    const nowOf = new Map([...this.partners].map(([now, old]) => [old, now]));
    const partnerAt = (step: number) => {
      const old = this.old.questions[step];
      return old && nowOf.get(old);
    };
    return {
      step: (step) => {
        const partner = partnerAt(step);
        return partner && places.get(partner);
      },
      code: (step, code) => {
        const old = this.old.questions[step];
        if (!old || old.options.length === 0) return code;
        return this.options.get(old)?.find((pair) => pair.old.code === code)?.now.code;
      },
    };
  }

  private movedQuestions(): Set<AskedQuestion> {
    const places = new Map(this.old.questions.map((question, index) => [question, index]));
    const kept = this.now.questions.filter((now) => this.partners.has(now));
    const positions = kept.flatMap((now) => places.get(this.partners.get(now) ?? now) ?? []);
    const run = risingRun(positions);
    return new Set(kept.filter((_, index) => !run.has(index)));
  }
}

function judged(names: { old?: string; now?: string }, changes: readonly Change[]): ComparedQuestion {
  const trend = BY_WEIGHT.find((effect) => changes.some((each) => each.effect === effect));
  return { ...names, trend: trend ?? 'goes-on', changes };
}

function wordChanges(old: Words, now: Words): Change[] {
  const changes: Change[] = [];
  const words = differing(old, now);
  if (words) {
    const [before, after] = words;
    const code = heard(before) === heard(after) ? 'change-punctuation' : 'change-wording';
    changes.push(change(code, { old: before, now: after }));
  }
  const languages = [old, now].map((each) => [...each.keys()].sort().join(', '));
  if (languages[0] !== languages[1])
    changes.push(change('change-languages', { old: languages[0] ?? '', now: languages[1] ?? '' }));
  return changes;
}

function ruleChanges(old: AskedQuestion, now: AskedQuestion): Change[] {
  const changes: Change[] = [];
  const instruction = differing(old.instruction, now.instruction);
  if (instruction) changes.push(change('change-instruction', { old: instruction[0], now: instruction[1] }));
  if (old.filter !== now.filter)
    changes.push(change('change-options-filter', { old: old.filter, now: now.filter }));
  if (old.check !== now.check) changes.push(change('change-check', { old: old.check, now: now.check }));
  if (old.step.blank !== now.step.blank)
    changes.push(change('change-required', { old: REQUIRED[old.step.blank], now: REQUIRED[now.step.blank] }));
  return changes;
}

const REQUIRED = { no: 'yes', yes: 'no', open: '?' } as const;
