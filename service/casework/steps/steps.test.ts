import { describe, expect, it } from 'vitest';
import { CASE_KINDS } from '../case-kinds.ts';
import { type CaseState, freshCase } from '../case-state.ts';
import { DUTIES, dutyFrom } from '../duties.ts';
import type { Field, Fields, FieldValue } from '../fields.ts';
import { LIMIT_PRESETS } from '../limit-rules.ts';
import { RELATIONS, type Relation } from '../relations.ts';
import { ALL_STANDINGS, STANDINGS } from '../standings.ts';
import { takeStep, whyNotNow } from '../take-step.ts';
import { isStep, STEPS, type StepCode } from './index.ts';
import { ALL_DUTIES, type Step } from './step.ts';

const CODES = Object.keys(STEPS).filter(isStep);
const EVERYBODY = Object.keys(RELATIONS).filter((each): each is Relation => Object.hasOwn(RELATIONS, each));
const RULE = LIMIT_PRESETS['hotline-5'];
const NOW = Date.UTC(2023, 10, 20, 2);

/** A state in which nothing stands against a step but what is under test. */
function stateIn(standing: CaseState['standing'], step: Step): CaseState {
  const sort = step.forDisputesOnly ? 'dispute' : 'request';
  const held = standing === 'received' || standing === 'sent-back' ? null : 'unit-a';
  const duties = [dutyFrom('close', NOW, RULE)];
  const stop =
    standing === 'on-hold'
      ? { sinceMs: NOW, duties: [{ duty: dutyFrom('close', NOW, RULE), workingDaysLeft: 3 }] }
      : null;
  return {
    ...freshCase(sort, null, RULE, NOW),
    standing,
    unit: held,
    stop,
    duties: standing === 'on-hold' ? [] : duties,
    hasParties: true,
    hasAgreement: standing === 'agreed',
    performance: standing === 'agreed' ? 'performed' : null,
    resolution: 'resolved',
    sentBack: 0,
  };
}

const SAMPLES: Readonly<Record<Exclude<Field['kind'], 'choice' | 'number'>, FieldValue>> = {
  text: '写明的话',
  'yes-no': true,
  unit: 'unit-b',
  'unit-below': 'unit-c',
  person: 'person-b',
  case: 'case-b',
  day: '2023-12-01',
  rule: 'hotline-5',
  photos: ['photo'],
  people: ['person-x'],
  units: ['unit-x'],
  lines: ['甲方', '乙方'],
};

function sampleOf(field: Field): FieldValue {
  if (field.kind === 'choice') return Object.keys(field.choices)[0] ?? '';
  if (field.kind === 'number') return field.least;
  return SAMPLES[field.kind];
}

function answersTo(step: Step): Fields {
  return Object.fromEntries(Object.entries(step.asks).map(([name, field]) => [name, sampleOf(field)]));
}

function taken(code: StepCode, state: CaseState, fields = answersTo(STEPS[code])) {
  return takeStep(state, {
    step: code,
    fields,
    relations: EVERYBODY,
    personId: 'person-a',
    atMs: NOW + 3_600_000,
    rule: RULE,
  });
}

/** What has to be so before a step that is only taken in some circumstance. */
const PETITION = { rule: LIMIT_PRESETS['petition-60'], closedMs: NOW } as const;
const CIRCUMSTANCE: Partial<Record<StepCode, Partial<CaseState>>> = {
  'ask-review': PETITION,
  review: { ...PETITION, review: { stage: 'review', decidedMs: null } },
  'ask-re-review': { ...PETITION, review: { stage: 'review', decidedMs: NOW } },
  're-review': { ...PETITION, review: { stage: 're-review', decidedMs: null } },
  'contest-addressee': { sentBack: 1 },
  'take-down': { isReleased: true },
  'count-again': { exclusion: 'wrongly-entered' },
};

function ready(code: StepCode, standing: CaseState['standing']): CaseState {
  return { ...stateIn(standing, STEPS[code]), ...CIRCUMSTANCE[code] };
}

describe.each(CODES)('%s', (code) => {
  const step = STEPS[code];

  it('is told in both languages: its button, what it is for, and what happened', () => {
    for (const said of [step.label, step.explanation, step.happened, ...(step.told ? [step.told] : [])]) {
      expect(said.zh).toMatch(/\p{Script=Han}/u);
      expect(said.en).toMatch(/[a-z]/);
    }
    for (const field of Object.values(step.asks))
      expect([field.label.zh, field.label.en].every((text) => text !== '')).toBe(true);
  });

  it('is somebody’s, and possible after some standing', () => {
    expect(step.takers.length).toBeGreaterThan(0);
    expect(step.after.length).toBeGreaterThan(0);
  });

  it.each(step.after)('leads from %s to a standing of its table', (standing) => {
    const found = taken(code, ready(code, standing));
    expect(found.ok ? 'ok' : found.problem).toBe('ok');
    if (!found.ok) return;
    const allowed = step.to.length > 0 ? step.to : [standing];
    expect(allowed).toContain(found.value.state.standing);
  });

  it('is refused after every other standing', () => {
    for (const standing of ALL_STANDINGS.filter((each) => !step.after.includes(each))) {
      const found = taken(code, ready(code, standing));
      expect(found.ok ? 'ok' : found.problem.code, standing).toBe('step-not-now');
    }
  });

  it('is refused to everybody who is not among its takers', () => {
    const [standing = 'received'] = step.after;
    for (const relation of EVERYBODY.filter((each) => !step.takers.includes(each)))
      expect(whyNotNow(ready(code, standing), code, [relation])?.code, relation).toBe('step-not-yours');
  });

  it('is refused without what it asks', () => {
    const [standing = 'received'] = step.after;
    const required = Object.entries(step.asks).filter(([, field]) => field.isRequired);
    for (const [name] of required) {
      const { [name]: _left, ...rest } = answersTo(step);
      const found = taken(code, ready(code, standing), rest);
      expect(found.ok ? 'ok' : [found.problem.code, found.problem.where]).toEqual([
        'step-field-missing',
        name,
      ]);
    }
  });

  it('keeps words of people out of the facts from which the state is reckoned', () => {
    const [standing = 'received'] = step.after;
    const found = taken(code, ready(code, standing));
    if (!found.ok) throw new Error(found.problem.code);
    expect(JSON.stringify(found.value.event.facts)).not.toContain('写明的话');
  });

  it('leaves nothing owed to nobody, and nothing owed twice', () => {
    const [standing = 'received'] = step.after;
    const found = taken(code, ready(code, standing));
    if (!found.ok) throw new Error(found.problem.code);
    const owed = found.value.state.duties.map(({ what }) => what);
    expect(new Set(owed).size).toBe(owed.length);
    for (const what of owed) expect(Object.keys(RELATIONS)).toContain(DUTIES[what].holder);
  });

  it('settles and owes duties of the table alone', () => {
    for (const what of [...step.settles, ...step.owes]) expect(ALL_DUTIES).toContain(what);
  });
});

describe('the table of steps', () => {
  it.each(ALL_STANDINGS)('%s can be reached and can be left', (standing) => {
    const isReached = standing === 'received' || CODES.some((code) => STEPS[code].to.includes(standing));
    const isLeft = CODES.some(
      (code) => STEPS[code].after.includes(standing) && STEPS[code].to.some((to) => to !== standing),
    );
    expect([isReached, isLeft]).toEqual([true, true]);
  });

  it('every duty is settled by a step that its holder may take', () => {
    for (const what of ALL_DUTIES) {
      const settling = CODES.filter(
        (code) => STEPS[code].settles.includes(what) && STEPS[code].takers.includes(DUTIES[what].holder),
      );
      expect(settling, what).not.toEqual([]);
    }
  });

  it('every standing in which the matter is open has a duty that somebody owes, or a stopped limit', () => {
    for (const standing of ALL_STANDINGS.filter((each) => STANDINGS[each].isOpen && each !== 'received')) {
      const into = CODES.filter((code) => STEPS[code].to.includes(standing));
      for (const code of into) {
        const [after = 'received'] = STEPS[code].after;
        const found = taken(code, ready(code, after));
        if (!found.ok || found.value.state.standing !== standing) continue;
        const { duties, stop } = found.value.state;
        expect(duties.length > 0 || stop !== null, `${code} → ${standing}`).toBe(true);
      }
    }
  });

  it('every kind of request has signs, and says whether it shields its sender', () => {
    for (const row of Object.values(CASE_KINDS)) expect(Object.keys(row.signs).length).toBeGreaterThan(2);
  });

  it('no step that closes or judges a case is the sender’s opponent’s alone: rating and asking again are the sender’s', () => {
    for (const code of ['rate', 'ask-again', 'withdraw'] as const)
      expect(STEPS[code].takers).toEqual(['sender']);
    expect(STEPS['follow-up'].takers).toEqual(['caller-back']);
  });
});
