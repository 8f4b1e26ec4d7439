// Proves a questionnaire: for every question and every option an interview that reaches it, or that there is none.
import { whole } from './completion.ts';
import { ANY_OTHER_TEXT, all, type Condition, type Flow, type FlowStep, not, type Test } from './flow.ts';
import { type Needs, needsOf } from './needs.ts';
import { type Outcome, search } from './search.ts';
import type { Given } from './values.ts';
import type { Played } from './walk.ts';

/** `reached`: with a witness; `never`: proved; `not-decided`: neither is claimed. */
export type Reach = 'reached' | 'never' | 'not-decided';

/** One answer of a witness; without `given` the question is asked and left blank. */
export type WitnessAnswer = { readonly question: string; readonly given?: Given };

export type OptionProof = {
  readonly code: string;
  readonly reach: Reach;
  witness(): readonly WitnessAnswer[];
};

/**
 * `witness`: the answers, in order, after which the question is asked. `condition`: whether its own condition decides
 * anything. `check`: whether its check can be met.
 */
export type QuestionProof = {
  readonly id: string;
  readonly reach: Reach;
  readonly condition?: 'decides' | 'always-true' | 'never-true' | 'not-decided';
  readonly check?: 'can-be-met' | 'never-met' | 'not-decided';
  witness(): readonly WitnessAnswer[];
  readonly options: readonly OptionProof[];
};

export function prove(flow: Flow): readonly QuestionProof[] {
  const ground = { flow, needs: needsOf(flow) };
  return flow.map((step, index) => proofOf(ground, step, index));
}

type Ground = { readonly flow: Flow; readonly needs: Needs };

const REACH = { found: 'reached', none: 'never', open: 'not-decided' } as const;

// Witnesses are made when somebody wants to see one: kept, they would outweigh everything else.
function proofOf(ground: Ground, step: FlowStep, index: number): QuestionProof {
  const asked = before(ground, index, step.asked).is;
  return {
    id: step.id,
    reach: REACH[asked],
    ...(step.own ? { condition: conditionVerdict(ground, step, index, asked) } : {}),
    ...(step.check && asked !== 'none' ? { check: checkVerdict(ground, index) } : {}),
    witness: () => witnessOf(ground, before(ground, index, step.asked), index - 1),
    options: optionsOf(step).map((code) => optionProof(ground, index, code, asked)),
  };
}

function before({ flow, needs }: Ground, index: number, condition: Condition): Outcome {
  return search(flow, [{ condition, isWanted: true }], index - 1, needs);
}

function conditionVerdict(ground: Ground, { own, around }: FlowStep, index: number, asked: Outcome['is']) {
  if (!own || asked === 'open') return 'not-decided';
  if (asked === 'none') {
    const isAsked = before(ground, index, around ?? own);
    return isAsked.is === 'none' ? 'not-decided' : 'never-true';
  }
  const otherwise = before(ground, index, all([around ?? own, not(own)]));
  return otherwise.is === 'none' ? 'always-true' : otherwise.is === 'found' ? 'decides' : 'not-decided';
}

function checkVerdict({ flow, needs }: Ground, step: number) {
  const given: Condition = { is: 'answer', step, test: { is: 'given' } };
  const { is } = search(flow, [{ condition: given, isWanted: true }], step, needs);
  return is === 'found' ? 'can-be-met' : is === 'none' ? 'never-met' : 'not-decided';
}

function optionsOf({ domain }: FlowStep): readonly string[] {
  return domain.is === 'one' || domain.is === 'several'
    ? domain.codes.filter((code) => code !== ANY_OTHER_TEXT)
    : [];
}

// Without a check of its own, whoever is asked can choose any option: no search is needed for each.
function optionProof(ground: Ground, index: number, code: string, asked: Outcome['is']): OptionProof {
  const step = ground.flow[index];
  const isChecked = step?.check !== undefined && asked !== 'none';
  const found = isChecked ? chosenWith(ground, index, code).is : asked;
  const reach = step?.isFiltered === true && found === 'found' ? 'not-decided' : REACH[found];
  return {
    code,
    reach,
    witness: () => (reach === 'reached' ? witnessOf(ground, chosenWith(ground, index, code), index) : []),
  };
}

function chosenWith({ flow, needs }: Ground, index: number, code: string): Outcome {
  const step = flow[index];
  return step ? search(flow, [chosen(index, step, code)], index, needs) : { is: 'none' };
}

function chosen(index: number, { domain }: FlowStep, code: string) {
  const test: Test =
    domain.is === 'several' ? { is: 'includes', code } : { is: 'codes', codes: new Set([code]) };
  return { condition: { is: 'answer', step: index, test }, isWanted: true } as const;
}

function witnessOf({ flow, needs }: Ground, outcome: Outcome, upTo: number): WitnessAnswer[] {
  return outcome.is === 'found' ? answersOf(flow, whole(flow, outcome.path, upTo, needs)) : [];
}

function answersOf(flow: Flow, path: Played): WitnessAnswer[] {
  return [...path].map(([index, given]) => {
    const question = flow[index]?.id ?? '';
    return given === undefined ? { question } : { question, given };
  });
}
