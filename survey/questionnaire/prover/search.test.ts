import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Chance, chanceFrom } from '#base';
import { whole } from './completion.ts';
import { durationsOf } from './durations.ts';
import {
  ALWAYS,
  all,
  any,
  type Condition,
  type Domain,
  type Flow,
  type FlowStep,
  not,
  type Test,
} from './flow.ts';
import { Interner } from './interner.ts';
import { needsOf } from './needs.ts';
import { type OptionProof, prove, type Reach } from './prove.ts';
import { search } from './search.ts';
import { complement, type Span } from './spans.ts';
import type { Given } from './values.ts';
import { holds, isPlayable } from './walk.ts';

const CODES = ['a', 'b', 'c'];
const NUMBERS = [0, 1, 2, 3];

function domainOf(chance: Chance): Domain {
  return chance.pick<Domain>([
    { is: 'one', codes: CODES },
    { is: 'several', codes: CODES, exclusive: new Set(chance.pick([[], ['c']])) },
    { is: 'number', isWhole: true },
    { is: 'nothing' },
  ]);
}

function spansOf(chance: Chance): readonly Span[] {
  const value = 1 + chance.integer(2);
  const spans = [{ low: value, high: value + chance.integer(2) }];
  return chance.pick([spans, complement(spans)]);
}

function testOf(chance: Chance, domain: Domain): Test {
  if (chance.integer(6) === 0 || domain.is === 'nothing') return { is: 'given' };
  if (domain.is === 'one') return { is: 'codes', codes: new Set([chance.pick(CODES), chance.pick(CODES)]) };
  if (domain.is === 'number') return { is: 'number', spans: spansOf(chance) };
  return chance.pick<Test>([
    { is: 'includes', code: chance.pick(CODES) },
    { is: 'counts', spans: spansOf(chance) },
  ]);
}

function conditionOf(chance: Chance, domains: readonly Domain[], depth: number): Condition {
  const step = chance.integer(Math.max(1, domains.length));
  const domain = domains[step];
  if (!domain) return ALWAYS;
  if (depth === 0 || chance.integer(3) === 0)
    return chance.pick<Condition>([
      { is: 'answer', step, test: testOf(chance, domain) },
      { is: 'answer', step, test: testOf(chance, domain) },
      { is: 'asked', step },
    ]);
  const parts = [1, 2].map(() => conditionOf(chance, domains, depth - 1));
  return chance.pick([all(parts), any(parts), not(all(parts)), not(any(parts))]);
}

/** Four steps with conditions and checks by chance. */
function flowOf(chance: Chance): Flow {
  const domains = Array.from({ length: 4 }, () => domainOf(chance));
  const interner = new Interner();
  return domains.map((domain, index) => {
    const check = conditionOf(chance, domains.slice(0, index + 1), 1);
    const own = interner.same(conditionOf(chance, domains.slice(0, index), 2));
    return {
      id: `${index}`,
      domain,
      asked: own,
      own,
      ...(chance.integer(2) === 0 ? { check: interner.same(check) } : {}),
      blank: domain.is === 'nothing' ? 'yes' : chance.pick(['no', 'yes'] as const),
      seconds: 6 * (1 + index),
    };
  });
}

function answersTo(domain: Domain): Given[] {
  if (domain.is === 'one') return domain.codes.map((code) => ({ codes: [code] }));
  if (domain.is === 'number') return NUMBERS.map((number) => ({ number }));
  if (domain.is === 'nothing') return [];
  const sets = [1, 2, 3, 4, 5, 6, 7].map((bits) => CODES.filter((_, nth) => (bits & (1 << nth)) !== 0));
  return sets
    .filter((codes) => codes.length === 1 || !codes.some((code) => domain.exclusive.has(code)))
    .map((codes) => ({ codes }));
}

/** What trying every interview shows: `asked 2`, `chosen 2 a`. */
function tried(flow: Flow): ReadonlySet<string> {
  const met = new Set<string>();
  let open: ReadonlyMap<number, Given | undefined>[] = [new Map()];
  for (const [index, step] of flow.entries()) {
    const asked = open.filter((played) => holds(step.asked, played));
    if (asked.length > 0) met.add(`asked ${step.id}`);
    const answered = asked.flatMap((played) => playedOn(step, index, played));
    for (const played of answered)
      for (const code of codesOf(played.get(index))) met.add(`chosen ${step.id} ${code}`);
    open = [...open.filter((played) => !holds(step.asked, played)), ...answered];
  }
  return met;
}

function playedOn(step: FlowStep, index: number, played: ReadonlyMap<number, Given | undefined>) {
  const answered = answersTo(step.domain).map((given) => new Map([...played, [index, given]]));
  const passed = answered.filter((next) => !step.check || holds(step.check, next));
  return step.blank === 'yes' ? [...passed, new Map([...played, [index, undefined]])] : passed;
}

function secondsTried(flow: Flow): number[] {
  let open: { readonly played: ReadonlyMap<number, Given | undefined>; readonly seconds: number }[] = [
    { played: new Map(), seconds: 0 },
  ];
  for (const [index, step] of flow.entries())
    open = open.flatMap(({ played, seconds }) =>
      holds(step.asked, played)
        ? playedOn(step, index, played).map((next) => ({ played: next, seconds: seconds + step.seconds }))
        : [{ played, seconds }],
    );
  return open.map(({ seconds }) => seconds);
}

function codesOf(given: Given | undefined): readonly string[] {
  return given && 'codes' in given ? given.codes : [];
}

function claimsOf(flow: Flow): [string, Reach][] {
  return prove(flow).flatMap(({ id, reach, options }) => [
    [`asked ${id}`, reach],
    ...options.map((option): [string, Reach] => [`chosen ${id} ${option.code}`, option.reach]),
  ]);
}

/** Whether the answers of a witness can be given in turn, and lead where it says. */
function leads(flow: Flow, proof: Pick<OptionProof, 'witness'>, upTo: number, goal: Condition): boolean {
  const path = new Map(proof.witness().map(({ question, given }) => [Number(question), given]));
  return isPlayable(flow, path, upTo) && holds(goal, path) === true;
}

describe('what the search says', () => {
  it('is what trying every interview says, for questions and for options', () => {
    fc.assert(
      fc.property(fc.nat(), (seed) => {
        const flow = flowOf(chanceFrom(seed));
        const met = tried(flow);
        const claims = claimsOf(flow).filter(([, reach]) => reach !== 'not-decided');
        for (const [what, reach] of claims)
          expect([what, reach === 'reached']).toEqual([what, met.has(what)]);
      }),
      { numRuns: 2_000 },
    );
  });

  it('of every question and option comes with answers that lead there', () => {
    for (let seed = 0; seed < 1_000; seed += 1) {
      const flow = flowOf(chanceFrom(seed));
      for (const [index, proof] of prove(flow).entries()) {
        const asked = flow[index]?.asked ?? ALWAYS;
        const isTrue = proof.reach !== 'reached' || leads(flow, proof, index - 1, asked);
        expect([seed, proof.id, isTrue]).toEqual([seed, proof.id, true]);
        for (const option of proof.options.filter(({ reach }) => reach === 'reached'))
          expect([
            seed,
            index,
            option.code,
            leads(flow, option, index, { is: 'asked', step: index }),
          ]).toEqual([seed, index, option.code, true]);
      }
    }
  });

  it('of the shortest and the longest interview is what trying every interview says', () => {
    for (let seed = 0; seed < 1_000; seed += 1) {
      const flow = flowOf(chanceFrom(seed));
      const minutes = secondsTried(flow).map((seconds) => seconds / 60);
      if (minutes.length === 0) continue;
      const { shortest, longest, isExact } = durationsOf(flow);
      expect([seed, isExact]).toEqual([seed, true]);
      expect([shortest.minutes, longest.minutes]).toEqual([Math.min(...minutes), Math.max(...minutes)]);
    }
  });

  it('leaves next to nothing undecided in small questionnaires, and its paths can be played', () => {
    let open = 0;
    for (let seed = 0; seed < 1_000; seed += 1) {
      const flow = flowOf(chanceFrom(seed));
      const goal = { condition: flow[3]?.asked ?? ALWAYS, isWanted: true };
      const needs = needsOf(flow);
      const outcome = search(flow, [goal], 2, needs);
      if (outcome.is === 'open') open += 1;
      if (outcome.is === 'found') expect(isPlayable(flow, whole(flow, outcome.path, 2, needs), 2)).toBe(true);
    }
    expect(open).toBeLessThan(10);
  });
});
