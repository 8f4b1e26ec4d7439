// Proves a questionnaire: for every question and every option an interview that reaches it, or that there is none.
import { all, type Condition, type Flow, type FlowStep, not, type Test } from './flow.ts';
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
  return flow.map((step, index) => proofOf(flow, step, index));
}

const REACH = { found: 'reached', none: 'never', open: 'not-decided' } as const;

function proofOf(flow: Flow, step: FlowStep, index: number): QuestionProof {
  const outcome = before(flow, index, step.asked);
  return {
    id: step.id,
    reach: REACH[outcome.is],
    ...(step.own ? { condition: conditionVerdict(flow, step, index, outcome) } : {}),
    ...(step.check && outcome.is !== 'none' ? { check: checkVerdict(flow, index) } : {}),
    witness: () => witnessOf(flow, before(flow, index, step.asked)),
    options: optionsOf(step).map((code) => optionProof(flow, index, code, outcome.is)),
  };
}

function before(flow: Flow, index: number, condition: Condition): Outcome {
  return search(flow, [{ condition, isWanted: true }], index - 1);
}

function conditionVerdict(flow: Flow, { own, around }: FlowStep, index: number, outcome: Outcome) {
  if (!own || outcome.is === 'open') return 'not-decided';
  if (outcome.is === 'none') {
    const isAsked = before(flow, index, around ?? own);
    return isAsked.is === 'none' ? 'not-decided' : 'never-true';
  }
  const otherwise = before(flow, index, all([around ?? own, not(own)]));
  return otherwise.is === 'none' ? 'always-true' : otherwise.is === 'found' ? 'decides' : 'not-decided';
}

function checkVerdict(flow: Flow, step: number) {
  const { is } = search(
    flow,
    [{ condition: { is: 'answer', step, test: { is: 'given' } }, isWanted: true }],
    step,
  );
  return is === 'found' ? 'can-be-met' : is === 'none' ? 'never-met' : 'not-decided';
}

function optionsOf({ domain }: FlowStep): readonly string[] {
  return domain.is === 'one' || domain.is === 'several'
    ? domain.codes.filter((code) => !code.startsWith('\u0000'))
    : [];
}

// Without a check of its own, whoever is asked can choose any option: no search is needed for each.
// Witnesses are made when somebody wants to see one: kept, they would outweigh everything else.
function optionProof(flow: Flow, index: number, code: string, asked: Outcome['is']): OptionProof {
  const step = flow[index];
  const isChecked = step?.check !== undefined && asked !== 'none';
  const choose = () => chosenWith(flow, index, code);
  const found = isChecked ? choose().is : asked;
  const reach = step?.isFiltered === true && found === 'found' ? 'not-decided' : REACH[found];
  return { code, reach, witness: () => (reach === 'reached' ? witnessOf(flow, choose()) : []) };
}

function chosenWith(flow: Flow, index: number, code: string): Outcome {
  const step = flow[index];
  return step ? search(flow, [chosen(index, step, code)], index) : { is: 'none' };
}

function chosen(index: number, { domain }: FlowStep, code: string) {
  const test: Test =
    domain.is === 'several' ? { is: 'includes', code } : { is: 'codes', codes: new Set([code]) };
  return { condition: { is: 'answer', step: index, test }, isWanted: true } as const;
}

function witnessOf(flow: Flow, outcome: Outcome): WitnessAnswer[] {
  return outcome.is === 'found' ? answersOf(flow, outcome.path) : [];
}

function answersOf(flow: Flow, path: Played): WitnessAnswer[] {
  return [...path].map(([index, given]) => {
    const question = flow[index]?.id ?? '';
    return given === undefined ? { question } : { question, given };
  });
}
