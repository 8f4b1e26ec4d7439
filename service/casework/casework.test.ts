import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { CaseState } from './case-state.ts';
import { remindersOf } from './duties.ts';
import type { Fields } from './fields.ts';
import { checkRule, dueAfter, LIMIT_PRESETS, type LimitRule } from './limit-rules.ts';
import { type Relation, relationsOf } from './relations.ts';
import { isStep, STEPS, type StepCode } from './steps/index.ts';
import { type CaseEvent, receiveCase, stateAfter, takeStep, whyNotNow } from './take-step.ts';

const RULE: LimitRule = LIMIT_PRESETS['hotline-5'];
const DAY = 86_400_000;
/** Monday, 20 November 2023, 10:00 in China */
const MONDAY = Date.UTC(2023, 10, 20, 2);
const ALL: readonly Relation[] = [
  'sender',
  'operator',
  'dispatcher',
  'handler',
  'helper',
  'above',
  'mediator',
  'caller-back',
  'system',
];

/** A case played forward: each step an hour after the last, unless said otherwise. */
class Played {
  state: CaseState;
  readonly events: CaseEvent[];
  now = MONDAY;

  constructor(sort: CaseState['sort'] = 'request', rule = RULE) {
    const first = { step: 'receive', atMs: this.now, personId: null, facts: {}, rule } as const;
    this.events = [first];
    this.state = receiveCase({ sort, kind: null, ...first });
  }

  code(
    step: StepCode,
    fields: Fields = {},
    more: { by?: string; rule?: LimitRule; relations?: readonly Relation[] } = {},
  ): string {
    this.now += 3_600_000;
    const { by = 'officer', rule = this.state.rule, relations = ALL } = more;
    const found = takeStep(this.state, { step, fields, relations, personId: by, atMs: this.now, rule });
    if (!found.ok) return found.problem.code;
    this.state = found.value.state;
    this.events.push(found.value.event);
    return 'ok';
  }

  do(step: StepCode, fields: Fields = {}, more: Parameters<Played['code']>[2] = {}): this {
    expect(this.code(step, fields, more), step).toBe('ok');
    return this;
  }

  after(days: number): this {
    this.now += days * DAY;
    return this;
  }

  owed(): string[] {
    return this.state.duties.map(({ what }) => what).sort();
  }
}

const reason = '写明的原因';
const accepted = (sort: CaseState['sort'] = 'request') =>
  new Played(sort).do('route', { unit: 'a' }).do('accept');
const closed = () => accepted().do('close', { resolution: 'resolved', result: '修好了' });
const dateOf = (ms: number | null) => new Date((ms ?? 0) + 8 * 3_600_000).toISOString().slice(0, 10);

describe('a limit', () => {
  it('of five working days from Monday ends on the next Monday', () => {
    expect(dateOf(accepted().state.dueMs)).toBe('2023-11-27');
  });

  it('stands still while it is stopped, and runs on with the working days that were left', () => {
    const played = accepted().after(1).do('stop-limit', { ground: 'waits-for-court', reason });
    expect(played.owed()).toEqual([]);
    expect(played.state.stop?.duties.map(({ workingDaysLeft }) => workingDaysLeft)).toEqual([4]);
    played.after(13).do('resume-limit');
    expect(dateOf(played.state.dueMs)).toBe('2023-12-08');
    expect(played.owed()).toEqual(['close']);
  });

  it('that had passed before it was stopped stays passed', () => {
    const played = accepted().after(20).do('stop-limit', { ground: 'force-majeure', reason });
    const before = played.state.dueMs ?? 0;
    played.after(5).do('resume-limit');
    expect(played.state.dueMs).toBe(before);
  });

  it('is extended once, by no more than the rule has', () => {
    const played = accepted();
    expect(played.code('extend', { days: 6, reason })).toBe('extension-too-long');
    played.do('extend', { days: 3, reason });
    expect(dateOf(played.state.dueMs)).toBe('2023-11-30');
    expect(played.code('extend', { days: 1, reason })).toBe('extensions-used-up');
  });

  it('changed under a running case changes nothing, until somebody decides so', () => {
    const played = accepted();
    const shorter = LIMIT_PRESETS['transfer-3'];
    played.do('act', { done: '去了现场' }, { rule: shorter });
    expect([played.state.rule.id, dateOf(played.state.dueMs)]).toEqual(['hotline-5', '2023-11-27']);
    played.do('move-rule', { reason }, { rule: shorter });
    expect([played.state.rule.id, dateOf(played.state.dueMs)]).toEqual(['transfer-3', '2023-11-23']);
  });

  it('of a rule in force at acceptance counts for cases accepted from then on', () => {
    const played = new Played()
      .do('route', { unit: 'a' })
      .do('accept', {}, { rule: LIMIT_PRESETS['transfer-3'] });
    expect(dateOf(played.state.dueMs)).toBe('2023-11-23');
  });

  it('in calendar days that ends on a day off ends on the next working day', () => {
    expect(dateOf(dueAfter(MONDAY, { days: 6, count: 'calendar' }).dueMs)).toBe('2023-11-27');
  });

  it.each(Object.values(LIMIT_PRESETS))('$id is a possible rule', (rule) => {
    expect(checkRule(rule).ok).toBe(true);
  });

  it('of no days, or with reminders in disorder, is no rule', () => {
    expect(checkRule({ ...RULE, close: { days: 0, count: 'working' } }).ok).toBe(false);
    expect(checkRule({ ...RULE, reminders: [...RULE.reminders].reverse() }).ok).toBe(false);
  });
});

describe('reminders', () => {
  const duty = accepted().state.duties[0];

  it('come yellow two working days before, red on the day, black after it', () => {
    if (!duty) throw new Error('nothing owed');
    const at = remindersOf(duty, RULE).map(
      ({ level, atMs }) => `${level} ${new Date(atMs + 8 * 3_600_000).toISOString().slice(0, 16)}`,
    );
    expect(at).toEqual(['yellow 2023-11-23T08:30', 'red 2023-11-27T08:30', 'black 2023-11-28T00:00']);
  });
});

describe('the addressee', () => {
  it('may send a case back once; a second office contests it, and the dispatcher’s word binds', () => {
    const played = new Played().do('route', { unit: 'a' });
    expect(played.code('contest-addressee', { reason })).toBe('not-sent-back-yet');
    played.do('send-back', { reason });
    expect(played.owed()).toEqual(['decide-addressee']);
    expect(played.code('route', { unit: 'a' })).toBe('same-unit-again');
    played.do('route', { unit: 'b' });
    expect(played.code('send-back', { reason })).toBe('sent-back-before');
    played.do('contest-addressee', { reason }).do('decide-addressee', { unit: 'b', reason });
    expect(played.code('contest-addressee', { reason })).toBe('addressee-decided');
    expect(played.code('send-back', { reason })).toBe('addressee-decided');
    expect(played.state.unit).toBe('b');
  });
});

describe('a closed case', () => {
  it('is followed up by somebody who has not dealt with it: the handler is no caller-back', () => {
    const point = {
      personId: 'p',
      unitPath: ['county', 'street'],
      intakePath: ['county'],
      actingUnit: null,
      reviewStage: null,
    };
    const at = (handlers: string[], organisationId: string, role: string) =>
      relationsOf({ ...point, handlers, roles: [{ role, organisationId }] });
    expect(at([], 'county', 'hotline-operator')).toContain('caller-back');
    expect(at(['p'], 'county', 'hotline-operator')).not.toContain('caller-back');
    expect(at([], 'street', 'street-officer')).toEqual(['handler']);
    expect(at([], 'elsewhere', 'street-officer')).toEqual([]);
  });

  it('keeps who dealt with it, and none of them strikes it off', () => {
    const played = closed();
    expect(played.state.handlers).toEqual(['officer']);
    expect(played.code('strike-off')).toBe('handler-not-apart');
    played.do('strike-off', {}, { by: 'dispatcher' });
    expect(played.owed()).toEqual([]);
  });

  it('that leaves the resident dissatisfied is not struck off without saying why', () => {
    const played = closed().do('rate', { isResolved: false, satisfaction: 'dissatisfied' });
    expect(played.owed()).toContain('follow-up');
    expect(played.code('rate', { isResolved: true, satisfaction: 'very-satisfied' })).toBe('rated-before');
    expect(played.code('strike-off', { isDespiteDissatisfied: true }, { by: 'dispatcher' })).toBe(
      'call-back-owed',
    );
    played.do('follow-up', { isReached: true, isResolved: false, satisfaction: 'fair' });
    expect(played.code('strike-off', {}, { by: 'dispatcher' })).toBe('dissatisfied-left');
    expect(played.code('strike-off', { isDespiteDissatisfied: true }, { by: 'dispatcher' })).toBe('ok');
  });

  it('that is not resolved in the resident’s eyes is called back, however politely it was rated', () => {
    const played = closed().do('rate', { isResolved: false, satisfaction: 'satisfied' });
    expect(played.owed()).toContain('follow-up');
  });

  it('that was drawn for a call back is not struck off before anybody called', () => {
    const played = closed().do('call-for-follow-up', {}, { by: 'system' });
    expect(played.code('strike-off', {}, { by: 'dispatcher' })).toBe('call-back-owed');
    expect(played.code('strike-off', { isDespiteDissatisfied: true }, { by: 'dispatcher' })).toBe(
      'call-back-owed',
    );
    played.do('follow-up', { isReached: false });
    expect(played.code('strike-off', {}, { by: 'dispatcher' })).toBe('ok');
  });

  it('stays where it was when nobody was reached, and asks for the verdict when somebody was', () => {
    const played = closed().do('follow-up', { isReached: false });
    expect([played.state.standing, played.state.followUpTries]).toEqual(['closed', 1]);
    expect(played.code('follow-up', { isReached: true })).toBe('follow-up-facts-missing');
    played.do('follow-up', { isReached: true, isResolved: true, satisfaction: 'satisfied' });
    expect(played.state.standing).toBe('followed-up');
  });

  it('is handled again once at the resident’s wish; after that with new facts alone', () => {
    const played = closed().do('ask-again', { reason });
    expect([played.state.standing, played.state.unit, played.owed()]).toEqual(['routed', 'a', ['accept']]);
    played.do('accept').do('close', { resolution: 'explained', result: '又办了一次' });
    expect(played.code('ask-again', { reason })).toBe('handled-again-before');
    played.do('add', { words: '昨天又坏了' }).do('ask-again', { reason });
    expect(played.state.returns).toBe(2);
  });

  it('that has returned three times asks for its cause before it is closed again', () => {
    const played = closed();
    for (let nth = 1; nth <= 3; nth += 1) {
      played.do('re-open', { reason }).do('accept');
      if (nth < 3) played.do('close', { resolution: 'resolved', result: '好了' });
    }
    expect(played.code('close', { resolution: 'resolved', result: '好了' })).toBe('cause-needed');
    played
      .do('name-cause', { cause: '线路老化', remedy: '整条更换' })
      .do('close', { resolution: 'resolved', result: '好了' });
  });

  it('late is on record as late', () => {
    expect(accepted().after(8).do('close', { resolution: 'resolved', result: '好了' }).state.isOnTime).toBe(
      false,
    );
    expect(closed().state.isOnTime).toBe(true);
  });

  it('is released to everybody only when it was resolved and is neither dispute nor complaint', () => {
    const words = { title: '路灯亮了', outcome: '换了灯泡' };
    const released = closed().do('release', words);
    expect(closed().code('take-down', { reason })).toBe('step-not-now');
    expect(released.do('take-down', { reason }).state.isReleased).toBe(false);
    expect(accepted().do('close', { resolution: 'explained', result: '说明' }).code('release', words)).toBe(
      'release-needs-resolved',
    );
    const complaint = new Played()
      .do('sort', { kind: 'complain' })
      .do('keep-away', { isNobody: true, reason })
      .do('route', { unit: 'a' })
      .do('accept');
    expect(complaint.do('close', { resolution: 'resolved', result: '好了' }).code('release', words)).toBe(
      'release-needs-resolved',
    );
  });
});

describe('those complained of', () => {
  it('lose the case, which goes back to the dispatcher', () => {
    const played = accepted().do('keep-away', { units: ['a'], people: ['p'], reason });
    expect([played.state.standing, played.state.unit, played.owed()]).toEqual(['received', null, ['route']]);
    expect(played.code('route', { unit: 'a' })).toBe('person-kept-from');
    played.do('route', { unit: 'b' });
    expect(played.code('accept', { person: 'p' })).toBe('person-kept-from');
    expect(played.code('hand-up', { unit: 'a', reason })).toBe('person-kept-from');
  });
});

describe('a dispute', () => {
  const parties = { parties: ['甲', '乙'], people: 4 };
  const agreement = {
    parties: '甲、乙',
    facts: '排水',
    content: '各修一半',
    how: '现场',
    performBy: '2024-01-15',
  };

  it('is mediated: parties, meeting, agreement, performance, court, closing', () => {
    const played = accepted('dispute');
    expect(
      played.code('hold-meeting', { day: '2023-11-21', place: '村部', present: '双方', said: '谈了' }),
    ).toBe('parties-needed');
    played
      .do('name-parties', parties)
      .do('hold-meeting', { day: '2023-11-21', place: '村部', present: '双方', said: '谈了' });
    played.do('agree', agreement);
    expect([played.state.standing, dateOf(played.state.dueMs)]).toEqual(['agreed', '2024-01-15']);
    expect(played.code('close', { resolution: 'resolved', result: '和好了' })).toBe('performance-owed');
    played.do('confirm-in-court', { court: '县法院', document: '（2023）1号', day: '2023-12-01' });
    played
      .do('record-performance', { performance: 'performed' })
      .do('close', { resolution: 'resolved', result: '和好了' });
  });

  it('whose agreement is not performed goes on being mediated', () => {
    const played = accepted('dispute').do('name-parties', parties).do('agree', agreement);
    played.do('record-performance', { performance: 'not-performed' });
    expect([played.state.standing, played.state.hasAgreement]).toEqual(['accepted', false]);
    expect(played.owed()).toEqual(['close']);
  });

  it('has steps that a request has not', () => {
    expect(accepted().code('name-parties', parties)).toBe('step-for-disputes');
  });
});

describe('what is merged, joined and left out', () => {
  it('a running case goes along with a merged office and owes what it owed', () => {
    const played = accepted();
    const before = played.state.duties;
    played.do('move-unit', { unit: 'merged' });
    expect([played.state.unit, played.state.duties, played.state.standing]).toEqual([
      'merged',
      before,
      'accepted',
    ]);
  });

  it('a joined case owes nothing by itself, and parted it is routed anew', () => {
    const played = accepted().do('join', { case: 'other' });
    expect([played.state.standing, played.owed()]).toEqual(['joined', []]);
    played.do('part', { reason });
    expect([played.state.standing, played.owed()]).toEqual(['received', ['route']]);
  });

  it('an exclusion has a ground of the table and can be undone', () => {
    const played = closed();
    expect(played.code('exclude', { ground: 'because', reason })).toBe('step-field-unreadable');
    played.do('exclude', { ground: 'wrongly-entered', reason });
    expect(played.state.exclusion).toBe('wrongly-entered');
    expect(played.do('count-again', { reason }).state.exclusion).toBe(null);
  });
});

describe('events', () => {
  it('give the state again, word for word, after any walk through the steps', () => {
    const steps = Object.keys(STEPS).filter(isStep);
    fc.assert(
      fc.property(fc.array(fc.nat(1000), { maxLength: 25 }), fc.boolean(), (choices, isDispute) => {
        const played = new Played(isDispute ? 'dispute' : 'request');
        for (const choice of choices) {
          const possible = steps.filter((step) => whyNotNow(played.state, step, ALL) === undefined);
          const step = possible[choice % possible.length];
          if (step) played.code(step, anyAnswers(step), { by: `p${choice % 3}` });
        }
        expect(stateAfter(played.state.sort, null, played.events)).toEqual(played.state);
      }),
      { numRuns: 200 },
    );
  });
});

function anyAnswers(step: StepCode): Fields {
  const values = Object.entries(STEPS[step].asks).map(([name, field]) => {
    if (field.kind === 'choice') return [name, Object.keys(field.choices)[0] ?? ''] as const;
    if (field.kind === 'number') return [name, field.least] as const;
    if (field.kind === 'yes-no') return [name, true] as const;
    if (field.kind === 'day') return [name, '2023-12-20'] as const;
    const isList = ['photos', 'people', 'units', 'lines'].includes(field.kind);
    return isList ? ([name, ['x']] as const) : ([name, 'b'] as const);
  });
  return Object.fromEntries(values);
}
