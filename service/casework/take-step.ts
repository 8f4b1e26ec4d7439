// The one way in which a case changes: who takes the step, whether it is possible now, what it asks; then the new state.
// Plain facts in, a state and an event out, or the first reason against.
import { ok, type Problem, type Result, refused } from '#base';
import { CASE_SORTS } from './case-kinds.ts';
import { type CaseState, freshCase } from './case-state.ts';
import { DUTIES, type Duty, type DutyCode, dutyFrom } from './duties.ts';
import { type Fields, flagAt, listAt, readFields } from './fields.ts';
import type { LimitRule } from './limit-rules.ts';
import { problem } from './problems.ts';
import { RELATIONS, type Relation } from './relations.ts';
import { STANDINGS } from './standings.ts';
import { STEPS, type StepCode } from './steps/index.ts';
import type { Step, Taken } from './steps/step.ts';

/** What happened to a case: appended once, never changed. Words are kept beside, under the event's id. */
export interface CaseEvent {
  readonly step: StepCode | 'receive';
  readonly atMs: number;
  readonly personId: string | null;
  readonly facts: Fields;
  /** the rule then in force; the state is reckoned from it */
  readonly rule: LimitRule;
}

export interface StepWish {
  readonly step: StepCode;
  readonly fields: Fields;
  readonly relations: readonly Relation[];
  readonly personId: string | null;
  readonly atMs: number;
  readonly rule: LimitRule;
}

export interface StepTaken {
  readonly state: CaseState;
  readonly event: CaseEvent;
  readonly words: Readonly<Record<string, string | readonly string[]>>;
}

/** A case that comes in: a dispatcher owes its routing. Whoever took it in at a desk saw the resident's code. */
export function receiveCase(
  given: Pick<CaseState, 'sort' | 'kind'> & Pick<CaseEvent, 'atMs' | 'personId' | 'rule' | 'facts'>,
): CaseState {
  const state = freshCase(given.sort, given.kind, given.rule, given.atMs);
  return {
    ...state,
    ...aboutWhom(given.facts),
    isCodeSeen: given.personId !== null,
    duties: [dutyFrom('route', given.atMs, given.rule)],
  };
}

function aboutWhom(facts: Fields): Pick<CaseState, 'keptPeople' | 'keptUnits' | 'isAboutPerson'> {
  const [keptPeople, keptUnits] = [listAt(facts, 'people'), listAt(facts, 'units')];
  return { keptPeople, keptUnits, isAboutPerson: flagAt(facts, 'isAboutPerson') };
}

/** Why somebody may not take a step now; undefined where they may. What the step asks is not looked at. */
export function whyNotNow(
  state: CaseState,
  code: StepCode,
  relations: readonly Relation[],
): Problem | undefined {
  const step = STEPS[code];
  const { label } = step;
  if (step.forDisputesOnly && state.sort !== 'dispute')
    return problem('step-for-disputes', { stepZh: label.zh, stepEn: label.en });
  if (!step.takers.some((taker) => relations.includes(taker)))
    return problem('step-not-yours', { stepZh: label.zh, stepEn: label.en, ...takersOf(step) });
  if (step.after.includes(state.standing) && (step.needs?.(state) ?? true)) return undefined;
  const { zh, en } = STANDINGS[state.standing].label;
  return problem('step-not-now', { stepZh: label.zh, stepEn: label.en, standingZh: zh, standingEn: en });
}

function takersOf({ takers }: Step): { takersZh: string; takersEn: string } {
  return {
    takersZh: takers.map((taker) => RELATIONS[taker].zh).join('、'),
    takersEn: takers.map((taker) => RELATIONS[taker].en).join(', '),
  };
}

/** Problems: those of the step, `step-not-yours`, `step-not-now`, `step-for-disputes`, `step-field-missing`, `step-field-unreadable`. */
export function takeStep(state: CaseState, wish: StepWish): Result<StepTaken> {
  const step = STEPS[wish.step];
  const against = whyNotNow(state, wish.step, wish.relations);
  if (against) return refused(against);
  const fields = readFields(step.asks, wish.fields);
  if (!fields.ok) return fields;
  const taken: Taken = {
    facts: fields.value.facts,
    atMs: wish.atMs,
    personId: wish.personId,
    rule: wish.rule,
  };
  const no = step.refuses?.(state, taken);
  if (no) return refused(no);
  const event = { ...taken, step: wish.step };
  return ok({ state: afterStep(state, step, taken), event, words: fields.value.words });
}

function afterStep(state: CaseState, step: Step, taken: Taken): CaseState {
  const left = { ...state, duties: state.duties.filter(({ what }) => !step.settles.includes(what)) };
  const changed: CaseState = { ...left, ...step.apply(withSettled(step, state, left), taken) };
  const handlers =
    step.isHandling && taken.personId !== null
      ? withPerson(changed.handlers, taken.personId)
      : changed.handlers;
  return { ...changed, handlers, duties: [...changed.duties, ...newDuties(changed, step, taken)] };
}

// A step that stops the limit has to see what it settles, to keep it for later; all others see what is left.
function withSettled(step: Step, state: CaseState, left: CaseState): CaseState {
  return step.to.includes('on-hold') ? state : left;
}

function withPerson(people: readonly string[], personId: string): readonly string[] {
  return people.includes(personId) ? people : [...people, personId];
}

// A case that goes back to the dispatcher owes its routing, whatever the step says of an office.
function newDuties(state: CaseState, step: Step, { atMs }: Taken): Duty[] {
  const has = (what: DutyCode): boolean => state.duties.some((duty) => duty.what === what);
  const wanted = step.owes.map((what) => (what === 'accept' && state.unit === null ? 'route' : what));
  return wanted.filter((what) => !has(what)).map((what) => dutyFrom(what, atMs, state.rule));
}

/** The state after all events, from the first: the table beside the events says the same. */
export function stateAfter(
  sort: CaseState['sort'],
  kind: CaseState['kind'],
  events: readonly CaseEvent[],
): CaseState {
  const [first, ...rest] = events;
  if (!first) throw new Error('a case begins with its receipt');
  const received = receiveCase({ sort, kind, ...first });
  return rest.reduce((state, event) => {
    if (event.step === 'receive') throw new Error('a case is received once');
    return afterStep(state, STEPS[event.step], event);
  }, received);
}

/** What the resident reads of a state: sort and standing in words. */
export function standingWords(state: Pick<CaseState, 'sort' | 'standing'>) {
  return { sort: CASE_SORTS[state.sort].label, ...STANDINGS[state.standing] };
}

/** Whose a duty is, in words. */
export function holderWords(what: DutyCode) {
  return RELATIONS[DUTIES[what].holder];
}
